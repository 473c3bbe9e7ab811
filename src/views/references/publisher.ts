import type { Article } from '../../model/briefing.ts';
import { clampWords } from '../../text/sentences/excerpt.ts';

/** A name up to here stands as it is, in UTF-16 units. */
const SHORT = 16;

/** What stands before the number of a paragraph: “AP”, “Dawn”, the title where there is no publisher. */
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
