import type { Span } from '../text/span.ts';
import type { ArticleId, EntityId, TopicId } from './ids.ts';

/** What a mention leads to. */
export type Target =
  | { readonly type: 'entity'; readonly id: EntityId }
  | { readonly type: 'topic'; readonly id: TopicId };

/** How the words refer: by name, by role (“the army chief”), by pronoun, or by a name that stands for another. */
export const REFERRING = ['name', 'role', 'pronoun', 'metonym'] as const;
export type Referring = (typeof REFERRING)[number];

/** One place of an article that refers to an entity or topic. Offsets are UTF-16 units of the article's text. */
export interface Mention extends Span {
  readonly article: ArticleId;
  /** `m1`, `m2` … in reading order; one that was recorded keeps its id when others come before it. */
  readonly id: string;
  /** Number in reading order, from 1. */
  readonly number: number;
  readonly block: string;
  readonly sentence: string;
  readonly surface: string;
  readonly target: Target;
  readonly via: 'alias' | 'annotation';
  readonly as: Referring;
  /** True for the first mention of its target in its block: the one that is drawn as a link. */
  readonly firstInBlock: boolean;
}

export const STATEMENT_KINDS = ['quotation', 'paraphrase', 'narration'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** Who says what in an article, through which channel. */
export interface Statement extends Span {
  readonly article: ArticleId;
  /** `s1`, `s2` … in reading order. */
  readonly id: string;
  readonly block: string;
  readonly sentence: string;
  readonly exact: string;
  /** The speaker's entity, or null when the speaker has no page. */
  readonly speaker: EntityId | null;
  /** The speaker in words, when there is no entity. */
  readonly speakerLabel: string | null;
  /** Such as “a government statement”. */
  readonly channel: string | null;
  readonly kind: StatementKind;
  readonly about: readonly EntityId[];
  /** Present on one that is shown in `npm run dev` alone. */
  readonly draft?: true;
}
