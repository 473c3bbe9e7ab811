import { datelineOf } from '../text/dates/dateline.ts';
import type { Span } from '../text/span.ts';
import { isAsked } from './html/pageLines.ts';

/** A report may begin below a headline, a standfirst and a byline. */
const HEAD = 5;
/** A line of rights: “© 2024 Velis News. All rights reserved.” */
const RIGHTS = /©|\ball rights reserved\b|^copyright\b|^\(c\) ?\d{4}/i;
/** A longer paragraph tells of rights. */
const LONGEST_RIGHTS = 300;

/** Where a text names who made it, and nobody in its story: the agency of “HAVANA (AP) —”, lines of rights and what it asks of its readers. */
export function imprintOf(text: string, lang: string): Span[] {
  const paragraphs = [...text.matchAll(/\S[^\n]*/gu)].map(({ index, 0: words }) => ({ index, words }));
  const agencies = paragraphs.slice(0, HEAD).flatMap(({ index, words }) => {
    const agency = datelineOf(words, lang)?.agency;
    const start = agency ? text.indexOf(agency, index) : -1;
    return agency && start >= 0 ? [{ start, end: start + agency.length }] : [];
  });
  const rights = paragraphs
    .filter(({ words }) => words.length <= LONGEST_RIGHTS && (RIGHTS.test(words) || isAsked(words)))
    .map(({ index, words }) => ({ start: index, end: index + words.length }));
  return [...agencies, ...rights];
}
