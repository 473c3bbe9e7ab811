import { firstForm } from './irregular.ts';

const ARABIC: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ه: 'ہ',
  ة: 'ہ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
};

/** What is left of letters that Unicode does not decompose. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
};

/** A text as it is compared: no case, marks, dots or apostrophes; hyphens and other punctuation are spaces; a number is one word, 2.145 without a 2, and so is the name of a model: U-2. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, '')
    .toLowerCase()
    .replace(/[يىكهةأإآ]/g, (letter) => ARABIC[letter] ?? letter)
    .replace(/[ßæœøđłıþðħŧŋəɓɗƙƴ]/g, (letter) => LATIN[letter] ?? letter)
    .replace(/(?<=\p{L})[’'ʼ‘`´]s(?!\p{L})/gu, '')
    .replace(/[’'ʼ‘`´]/g, '')
    .replace(/(?<![\p{L}\p{N}])((?:\p{L}\.)+\p{L})\.?(?![\p{L}\p{N}])/gu, (dotted) =>
      dotted.replaceAll('.', ''),
    )
    .replace(/(?<=\d)[.,](?=\d)/g, '')
    .replace(/(?<=(?<![\p{L}\p{N}])\p{L}{1,2})[-‐‑](?=\d)/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** Words that carry no meaning in a query beside others. */
const STOP = new Set(
  'a an and at by de der des di du el en for from in is la le les mr mrs ms of on or the to und von was who what where with کا کی کے میں سے اور'.split(
    ' ',
  ),
);

/** The words without those that carry no meaning, unless nothing else is left. */
export function telling(words: readonly string[]): readonly string[] {
  const left = words.filter((word) => !STOP.has(word));
  return left.length > 0 ? left : words;
}

/** What readers shorten. */
const SHORT: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  govt: 'government',
  dept: 'department',
  min: 'minister',
  pres: 'president',
  gen: 'general',
  intl: 'international',
  natl: 'national',
  assn: 'association',
  corp: 'corporation',
  univ: 'university',
  lt: 'lieutenant',
  col: 'colonel',
  capt: 'captain',
  sgt: 'sergeant',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  prof: 'professor',
  det: 'detective',
  insp: 'inspector',
  op: 'operation',
  ww1: 'world war i',
  ww2: 'world war ii',
  supt: 'superintendent',
};

/** What readers write for the numeral at the end of a name: “World War 1”. */
const NUMERALS: Readonly<Record<string, string>> = { 1: 'i', 2: 'ii', 3: 'iii', 4: 'iv', 5: 'v' };

/** A query or name with its shortened words written out, folded; null when it has none. */
export function spelledOut(query: string): string | null {
  const words = wordsOf(query);
  const whole = words.map((word, at) => {
    const numeral = at > 0 && at === words.length - 1 ? NUMERALS[word] : undefined;
    return numeral ?? SHORT[word] ?? word;
  });
  return whole.some((word, at) => word !== words[at]) ? whole.join(' ') : null;
}

/** A word without the endings of English inflection: `minerals`, `mining` and `mines` come near each other. */
export function stem(word: string): string {
  if (word.length < 5)
    return word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word;
  return word.replace(/(?:ies|y)$/, 'i').replace(/(?:ing|ed|es|s|e)$/, '');
}

/** Letters that are left of a word without the ending that made it of another. */
const ROOT = 5;

/** How a word is written on the other side of the Atlantic: `labour` and `labor`, `nationalise` and `nationalize`. */
const SPELLINGS: readonly (readonly [of: RegExp, one: string])[] = [
  [/is(?=(?:e|ed|es|ers?|ing|ations?)$)/, 'iz'],
  [/(?<=\p{L}{3})our(?=s?$)/u, 'or'],
  [/(?<=\p{L}{3})tre(?=s?$)/u, 'ter'],
  [/(?<=\p{L}{3})ence(?=s?$)/u, 'ense'],
];

/** A word in the one of its two English spellings that is compared. */
export function oneSpelling(word: string): string {
  return SPELLINGS.reduce((own, [of, one]) => own.replace(of, one), word);
}

/** Nouns by endings under which what they are of has other letters: `seizure`, `refusal`, `invasion`, `piracy`, `ratification`. */
const NOUNS: readonly (readonly [noun: RegExp, own: string])[] = [
  [/(?<=\p{L}{3}i[sz])ations?$/u, 'e'],
  [/(?<=\p{L}{2}if)ications?$/u, 'y'],
  [/(?<=[io][sz]|ras)ures?$/, 'e'],
  [/(?<=\p{L}{3}[sv])als?$/u, 'e'],
  [/(?<=\p{L}{2}[aeiou])sions?$/u, 'de'],
  [/(?<=\p{L}{4}n)sions?$/u, 'd'],
  [/(?<=^(?:ad|o|per|re|sub))missions?$/, 'mit'],
  [/(?<=\p{L}{3}a)c(?:y|ies)$/u, 'te'],
  [/(?<=\p{L}{3}[ae]n)c(?:y|ies)$/u, 't'],
];

/** The word of which one is the noun, or a form. */
function sourceOf(word: string): string {
  const first = firstForm(word);
  if (first !== word) return first;
  const [noun, own] = NOUNS.find(([one]) => one.test(word)) ?? [];
  return noun ? word.replace(noun, own ?? '') : word;
}

/**
 * A word without the endings that make one of another either, in one spelling: `investor` and `investments`, `mediation`
 * and `mediators`, `seized` and `seizure`, `build` and `built`.
 */
export function root(word: string): string {
  const one = oneSpelling(sourceOf(word));
  const own = one.replace(/(?:ion|ment|or|er)s?$/, '');
  return own.length >= ROOT ? stem(own) : stem(one);
}

/** A word by its sound, roughly, so that transliterations meet: Balochistan and Baluchistan, Mohammed and Muhammad. */
export function sound(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/kh|q|ck|c(?![hiey])/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/dj|j/g, 'j')
    .replace(/tsch|tch|sch|ch/g, 'c')
    .replace(/th|dh/g, 't')
    .replace(/d/g, 't')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/(?<!^)h/g, '')
    .replace(/(?<!^)[aeiouy]+/g, 'a')
    .replace(/(.)\1+/g, '$1');
}
