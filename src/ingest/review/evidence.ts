import type { Evidence } from './queue.ts';

/** Passages of which one that holds the words twice is there once. */
export function withoutRepeats(evidence: readonly Evidence[]): Evidence[] {
  const bySentence = new Map(
    evidence.toReversed().map((one) => [`${one.article} ${one.sentence || one.words}`, one]),
  );
  return [...bySentence.values()].toReversed();
}
