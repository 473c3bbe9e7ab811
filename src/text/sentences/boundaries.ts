import { APOSTROPHE, classOf, isHangul, isWordUnit, SPACE } from '../characters/chars.ts';
import { primaryOf } from '../locale.ts';
import type { Span } from '../span.ts';

/** What may stand before an apostrophe that a name follows: “l’Iran”, “dell’Iraq”. */
const ELIDED =
  /(?<![\p{L}\p{N}\p{M}])(?:[cdjlmnstv]|qu|lorsqu|puisqu|jusqu|quoiqu|all|dall|dell|nell|sull|coll|un|quest|quell|sant)$/iu;
/** What English adds to a name after an apostrophe; a possessive of a plural adds nothing. */
const SUFFIX = /(?:s|d|ll|ve|re|m)(?![\p{L}\p{N}\p{M}])/iuy;
/** Languages that put an apostrophe between a name and its endings. */
const APOSTROPHE_ENDINGS = new Set(['tr', 'az', 'tk', 'uz', 'crh', 'fi']);

/**
 * True when a whole word starts here, given that a letter does: not the “Brien” of “O’Brien” or the “5” of “2.5”. Hangul
 * starts where no Hangul precedes; scripts without spaces start anywhere.
 */
export function beginsWord(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  const known = classOf(before);
  if (known === SPACE) return true;
  if (isHangul(text.charCodeAt(start))) return !isHangul(before);
  if (known === APOSTROPHE && start > 1 && isWordUnit(text.charCodeAt(start - 2))) {
    return ELIDED.test(text.slice(Math.max(0, start - 10), start - 1));
  }
  return !(isDecimalMark(before) && isDigitAt(text, start) && isDigitAt(text, start - 2));
}

/**
 * True when a whole word ends here, given that a letter does: before a possessive, not before the “’an” of “Xi’an”.
 * @param lang BCP 47 tag of the text; Turkish and its kin put endings after an apostrophe
 */
export function endsWord(text: string, end: number, lang: string): boolean {
  if (end >= text.length) return true;
  const after = text.charCodeAt(end);
  const known = classOf(after);
  if (known === SPACE) return true;
  if (known === APOSTROPHE && end + 1 < text.length && isWordUnit(text.charCodeAt(end + 1))) {
    SUFFIX.lastIndex = end + 1;
    return SUFFIX.test(text) || APOSTROPHE_ENDINGS.has(primaryOf(lang));
  }
  return !(isDecimalMark(after) && isDigitAt(text, end - 1) && isDigitAt(text, end + 1));
}

/** True when the span begins and ends at borders of words, whatever it starts and ends with. */
export function isWholeWords(text: string, { start, end }: Span): boolean {
  return !joinsWord(text, start) && !joinsWord(text, end);
}

/** True when one word goes on over the offset. */
export function joinsWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  return JOINED.test(text.slice(Math.max(0, offset - 2), offset + 2)) && isInsideRun(text, offset);
}

const JOINED = /[\p{L}\p{N}\p{M}]/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}]/u;

function isInsideRun(text: string, offset: number): boolean {
  const left = charBefore(text, offset);
  const right = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (/\p{M}/u.test(right)) return JOINED.test(left);
  return JOINED.test(left) && JOINED.test(right) && !UNSPACED.test(left) && !UNSPACED.test(right);
}

function charBefore(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1);
  const paired = low >= 0xdc00 && low <= 0xdfff && offset > 1;
  return paired ? text.slice(offset - 2, offset) : text.charAt(offset - 1);
}

function isDecimalMark(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c;
}

function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}
