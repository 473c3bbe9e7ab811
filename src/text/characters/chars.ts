/**
 * What a UTF-16 unit is to the finder. The order carries meaning: up to {@link STARTS} a unit can begin a piece of a name,
 * up to {@link EXTENDS} it can go on with one.
 */
export const WORD = 1;
/** A letter whose folding needs the whole piece: `ß`, ligatures, full-width letters, what NFC changes. */
export const COMPLEX = 2;
/** Scripts written without spaces, and Hangul, whose particles follow without one: each letter is a piece. */
export const SOLO = 3;
/** Katakana: a run is a piece of its own, whatever script adjoins. */
export const KANA = 4;
export const SURROGATE = 5;
export const STARTS = SURROGATE;
export const MARK = 6;
/** Ignored inside a piece: harakat, tatweel, niqqud, soft hyphen, zero-width and bidi controls, variation selectors. */
export const SILENT = 7;
export const EXTENDS = SILENT;
export const APOSTROPHE = 8;
export const HYPHEN = 9;
export const SPACE = 10;
export const BREAK = 11;
export const OTHER = 12;

/** Class of each UTF-16 unit, filled on first sight; 0 means not seen yet. Read it through {@link classOf}. */
export const CLASSES = new Uint8Array(0x10000);
/** What each unit of class {@link WORD} is compared as, whatever its case; 0 for others and until first sight. */
export const FOLDS = new Uint16Array(0x10000);

/** The class of a UTF-16 unit. */
export function classOf(unit: number): number {
  return CLASSES[unit] || classify(unit);
}

export const SILENT_SOURCE =
  '\\u00ad\\u034f\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u061c\\u0640\\u064b-\\u0652\\u0656-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufe00-\\ufe0f\\ufeff';
export const APOSTROPHE_SOURCE = "'`\\u00b4\\u02bb\\u02bc\\u05f3\\u2018\\u2019\\u201b\\u2032\\uff07";
/** The em dash is punctuation and joins no name. */
export const HYPHEN_SOURCE = '\\-\\u2010-\\u2013\\u2212\\ufe63\\uff0d';
export const BREAK_SOURCE = '\\n\\r\\v\\f\\u0085\\u2028\\u2029';
/** Presentation forms that PDF and old systems leave behind; compared by their compatibility decomposition. */
const PRESENTATION = /[\ufb00-\ufb06\ufb50-\ufdfb\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;

const SHAPES: readonly (readonly [RegExp, number])[] = [
  [/[\ud800-\udfff]/, SURROGATE],
  [new RegExp(`[${SILENT_SOURCE}]`), SILENT],
  [new RegExp(`[${BREAK_SOURCE}]`), BREAK],
  [/\s/, SPACE],
  [new RegExp(`[${APOSTROPHE_SOURCE}]`), APOSTROPHE],
  [new RegExp(`[${HYPHEN_SOURCE}]`), HYPHEN],
  [/\p{M}/u, MARK],
  [PRESENTATION, COMPLEX],
  [/[\p{Script=Katakana}\u30fc]/u, KANA],
  [
    /(?=\p{L})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}\p{Script=Hangul}]/u,
    SOLO,
  ],
  [/[\p{L}\p{N}]/u, WORD],
];

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  const found = SHAPES.find(([shape]) => shape.test(char))?.[1] ?? OTHER;
  const folded = foldChar(char);
  const simple = folded.length === 1 && char.normalize('NFC') === char;
  const known = found === WORD && !simple ? COMPLEX : found;
  CLASSES[unit] = known;
  if (known === WORD) FOLDS[unit] = folded.charCodeAt(0);
  return known;
}

/** Arabic letters and digits and the Urdu and Persian forms of the same letters. */
const ARABIC_FORMS: Readonly<Record<string, string>> = {
  '\u0643': '\u06a9',
  '\u0647': '\u06c1',
  '\u0629': '\u06c3',
  '\u06c0': '\u06c2',
};
/** Arabic, Persian and dotless yeh; see {@link sameForm}. */
const YEHS = /[\u064a\u06cc\u0649]/g;

/** A character as names are compared, whatever its case: for look-up, and looser than {@link sameForm}. */
export function foldChar(char: string): string {
  if (char === 'ß' || char === 'ẞ') return 'ss';
  if (/[Iıİi]/.test(char)) return 'i';
  const form = formOf(char).replace(YEHS, '\u06cc');
  const lower = form.toLowerCase();
  if (lower === 'ς') return 'σ';
  return /\p{Script=Greek}/u.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
}

const SILENT_ALL = new RegExp(`[${SILENT_SOURCE}]+`, 'g');

/** In no other form than it is written in. */
const PLAIN = /^[ -~]*$/;

/** A piece in its own case, in the form in which two writings of the same word are equal. */
export function formOf(piece: string): string {
  if (PLAIN.test(piece)) return piece;
  const compatible = PRESENTATION.test(piece) ? piece.normalize('NFKC') : piece.normalize('NFC');
  return compatible
    .replace(SILENT_ALL, '')
    .replace(/[\u0643\u0647\u0629\u06c0]/g, (letter) => ARABIC_FORMS[letter] ?? letter)
    .replace(/[\u0660-\u0669]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x90));
}

/**
 * True when two forms are the same word. Persian yeh equals Arabic yeh and dotless yeh, but these two are not each
 * other: على “on” is not علي “Ali”.
 */
export function sameForm(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length || a.replace(YEHS, '\u06cc') !== b.replace(YEHS, '\u06cc')) return false;
  return !a.split('').some((char, at) => char !== b[at] && char !== '\u06cc' && b[at] !== '\u06cc');
}

/** True for a letter or digit that belongs to Hangul. */
export function isHangul(unit: number): boolean {
  return (
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0x1100 && unit <= 0x11ff) ||
    (unit >= 0x3131 && unit <= 0x318e)
  );
}

/** True when the unit can be part of a word. */
export function isWordUnit(unit: number): boolean {
  return classOf(unit) <= EXTENDS && classOf(unit) !== SURROGATE;
}
