import type { ViewFiles } from '../../cache/views.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { Issue } from '../../model/check/issue.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import type { Records } from '../../read/records.ts';

/** One reading of a briefing: what was found, and everything the author should know. */
export interface Snapshot {
  readonly records: Records;
  readonly briefing: Briefing;
  readonly context: PageContext;
  readonly issues: readonly Issue[];
  /** The issues that must be mended before anything is published. */
  readonly errors: readonly Issue[];
  /** Where what pages show is written. */
  readonly views: ViewFiles;
  /** Where the files of the data are written, for the build to copy. */
  readonly dataDir: string;
}
