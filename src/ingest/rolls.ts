import type { ProposedMention } from 'backgrounder-propose';
import { contains, type Span, sliceOf } from '../text/span.ts';

/** A roll has as many persons. */
const FEWEST = 10;
/** Of its letters so many are in names of persons. */
const SHARE = 0.6;

/** The paragraphs that only list persons: who signed, who was asked, who played. Whom nothing else names needs no page. */
export function rollsIn(text: string, mentions: readonly ProposedMention[]): Span[] {
  const people = mentions.filter(({ kind }) => kind === 'person');
  if (people.length < FEWEST) return [];
  return Array.from(text.matchAll(/\S.*(?:\n(?!\n).*)*/gu), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  })).filter((paragraph) => {
    const own = people.filter((one) => contains(paragraph, one));
    const named = own.reduce((sum, one) => sum + lettersOf(sliceOf(text, one)), 0);
    return own.length >= FEWEST && named >= SHARE * lettersOf(sliceOf(text, paragraph));
  });
}

const lettersOf = (words: string): number => words.replace(/\P{L}/gu, '').length;
