import { type SentenceRules, sentenceRulesOf } from '../languages/index.ts';
import { segmenterOf } from '../locale.ts';
import { type Span, sliceOf, trimSpan } from '../span.ts';
import {
  COUNTED_BEFORE,
  EITHER_BEFORE,
  HOUR_BEFORE,
  INITIALS_BEFORE,
  TITLE_BEFORE,
} from './abbreviations.ts';
import { runsOf } from './lines.ts';

/**
 * The sentences of a text in order, without white space at their ends; every other character lies in exactly one. No
 * sentence goes over a blank line or from one item of a list to the next. Where the platform's rules (UAX 29) end a
 * sentence after an abbreviation, an initial or a question that a small letter follows, the two parts are one sentence.
 * @param lang BCP 47 tag
 */
export function sentencesOf(text: string, lang: string): Span[] {
  return runsOf(text).flatMap((run) => sentencesOfRun(text, run, lang));
}

/** Nothing else ends a sentence by UAX 29, but line breaks. */
const TERMINAL = /[\p{Sentence_Terminal}․﹒．]/u;

function sentencesOfRun(text: string, run: Span, lang: string): Span[] {
  // A segmenter for each of a thousand short lines costs more than all else.
  if (!TERMINAL.test(text.slice(run.start, run.end - 1))) return [run];
  const sentences: { start: number; end: number }[] = [];
  const rules = sentenceRulesOf(lang);
  let opened = run.start;
  for (const { index, segment } of segmentsOf(unbroken(sliceOf(text, run)), lang)) {
    const end = run.start + index + segment.length;
    const last = sentences.at(-1);
    if (last && rules) opened = last.end = closedAt(text, last.end, end);
    const part = trimSpan(text, { start: opened, end: end - openingAtEnd(segment, end < run.end) });
    if (part.start === part.end) continue;
    opened = part.end;
    if (last && (rules ? goesOnBy(rules, text, last, part) : goesOn(text, last, part, STARTERS)))
      last.end = part.end;
    else sentences.push({ ...part });
  }
  return sentences;
}

/** Behind the full stop of a word or a year, or a quotation that ends with it, before a number: “… the pier. 30 people …”. */
const BEFORE_NUMBER =
  /(?:(?<=\p{Ll}{3}|(?<!\d)(?:1[5-9]|20)\d\d|%)\.["'”’\p{Pe}]{0,2}|(?<=\p{L}{2})[.!?]["”’]{1,2})\s+(?=[$€£]?\d)/gu;

/** The platform's segments. By UAX 29 (SB8) none ends at a full stop before a number that a small letter follows; here it does. */
function segmentsOf(run: string, lang: string): { index: number; segment: string }[] {
  return Array.from(segmenterOf(lang, 'sentence').segment(run)).flatMap(({ index, segment }) => {
    const cuts = [...segment.matchAll(BEFORE_NUMBER)].map((match) => match.index + match[0].length);
    return [0, ...cuts].map((from, at) => ({
      index: index + from,
      segment: segment.slice(from, cuts[at] ?? segment.length),
    }));
  });
}

/** Where a sentence ends that “ »” closes with a space before it. */
function closedAt(text: string, end: number, limit: number): number {
  const closing = /^\s*[»›]/u.exec(text.slice(end, Math.min(limit, end + 4)));
  return closing ? end + closing[0].length : end;
}

/** How many units at the end open what follows: UAX 29 leaves the “「” of Japanese speech with the sentence before. */
function openingAtEnd(segment: string, followed: boolean): number {
  // “ and ‘ close what „ and ‚ opened.
  if (/[„‚][^“”‘’]*[“‘]\s*$/u.test(segment)) return 0;
  return followed ? (/(?<![\p{Ps}\p{Pi}])[\p{Ps}\p{Pi}]+\s*$/u.exec(segment)?.[0].length ?? 0) : 0;
}

/** The same text, at the same offsets, in which wrapped lines are one: UAX 29 ends a sentence at each line break. */
function unbroken(run: string): string {
  return run.replace(/[\n\r\u2028\u2029\u0085]/g, ' ');
}

const REACH = 80;
/** No abbreviation with what closes it is longer, in UTF-16 units. */
const LAST = 24;
const OPENING = /^["'\p{Pi}\p{Ps}\s]*/u;
/** Words that begin a sentence more often than they go on after an abbreviation. */
const STARTERS = new Set(
  'The A An This That These Those He She It They We I You His Her Its Their Our My In On At For From With As By To But And Or So If When While After Before Since Because Although Though Despite During Under However Meanwhile Moreover Also Still Yet Then There Here What Who Why How Where Which Some Many Most Several Both Each Every All No Not Nor One Two Among According Last Next Earlier Later Now Today Yesterday'.split(
    ' ',
  ),
);
const AFTER_HOUR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|^(?:[ECMP][SD]?T|GMT|UTC|BST|CEST|CET|EET|IST|PKT|AEST|AEDT|JST|Eastern|Pacific|Central|Mountain|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|local)\b/u;

/** True when what the platform took for two sentences is one. */
function goesOn(text: string, before: Span, after: Span, starters: ReadonlySet<string>): boolean {
  const left = text.slice(Math.max(before.start, before.end - REACH), before.end);
  const right = text.slice(after.start, Math.min(after.end, after.start + REACH));
  if (!/[\p{L}\p{N}]/u.test(right) && right.length === after.end - after.start) return true;
  const next = right.replace(OPENING, '');
  if (/^\p{Ll}/u.test(next)) return true;
  if (/^\(?(?:\d{1,3}|\p{Lu}|[ivx]+)[.)]$/u.test(left) && before.end - before.start <= REACH) return true;
  if (/[?!]["'\p{Pf}]+$/u.test(left)) return SAYS.test(next);
  if (left.endsWith('۔')) return after.start === before.end && isUrduInitial(left);
  const last = left.slice(-LAST);
  if (!/\.["'\p{Pf}\p{Pe}]*$/u.test(last)) return false;
  if (TITLE_BEFORE.test(last)) return true;
  if (COUNTED_BEFORE.test(last)) return /^[\p{N}IVX]/u.test(next);
  if (A_NUMBER.test(next) && (EITHER_BEFORE.test(last) || SHORTENED.test(last))) return true;
  const word = /^\p{L}[\p{L}\p{M}]*/u.exec(next)?.[0] ?? '';
  if (NETWORK_X.test(left)) return false;
  if (HOUR_BEFORE.test(last)) return AFTER_HOUR.test(next);
  return (INITIALS_BEFORE.test(last) || EITHER_BEFORE.test(last)) && word !== '' && !starters.has(word);
}

const A_NUMBER = /^[$€£]?\d/;
/** Shortened words that a number may follow: “max. 20”, “Prop. 8”. */
const SHORTENED =
  /(?<![\p{L}\p{N}])(?:[Mm]ax|[Mm]in|[Mm]áx|[Mm]ín|[Mm]ill|[Mm]rd|[Mm]io|[Aa]bs|[Kk]ap|[Aa]pprox|[Aa]prox|[Cc]irc|[Rr]eg|[Pp]rop|[Aa]mdt|[Dd]ist|[Cc]hap|[Ss]ect|[Ee]xt|[Tt]el|[Ss]upp|[Mm]att|[Ee]xod|[Cc]or|[Nn]um|[Ii]nkl|[Zz]zgl|[Uu]ngef|[Ss]tr|[Pp]ág|[Cc]áp|[Aa]bb|[Aa]nm|[Vv]gl)\.\s*$/u;

/** The network X at the end of a sentence, no initial. */
const NETWORK_X =
  /(?:\b(?:on|en|via|vía|auf|bei|sur|no|op|platform|Plattform|social|sociale|Dienst|Netzwerk|réseau) )X\.$/u;

/** The same by the abbreviations and ordinals of a language. */
function goesOnBy(rules: SentenceRules, text: string, before: Span, after: Span): boolean {
  const left = text.slice(Math.max(before.start, before.end - LAST), before.end);
  const next = text.slice(after.start, Math.min(after.end, after.start + REACH)).replace(OPENING, '');
  if (/^\p{Ll}/u.test(next)) return true;
  if (!/\.["'“‘\p{Pf}\p{Pe}]*$/u.test(left)) return goesOn(text, before, after, rules.starters);
  // “a. C.”, “z. B.”
  if (/(?<![\p{L}\p{N}])\p{L}\.$/u.test(left) && /^\p{L}\.(?!\p{L})/u.test(next)) return true;
  if (rules.ends.test(left)) return false;
  if (rules.title.test(left) || rules.isOrdinal(left, next)) return true;
  if (rules.counted.test(left)) return /^[\p{N}IVX]/u.test(next);
  const word = /^\p{L}[\p{L}\p{M}]*/u.exec(next)?.[0] ?? '';
  if (rules.either.test(left)) return A_NUMBER.test(next) || (word !== '' && !rules.starters.has(word));
  return goesOn(text, before, after, rules.starters);
}

/** “Really?” Meyer asked: the speech and its attribution are one sentence. */
const SAYS =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s){1,4}(?:said|says|asked|asks|told|added|wrote|shouted|cried|exclaimed|replied|yelled|demanded|declared)\b/u;

/** “پی۔ٹی۔آئی”: an Urdu full stop between letters that are spelled, not after one of the verbs that end sentences. */
function isUrduInitial(left: string): boolean {
  const word = /([\p{L}\p{M}]+)۔$/u.exec(left)?.[1] ?? '';
  return (
    word.length <= 3 &&
    !/^(?:ہے|ہیں|تھا|تھی|تھے|گا|گی|گے|ہو|دی|دیا|کی|کیا|کہا|لی|لیا|گئی|گیا|گئے)$/u.test(word)
  );
}
