import { mainVerb } from 'backgrounder-propose';

/** What stands before a date that is not when the thing happened that its sentence tells. A new sort is one row. */
export interface Undated {
  readonly name: string;
  /** A sentence with such a date between asterisks; it is the row’s test. */
  readonly example: string;
  /** `before` is the sentence up to the date. */
  readonly holds: (before: string) => boolean;
}

/** A sort that a pattern tells. */
export const shape =
  (pattern: RegExp): Undated['holds'] =>
  (before) =>
    pattern.test(before);

/** The phrase that a pattern finds, unless a verb of its own makes a clause of it. */
export const phrase =
  (pattern: RegExp): Undated['holds'] =>
  (before) => {
    const [found] = pattern.exec(before) ?? [];
    return found !== undefined && mainVerb(found) === null;
  };
