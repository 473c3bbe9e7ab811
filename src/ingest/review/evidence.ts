import { placesOfPhrase } from '../../text/passages/phrase.ts';
import { sliceOf } from '../../text/span.ts';
import type { Evidence, Item, Question } from './queue.ts';

/** Passages of which one that holds the words twice is there once. */
export function withoutRepeats(evidence: readonly Evidence[]): Evidence[] {
  const bySentence = new Map(
    evidence.toReversed().map((one) => [`${one.article} ${one.sentence || one.words}`, one]),
  );
  return [...bySentence.values()].toReversed();
}

/** How many passages are shown of a draft. */
const SHOWN = 3;

/** The passages that are shown of a draft, and how many there are beside them. */
export function shownOf(evidence: readonly Evidence[]): {
  readonly shown: Evidence[];
  readonly more: number;
} {
  const passages = withoutRepeats(evidence);
  return { shown: passages.slice(0, SHOWN), more: Math.max(0, passages.length - SHOWN) };
}

/** Whether all passages of a review are of one article, which then need not be named with each. */
export function isOfOneArticle(questions: readonly (Item | Question)[]): boolean {
  const items = questions.flatMap((one) => (one.type === 'batch' ? one.items : [one]));
  return new Set(items.flatMap(({ evidence }) => evidence.map(({ article }) => article))).size === 1;
}

/** Whether the words of a passage stand there within a longer name: “Lanmere” where the text says “Lanmere Council”. */
export function isPartOfName({ before, words, after }: Evidence, name: string): boolean {
  const text = `${before}${words}${after}`;
  const [from, to] = [before.length, before.length + words.length];
  return placesOfPhrase(text, name).some(
    (place) =>
      place.whole &&
      sliceOf(text, place) === name &&
      (place.start < from ? place.end >= to : place.start === from && place.end > to),
  );
}

/** Whether the words of a passage are longer than a name that is a part of them. */
export function isLonger({ words }: Evidence, name: string): boolean {
  return words !== name && words.includes(name);
}
