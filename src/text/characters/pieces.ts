import {
  COMPLEX,
  classOf,
  EXTENDS,
  FOLDS,
  foldChar,
  formOf,
  KANA,
  MARK,
  SILENT,
  SOLO,
  STARTS,
  SURROGATE,
  WORD,
} from './chars.ts';

/**
 * The piece of a name that was read last: a run of letters, digits and marks. `hash` is that of its folded form when
 * `plain`; otherwise the form must be made with {@link foldPiece}.
 */
export interface Piece {
  start: number;
  end: number;
  hash: number;
  plain: boolean;
}

export function emptyPiece(): Piece {
  return { start: 0, end: 0, hash: 0, plain: true };
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const FULL_STOP = 46;

/** Reads the first piece at or after `at` into `piece`; false at the end of the text. */
export function readPiece(text: string, at: number, piece: Piece): boolean {
  const { length } = text;
  let start = at;
  for (; start < length; start++) {
    const known = classOf(text.charCodeAt(start));
    if (known <= STARTS && (known !== SURROGATE || isAstralWord(text, start))) break;
  }
  if (start >= length) return false;
  let hash = SEED;
  let end = start;
  for (; end < length; end++) {
    const folded = FOLDS[text.charCodeAt(end)] as number;
    if (folded === 0) break;
    hash = Math.imul(hash ^ folded, PRIME);
  }
  piece.start = start;
  piece.end = end;
  piece.hash = spread(hash);
  piece.plain = true;
  const next = end < length ? text.charCodeAt(end) : 0;
  if (end === start || classOf(next) <= EXTENDS) readOn(text, piece);
  else if (end === start + 1 && next === FULL_STOP) readAcronym(text, piece);
  return true;
}

/** True when a plain piece begins with a small letter or one without case. */
export function isLow(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  return FOLDS[unit] === unit;
}

/** The form by which a piece is looked up: no case, no dots of an acronym, no silent marks, NFC. */
export function foldPiece(raw: string): string {
  return formOf(raw.replaceAll('.', '')).replace(/./gsu, foldChar);
}

/** A wall of marks is no word; composing it would cost more than its length. */
const LONGEST = 512;

/** The hash of a piece, whichever way it was read. */
export function pieceHash(text: string, piece: Piece): number {
  if (!piece.plain && piece.end - piece.start > LONGEST) return 0;
  return piece.plain ? piece.hash : hashOf(foldPiece(text.slice(piece.start, piece.end)));
}

/** Hash of a folded form, the same as {@link readPiece} computes. */
function hashOf(folded: string): number {
  let hash = SEED;
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), PRIME);
  return spread(hash);
}

/** Spreads what the last letters changed over all bits. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return mixed ^ (mixed >>> 15);
}

/** Goes on where plain letters end: marks, silent characters, letters of other planes, scripts without spaces. */
function readOn(text: string, piece: Piece): void {
  const kind = piece.end > piece.start ? WORD : classAt(text, piece.start);
  if (kind === SOLO) {
    readSolo(text, piece);
    return;
  }
  const before = piece.end;
  let end = before;
  let visible = before;
  while (end < text.length) {
    const known = classAt(text, end);
    if (known > EXTENDS || known === SOLO || known === SURROGATE) break;
    if (known !== MARK && known !== SILENT && (known === KANA) !== (kind === KANA)) break;
    end += unitsAt(text, end);
    if (known !== SILENT || !isFormat(text.charCodeAt(end - 1))) visible = end;
  }
  piece.end = visible;
  piece.plain = visible === before;
}

const LEADING_VOWEL = /[\u0e40-\u0e44\u0ec0-\u0ec4]/;
const TRAILING_VOWEL = /[\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3]/;
/** Khmer coeng and the viramas after which the next consonant belongs to the same cluster. */
const STACKER = /[\u17d2\u1039\u103a]/;

/** One cluster: a Thai or Lao vowel that is written first, the letter, its marks, vowels that are written after. */
function readSolo(text: string, piece: Piece): void {
  const { start } = piece;
  let end = start + unitsAt(text, start);
  if (LEADING_VOWEL.test(text.charAt(start)) && end < text.length && classAt(text, end) === SOLO)
    end += unitsAt(text, end);
  while (end < text.length) {
    const known = classAt(text, end);
    const stacked = STACKER.test(text.charAt(end - 1)) && known === SOLO;
    if (known !== MARK && known !== SILENT && !stacked && !TRAILING_VOWEL.test(text.charAt(end))) break;
    end += unitsAt(text, end);
  }
  while (isFormat(text.charCodeAt(end - 1))) end--;
  piece.end = end;
  // NFC changes compatibility ideographs: those take the long way.
  piece.plain = end === start + 1 && !/[\uf900-\ufaff]/.test(text.charAt(start));
  if (piece.plain) piece.hash = hashOf(text.charAt(start));
}

const SINGLE_CAPITAL = /\.(\p{Lu})(?![\p{L}\p{N}\p{M}])/uy;

/** `U.S.` is one piece, its last dot included. */
function readAcronym(text: string, piece: Piece): void {
  if (!/\p{Lu}/u.test(text.charAt(piece.start))) return;
  let { end } = piece;
  for (;;) {
    SINGLE_CAPITAL.lastIndex = end;
    const match = SINGLE_CAPITAL.exec(text);
    if (!match) break;
    end += match[0].length;
  }
  if (end === piece.end) return;
  piece.end = text.charCodeAt(end) === FULL_STOP ? end + 1 : end;
  piece.plain = false;
}

function classAt(text: string, at: number): number {
  const known = classOf(text.charCodeAt(at));
  if (known !== SURROGATE) return known;
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (/\p{Script=Han}/u.test(char)) return SOLO;
  if (/\p{M}/u.test(char)) return MARK;
  return /[\p{L}\p{N}]/u.test(char) ? COMPLEX : SURROGATE;
}

function isAstralWord(text: string, at: number): boolean {
  const known = classAt(text, at);
  return known === SOLO || known === COMPLEX;
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Silent characters that leave no mark on the page, so that no hit ends with one: first and last of each run. */
const FORMATS: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
];

function isFormat(unit: number): boolean {
  return FORMATS.some(([first, last]) => unit >= first && unit <= last);
}
