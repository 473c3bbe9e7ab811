import type { ProposedDate } from 'backgrounder-propose';
import { type DatedVerb, datedVerb, hasFiniteVerb, quotationsOf } from 'backgrounder-propose';
import { type Anchor, anchorOf } from '../text/anchor.ts';
import { datelineOf } from '../text/dateline.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Span, sliceOf, trimSpan } from '../text/span.ts';
import type { IngestedArticle } from './article.ts';
import { onLine } from './comments.ts';
import type { NamedEntity } from './namedEntity.ts';

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
/** Before a date up to which or from which something is so, or after which a document is called. */
const NOT_WHEN =
  /\b(?:since|until|till|before|by|for|delivery in|through|prior to|ahead of|dated|than|as of|(?<!(?:night|morning|afternoon|evening|hours|day|weekend|week|summer|spring|autumn|winter|fall|month|year) )of)(?: (?:late|early|mid|the))? $/i;

/** The words of somebody who was there, which a timeline cannot tell as its own. */
const FIRST_PERSON = /(?<!\p{L})(?:I|we|my|our|me|us)(?!\p{L})/iu;
/** A subject that only the sentence before explains, at the start or after an opening adverbial. */
const UNNAMED =
  /^(?:["“‘(]\s*)?(?:(?:But|And|Then|So|However|Later|Also|Meanwhile|Still|Yet|Instead|Nevertheless|Afterwards),? )?(?:(?:On|In|At|By|After|Before|During|Since|Late|Early|Last|Next|Earlier|Two|Three|A|The)\b[^,]{2,60}, )?(?:he|she|it|they|this|that|these|those|there|his|her|its|their|who|which|both|another|others|the (?:latter|former|two|pair|man|woman))\b/i;
/** Who stands where in a picture: “Okoro (left) and Tovin in May”. */
const PICTURED = /\((?:pictured|left|right|cent(?:re|er)|top|bottom|front|back|above|below)\b/i;
/** What a newsroom says of its own text. */
const LABEL = /^(?:first |last |originally )?(?:updated|published|posted|issued|released|filed)\b/i;
/** What may be so, not what is. */
const SUPPOSED = /\b(?:if|whether|may|might|could|should|unless|would have|allegedly not)\b/;

/**
 * The sentences that date something to a day or a month, each with the date of its main clause. Left out are dates of
 * speaking and of documents, headlines, captions, what did not or only may happen, sentences in the first person, within
 * a quotation, without a subject that they name, and those too long for a line.
 */
export function draftEvents(article: IngestedArticle, entities: readonly NamedEntity[]): DraftEvent[] {
  const { text, dates, record } = article;
  const lang = record.lang?.value ?? 'en';
  const sentences = sentencesOf(text, lang);
  const quotations = quotationsOf(text);
  const chosen = new Map<number, { readonly event: DraftEvent; readonly isRelative: boolean }>();
  for (const date of dates) {
    const dated = timeOf(date);
    const whole = sentences.findLast(({ start }) => start <= date.start);
    if (!dated || !whole || chosen.get(whole.start)?.isRelative === false) continue;
    const verb = verbWhen(text, date, whole);
    const sentence = tellingPart(text, whole, date, lang);
    if (!verb || !sentence || !canStand(sliceOf(text, sentence)) || cutsQuotation(sentence, quotations))
      continue;
    const event = drafted(article, sentence, dated, entities);
    if (event && !(verb.isRelative && chosen.has(whole.start)))
      chosen.set(whole.start, { event, isRelative: verb.isRelative });
  }
  return [...chosen.values()].map(({ event }) => event);
}

/** The day or month of a date. A week is no day: its month, where it lies in one. */
function timeOf({ value, until, surface }: ProposedDate): { date: string; until?: string } | null {
  if (!value || value.length < 7) return null;
  if (/week$/i.test(surface) && until)
    return value.slice(0, 7) === until.slice(0, 7) ? { date: value.slice(0, 7) } : null;
  return { date: value, ...(until && until > value && { until }) };
}

/** The verb of what happens on a date, where what stands before the date and the verb say that something does. */
function verbWhen(text: string, date: Span, sentence: Span): DatedVerb | null {
  const lead = before(text, date);
  if (SPOKEN.test(lead) || NOT_WHEN.test(lead) || /^(?:by|since|until|for|from)\b/i.test(sliceOf(text, date)))
    return null;
  if (
    /\([^()]*$/.test(text.slice(sentence.start, date.start)) ||
    /^['’]s\b/.test(text.slice(date.end, date.end + 3))
  )
    return null;
  const verb = datedVerb(text, date);
  return verb && !verb.negated && !verb.speaks && verb.tense !== 'planned' ? verb : null;
}

/** True for a sentence that says by itself who did what. */
function canStand(sentence: string): boolean {
  return (
    sentence.length <= LONGEST &&
    !FIRST_PERSON.test(sentence.replace(/\bU\.?S\.?\b|\bUS\b/g, '')) &&
    !UNNAMED.test(sentence) &&
    !SUPPOSED.test(sentence) &&
    !PICTURED.test(sentence) &&
    !LABEL.test(sentence) &&
    hasFiniteVerb(sentence)
  );
}

/** True when a quotation begins or ends within the sentence and goes beyond it, or holds it. */
const cutsQuotation = ({ start, end }: Span, quotations: readonly Span[]): boolean =>
  quotations.some((one) => one.start < end && one.end > start && (one.start <= start || one.end > end));

function drafted(
  article: IngestedArticle,
  sentence: Span,
  dated: { date: string; until?: string },
  entities: readonly NamedEntity[],
): DraftEvent | null {
  const anchor = anchorOf(article.text, sentence);
  if (!anchor) return null;
  const concerned = entitiesIn(article, sentence, entities);
  return {
    ...dated,
    title: onLine(anchor.exact),
    ...(concerned.length > 0 && { entities: concerned }),
    evidence: [{ ...anchor, article: article.id }],
    status: 'draft',
  };
}

function before(text: string, { start }: Span): string {
  return text.slice(Math.max(0, start - 90), start).replace(/\s+/g, ' ');
}

/** The sentence without its dateline and full stop; null for a headline or a line that holds nothing but the date. */
function tellingPart(text: string, whole: Span, date: Span, lang: string): Span | null {
  if (whole.end < date.end) return null;
  const words = sliceOf(text, whole);
  const stop = /[.۔。](?=["'”’)\]]*$)/u.exec(words);
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
