import type { Briefing } from '../model/briefing.ts';
import type { SearchRecord } from '../search/searchRecords.ts';
import type { Strings } from '../strings/index.ts';
import type { Lookup } from './lookup.ts';
import type { Remember } from './remember.ts';
import type { Shape } from './shape.ts';
import type { Urls } from './urls.ts';

/** What every page gets: the one briefing, its addresses and the words of the interface. */
export interface PageContext {
  readonly briefing: Briefing;
  readonly shape: Shape;
  readonly lookup: Lookup;
  readonly urls: Urls;
  readonly strings: Strings;
  /** Language of the interface (BCP 47). */
  readonly lang: string;
  /** What the search covers. */
  readonly search: { readonly records: readonly SearchRecord[] };
  readonly remember: Remember;
}
