import { tokensOf } from '../passages/alignment.ts';
import { type Fate, matchPassages } from './matching.ts';

/** The share of their words that two passages must have in common, counted on both sides (Dice). */
const ALIKE = 0.5;
/** So many passages around the place are compared; what was moved further and reworded is another passage. */
const REACH = 16;

/**
 * What became of each passage, as {@link matchPassages} says it; of those whose words are gone, the likeliest of the new
 * passages that stand between the same neighbours is named.
 */
export function fatesOf(before: readonly string[], after: readonly string[]): Fate[] {
  const fates = matchPassages(before, after);
  const taken = new Set(fates.flatMap((fate) => ('to' in fate ? [fate.to] : [])));
  const words = new Words(after);
  let low = 0;
  for (let start = 0; start < fates.length; ) {
    const fate = fates[start] as Fate;
    if (fate.kind === 'same') low = Math.max(low, fate.to + 1);
    if (fate.kind === 'same' || fate.kind === 'moved') {
      start++;
      continue;
    }
    let end = start;
    while (end < fates.length && fates[end]?.kind !== 'same') end++;
    const next = fates[end];
    const high = next?.kind === 'same' ? next.to : after.length;
    for (let at = start; at < end; at++) {
      if (fates[at]?.kind !== 'gone') continue;
      const middle = low + Math.round(((at - start) * (high - low)) / (end - start));
      const to = likeliest(before[at] ?? '', { low, high, middle }, taken, words);
      if (to !== null) fates[at] = { kind: 'changed', to };
    }
    start = end;
  }
  return fates;
}

interface Stretch {
  readonly low: number;
  readonly high: number;
  readonly middle: number;
}

function likeliest(
  passage: string,
  { low, high, middle }: Stretch,
  taken: ReadonlySet<number>,
  words: Words,
): number | null {
  const own = wordsOf(passage);
  let [best, to]: [number, number | null] = [ALIKE, null];
  for (let at = Math.max(low, middle - REACH); at < Math.min(high, middle + REACH + 1); at++) {
    if (taken.has(at)) continue;
    const likeness = dice(own, words.at(at));
    if (likeness > best) [best, to] = [likeness, at];
  }
  return to;
}

/** The words of passages, each read when it is first asked for. */
class Words {
  readonly #passages: readonly string[];
  readonly #known = new Map<number, ReadonlySet<string>>();

  constructor(passages: readonly string[]) {
    this.#passages = passages;
  }

  at(index: number): ReadonlySet<string> {
    const words = this.#known.get(index) ?? wordsOf(this.#passages[index] ?? '');
    this.#known.set(index, words);
    return words;
  }
}

function wordsOf(passage: string): ReadonlySet<string> {
  return new Set(tokensOf(passage.slice(0, 2000)).flatMap(({ form }) => (form === '' ? [] : [form])));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  return (2 * a.intersection(b).size) / (a.size + b.size);
}
