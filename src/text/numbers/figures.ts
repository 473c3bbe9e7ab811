/** Digits of other scripts: their zeros, as code points. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/gu;
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
/** The English number words with their values, from nought to ninety. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 30 + index * 10] as const),
]);
const IN_WORDS = new Map([
  ...SMALL.map((word, value) => [word, String(value)] as const),
  ...TENS.map((word, index) => [word, String(30 + index * 10)] as const),
  ...Object.entries({ half: '50', quarter: '25', thirds: '66', dozen: '12', hundred: '100' }),
  ...Object.entries({ once: '1', twice: '2', both: '2', pair: '2', double: '2', triple: '3', treble: '3' }),
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, String(index + 1)] as const),
]);
/** A number may stand behind a currency: “US$5”, “USD5”, “Rs5”. */
const FIGURE =
  /(?:(?<![\p{L}\p{N}.])|(?<=(?<!\p{L})(?:US|USD|EUR|GBP|PKR|INR|Rs)))\d+(?:[,\u202f\u00a0]\d{3})*(?:\.\d+)?/gu;

/** A number in a text. */
export interface Figure {
  /** In ASCII digits without separators: `347190`, `1.25`. */
  readonly value: string;
  /** As it is written. */
  readonly written: string;
  readonly start: number;
  /** The word after it in small letters, such as `billion`; empty when there is none. */
  readonly unit: string;
}

/** The numbers that are written in digits. */
export function figuresIn(text: string): Figure[] {
  const plain = text.replace(DIGITS, asciiDigit);
  return [...plain.matchAll(FIGURE)].map(({ index, 0: written }) => ({
    value: String(Number(written.replace(/[,\u202f\u00a0]/gu, ''))),
    written: text.slice(index, index + written.length),
    start: index,
    unit: unitAfter(plain.slice(index + written.length)),
  }));
}

/** The values of all numbers of a text, those of its English number words among them. */
export function valuesIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z]+/gu) ?? [];
  return new Set([
    ...figuresIn(text).map(({ value }) => value),
    ...words.flatMap((word) => IN_WORDS.get(word) ?? []),
  ]);
}

function unitAfter(rest: string): string {
  if (/^\s?(?:%|per ?cent|pc\b)/u.test(rest)) return 'per cent';
  return /^[\s\u00a0](\p{L}+)/u.exec(rest)?.[1]?.toLowerCase() ?? '';
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code));
}
