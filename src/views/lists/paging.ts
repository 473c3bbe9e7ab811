import type { Mention } from '../../model/mention.ts';

/** Mentions that a page of their list shows. */
const MENTIONS_PER_PAGE = 200;

/** With more articles or sentences that name it, the page of an entry has a choice of them, and pages of their own have all. */
const MOST_LISTED = { articles: 5, sentences: 20 };

type Mentions = readonly Pick<Mention, 'article' | 'sentence'>[];

/** Whether the mentions of an entry have pages of their own. */
export function arePaged(mentions: Mentions): boolean {
  const articles = new Set<string>();
  const sentences = new Set<string>();
  for (const { article, sentence } of mentions) {
    articles.add(article);
    sentences.add(`${article}#${sentence}`);
    if (articles.size > MOST_LISTED.articles || sentences.size > MOST_LISTED.sentences) return true;
  }
  return mentions.length > MENTIONS_PER_PAGE;
}

/** The pages that list the mentions of an entry; none where its own page has them all. */
export function mentionPages<T extends Mentions[number]>(mentions: readonly T[]): readonly (readonly T[])[] {
  return arePaged(mentions) ? pagesOf(mentions, MENTIONS_PER_PAGE) : [];
}

/** Entries that a page of an index shows. */
export const ENTRIES_PER_PAGE = 400;

/** Articles whose texts the page about the briefing vouches for by a digest: the newest; the data have all. */
export const ARTICLES_LISTED = 100;

/** Up to this many entries are listed by kind on one page; more are listed from A to Z. */
export const ALPHABET_FROM = 60;

/** A list in pages of equal length; one empty page when there is nothing. @param size entries a page */
export function pagesOf<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}

/** The letter under which a name stands in an index: without accents and in capitals; `#` for what is no letter. */
export function letterOf(name: string, lang: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFD'))?.[0] ?? '';
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase(lang) : '#';
}

/** The entries under one letter. */
export interface LetterGroup<T> {
  readonly letter: string;
  readonly own: readonly T[];
}

/** A sorted list by letter, each once and in the order of its first entry: punctuation sorts before letters, so “(A)” is not beside “A”. */
export function byLetter<T extends { readonly name: string }>(
  list: readonly T[],
  lang: string,
): readonly LetterGroup<T>[] {
  const groups = Map.groupBy(list, ({ name }) => letterOf(name, lang));
  return [...groups].map(([letter, own]) => ({ letter, own }));
}
