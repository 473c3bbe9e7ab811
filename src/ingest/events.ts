import type { ProposedDate } from 'backgrounder-propose';
import { datedVerb, mainVerb, quotationsOf } from 'backgrounder-propose';
import { datelineOf } from '../text/dates/dateline.ts';
import { type Anchor, anchorOf } from '../text/passages/anchor.ts';
import { sentencesOf } from '../text/sentences/sentences.ts';
import { contains, type Span, sliceOf, trimSpan } from '../text/span.ts';
import type { IngestedArticle } from './article.ts';
import { tellsAgain } from './events/again.ts';
import { standsAlone } from './events/alone.ts';
import { tellsDeed } from './events/deed.ts';
import { endOfLine } from './events/length.ts';
import { NO_LINES } from './events/standing.ts';
import { titleOf } from './events/title.ts';
import { UNDATED } from './events/undated.ts';
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

/** How a sentence is joined to the one before: no part of what it tells. */
const CONNECTOR =
  /^(?:(?:And|But|Also|Then|Yet)(?:,\s+|\s+(?=(?:in|on|by|at|last|earlier|late|early|this|the|an?)\b|\p{Lu}))|(?:Meanwhile|However|In addition|Additionally|Furthermore|Moreover|Nevertheless|Nonetheless|Finally|Eventually|Separately|Likewise|Similarly|Instead|Indeed|In fact|All in all|In the meantime|Meantime|At the same time|Elsewhere|Still|Thus|Therefore|Hence|Unsurprisingly|Notably|Incidentally|Consequently|Accordingly|Subsequently|Ultimately|As a result|In response|Closer to home|In the (?:days|weeks|months|years) (?:that followed|since then)|In (?:a separate|another) (?:case|incident|attack|development)),\s+|(?:An? |\p{Lu}\p{Ll}+ )(?:hours?|days?|weeks?|months?|years?) (?:later|earlier|after that|afterwards),\s+|(?:Meanwhile|Eventually|Finally|Separately)\s+(?=(?:on|in|last|late|early)\b|\p{Lu}))(?=\p{L})/u;
/** Where a report is from or what it is: “Lanmere: The yard closed”, “(APW) The yard closed”. */
const LABEL =
  /^\p{Lu}{2,8} [—–] (?=\p{Lu})|^\((?:\p{Lu}{2,8}|Reuters|Xinhua)\)\s+(?=\p{Lu})|^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}:\s+(?=[\p{Lu}“"])/u;
/** How a newsroom tells who wrote: “Ana Okoro is a writer based in Velis.” */
const AUTHOR =
  /^(?:\p{Lu}[\p{L}.’'-]* ){0,3}(\p{Lu}[\p{L}’'-]+) (?:is|was|works as|writes) (?:(?:also|currently|now) )?(?:(?:an?|the) )?(?:[\p{L}’'-]+ ){0,5}?(?:writer|journalist|reporter|author|correspondent|editor|columnist|producer|photographer|photojournalist|fellow|professor|lecturer|researcher|contributor|blogger|critic|novelist|poet|intern|about|for)\b[^.]{0,160}\./u;

/** What of an imported article its events are read from. */
export interface DatedText extends Pick<IngestedArticle, 'id' | 'text' | 'dates' | 'mentions'> {
  readonly record: { readonly [Field in 'lang' | 'published']?: { readonly value: string } };
}

/**
 * The sentences that date something to a day or a month, each with the date of its main clause, whose verb tells a deed
 * or an accident. Left out are dates of speaking, of documents and of what is said in passing, headlines, captions, what
 * did not happen or only may, sentences in the first person, within a quotation, without a subject that they name or
 * with a thing that only the text before explains, and those too long for a line.
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
    const dated = timeOf(date, published);
    const whole = sentences.findLast(({ start }) => start <= date.start);
    if (!dated || !whole || chosen.has(whole.start) || !happens(text, date, { whole, published })) continue;
    // What somebody is quoted with is told from the day of the speech.
    if (quotations.some((one) => contains(one, date))) continue;
    if (authors.some((paragraph) => contains(paragraph, whole))) continue;
    const told = tellingPart(text, whole, date, lang);
    // The day of a dateline is that of the report.
    if (!told || date.start < told.start) continue;
    const at = date.start - told.start;
    const end = told.start + endOfLine(sliceOf(text, told), at + date.surface.length);
    const sentence = { start: told.start, end };
    const words = sliceOf(text, sentence).replace(/\s/gu, ' ');
    if (
      NO_LINES.some(({ holds }) => holds(words, at)) ||
      !standsAlone(text, sentence, date) ||
      !tellsDeed(text, sentence, date) ||
      tellsAgain(words, at, text.slice(0, sentence.start)) ||
      cutsQuotation(sentence, quotations)
    )
      continue;
    const event = drafted(article, { sentence, date }, dated, entities);
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

/** A day without a year that seems to lie so many days back may just as well lie ahead, or be of an earlier year. */
const NEARLY_A_YEAR = 350;
const DAY = 86_400_000;

/** The day or month of a date. A week is no day: its month, where it lies in one. */
function timeOf(
  { value, until, surface }: ProposedDate,
  published: string | undefined,
): { date: string; until?: string } | null {
  if (!value || value.length < 7) return null;
  const back = published ? (Date.parse(published) - Date.parse(value)) / DAY : 0;
  if (value.length > 7 && back >= NEARLY_A_YEAR && back <= 366 && !/\d{4}|year/.test(surface)) return null;
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
  // No comma of “402,000” ends a clause, and none of what is put between dashes.
  const opening = text
    .slice(whole.start, date.start)
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/ (?:[—–]|--?) [^—–]*? (?:[—–]|--?) (?!(?:the|an?|one|his|her|its|their) )/g, ' ');
  const behind = behindOf(text, date, whole);
  if (
    UNDATED.some(({ holds }) => holds(opening)) ||
    /^(?:by|since|until|for|from)\b/i.test(sliceOf(text, date)) ||
    AFTER.test(behind) ||
    // “1 May, the day after the raid”: the day of the raid.
    (/(?:after|before)$/i.test(date.surface) && /^ \p{L}/u.test(text.slice(date.end, date.end + 2))) ||
    PRESENT_STATE.test(opening) ||
    (MADE_ON.test(opening) && ITS_VERB.test(behind)) ||
    (/\p{L} $/u.test(opening) &&
      mainVerb(opening) === null &&
      /^ (?:of|that|to)\b/.test(text.slice(date.end, date.end + 6))) ||
    (opening === '' && /^(?: \p{L}|:)/u.test(text.slice(date.end, date.end + 2)))
  )
    return false;
  const verb = datedVerb(text, date);
  if (!verb || verb.negated || verb.speaks || verb.isAside || verb.tense === 'planned') return false;
  if (STATES.test(verb.word) || STAYS.test(opening)) return false;
  const goesOn = verb.tense === 'past' && /ing$/.test(verb.word);
  const isBrokenInto = text.slice(date.start, whole.end).includes(' when ') || /\bwhen\b/.test(opening);
  if (goesOn && !isBrokenInto) return false;
  // “The announcement on Sunday came amid doubts”
  if (mainVerb(opening) === null && /\p{L} $/u.test(opening) && RELATES.test(verb.word)) return false;
  if (text.startsWith(' that ', date.end) && !DECIDES.test(verb.word)) return false;
  if (isOfSubject(opening, verb.word, text.slice(date.end, date.end + NEXT))) return false;
  const side = published && date.value ? date.value.localeCompare(published.slice(0, date.value.length)) : 0;
  return verb.tense === 'future' ? side >= 0 : verb.tense === 'past' ? side <= 0 : side >= 0;
}

/** What stands behind a date, without what is put between dashes directly behind it. */
const behindOf = (text: string, date: Span, whole: Span): string =>
  text.slice(date.end, whole.end).replace(/^ (?:[—–]|--?) [^—–]*? (?:[—–]|--?)(?= )/, '');

const STAYS = /\b(?:remain|stay)(?:ed|s) \p{Ll}+ (?:(?:late|early|on|in) )*$/u;
/** How a thing that a day dates stands to another. */
const RELATES =
  /^(?:came|coincided|marked|tested|underscored|underlined|highlighted|raised|reflected|showed|represented|signall?ed|meant|followed|preceded)$/;

/** What is done by saying it: “ruled on Friday that the town must pay”. */
const DECIDES = /^(?:ruled|decided|agreed|ordered|voted|found|decreed|resolved)$/;

/** What something was or had on a day is no event. */
const STATES = /^(?:was|were|is|are|had|remained)$/;

/** Behind a date that is not when something happened: “Monday’s”, “The report of Monday says”. */
const AFTER =
  /^(?:['’]s| (?:said|announced|reported|confirmed|stated)(?=[.,])| (?:in|on|at|during|after|for|of) which\b| (?:(?:also|still|now) )?(?:alone|has|have|is|are|(?:appeared|seemed|looked) (?!in|at|before|on|for|to)|(?:also )?(?:found|showed|concluded|revealed|suggested|indicated)|claims?|says?|suggests?|shows?|finds?|indicates?|reveals?|means?|raises?|marks?|remains?|appears?|seems?|looks?|includes?|requires?|allows?|covers?|contains?))\b/;
/** “The rule passed on” a day, which “requires” something. */
const MADE_ON =
  /^(?:The|An?|Its|His|Her|Their|\p{Lu}\p{L}+['’]s) (?:[\p{L}’'-]+ ){1,6}(?:\p{Ll}+(?:ed|en|wn|ld|nt|de|ut|lt)|struck|set|won|begun) (?:(?:late|early|on|in) )*$/u;
/** The verb of such a subject: “requires”, “on the use of quays has paved”. */
const ITS_VERB =
  /^ \p{Ll}{3,}s\b|^(?: (?!(?:and|but|or|when|where|while|as|after|before|that|which|who)\b)[\p{L}’'-]+){0,8}? (?:has|have|had|was|were|is|are|will)\b/u;
/** What a thing is like. */
const PRESENT_STATE = /\b(?:looks|appears|seems|resembles|includes?|consists|contains|depends|belongs)\b/;

/** How far behind a date the verb of the sentence is looked for. */
const NEXT = 60;

/** True where a participle before the date belongs to the subject, whose verb follows: “A list made on Friday is wrong”. */
function isOfSubject(opening: string, word: string, behind: string): boolean {
  const next = mainVerb(/^[^\n]*/.exec(behind)?.[0] ?? '');
  return (
    next !== null &&
    next.start <= 1 &&
    opening
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(word)
  );
}

/** True when a quotation begins or ends within the sentence and goes beyond it, or holds it. */
const cutsQuotation = ({ start, end }: Span, quotations: readonly Span[]): boolean =>
  quotations.some((one) => one.start < end && one.end > start && (one.start <= start || one.end > end));

function drafted(
  article: DatedText,
  { sentence, date }: { readonly sentence: Span; readonly date: ProposedDate },
  dated: { date: string; until?: string },
  entities: readonly NamedEntity[],
): DraftEvent | null {
  const anchor = anchorOf(article.text, sentence);
  if (!anchor) return null;
  const before = article.text.slice(sentence.start, date.start);
  const concerned = entitiesIn(article, sentence, entities);
  return {
    ...dated,
    title: titleOf(onLine(anchor.exact), onLine(`${before}.`).length - 1, onLine(date.surface)),
    ...(concerned.length > 0 && { entities: concerned }),
    evidence: [{ ...anchor, article: article.id }],
    status: 'draft',
  };
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
  const told = words.slice(dateline);
  const lead = /^\s*/.exec(told)?.[0].length ?? 0;
  const joined = [LABEL, CONNECTOR].reduce(
    (from, before) => from + (before.exec(told.slice(from))?.[0].length ?? 0),
    lead,
  );
  const isQuoted = stop.index < words.length - 1;
  return trimSpan(text, {
    start: whole.start + dateline + (joined > lead ? joined : 0),
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
