import { foldLineBreaks } from '../characters/fold.ts';
import { datelineOf } from '../dates/dateline.ts';
import { dateFrom } from '../dates/day.ts';
import { EITHER_BEFORE, HOUR_BEFORE, INITIALS_BEFORE } from '../sentences/abbreviations.ts';
import { runsOf } from '../sentences/lines.ts';
import { sentencesOf } from '../sentences/sentences.ts';
import { shortened } from '../sentences/shortened.ts';
import { countWords } from '../sentences/words.ts';
import { type Span, sliceOf, trimSpan } from '../span.ts';
import { namesNobody } from './byline.ts';

/** A title in the article's own words. */
export interface TitleFromText {
  /** The words of `span`, line breaks folded; of a lede that was shortened, with who says so. */
  readonly title: string;
  /** `headline`: the text begins with one; `lede`: its first sentence, shortened at the end of a clause. */
  readonly from: 'headline' | 'lede';
  /** The headline, or the beginning of the first sentence. */
  readonly span: Span;
}

/** The longest headline that stands in a text, in UTF-16 units. */
const LONGEST_HEADLINE = 140;

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
 * Otherwise it is the first sentence without its dateline, see {@link shortened}. Null for a text without words.
 * @param lang BCP 47 tag
 */
export function titleFromText(text: string, lang: string): TitleFromText | null {
  const runs = runsOf(text);
  const at = runs.findIndex((run) => !isFurniture(sliceOf(text, run)));
  const first = runs[at];
  if (!first) return null;
  const line = headlineOf(text, first);
  if (isHeadline(sliceOf(text, line), at + 1 < runs.length, lang)) {
    return { title: foldLineBreaks(sliceOf(text, line)).text, from: 'headline', span: line };
  }
  return titleFromLede(text, first, lang);
}

/** True for a line of a text that is neither headline nor lede: a byline, a date, an address, a rule. */
export function isFurniture(line: string): boolean {
  if (namesNobody(line.replace(/^By\s/, ''))) return false;
  return FURNITURE.some((shape) => shape.test(line)) || isDay(line);
}

/** A day in words of any language that {@link dateFrom} reads: “5 de mayo de 2022”, “20 يناير 2026”. */
function isDay(line: string): boolean {
  return /\p{L}/u.test(line) && /^\d{4}-\d\d-\d\d$/.test(dateFrom(line) ?? '');
}

/** What stands before a heading of Markdown, or a line of a list. */
const MARK = /^(?:#{1,6}|[-–•*·▪])\s+(?=[\p{L}\p{N}“"‘'])/u;

/** A first line without the mark before it and without a date at its end. */
function headlineOf(text: string, line: Span): Span {
  const mark = MARK.exec(sliceOf(text, line))?.[0].length ?? 0;
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
  const told = text.slice(lede.start + first.start, lede.start + first.end);
  const mark = MARK.exec(told)?.[0].length ?? 0;
  const start = lede.start + first.start + mark;
  const sentence = told.slice(mark);
  const { title, end } = shortened(endsAbbreviated(sentence) ? sentence : sentence.replace(FULL_STOP, ''));
  return { title: foldLineBreaks(title).text, from: 'lede', span: { start, end: start + end } };
}
