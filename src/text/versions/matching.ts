import { heaviestRise, type Pairing } from './rise.ts';

/** What has become of a passage of a text in the next version of the text; numbers count the passages there. */
export type Fate =
  /** The same words, in the same order among those around it. */
  | { readonly kind: 'same'; readonly to: number }
  /** The same words, unmistakably these, elsewhere. */
  | { readonly kind: 'moved'; readonly to: number }
  /** Other words in its place, `to` being the likeliest. */
  | { readonly kind: 'changed'; readonly to: number }
  /** The same words stand there, but nothing says that they are these. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly number[] }
  | { readonly kind: 'gone' };

/** So many UTF-16 units are not written twice by chance: a passage of this length may stand elsewhere alone. */
const DISTINCTIVE = 60;
/** More places than anyone reads. */
const MOST_CANDIDATES = 20;

/**
 * Aligns the passages of a text with those of its next version, by equality alone. Words that occur once in both are
 * anchors; the heaviest of them that rise together give the order (patience diff, with weights). Words that occur
 * more often are carried only between neighbours that were carried, on both sides: a lookalike has other neighbours.
 * Linear but for one sort.
 * @returns for each passage before, what became of it; never `changed`, for which see {@link reworded}
 */
export function matchPassages(before: readonly string[], after: readonly string[]): Fate[] {
  const here = placesOf(after);
  const anchors = anchorsOf(before, placesOf(before), here);
  const inOrder = heaviestRise(anchors);
  const isInOrder = new Set(inOrder);
  const held = anchors.filter((one) => isInOrder.has(one) || stands(one, before, anchors));
  const claims = new Claims(before, after);
  for (const { from, to } of [{ from: -1, to: -1 }, ...held]) claims.extend(from, to, 1);
  for (const { from, to } of [...held, { from: before.length, to: after.length }])
    claims.extend(from, to, -1);
  const isBetween = bounds(inOrder, before.length, after.length);
  return before.map((words, from): Fate => {
    const to = claims.settled(from);
    if (to !== null) return { kind: isBetween(from, to) ? 'same' : 'moved', to };
    const candidates = (here.get(words) ?? []).slice(0, MOST_CANDIDATES);
    return candidates.length > 0 ? { kind: 'ambiguous', candidates } : { kind: 'gone' };
  });
}

/** True for words that have left their order and are unmistakable: long, or beside others that went with them. */
function stands({ from, to }: Pairing, before: readonly string[], anchors: readonly Pairing[]): boolean {
  if ((before[from]?.length ?? 0) >= DISTINCTIVE) return true;
  const at = anchorAt(anchors, from);
  const [left, right] = [anchors[at - 1], anchors[at + 1]];
  return (left?.from === from - 1 && left.to === to - 1) || (right?.from === from + 1 && right.to === to + 1);
}

function anchorAt(anchors: readonly Pairing[], from: number): number {
  let [low, high] = [0, anchors.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle] as Pairing).from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a pair lies between the same neighbours in both texts. */
function bounds(
  inOrder: readonly Pairing[],
  beforeLength: number,
  afterLength: number,
): (from: number, to: number) => boolean {
  return (from, to) => {
    const at = anchorAt(inOrder, from);
    const next = inOrder[at] ?? { from: beforeLength, to: afterLength };
    if (next.from === from) return next.to === to;
    return to > (inOrder[at - 1]?.to ?? -1) && to < next.to;
  };
}

function placesOf(passages: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, words] of passages.entries()) {
    const known = places.get(words);
    if (known) known.push(index);
    else places.set(words, [index]);
  }
  return places;
}

interface Anchor extends Pairing {
  readonly weight: number;
}

/** The words that occur once in both, in their first order; longer ones weigh more. */
function anchorsOf(
  before: readonly string[],
  there: ReadonlyMap<string, readonly number[]>,
  here: ReadonlyMap<string, readonly number[]>,
): Anchor[] {
  return before.flatMap((words, from): Anchor | readonly [] => {
    const [to, other] = here.get(words) ?? [];
    if (to === undefined || other !== undefined || (there.get(words)?.length ?? 0) > 1) return [];
    return { from, to, weight: 1 + Math.min(words.length, 200) / 20 };
  });
}

const FREE = -1;
const DISPUTED = -2;

/** Which passage after is claimed by which before, from the one side and from the other. */
class Claims {
  readonly #before: readonly string[];
  readonly #after: readonly string[];
  readonly #fromLeft: Int32Array;
  readonly #fromRight: Int32Array;

  constructor(before: readonly string[], after: readonly string[]) {
    this.#before = before;
    this.#after = after;
    this.#fromLeft = new Int32Array(before.length).fill(FREE);
    this.#fromRight = new Int32Array(before.length).fill(FREE);
  }

  /** Claims the pair and what adjoins it on one side as long as the words are the same. */
  extend(from: number, to: number, step: 1 | -1): void {
    const claimed = step === 1 ? this.#fromLeft : this.#fromRight;
    let [i, j] = [from, to];
    do {
      if (i >= 0 && i < claimed.length) claimed[i] = claimed[i] === FREE || claimed[i] === j ? j : DISPUTED;
      i += step;
      j += step;
    } while (claimed[i] !== j && this.#isSame(i, j));
  }

  /** The passage after that is claimed from both sides and by no other way. */
  settled(from: number): number | null {
    const to = this.#fromLeft[from] ?? FREE;
    return to >= 0 && to === this.#fromRight[from] ? to : null;
  }

  #isSame(i: number, j: number): boolean {
    const words = this.#before[i];
    return words !== undefined && words === this.#after[j];
  }
}
