import type { Token } from '../../words/tokens.ts';
import type { Lists } from '../lists.ts';
import type { Run } from '../runs.ts';

export type Kind = 'person' | 'organisation' | 'place';

/** A run with what rules read of it and around it. */
export interface Reading extends Lists {
  readonly run: Run;
  readonly tokens: readonly Token[];
  readonly name: string;
  readonly parts: readonly string[];
  /** The words with capitals, in small letters. */
  readonly lower: readonly string[];
  readonly first: string;
  readonly last: string;
  /** The word before, in small letters. */
  readonly before: string;
  readonly isLong: boolean;
  readonly isGiven: boolean;
  readonly isListed: boolean;
}

/** A reason for a kind, or for no name. The first row that tells decides. */
export interface KindRule {
  readonly name: string;
  /** A language, a sentence in it, and the names in it that the rule is about as `words/kind`. */
  readonly example: readonly [lang: string, text: string, ...names: string[]];
  /** Null for no name, undefined where the rule tells nothing. */
  readonly kind: (reading: Reading) => Kind | null | undefined;
  /** True where the same words elsewhere in the text may tell better. */
  readonly isWeak?: true;
}

/** A kind, or no name, where something holds. */
export const when = <K extends Kind | null>(holds: boolean | undefined, kind: K): K | undefined =>
  holds ? kind : undefined;
