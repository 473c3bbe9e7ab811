import type { ProposedDate } from 'backgrounder-propose';
import { datedVerb, mainVerb, quotationsOf } from 'backgrounder-propose';
import { datelineOf } from '../text/dates/dateline.ts';
import { type Anchor, anchorOf } from '../text/passages/anchor.ts';
import { sentencesOf } from '../text/sentences/sentences.ts';
import { contains, type Span, sliceOf, trimSpan } from '../text/span.ts';
import type { IngestedArticle } from './article.ts';
import type { NamedEntity } from './namedEntity.ts';
import { onLine } from './writing/comments.ts';

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
/** Before a date of what was written: “in a statement issued by the ministry on”. */
const WRITTEN =
  /\b(?:statement|press release|report|circular|memo|letter|post|tweet|e-?mail|interview|message) (?:(?:made|issued|released|signed|published|sent|posted|shared|seen|obtained|received|available|given|granted) )[^,;]*(?:, [^,;]{1,40})? $/i;
/** Before a date up to which or from which something is so, or after which a document is called. */
const NOT_WHEN =
  /\b(?:since|until|till|before|by|for|delivery in|through|prior to|ahead of|dated|than|beyond|as of|from|from [^,;.]{1,30} to|(?<!(?:night|morning|afternoon|evening|hours|day|weekend|week|summer|spring|autumn|winter|fall|month|year) )of)(?: (?:late|early|mid|the))? $/i;

/** The words of somebody who was there, or who speaks to the reader, which a timeline cannot tell as its own. */
const FIRST_PERSON = /(?<!\p{L})(?:I|we|my|our|me|us|you|your)(?!\p{L})/iu;
/** How a sentence is joined to the one before: no part of what it tells. */
const CONNECTOR =
  /^(?:Meanwhile|However|In addition|Additionally|Furthermore|Moreover|Nevertheless|Nonetheless|Finally|Separately|Also|Likewise|Similarly|Instead|Indeed|In fact|All in all|In the meantime|At the same time|Elsewhere),\s+(?=\p{L})/u;
/** Something that the sentence before has named: “students of that school”. */
const POINTING =
  /\b(?:of|from|in|at|to|by|for|with|on|about) (?:that|those|these|this|such) (?!(?:of|which|who|case|respect|way|regard|week|weekend|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter|time|day|week’s|year’s)\b)\p{Ll}/u;
/** A subject that only the sentence before explains, at the start or after an opening adverbial. */
const UNNAMED =
  /^(?:["“‘(]\s*)?(?:(?:But|And|Then|So|However|Later|Also|Meanwhile|Still|Yet|Instead|Nevertheless|Afterwards),? )?(?:(?:On|In|At|By|After|Before|During|Since|Late|Early|Last|Next|Earlier|Two|Three|A|The)\b[^,]{2,60}, )?(?:he|she|it|they|this|that|these|those|there|his|her|its|their|who|which|both|another|others|the (?:latter|former|two|pair|man|woman))\b/i;
/** Who stands where in a picture: “Okoro (left) and Tovin in May”. */
const PICTURED = /\((?:pictured|left|right|cent(?:re|er)|top|bottom|front|back|above|below)\b/i;
/** What a newsroom says of its own text. */
const LABEL = /^(?:first |last |originally )?(?:updated|published|posted|issued|released|filed)\b/i;
/** “In May 2010 he won a prize”: a subject without a name behind a date without a comma. */
const UNNAMED_LATER =
  /^(?:In|On|By|Since|Until|During) (?:(?:early|mid|late) )?(?:[\p{Lu}\d][\p{L}\d.]*,? ){1,4}(?:he|she|it|they)\b/u;
/** “The court will hear it”: what is meant, only the sentence before tells. */
const UNNAMED_OBJECT = /^(?:The|An?) \p{Ll}[\p{L} ’'-]{1,40} \p{Ll}+ (?:it|them|him|her)\b/u;
/** What is counted: “In June the average bill was $34”. */
const COUNTED =
  /\b(?:averages?|medians?|means?|rates?|shares?|numbers?|totals?|proportions?|percentages?|percent|per cent|prices?|bills?|costs?|incomes?|sales|profits?|revenues?|exports?|imports?|populations?|temperatures?|unemployment|inflation|turnout|index|figures?|levels?|households|\d+ ?%|of (?:respondents|households|adults|voters|residents|people|those))(?: \p{Ll}+){0,6} (?:was|were|stood|(?:had )?(?:risen|fallen|grown|dropped|climbed|declined|increased|reached)|averaged|amounted|totall?ed|rose|fell|grew|dropped|climbed|declined|increased|reached|exceeded|paid|had|used|spent|owned|lived)\b(?=[^.]*\d)/iu;
/** A day, a month or a year, whose digits count nothing. */
const DATE = /(?:\d{1,2} )?\b\p{Lu}\p{Ll}{2,8}\.? \d{1,4}(?:, \d{4})?\b|\b(?:in|since|by|of) \d{4}\b/gu;
/** How a newsroom tells who wrote: “Ana Okoro is a writer based in Velis.” */
const AUTHOR =
  /^(?:\p{Lu}[\p{L}.’'-]* ){0,3}(\p{Lu}[\p{L}’'-]+) (?:is|was|works as|writes) (?:(?:also|currently|now) )?(?:(?:an?|the) )?(?:[\p{L}’'-]+ ){0,5}?(?:writer|journalist|reporter|author|correspondent|editor|columnist|producer|photographer|photojournalist|fellow|professor|lecturer|researcher|contributor|blogger|critic|novelist|poet|intern|about|for)\b[^.]{0,160}\./u;

/** What may or must be so, not what is. */
const SUPPOSED = /\b(?:if|whether|may|might|could|should|must|unless|would have|allegedly not|unlikely)\b/;
/** What is told by the way at the end: “…, who had said she might stand”. */
const SAID_ASIDE = /, (?:who|whom|whose|which)\b[^,;]*$/;
/** What a newsroom tells of its own work: “Attempts to reach the owner failed on Sunday”. */
const OF_REPORTING =
  /\b(?:(?:seeking|for|to) comment|comment was|(?:attempts?|efforts?) to (?:reach|contact)|(?:messages?|calls?|e-?mails?) (?:seeking|left|to)|return (?:\S+ ){0,2}calls?)\b/i;
/** How no sentence begins: as an item of a list, with a day before a dash, under a byline. */
const NO_SENTENCE =
  /^(?:[*•·–—-]\s|By \p{Lu}[\p{L}.]+ \p{Lu}|(?:\p{Lu}\p{L}+\.? )?\d{1,4}(?:, \d{4})?\s(?:--?|–|—)\s)/u;
/** Before a date from or up to which something is so, or between two of them. */
const WITHIN_SPAN = /\b(?:since|until|till)\b[^,;]*$|\bbetween\b[^;]*$/i;
/** The clause before a date that another thing happened before or after. */
const OTHER_CLAUSE = /\b(?:before|after)\b[^,;]*$/i;
/** Before a date of what was planned by the way: “an audit, to have been read on Friday, found”. */
const TO_HAVE_BEEN = /\bto have been [^,;]*$/u;
/** Before a date that belongs to a gerund or to a noun: “for robbing a bank on”, “the 5 May robbery”. */
const WITHIN_PHRASE =
  /\b(?:(?:after|for|by|of|from|without|about|against|charged with|accused of)(?: \p{L}+ly)? (?:not |having )?\p{Ll}+ing (?!(?:(?:late|early) )?(?:on|in|at)? ?$)[^,;]*|(?:the|an?|his|her|its|their|\p{L}['’]s) )$/iu;

/** What of an imported article its events are read from. */
export interface DatedText extends Pick<IngestedArticle, 'id' | 'text' | 'dates' | 'mentions'> {
  readonly record: { readonly [Field in 'lang' | 'published']?: { readonly value: string } };
}

/**
 * The sentences that date something to a day or a month, each with the date of its main clause. Left out are dates of
 * speaking, of documents and of what is said in passing, headlines, captions, what did not happen or only may, sentences
 * in the first person, within a quotation or without a subject that they name, and those too long for a line.
 */
export function draftEvents(article: DatedText, entities: readonly NamedEntity[]): DraftEvent[] {
  const { text, dates, record } = article;
  const lang = record.lang?.value ?? 'en';
  const sentences = sentencesOf(text, lang);
  const quotations = quotationsOf(text);
  const published = record.published?.value;
  const authors = aboutAuthors(text);
  const chosen = new Map<number, DraftEvent>();
  for (const date of dates) {
    const dated = timeOf(date);
    const whole = sentences.findLast(({ start }) => start <= date.start);
    if (!dated || !whole || chosen.has(whole.start) || !happens(text, date, { whole, published })) continue;
    if (authors.some((paragraph) => contains(paragraph, whole))) continue;
    const sentence = tellingPart(text, whole, date, lang);
    if (
      !sentence ||
      !canStand(sliceOf(text, sentence), date.start - sentence.start) ||
      cutsQuotation(sentence, quotations)
    )
      continue;
    const event = drafted(article, sentence, dated, entities);
    if (event) chosen.set(whole.start, event);
  }
  return [...chosen.values()];
}

/** Paragraphs at the end that may tell who wrote the text. */
const LAST_PARAGRAPHS = 3;

/** The paragraphs at the end that tell who wrote the text: of somebody whom only a byline names besides. */
function aboutAuthors(text: string): Span[] {
  const paragraphs = [...text.matchAll(/\S[^\n]*/gu)].map(({ index, 0: words }) => ({ index, words }));
  return paragraphs
    .slice(1)
    .slice(-LAST_PARAGRAPHS)
    .flatMap(({ index, words }) => {
      const [, surname = ''] = AUTHOR.exec(words) ?? [];
      const isTold = paragraphs.some(
        (one) => one.index !== index && one.words.includes(surname) && !/^By\s/i.test(one.words),
      );
      return surname === '' || isTold ? [] : [{ start: index, end: index + words.length }];
    });
}

/** The day or month of a date. A week is no day: its month, where it lies in one. */
function timeOf({ value, until, surface }: ProposedDate): { date: string; until?: string } | null {
  if (!value || value.length < 7) return null;
  if (/week$/i.test(surface) && until)
    return value.slice(0, 7) === until.slice(0, 7) ? { date: value.slice(0, 7) } : null;
  return { date: value, ...(until && until > value && { until }) };
}

/** True where what stands before a date and the verb that it goes with say that something happens on it. */
function happens(
  text: string,
  date: ProposedDate,
  { whole, published }: { readonly whole: Span; readonly published: string | undefined },
): boolean {
  const lead = before(text, date);
  if (
    SPOKEN.test(lead) ||
    WRITTEN.test(text.slice(whole.start, date.start)) ||
    NOT_WHEN.test(lead) ||
    /^(?:by|since|until|for|from)\b/i.test(sliceOf(text, date))
  )
    return false;
  const opening = text.slice(whole.start, date.start);
  if (
    /\([^()]*$/.test(opening) ||
    /^['’]s\b/.test(text.slice(date.end, date.end + 3)) ||
    TO_HAVE_BEEN.test(opening) ||
    isWithinPhrase(opening) ||
    (opening === '' && /^ \p{L}/u.test(text.slice(date.end, date.end + 2)))
  )
    return false;
  const verb = datedVerb(text, date);
  if (!verb || verb.negated || verb.speaks || verb.isAside || verb.tense === 'planned') return false;
  const side = published && date.value ? date.value.localeCompare(published.slice(0, date.value.length)) : 0;
  return verb.tense === 'future' ? side >= 0 : verb.tense === 'past' ? side <= 0 : side >= 0;
}

/** True where a date belongs to a noun, a gerund or a clause of time rather than to what the sentence tells. */
function isWithinPhrase(opening: string): boolean {
  const without = [WITHIN_PHRASE, WITHIN_SPAN].some((shape) => {
    const phrase = shape.exec(opening)?.[0];
    return phrase !== undefined && (/^(?:since|until|till)/i.test(phrase) || mainVerb(phrase) === null);
  });
  const clause = OTHER_CLAUSE.exec(opening)?.[0] ?? '';
  const verb = mainVerb(clause);
  return without || (verb !== null && mainVerb(clause.slice(verb.end)) === null);
}

/** True for a sentence that says by itself who did what; `at` is where its date begins. */
function canStand(sentence: string, at: number): boolean {
  // What a court that “ruled on Friday that the town must pay” did is sure.
  const decided = sentence.indexOf(' that ', at);
  return (
    sentence.length <= LONGEST &&
    !FIRST_PERSON.test(sentence.replace(/\bU\.?S\.?\b|\bUS\b/g, '')) &&
    !UNNAMED.test(sentence) &&
    !UNNAMED_LATER.test(sentence) &&
    !UNNAMED_OBJECT.test(sentence) &&
    !COUNTED.test(sentence.replace(DATE, '')) &&
    !POINTING.test(sentence) &&
    !SUPPOSED.test((decided < 0 ? sentence : sentence.slice(0, decided)).replace(SAID_ASIDE, '')) &&
    !PICTURED.test(sentence) &&
    !OF_REPORTING.test(sentence) &&
    !NO_SENTENCE.test(sentence) &&
    (sentence.match(/"/g)?.length ?? 0) % 2 === 0 &&
    !LABEL.test(sentence) &&
    mainVerb(sentence) !== null
  );
}

/** True when a quotation begins or ends within the sentence and goes beyond it, or holds it. */
const cutsQuotation = ({ start, end }: Span, quotations: readonly Span[]): boolean =>
  quotations.some((one) => one.start < end && one.end > start && (one.start <= start || one.end > end));

function drafted(
  article: DatedText,
  sentence: Span,
  dated: { date: string; until?: string },
  entities: readonly NamedEntity[],
): DraftEvent | null {
  const anchor = anchorOf(article.text, sentence);
  if (!anchor) return null;
  const concerned = entitiesIn(article, sentence, entities);
  return {
    ...dated,
    title: capitalised(onLine(anchor.exact)),
    ...(concerned.length > 0 && { entities: concerned }),
    evidence: [{ ...anchor, article: article.id }],
    status: 'draft',
  };
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function before(text: string, { start }: Span): string {
  return text.slice(Math.max(0, start - 90), start).replace(/\s+/g, ' ');
}

/** The sentence without its dateline, what joins it to the one before and its full stop; null for a headline or a line that holds nothing but the date. */
function tellingPart(text: string, whole: Span, date: Span, lang: string): Span | null {
  if (whole.end < date.end) return null;
  const words = sliceOf(text, whole);
  const stop = /[.۔。](?=["'”’)\]]*$)/u.exec(words);
  if (!stop) return null;
  const dateline = datelineOf(words, lang)?.span.end ?? 0;
  // The middle of one that was cut in two.
  if (/^\s*\p{Ll}/u.test(words.slice(dateline))) return null;
  const joined = CONNECTOR.exec(words.slice(dateline).trimStart())?.[0].length ?? 0;
  const isQuoted = stop.index < words.length - 1;
  return trimSpan(text, {
    start: whole.start + dateline + (joined > 0 ? words.slice(dateline).search(/\S/) + joined : 0),
    end: isQuoted ? whole.end : whole.start + stop.index,
  });
}

function entitiesIn({ mentions }: DatedText, sentence: Span, entities: readonly NamedEntity[]): string[] {
  const named = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const ids = named.flatMap(({ kind, name }) =>
    entities.filter((one) => one.kind === kind && one.spoken === name).map(({ id }) => id),
  );
  return [...new Set(ids)];
}
