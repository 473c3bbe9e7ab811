/** An entry as the file of names holds it; see `search/searchNames.ts`. */
export interface NamedEntry {
  readonly url: string;
  /** Kind of entity, or `topic`. */
  readonly kind: string;
  /** The headword first, then every other name, role and identifier. */
  readonly names: readonly string[];
  /** One line that says who or what it is. */
  readonly gloss: string;
  /** The line is what a text says of it in passing, and nobody wrote it to describe it. */
  readonly isInPassing?: boolean;
  /** How much the briefing says of it: settles ties. */
  readonly weight: number;
}
