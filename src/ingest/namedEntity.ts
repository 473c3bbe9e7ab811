import type { ProposedKind, SeenAlias } from 'backgrounder-propose';
import { foldName } from '../text/characters/foldName.ts';
import type { Anchor } from '../text/passages/anchor.ts';
import type { Role } from './roles.ts';

/** An entity of an article with its id in the briefing. */
export interface NamedEntity {
  readonly id: string;
  readonly kind: ProposedKind;
  /** The name that the proposals use. */
  readonly spoken: string;
  /** The name as its entry has it: no capitals of a dateline, a capital for a common noun. */
  readonly headword: string;
  /** True when the briefing does not have it yet. */
  readonly isNew: boolean;
  readonly count: number;
  /** Names by which the pages find it. */
  readonly names: readonly string[];
  readonly aliases: readonly SeenAlias[];
  /** Common nouns that mean it in this article: “the ministry”. */
  readonly roles: readonly string[];
  /** The sentence that identifies it; null where it cannot be quoted. */
  readonly evidence: Anchor | null;
  /** What the article calls a new person beside the name. */
  readonly role: Role | null;
  /** Present when a model suggested it. */
  readonly from?: 'llm';
}

/** Whether the pages find an entity in some words by one of its names. */
export const isFoundIn = ({ names }: Pick<NamedEntity, 'names'>, words: string): boolean =>
  names.some((name) => foldName(words).includes(foldName(name)));
