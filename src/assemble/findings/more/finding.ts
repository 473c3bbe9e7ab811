/** Words of a sentence that its evidence lacks; `doubtful` where that is a guess, and another reading may be right. */
export interface Beyond {
  readonly written: string;
  readonly doubtful: boolean;
}
