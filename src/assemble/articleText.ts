import { carriedIds, firstIds, sentencesIn, wordsOf } from '../corrections/identity.ts';
import type { Block } from '../model/briefing.ts';
import type { ArticleId } from '../model/ids.ts';
import { type Kept, NOTHING_KEPT } from '../model/kept.ts';
import type { Document } from '../text/document.ts';
import type { Fate } from '../text/matching.ts';
import { fatesOf } from '../text/rewording.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { RecordedMention } from './mentionIds.ts';

/** An article's text with its blocks and sentences, before anything is found in it. */
export interface ArticleText {
  readonly id: ArticleId;
  readonly lang: string;
  readonly document: Document;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The versions that this one replaced, oldest first. */
  readonly earlier: readonly Edition[];
  /** Where the author has said that passages lead whose words are gone: an id, or null for nowhere. */
  readonly settled: ReadonlyMap<string, string | null>;
  /** The mentions whose addresses were published. */
  readonly recorded: readonly RecordedMention[];
}

/** What came before a text. */
export interface History extends Pick<ArticleText, 'settled' | 'recorded'> {
  readonly versions: readonly EarlierDocument[];
}

const NONE: History = { versions: [], settled: new Map(), recorded: [] };

/** A version of an article that another one replaced. */
export interface Edition {
  /** Path of its file from the briefing folder. */
  readonly file: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What became of each of its sentences in the next version, by number over all blocks. */
  readonly fates: readonly Fate[];
}

/** A version as it was read. */
export interface EarlierDocument {
  readonly file: string;
  readonly document: Document;
}

/**
 * Gives each block and sentence its id, the only place where ids are given. Those of a first version are `p1`, `p2` …
 * and `p1s1` …; in a later one each passage that was carried over keeps its id, and a new one gets an id with the number
 * of the version, `p5v2` or `p5s2v2`, that no passage ever had.
 */
export function articleText(
  id: ArticleId,
  lang: string,
  document: Document,
  { versions: previous, settled, recorded }: History = NONE,
  kept: Kept = NOTHING_KEPT,
): ArticleText {
  const earlier: Edition[] = [];
  const versions = [...previous, { file: '', document }];
  let blocks: readonly Block[] = [];
  for (const [index, { document: version }] of versions.entries()) {
    const spans = spansOf(version, lang, kept);
    const before = versions[index - 1];
    if (!before) {
      blocks = firstIds(spans);
      continue;
    }
    const { text } = before.document;
    const fates = fatesOf(wordsOf(text, blocks), wordsOf(version.text, spans));
    earlier.push({ file: before.file, text, blocks, fates });
    blocks = carriedIds(spans, sentencesIn(blocks), fates, index + 1);
  }
  return { id, lang, document, text: document.text, blocks, earlier, settled, recorded };
}

function spansOf({ text, blocks }: Document, lang: string, kept: Kept) {
  const words = blocks.map(({ start, end }) => text.slice(start, end));
  const sentences = kept.of(`sentences ${lang}`, words.join('\0'), () =>
    words.map((own) => sentencesOf(own, lang)),
  );
  return blocks.map(({ start, end, tag }, index) => ({
    start,
    end,
    tag,
    sentences: (sentences[index] ?? []).map((one) => ({ start: one.start + start, end: one.end + start })),
  }));
}

/** The block and sentence in which an offset lies; the nearest before it when it lies between them. */
export function locate(blocks: readonly Block[], offset: number): { block: string; sentence: string } {
  const block = blockAt(blocks, offset);
  const sentence = block && lastAtOrBefore(block.sentences, offset);
  return { block: block?.id ?? 'p1', sentence: sentence?.id ?? block?.id ?? 'p1' };
}

/** The block in which an offset lies; the nearest before it when it lies between them. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  return lastAtOrBefore(blocks, offset);
}

/** The sentence with this id. */
export function sentenceSpan(blocks: readonly Block[], id: string): Span | null {
  return spansById(blocks).get(id) ?? null;
}

const known = new WeakMap<readonly Block[], ReadonlyMap<string, Span>>();

/** Blocks and sentences by their ids; made once for an article. */
function spansById(blocks: readonly Block[]): ReadonlyMap<string, Span> {
  const found =
    known.get(blocks) ??
    new Map<string, Span>(
      blocks.flatMap((block) => [block, ...block.sentences].map((one) => [one.id, one] as const)),
    );
  known.set(blocks, found);
  return found;
}

function lastAtOrBefore<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle] as T).start <= offset) low = middle;
    else high = middle - 1;
  }
  return spans[low];
}
