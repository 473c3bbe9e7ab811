import { MISC, ORGANISATION } from '../../model/kinds.ts';
import { type Pass, settled, type TokenName } from '../pass.ts';

/** A sign of a name or of its kind that its own words carry; the example is its test. A new sign is one row. */
export interface Sign {
  readonly name: string;
  /** A sentence, and the names in it that the sign is about, as `words/kind`. */
  readonly example: readonly [text: string, ...names: string[]];
  /** The names with those that the sign changes replaced, those it finds added, and those it rules out left away. */
  readonly apply: Pass;
}

/** Lands that are called by letters, as organisations are. */
export const LANDS_IN_LETTERS = /^(?:USA|UAE|DRC|PRC|DPRK|USSR)$/;

/** True where a word is in no name, or in one that is neither a person nor a place and has no other word. */
export const isUndecided = (owner: TokenName | undefined): boolean =>
  !owner || (owner.to - owner.from === 1 && (owner.kind === MISC || owner.kind === ORGANISATION));

export const organised = (name: TokenName): TokenName => settled(name, ORGANISATION);
