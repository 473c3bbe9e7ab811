import type { Place } from './check/issue.ts';
import type { VagueDate } from './dates.ts';
import type { ArticleId } from './ids.ts';

/** What became of a published passage, or of words quoted from it, in a corrected text. */
export const VERDICTS = ['unchanged', 'moved', 'changed', 'ambiguous', 'gone'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One verdict: what is quoted or addressed, where it is written, and the passage before and after. */
export interface Drift {
  readonly article: ArticleId;
  readonly verdict: Verdict;
  /** An address (`#p5s2`) or a quotation. */
  readonly of: 'address' | 'quotation';
  /** Of an address its id, of a quotation its words. */
  readonly what: string;
  readonly place: Place;
  /** The sentence in which it stood, in the version before. */
  readonly before: { readonly id: string; readonly words: string } | null;
  /** Where it stands now; of what is not carried the likeliest place. */
  readonly after: { readonly id: string; readonly words: string } | null;
  /** False while the author has to decide. */
  readonly resolved: boolean;
}

/** A passage that a corrected version has otherwise. */
export interface Change {
  readonly kind: 'changed' | 'removed' | 'added';
  /** The id that the passage had, or has now when it is new. */
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The id of the passage now; null when it is gone. */
  readonly to: string | null;
}

/** A version of a text that replaced another, with what it changed; versions count from 1. */
export interface Correction {
  readonly version: number;
  /** Files of the version before and of this one. */
  readonly from: string;
  readonly to: string;
  /** As the author states them. */
  readonly date: VagueDate | null;
  readonly note: string | null;
  readonly changes: readonly Change[];
}
