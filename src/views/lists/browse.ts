import type { Article, Subject } from '../../model/briefing.ts';
import type { Kind } from '../../model/kinds.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { ALPHABET_FROM, byLetter, ENTRIES_PER_PAGE, pagesOf } from './paging.ts';

/** The lists that may need several pages. `entities` holds all kinds, `topics` the topics. */
export type ListName = 'entities' | 'topics' | 'articles' | Kind;

/** One page of an index of entries. */
export interface SubjectPage {
  readonly list: ListName;
  readonly title: string;
  readonly page: number;
  readonly pages: number;
  /** Entries in the whole list. */
  readonly total: number;
  readonly subjects: readonly Subject[];
  /** True when the list goes from A to Z rather than by kind. */
  readonly alphabetical: boolean;
  /** The letters of the whole list and where each begins. */
  readonly letters: readonly { readonly letter: string; readonly page: number }[];
}

/** The pages of an index of entries, the first included. */
export function subjectPages(list: Exclude<ListName, 'articles'>, context: PageContext): SubjectPage[] {
  const { strings, lang } = context;
  const all = entriesOf(list, context);
  const alphabetical = all.length > ALPHABET_FROM || !['entities', 'topics'].includes(list);
  const pages = pagesOf(all, ENTRIES_PER_PAGE);
  const letters = new Map<string, number>();
  for (const [index, own] of pages.entries()) {
    for (const { letter } of byLetter(own, lang)) if (!letters.has(letter)) letters.set(letter, index + 1);
  }
  const title =
    list === 'entities' || list === 'topics' ? strings.sections[list] : (strings.kinds[list][1] ?? list);
  return pages.map((subjects, index) => ({
    list,
    title,
    page: index + 1,
    pages: pages.length,
    total: all.length,
    subjects,
    alphabetical,
    letters: alphabetical ? [...letters].map(([letter, page]) => ({ letter, page })) : [],
  }));
}

function entriesOf(list: Exclude<ListName, 'articles'>, { briefing }: PageContext): readonly Subject[] {
  if (list === 'topics') return briefing.topics;
  return list === 'entities' ? briefing.entities : briefing.entities.filter(({ kind }) => kind === list);
}

/** Entries by how often the articles name them, the most frequent first; those named alike stay in order of name. */
export function bySalience<T extends { readonly mentions: readonly unknown[] }>(entries: readonly T[]): T[] {
  return entries.toSorted((a, b) => b.mentions.length - a.mentions.length);
}

/** Where all entries of a kind are listed: a list of their own, or their part of the one page. */
export function listOfKind(kind: Kind, context: PageContext): string {
  const { urls, stats } = context;
  return stats.listedKinds.includes(kind) ? urls.list(kind, 1) : `${urls.section('entities')}#${kind}`;
}

/** The articles in pages, newest first. */
export function articlePages({ briefing }: PageContext): readonly (readonly Article[])[] {
  return pagesOf(briefing.articles, ENTRIES_PER_PAGE);
}
