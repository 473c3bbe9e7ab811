import { hashOf } from './hash.ts';

/** An id holds so many characters of words at most. */
const LONGEST = 64;

const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * An id that words give themselves, whatever stands beside them: their Latin letters without accents, and digits, with
 * hyphens between words. Where words are left out, since they are in another script or too many, a hash of all of them
 * stands at the end. Words that differ in case, accents and signs alone have the same id.
 */
export function idOfWords(words: string): string {
  const all = words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const latin = all
    .map((word) => word.replace(/[ßæœøłđðþı]/g, (letter) => LATIN[letter] ?? letter))
    .filter(isPlain);
  const kept = latin.slice(
    0,
    latin.findLastIndex((_, at) => latin.slice(0, at + 1).join('-').length <= LONGEST) + 1,
  );
  const hash = kept.length < all.length || all.length === 0 ? [hashOf(all.join(' ')).toString(36)] : [];
  return [...kept, ...hash].join('-');
}

function isPlain(word: string): boolean {
  return /^[a-z0-9]+$/.test(word);
}
