import type { Strings } from '../../strings/index.ts';
import type { Article, Briefing, Entity, Subject } from '../briefing.ts';
import type { Kind } from '../kinds.ts';
import type { Urls } from '../urls.ts';

/** What every page gets: the one briefing, its addresses and the words of the interface. */
export interface PageContext {
  readonly briefing: Briefing;
  readonly stats: Stats;
  readonly lookup: Lookup;
  readonly urls: Urls;
  readonly strings: Strings;
  /** Language of the interface (BCP 47). */
  readonly lang: string;
  readonly remember: Remember;
}

/** What the words of a view want to become text: addresses, and the words of the interface. */
export type WordsContext = Pick<PageContext, 'urls' | 'strings'>;

/** Finds entries and articles by id, and what comes before and after an entry among its like. */
export interface Lookup {
  subject(id: string | null): Subject | undefined;
  entity(id: string | null): Entity | undefined;
  article(id: string): Article | undefined;
  /** The entries of the same kind by name; one of them undefined at an end of the row. */
  beside(subject: { readonly id: string }): {
    readonly before?: Subject;
    readonly after?: Subject;
  };
}

/** What pages about one thing ask about the whole briefing: known once for all of them. */
export interface Stats {
  /** Whether there is more than one article. */
  readonly isSeries: boolean;
  /** Files that the previews of entries are spread over; 0 when there is nothing to preview. */
  readonly previews: number;
  /** Kinds that have a list of their own: those that occur, once the entities are too many for one page by kind. */
  readonly listedKinds: readonly Kind[];
}

/**
 * Gives what was made of an object before, or makes it: for what many pages ask.
 * @param what names what is made: several things can be made of one object
 * @param of a record of the briefing, or the briefing
 */
export type Remember = <T>(what: string, of: object, make: () => T) => T;
