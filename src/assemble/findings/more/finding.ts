/** Words of a sentence that its evidence lacks; `doubtful` where that is a guess, and another reading may be right. */
export interface Beyond {
  readonly kind: 'number' | 'date' | 'name' | 'relation';
  readonly written: string;
  readonly doubtful: boolean;
}

/** The words of findings in quotation marks, for a message. */
export function wordsOf(more: readonly Beyond[]): string {
  return more.map(({ written }) => `“${written}”`).join(', ');
}
