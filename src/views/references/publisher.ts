import type { Article } from '../../model/briefing.ts';
import { clampWords } from '../../text/sentences/excerpt.ts';

/** A name up to here stands as it is, in UTF-16 units. */
const SHORT = 16;

/** A title is cut no later than here, however many begin alike. */
const LONGEST = 40;

/**
 * What stands before the number of a paragraph, by the ids of articles: their publisher, or the first words of their title, as many
 * as tell it from the others.
 */
export function articleMarks(
  articles: readonly (Parameters<typeof shortPublisher>[0] & { readonly id: string })[],
): ReadonlyMap<string, string> {
  const marks = new Map(articles.map((one) => [one.id, shortPublisher(one)]));
  let alike = alikeIn(
    articles.filter(({ publisher, publisherShort }) => publisher === null && publisherShort === null),
    marks,
  );
  for (let room = SHORT + 4; room <= LONGEST && alike.length > 0; room += 4) {
    for (const { id, title } of alike) marks.set(id, clampWords(title, room));
    alike = alikeIn(alike, marks);
  }
  return marks;
}

/** Those whose mark is also that of another. */
function alikeIn<T extends { readonly id: string }>(
  articles: readonly T[],
  marks: ReadonlyMap<string, string>,
): T[] {
  return [...Map.groupBy(articles, ({ id }) => marks.get(id)).values()]
    .filter((group) => group.length > 1)
    .flat();
}

/** A short name of the publisher: “AP”, “Dawn”; the first words of the title where there is none. */
export function shortPublisher(
  article: Pick<Article, 'publisher' | 'publisherShort' | 'dateline' | 'title'>,
): string {
  const { publisher, publisherShort, dateline, title } = article;
  if (publisherShort !== null) return publisherShort;
  if (publisher === null) return clampWords(title, SHORT);
  const name = publisher.replace(/^The\s+/, '');
  const initials = initialsOf(name);
  if (dateline?.agency && dateline.agency.length <= SHORT && initials === dateline.agency.toUpperCase()) {
    return dateline.agency;
  }
  return name.length <= SHORT || initials.length < 3 ? name : initials;
}

/** Of the words that begin with a capital: “British Broadcasting Corporation” is BBC. */
function initialsOf(name: string): string {
  return [...name.matchAll(/(?<![\p{L}\p{M}])\p{Lu}/gu)].map(([letter]) => letter).join('');
}
