import { EITHER_BEFORE, HOUR_BEFORE, INITIALS_BEFORE } from './abbreviations.ts';
import { datelineOf } from './dateline.ts';
import { clampWords } from './excerpt.ts';
import { foldLineBreaks } from './fold.ts';
import { runsOf } from './lines.ts';
import { sentencesOf } from './sentences.ts';
import { type Span, sliceOf, trimSpan } from './span.ts';
import { countWords } from './words.ts';

/** A title in the article's own words. */
export interface TitleFromText {
  /** The words of `span`, line breaks folded, and `…` when the sentence goes on. */
  readonly title: string;
  /** `headline`: the text begins with one; `lede`: clipped from its first sentence. */
  readonly from: 'headline' | 'lede';
  readonly span: Span;
}

/** Limits of a headline as it stands in a text, and of a title clipped from a lede, in UTF-16 units. */
const LONGEST_HEADLINE = 140;
const LONGEST_TITLE = 90;
/** A title clipped at the end of a clause is no shorter: less says too little. */
const SHORTEST_CLIP = 54;

const DAY = '(?:\\p{L}+,?\\s)?(?:\\d{1,2}\\.?\\s\\p{L}+\\.?|\\p{L}+\\.?\\s\\d{1,2}),?\\s\\d{4}';
/** What may stand before headline or lede and is neither: bylines, dates, addresses, rules. */
const FURNITURE = [
  /^(?:By|BY)(?:\s\p{Lu}[\p{L}.’'-]*){1,5}(?:,.{0,40})?$/u,
  /^(?:published|updated|posted|last (?:updated|modified)|date|source|copyright)\b(?=.*[:\d])[^.!?]{0,80}$/iu,
  new RegExp(`^${DAY}(?:[\\s,].{0,30})?$`, 'u'),
  /^(?:\d{4}-\d\d-\d\d(?:[T\s].{0,20})?|\d{1,2}[./]\d{1,2}[./]\d{2,4})$/u,
  /^(?:©.*|https?:\S+|[^\s@]+@\S+|[\p{P}\p{S}\s]*)$/u,
];
/** A date that was run together with the headline. */
const DATED = new RegExp(
  `(?<!\\s(?:of|on|since|until|from|to|for|by|before|after|and))\\s(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,)${DAY}$`,
  'u',
);
const CLOSED = /[.۔。।॥:;,，、]["'\p{Pf}\p{Pe}]*$/u;
const FULL_STOP = /[.۔。।॥]$/u;

/**
 * A title for a text that comes without one. A first line that is short and closes with no full stop is the headline.
 * Otherwise the first sentence is clipped: its dateline is skipped; a closing attribution (“, the government said
 * Wednesday”) is dropped; what is longer than 90 units is cut at the end of a clause if there is a good one, else of a
 * word. Null for a text without words.
 * @param lang BCP 47 tag
 */
export function titleFromText(text: string, lang: string): TitleFromText | null {
  const runs = runsOf(text);
  const at = runs.findIndex((run) => !FURNITURE.some((shape) => shape.test(sliceOf(text, run))));
  const first = runs[at];
  if (!first) return null;
  const line = headlineOf(text, first);
  if (isHeadline(sliceOf(text, line), at + 1 < runs.length, lang)) {
    return { title: oneLine(sliceOf(text, line)), from: 'headline', span: line };
  }
  return titleFromLede(text, first, lang);
}

/** A first line without the heading marks of Markdown and without a date at its end. */
function headlineOf(text: string, line: Span): Span {
  const mark = /^#{1,6}\s+/.exec(sliceOf(text, line))?.[0].length ?? 0;
  const dated = DATED.exec(sliceOf(text, line));
  return { start: line.start + mark, end: line.start + (dated?.index ?? line.end - line.start) };
}

function isHeadline(line: string, followed: boolean, lang: string): boolean {
  if (line.length > LONGEST_HEADLINE || (CLOSED.test(line) && !endsAbbreviated(line))) return false;
  return followed ? sentencesOf(line, lang).length <= 2 : countWords(line, lang) > 0;
}

function endsAbbreviated(line: string): boolean {
  return [INITIALS_BEFORE, EITHER_BEFORE, HOUR_BEFORE].some((shape) => shape.test(line));
}

function titleFromLede(text: string, run: Span, lang: string): TitleFromText {
  const dateline = datelineOf(sliceOf(text, run), lang)?.span.end ?? 0;
  const body = trimSpan(text, { start: run.start + dateline, end: run.end });
  const lede = body.start < body.end ? body : run;
  const [first = { start: 0, end: 0 }] = sentencesOf(sliceOf(text, lede), lang);
  const start = lede.start + first.start;
  const sentence = text.slice(start, lede.start + first.end);
  const claim = withoutAttribution(endsAbbreviated(sentence) ? sentence : sentence.replace(FULL_STOP, ''));
  const clip = claim.length <= LONGEST_TITLE ? claim : clipped(claim, LONGEST_TITLE - 1);
  const title = oneLine(clip) + (clip === claim ? '' : '…');
  return { title, from: 'lede', span: { start, end: start + clip.length } };
}

const TIME =
  '(?:\\s(?:on\\s|late\\s|early\\s)*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|\\p{Lu}\\p{L}+\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{L}+)(?:\\s(?:morning|afternoon|evening|night))?)?';
const PLACE = '(?:\\s(?:in an?|at an?|during an?)\\s[^,]{3,40})?';
const ATTRIBUTION = new RegExp(
  `,["'\\p{Pf}]?\\s(?:according to\\s[^,]{2,80}|(?!which|who|that|and|but|as|where|when)[^,]{2,60}\\s(?:said|says|announced|reported|confirmed|added)${TIME}${PLACE}${TIME})$`,
  'u',
);

/** Who says so, when it stands at the end. */
function withoutAttribution(sentence: string): string {
  const found = ATTRIBUTION.exec(oneLine(sentence));
  if (!found || oneLine(sentence).length !== sentence.length) return sentence;
  return sentence.slice(0, found.index);
}

/** Where a clause ends: before punctuation, or before a word that opens the next. */
const CLAUSE =
  /[,;:،؛，、](?=\s|$)|\s?[—–](?=\s?)|\s(?=(?:that|which|who|whose|where|when|while|after|before|because|since|although|but)\s)/gu;
/** Words that no title ends with. */
const DANGLING =
  /\s(?:the|an?|of|in|on|at|to|for|and|or|with|by|from|as|its|his|her|their|that|which|who|is|are|was|were|has|have|had|will|would)$/u;

function clipped(claim: string, limit: number): string {
  const ends = [...claim.matchAll(CLAUSE)].map(({ index }) => index);
  const end = ends.findLast((at) => at <= limit && at >= SHORTEST_CLIP);
  let clip = end === undefined ? clampWords(claim, limit + 1).slice(0, -1) : claim.slice(0, end);
  while (DANGLING.test(clip)) clip = clip.replace(DANGLING, '');
  return clip;
}

function oneLine(words: string): string {
  return foldLineBreaks(words).text;
}
