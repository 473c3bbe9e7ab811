import type { Span } from '../text/span.ts';
import type { VagueDate } from './dates.ts';
import type { ArticleId, ReferenceId } from './ids.ts';

/**
 * The three classes of statement, told apart on every page: the article's own words, background with its reference,
 * the editor's inference.
 */
export const STATEMENT_CLASSES = ['article', 'background', 'inference'] as const;
export type StatementClass = (typeof STATEMENT_CLASSES)[number];

export type Confidence = 'high' | 'medium' | 'low';

/** Words of an article that were found there: `exact` is the slice of the article's text. */
export interface Passage extends Span {
  readonly article: ArticleId;
  /** Id of the block, such as `p3`. */
  readonly block: string;
  /** Id of the sentence in which the passage starts, such as `p3s2`. */
  readonly sentence: string;
  readonly exact: string;
  /** True when the quotation was elided with `[…]`: the parts are the passages in order. */
  readonly elided?: boolean;
}

/** A sentence with its class and what it rests on. */
export interface Claim {
  readonly class: StatementClass;
  readonly statement: string;
  /** What kind of fact this is, such as `role` or `country`; see `KINDS[…].featured`. */
  readonly label: string | null;
  /** The article's words behind it; at least one when the class is `article`. */
  readonly passages: readonly Passage[];
  /** Works cited; at least one when the class is `background`. */
  readonly refs: readonly ReferenceId[];
  readonly asOf: VagueDate | null;
  readonly confidence: Confidence;
}

/** The class that follows from what a claim rests on; null when it rests on nothing. */
export function classOf(basis: {
  readonly inference?: boolean | undefined;
  readonly evidence: number;
  readonly refs: number;
}): StatementClass | null {
  if (basis.inference) return 'inference';
  if (basis.evidence > 0) return 'article';
  return basis.refs > 0 ? 'background' : null;
}
