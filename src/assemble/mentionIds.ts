import type { ArticleText, RecordedMention } from '../model/articleText.ts';
import { locate, sentenceSpan } from '../model/locate.ts';
import { type Folded, foldLineBreaks, toFolded } from '../text/characters/fold.ts';
import { type Span, sliceOf } from '../text/span.ts';

/** A line of the record of mentions: `m7 p3s2 45 Islamabad`. */
export function mentionLine({ id, sentence, offset, words }: RecordedMention): string {
  return `${id} ${sentence} ${offset} ${words}`;
}

/** The mentions in a record, `content/published/<seed>.mentions.txt`; what is no such line is passed over. */
export function readMentions(record: string): RecordedMention[] {
  return record.split(/\r?\n/).flatMap((line): RecordedMention | readonly [] => {
    const [, id, sentence, offset, words] = /^(m\d+(?:v\d+)?) (p[\dsv]+) (\d+) (.+)$/.exec(line) ?? [];
    if (!id || !sentence || !words) return [];
    return { id, sentence, offset: Number(offset), words };
  });
}

/**
 * Gives the mentions of an article their ids. One that was recorded keeps its id; new ones get the numbers after the
 * last that was ever given. Without a record they are numbered in reading order, in a corrected text with the number of
 * the version, since nobody knows which mentions had the plain ones.
 * @returns the ids in the order of the spans, and the recorded mentions that are no more
 */
export function mentionIds(
  article: ArticleText,
  spans: readonly Span[],
): { readonly ids: string[]; readonly lost: RecordedMention[] } {
  const { recorded } = article;
  const byPlace = new Map(recorded.map((one) => [keyOf(one), one]));
  let last = recorded.reduce((most, { id }) => Math.max(most, Number(/\d+/.exec(id)?.[0])), 0);
  const isOpen = recorded.every(({ id }) => id.includes('v'));
  const mark = isOpen && article.earlier.length > 0 ? `v${article.earlier.length + 1}` : '';
  if (recorded.length === 0) {
    return { ids: spans.map((_, index) => `m${index + 1}${mark}`), lost: [] };
  }
  const ids = placesOf(article, spans).map((place) => {
    const known = byPlace.get(keyOf(place));
    byPlace.delete(keyOf(place));
    if (known) return known.id;
    last += 1;
    return `m${last}${mark}`;
  });
  return { ids, lost: [...byPlace.values()] };
}

/** The record of an article’s mentions: those of before, whether they still are or not, and the new ones. */
export function mentionRecord(
  article: Pick<ArticleText, 'text' | 'blocks'>,
  mentions: readonly (Span & { readonly id: string })[],
  before: readonly RecordedMention[],
): RecordedMention[] {
  const all = new Map(before.map((one) => [one.id, one]));
  for (const [at, place] of placesOf(article, mentions).entries()) {
    const id = mentions[at]?.id ?? '';
    all.set(id, { ...place, id });
  }
  return [...all.values()];
}

function placesOf(
  article: Pick<ArticleText, 'text' | 'blocks'>,
  spans: readonly Span[],
): Omit<RecordedMention, 'id'>[] {
  let known: { readonly id: string; readonly start: number; readonly folded: Folded } | null = null;
  return spans.map((span) => {
    const { sentence } = locate(article.blocks, span.start);
    if (known?.id !== sentence) {
      const own = sentenceSpan(article.blocks, sentence) ?? span;
      known = { id: sentence, start: own.start, folded: foldLineBreaks(sliceOf(article.text, own)) };
    }
    const within = { start: span.start - known.start, end: span.end - known.start };
    const words = foldLineBreaks(sliceOf(article.text, span)).text;
    return { sentence, offset: toFolded(known.folded, within).start, words };
  });
}

function keyOf({ sentence, offset, words }: Omit<RecordedMention, 'id'>): string {
  return `${sentence} ${offset} ${words}`;
}
