import type { Claim } from './claim.ts';
import type { VagueDate } from './dates.ts';
import type { ArticleId, EntityId, TopicId } from './ids.ts';

/** A typed, dated relation between two entities, or an entity and something without a page. */
export interface Relation {
  readonly subject: EntityId;
  /** Such as `holds-office`, `member-of`, `met`; words joined by hyphens. */
  readonly predicate: string;
  readonly object: EntityId | TopicId | null;
  /** The object in words, when it has no page. */
  readonly objectLabel: string | null;
  readonly detail: string | null;
  readonly since: VagueDate | null;
  readonly until: VagueDate | null;
  /** Class, evidence and references; its `statement` is the relation as a sentence. */
  readonly claim: Claim;
}

/** One line of the timeline. */
export interface TimelineEvent {
  /** `e-<date>-<slug of the title>`; the id in the page. */
  readonly id: string;
  readonly date: VagueDate;
  readonly until: VagueDate | null;
  readonly claim: Claim;
  readonly entities: readonly (EntityId | TopicId)[];
  /** What is uncertain about it, in words. */
  readonly note: string | null;
  /** Present on one that is shown in `npm run dev` alone. */
  readonly draft?: true;
}

/** An editor's note that stands where the article's wording is loose, overtaken or needs context. */
export interface EditorNote {
  readonly article: ArticleId;
  readonly id: string;
  readonly kind: NoteKind;
  readonly start: number;
  readonly end: number;
  readonly block: string;
  readonly sentence: string;
  readonly exact: string;
  readonly claim: Claim;
  readonly entities: readonly (EntityId | TopicId)[];
}

export const NOTE_KINDS = ['loose', 'overtaken', 'context', 'error'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
