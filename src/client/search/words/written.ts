import { fold } from './fold.ts';

/** A word as Pagefind compares it: without case and marks. */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Whether a word of Latin letters has some that an index does not know for those of any keyboard. */
export function isOtherwise(word: string): boolean {
  return /[^\0-\x7f]|['`]/.test(word) && /\p{sc=Latn}/u.test(word) && fold(word) !== plain(word);
}

/** Words of Latin letters by how they are typed on any keyboard, where that is not how an index compares them: “lodz” of “Łódź”. */
export function writtenForms(texts: readonly string[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const token of texts.flatMap((text) => text.split(/[^\p{L}\p{M}\p{N}’'ʼ‘`´]+/u))) {
    const typed = isOtherwise(token) ? fold(token) : '';
    if (typed !== '' && !typed.includes(' ')) forms.set(typed, token);
  }
  return forms;
}
