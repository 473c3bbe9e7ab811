import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';

const LONGEST = 80;

/**
 * An id for any name: its letters in Latin without accents (“Łódź” is `lodz`, “Київ” `kiiv`), digits, hyphens; a hash
 * when nothing of that remains.
 */
export function slugOf(name: string): string {
  const latin = name.normalize('NFKC').replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => inAscii(word));
  return hyphenated(latin) || hashOf(name);
}

/** The id that {@link slugOf} gives a headline, without the part of a word that is left where it is too long. */
export function slugOfHeadline(headline: string): string {
  const slug = slugOf(headline);
  return slug.length < LONGEST ? slug : slug.replace(/(?<=.)-[^-]*$/, '');
}

/** The id that {@link slugOf} gave before it knew letters beyond `a-z`: addresses made of it stay. */
export function earlierSlugOf(name: string): string {
  return hyphenated(name.normalize('NFKD').replace(/\p{M}+/gu, '')) || hashOf(name);
}

/** Marks that stand for a soft or glottal letter are no ends of words: “Тельман” is one. */
function inAscii(word: string): string {
  return anyAscii(word).replace(/['`"]/g, '');
}

function hyphenated(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
}

function hashOf(name: string): string {
  return `a-${createHash('sha256').update(name).digest('hex').slice(0, 10)}`;
}
