import { foldLineBreaks } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { type ArticleText, locate, sentenceSpan } from './articleText.ts';

/** A mention whose address was published: the words, by which of their occurrences in which sentence. */
export interface RecordedMention {
  readonly id: string;
  readonly sentence: string;
  readonly occurrence: number;
  readonly words: string;
}

/** A line of the record of mentions: `m7 p3s2 1 Islamabad`. */
export function mentionLine({ id, sentence, occurrence, words }: RecordedMention): string {
  return `${id} ${sentence} ${occurrence} ${words}`;
}

/** The mentions in a record, `content/published/<seed>.mentions.txt`; what is no such line is passed over. */
export function readMentions(record: string): RecordedMention[] {
  return record.split(/\r?\n/).flatMap((line): RecordedMention | readonly [] => {
    const [, id, sentence, occurrence, words] = /^(m\d+(?:v\d+)?) (p[\dsv]+) (\d+) (.+)$/.exec(line) ?? [];
    if (!id || !sentence || !words) return [];
    return { id, sentence, occurrence: Number(occurrence), words };
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
  const places = placesOf(article, spans);
  const byPlace = new Map(recorded.map((one) => [keyOf(one), one]));
  let last = recorded.reduce((most, { id }) => Math.max(most, Number(/\d+/.exec(id)?.[0])), 0);
  const mark = recorded.length === 0 && article.earlier.length > 0 ? `v${article.earlier.length + 1}` : '';
  const ids = places.map((place) => {
    const known = byPlace.get(keyOf(place));
    byPlace.delete(keyOf(place));
    if (known) return known.id;
    last += 1;
    return `m${last}${mark}`;
  });
  return { ids, lost: [...byPlace.values()] };
}

/** The mentions of an article as they are recorded. */
export function recordOf(
  article: ArticleText,
  spans: readonly (Span & { readonly id: string })[],
): RecordedMention[] {
  return placesOf(article, spans).map((place, at) => ({ ...place, id: spans[at]?.id ?? '' }));
}

function placesOf(article: ArticleText, spans: readonly Span[]): Omit<RecordedMention, 'id'>[] {
  return spans.map(({ start, end }) => {
    const { sentence } = locate(article.blocks, start);
    const words = oneLine(article.text.slice(start, end));
    const before = oneLine(article.text.slice(sentenceSpan(article.blocks, sentence)?.start ?? start, start));
    const occurrence = before.split(words).length;
    return { sentence, occurrence, words };
  });
}

function oneLine(text: string): string {
  return foldLineBreaks(text).text;
}

function keyOf({ sentence, occurrence, words }: Omit<RecordedMention, 'id'>): string {
  return `${sentence} ${occurrence} ${words}`;
}
