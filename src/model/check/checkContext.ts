import type { ArticleText } from '../articleText.ts';
import type { Claim } from '../claim.ts';
import type { VagueDate } from '../dates.ts';
import type { Drift } from '../drift.ts';
import type { Issue } from './issue.ts';
import type { Source } from './source.ts';
import { NO_CACHE, type TextCache } from './textCache.ts';
import type { Unread } from './unread.ts';

/** What claims are checked against, and where complaints go. */
export interface CheckContext {
  /** In the order in which evidence without an article is looked for. */
  readonly articles: readonly ArticleText[];
  readonly references: ReadonlySet<string>;
  /** When works appeared, by id. */
  readonly issued: ReadonlyMap<string, VagueDate>;
  readonly cited: Set<string>;
  /** What was made of texts before. */
  readonly cache: TextCache;
  /** Whether senses and statements that are drafts count. */
  readonly drafts: boolean;
  /** Entries that are drafts: a name that they share with another is an error of nobody, and the review asks. */
  readonly draftSubjects: ReadonlySet<string>;
  /** The ids that entries had before, with those that they have now. */
  readonly renamed: ReadonlyMap<string, string>;
  /** What is not looked for in vain: it is there, and was reported. */
  readonly unread: Unread;
  readonly issues: Issue[];
  /** Every claim with its place. */
  readonly registered: Registered[];
  /** Verdicts on what quotes an article whose text was replaced. */
  readonly drift: Drift[];
}

/** The context of one article alone, without works; its complaints go nowhere. */
export function contextOfOne(
  article: ArticleText,
  { drafts, unread }: Pick<CheckContext, 'drafts' | 'unread'>,
): CheckContext {
  return {
    articles: [article],
    references: new Set(),
    issued: new Map(),
    cited: new Set(),
    cache: NO_CACHE,
    drafts,
    draftSubjects: new Set(),
    renamed: new Map(),
    unread,
    issues: [],
    registered: [],
    drift: [],
  };
}

/** A claim with the place where it was written, for the checks that come after all is assembled. */
export interface Registered {
  readonly claim: Claim;
  readonly source: Source;
  /** Where it stands in its file, such as `facts.2`. */
  readonly path: string;
}
