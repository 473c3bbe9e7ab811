import type { Bearer } from './bearers.ts';

/** A name of one word with one capital. */
const PLAIN = /^\p{Lu}\p{Ll}+$/u;
const WORD = /[\p{L}\p{M}]+/gu;
/** A small word, and at most a comma and a space, before a word. */
const AFTER_SMALL = /\p{Ll},?\s$/u;
/** How far before a word the end of the one before it is looked for, in UTF-16 units. */
const BEFORE = 3;

/**
 * The drafts whose name is one word that the articles write small more often than within a sentence with a capital:
 * “Conference” where they speak of conferences. A raw material is a common noun, and may be.
 * @returns their ids
 */
export function commonNames(bearers: readonly Bearer[], texts: readonly string[]): string[] {
  const plain = bearers.filter(
    ({ isDraft, kind, name }) => isDraft && kind !== 'commodity' && PLAIN.test(name),
  );
  const names = new Map(plain.map(({ name }) => [name, { small: 0, named: 0 }]));
  const bySmall = new Map(Array.from(names, ([name, counts]) => [name.toLowerCase(), counts]));
  for (const text of texts) {
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const small = bySmall.get(word);
      if (small) small.small += 1;
      const named = names.get(word);
      if (named && AFTER_SMALL.test(text.slice(Math.max(0, index - BEFORE), index))) named.named += 1;
    }
  }
  return plain.flatMap(({ id, name }) => {
    const { small, named } = names.get(name) ?? { small: 0, named: 0 };
    return small > named ? [id] : [];
  });
}
