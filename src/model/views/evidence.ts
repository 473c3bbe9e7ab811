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

/** A date as it is recorded, and as a reader writes it. */
export interface DateView {
  readonly iso: string;
  readonly text: string;
}

/** A statement with its class and what it rests on. */
export interface ClaimView {
  readonly statement: string;
  readonly class: StatementClass;
  /** What kind of fact it is, in words; null for a fact without a label. */
  readonly label: string | null;
  readonly passages: readonly PassageView[];
  /** Numbers in the list of references of the page. */
  readonly refs: readonly number[];
  readonly date: DateView | null;
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
  /** What makes it a weak source, in words. */
  readonly weak: string | null;
  /** Words of it that were kept, with when they were read in words. */
  readonly quotations: readonly QuotationView[];
  readonly lang: string | null;
}

export interface QuotationView {
  readonly text: string;
  readonly read: string | null;
}
