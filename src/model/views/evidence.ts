import type { Confidence, StatementClass } from '../claim.ts';

/** A passage of an article behind a statement. */
export interface PassageView {
  /** Publisher and paragraph: “AP ¶5”. */
  readonly label: string;
  /** The paragraph alone: “¶5”. */
  readonly short: string;
  readonly href: string;
  readonly exact: string;
  readonly article: string;
}

/** A statement with its class and what it rests on. */
export interface ClaimView {
  readonly statement: string;
  readonly class: StatementClass;
  readonly label: string | null;
  readonly passages: readonly PassageView[];
  /** Numbers of the references of the page. */
  readonly refs: readonly number[];
  readonly date: { readonly iso: string; readonly text: string } | null;
  readonly confidence: Confidence;
}

/** A work in the numbered list of a page. */
export interface ReferenceView {
  readonly number: number;
  readonly title: string;
  readonly href: string | null;
  readonly authors: string | null;
  /** Where and when it appeared. */
  readonly source: string | null;
  readonly note: string | null;
}
