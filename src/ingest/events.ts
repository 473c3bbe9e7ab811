import { type Anchor, anchorOf } from '../text/anchor.ts';
import { datelineOf } from '../text/dateline.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Span, sliceOf, trimSpan } from '../text/span.ts';
import type { IngestedArticle } from './article.ts';
import { onLine } from './comments.ts';
import type { NamedEntity } from './entities.ts';

/** A dated event as a draft of content/annotations, in the article's own words. */
export interface DraftEvent {
  readonly date: string;
  readonly until?: string;
  readonly title: string;
  readonly entities?: readonly string[];
  readonly evidence: readonly (Anchor & { readonly article: string })[];
  readonly status: 'draft';
}

/** A line of the timeline is no longer, in UTF-16 units. */
const LONGEST = 240;
/** Before a date that says when somebody spoke, not when something happened. */
const SPOKEN =
  /(?:\b(?:said|says|told \S+|announced|reported|added|stated)|\baccording to [^.;]{2,60})(?: (?:late|early|on|in|later|a|an|the|statement|interview|briefing))* $/i;

/** The words of somebody who was there, which a timeline cannot tell as its own. */
const FIRST_PERSON = /(?<!\p{L})(?:I|we|my|our|me|us)(?!\p{L})/u;

/**
 * The sentences that date something to a day or a month, once for each date. Left out are dates of speaking, headlines,
 * sentences in the first person and those too long for a line.
 */
export function draftEvents(article: IngestedArticle, entities: readonly NamedEntity[]): DraftEvent[] {
  const { text, dates, id, record } = article;
  const lang = record.lang?.value ?? 'en';
  const sentences = sentencesOf(text, lang);
  const seen = new Set<string>();
  return dates.flatMap((date): DraftEvent[] => {
    if (!date.value || date.value.length < 7 || SPOKEN.test(before(text, date))) return [];
    const sentence = tellingPart(
      text,
      sentences.findLast(({ start }) => start <= date.start),
      date,
      lang,
    );
    const key = `${sentence?.start} ${date.value}`;
    if (!sentence || sentence.end - sentence.start > LONGEST || seen.has(key)) return [];
    seen.add(key);
    const anchor = anchorOf(text, sentence);
    if (!anchor || FIRST_PERSON.test(anchor.exact) || isHalfQuoted(anchor.exact)) return [];
    const concerned = entitiesIn(article, sentence, entities);
    return [
      {
        date: date.value,
        ...(date.until && date.until > date.value && { until: date.until }),
        title: onLine(anchor.exact),
        ...(concerned.length > 0 && { entities: concerned }),
        evidence: [{ ...anchor, article: id }],
        status: 'draft',
      },
    ];
  });
}

/** A quotation that begins or ends in another sentence. */
function isHalfQuoted(words: string): boolean {
  const count = (mark: RegExp): number => words.match(mark)?.length ?? 0;
  return count(/[“„«]/g) !== count(/[”»]/g) || count(/"/g) % 2 === 1;
}

function before(text: string, { start }: Span): string {
  return text.slice(Math.max(0, start - 90), start).replace(/\s+/g, ' ');
}

/** The sentence without its dateline and full stop; null for a headline or a line that holds nothing but the date. */
function tellingPart(text: string, whole: Span | undefined, date: Span, lang: string): Span | null {
  if (!whole || whole.end < date.end) return null;
  const words = sliceOf(text, whole);
  const stop = /[.۔।。](?=["'”’)\]]*$)/u.exec(words);
  if (!stop) return null;
  const dateline = datelineOf(words, lang)?.span.end ?? 0;
  const isQuoted = stop.index < words.length - 1;
  return trimSpan(text, {
    start: whole.start + dateline,
    end: isQuoted ? whole.end : whole.start + stop.index,
  });
}

function entitiesIn(
  { mentions }: IngestedArticle,
  sentence: Span,
  entities: readonly NamedEntity[],
): string[] {
  const named = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const ids = named.flatMap(({ kind, name }) =>
    entities.filter((one) => one.kind === kind && one.spoken === name).map(({ id }) => id),
  );
  return [...new Set(ids)];
}
