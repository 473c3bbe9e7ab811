import { datelineOf } from '../text/dates/dateline.ts';
import type { Span } from '../text/span.ts';

/** A report may begin below a headline, a standfirst and a byline. */
const PARAGRAPHS = 5;

/** Where the datelines of a text name who filed it: “AP” of “HAVANA (AP) —”, which is nobody in the story. */
export function filedBy(text: string, lang: string): Span[] {
  return [...text.matchAll(/\S[^\n]*/gu)].slice(0, PARAGRAPHS).flatMap(({ index, 0: words }) => {
    const agency = datelineOf(words, lang)?.agency;
    const start = agency ? text.indexOf(agency, index) : -1;
    return agency && start >= 0 ? [{ start, end: start + agency.length }] : [];
  });
}
