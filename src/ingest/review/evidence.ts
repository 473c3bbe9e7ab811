import type { Evidence, Item, Question } from './queue.ts';

/** Passages of which one that holds the words twice is there once. */
export function withoutRepeats(evidence: readonly Evidence[]): Evidence[] {
  const bySentence = new Map(
    evidence.toReversed().map((one) => [`${one.article} ${one.sentence || one.words}`, one]),
  );
  return [...bySentence.values()].toReversed();
}

/** Whether all passages of a review are of one article, which then need not be named with each. */
export function isOfOneArticle(questions: readonly (Item | Question)[]): boolean {
  const items = questions.flatMap((one) => (one.type === 'batch' ? one.items : [one]));
  return new Set(items.flatMap(({ evidence }) => evidence.map(({ article }) => article))).size === 1;
}
