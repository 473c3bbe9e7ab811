import type { Span } from '../span.ts';
import { dateFrom } from './day.ts';

/** Where a report was filed, and by whom. */
export interface Dateline {
  /** From the place to the dash or colon, which it includes. */
  readonly span: Span;
  readonly place: string;
  readonly agency: string | null;
  /** The day that it names, ISO 8601; null where it names none, or leaves its year out. */
  readonly date: string | null;
}

/** No dateline is longer, in UTF-16 units. */
const LONGEST = 120;
/** A dash, or a colon, and then a space; agencies also write two hyphens or one, or a low line. */
const MARK = '—|–|-{1,2}(?=\\s)|_(?=\\s)|:(?=\\s|\\p{Lu})';
const END = `\\.?\\s*(?<end>${MARK})\\s*`;
/** In capitals: “NEW DELHI”, “ST. LOUIS”, “N’DJAMENA”, “GENEVA/NEW YORK”, “SÃO PAULO”. */
const CAPITALS = "(?=[^\\n(,:—–]*\\p{Lu}{2})\\p{Lu}[\\p{Lu}\\p{M}.’'/& -]{1,38}[\\p{Lu}\\p{M}.]";
/** Words that each begin with a capital: “Islamabad”, “Rio de Janeiro”. */
const TITLED =
  "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?:(?:[ /]| & )(?:(?:de|da|do|del|la|le|el|al|upon|sur|am)\\s)*\\p{Lu}[\\p{L}\\p{M}.’'-]*){0,3}";
/**
 * A letter of a month, a weekday or a region, in any script of the basic plane. Node takes 0.1 s to compile a class that
 * reaches beyond it where a pattern repeats the class as often as this one.
 */
const LETTER = "[A-Za-zª-\u1fff\u3040-\ud7ff’']";
/** A date, with a weekday or without. */
const DATE = `(?:${LETTER}+\\.?,?\\s)?(?:(?:den|le|el|am|the)\\s)?(?:${LETTER}+\\.?\\s\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:\\.|st|nd|rd|th|er|º)?\\s(?:(?:de|of)\\s)?${LETTER}+\\.?|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d\\d-\\d\\d)(?:,?\\s(?:de\\s)?\\d{4})?`;
/** What may follow the place: a region, a date. */
const MORE = `(?:,\\s*(?:${DATE}|${LETTER}(?:${LETTER}|[. -]){1,30}(?:,?\\s\\d{4})?)|\\s+(?=\\d)${DATE}){0,2}`;
/** In parentheses, but not where a share is listed. */
const AGENCY = '\\s*\\((?!NYSE|NASDAQ|Nasdaq|LSE|TSX|PSX|HKEX)(?<agency>[^()\\n]{2,40})\\)';
/** The region of a place, which a date follows: “MOTRIL (Granada), 6 de febrero”; an agency is none. */
const REGION = '(?:\\s*\\((?!Reuters|Xinhua|Interfax|Bloomberg|Wire)\\p{Lu}\\p{Ll}[^()\\n]{0,28}\\)(?=,))?';
/** Scripts without case: up to four words. */
const CASELESS =
  '(?!\\p{Lu}|\\p{Ll})[\\p{L}\\p{M}\\u200c]+(?: (?!\\p{Lu}|\\p{Ll})[\\p{L}\\p{M}\\u200c]+){0,3}';

/** A full date and its stop: “Eschental, 26. Februar 2026. Der Rat …”. */
const STOP = '(?<=\\d{4})\\.\\s+';
/** An agency that a capital follows, without a dash: “Pune, Aug 19 (PTI) Rain …”. */
const FILED = '\\s*\\((?<agency>\\p{Lu}{2,8}|Reuters|Xinhua|Bloomberg)\\)\\s+(?=[\\p{Pi}"]?\\p{Lu})';
const ENDS = new RegExp(`${MARK}|${STOP}|\\)\\s+[\\p{Pi}"]?\\p{Lu}`, 'u');

const SHAPES = [
  `(?<place>${CAPITALS}(?: and ${CAPITALS})?)${REGION}${MORE}(?:${AGENCY})?${MORE}${END}`,
  `(?<place>${TITLED})${REGION}${MORE}${AGENCY}${MORE}${END}`,
  `(?<place>${TITLED}, ${TITLED})()(?<dash>\\s+(?:—|–|--)\\s+)`,
  `(?<place>${TITLED})${REGION},?\\s+(?<dated>${DATE})\\s*(?:—|–|--)\\s*`,
  `(?<place>${TITLED})${REGION},\\s+(?<dated>${DATE})${STOP}`,
  `(?!(?:In|At|On|From|Since|By)\\s)(?<place>${TITLED}),\\s+(?<dated>${DATE})${FILED}`,
  `(?<place>${TITLED})(?:\\s*\\([^()\\n]{2,30}\\))?\\s*\\[\\p{Lu}[^[\\]\\n]{1,28}\\]${MORE}(?:${AGENCY})?${END}`,
  `(?<place>${CASELESS})(?:[،,][^()\\n—–:]{1,30})?${AGENCY}${END}`,
].map((shape) => new RegExp(`^\\s*${shape}`, 'u'));

/** What stands in capitals before a dash or a colon and is no place. */
const LABELS =
  /^(?:BREAKING|UPDATED?|WATCH|VIDEO|PHOTOS?|AUDIO|LISTEN|READ|OPINION|EDITORIAL|ANALYSIS|EXCLUSIVE|FACTBOX|FACT ?CHECK|EXPLAINER|TIMELINE|PROFILE|INTERVIEW|LIVE|NOTE|WARNING|CORRECTION|ADVISORY|SUMMARY|BACKGROUND|CONTACT|HEADLINE|SOURCE|PRESS RELEASE|NEWS|MORE|ALSO|KEY|WHAT|WHO|WHEN|WHERE|WHY|HOW|AND|THE|NATO|NASA|OPEC|UNICEF|UNESCO|FIFA|FBI|CIA|IMF|WTO|USGS|USAID|NTSB|BBC|CNN|AFP|APP|FAQ|PDF|TV|EU|UN|US|UK|AP)\b/u;

/**
 * The dateline at the start of a text: “ISLAMABAD (AP) —”, “WASHINGTON, April 9 (Reuters) -”, “NEW DELHI:”, “Taipei,
 * Taiwan —”, “Velis, 7 de junio de 2026.”, “Pune, Aug 19 (PTI) ”. Null for a text that just begins.
 * @param lang BCP 47 tag; datelines look alike in all languages so far, scripts without case need the agency
 */
export function datelineOf(text: string, _lang: string): Dateline | null {
  const head = text.slice(0, LONGEST + 2);
  if (!ENDS.test(head)) return null;
  for (const shape of SHAPES) {
    const match = shape.exec(head);
    const place = match?.groups?.['place']?.trim();
    if (!match || !place || LABELS.test(place)) continue;
    const { agency: inBrackets, dated } = match.groups ?? {};
    if (dated !== undefined && dateFrom(dated) === null && dateFrom(`${dated} ${ANY_YEAR}`) === null)
      continue;
    if (!isOpening(head.slice(match[0].length), inBrackets)) continue;
    const start = head.search(/\S/);
    const isDate = inBrackets !== undefined && dateFrom(inBrackets) !== null;
    return {
      span: { start, end: match[0].trimEnd().length },
      place,
      agency: isDate ? null : (inBrackets?.trim() ?? null),
      date: isDate ? dateFrom(inBrackets) : dateIn(match[0].slice(match[0].indexOf(place) + place.length)),
    };
  }
  return null;
}

/** A leap year: every day is in it. */
const ANY_YEAR = '2024';

/** The date among what follows a place, which a region and an agency may stand beside. */
function dateIn(more: string): string | null {
  const parts = more
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s*(?:—|–|-{1,2}|:)\s*$/, '')
    .split(/[,،]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  for (const [at] of parts.entries()) {
    const date = dateFrom(parts.slice(at).join(' '));
    if (date?.length === 10) return date;
  }
  return null;
}

/** After a dateline a sentence begins; without an agency that is what tells it from a subject and its dash. */
function isOpening(rest: string, agency: string | undefined): boolean {
  return agency !== undefined || /^["'\p{Pi}\p{Ps}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(rest);
}
