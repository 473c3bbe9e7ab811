import type { Block } from '../model/briefing.ts';
import { foldLineBreaks } from '../text/characters/fold.ts';
import type { Span } from '../text/span.ts';
import type { Fate } from '../text/versions/matching.ts';

/** A block and its sentences before they have ids. */
export interface BlockSpan extends Span {
  readonly tag: Block['tag'];
  readonly sentences: readonly Span[];
}

/** A sentence with the block in which it stands. */
export interface PlacedSentence extends Span {
  readonly id: string;
  readonly block: string;
}

/** The sentences of all blocks, in order. */
export function sentencesIn(blocks: readonly Block[]): PlacedSentence[] {
  return blocks.flatMap(({ id: block, sentences }) => sentences.map((one) => ({ ...one, block })));
}

/** The words of all sentences as they are compared: line breaks make no difference. */
export function wordsOf(text: string, blocks: readonly { readonly sentences: readonly Span[] }[]): string[] {
  return blocks.flatMap(({ sentences }) =>
    sentences.map(({ start, end }) => foldLineBreaks(text.slice(start, end)).text),
  );
}

/** The ids of a text that has replaced none: by position. */
export function firstIds(blocks: readonly BlockSpan[]): Block[] {
  return blocks.map((block, index) => {
    const id = `p${index + 1}`;
    return { ...block, id, sentences: block.sentences.map((one, at) => ({ ...one, id: `${id}s${at + 1}` })) };
  });
}

/**
 * The ids of a text that replaced another: a sentence keeps its id, a block that of the block from which most of its
 * words come; everything else gets an id with the number of the version.
 * @param fates what became of each of the sentences before
 */
export function carriedIds(
  blocks: readonly BlockSpan[],
  before: readonly PlacedSentence[],
  fates: readonly Fate[],
  version: number,
): Block[] {
  const origins = originsOf(before, fates);
  const owners = ownersOf(blocks, origins);
  let number = 0;
  return blocks.map((block, index) => {
    const carried = owners.get(index);
    const id = carried ?? `p${index + 1}v${version}`;
    const mark = carried === undefined ? '' : `v${version}`;
    const sentences = block.sentences.map((one, at) => ({
      ...one,
      id: origins.get(number++)?.id ?? `${id}s${at + 1}${mark}`,
    }));
    return { ...block, id, sentences };
  });
}

/** Of each sentence of the text that was carried over, which one it was, by number over all blocks. */
function originsOf(before: readonly PlacedSentence[], fates: readonly Fate[]): Map<number, PlacedSentence> {
  return new Map(
    fates.flatMap((fate, from) =>
      fate.kind === 'same' || fate.kind === 'moved'
        ? [[fate.to, before[from] as PlacedSentence] as const]
        : [],
    ),
  );
}

/** Which block keeps which id: each id goes to the block that has most of its words. */
function ownersOf(
  blocks: readonly BlockSpan[],
  origins: ReadonlyMap<number, PlacedSentence>,
): Map<number, string> {
  let number = 0;
  const shares = blocks.flatMap(({ sentences }, block) => {
    const units = new Map<string, number>();
    for (const { start, end } of sentences) {
      const from = origins.get(number++)?.block;
      if (from !== undefined) units.set(from, (units.get(from) ?? 0) + end - start);
    }
    return [...units].map(([id, share]) => ({ block, id, share }));
  });
  const owners = new Map<number, string>();
  const taken = new Set<string>();
  for (const { block, id } of shares.toSorted((a, b) => b.share - a.share || a.block - b.block)) {
    if (owners.has(block) || taken.has(id)) continue;
    owners.set(block, id);
    taken.add(id);
  }
  return owners;
}
