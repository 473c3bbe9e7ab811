import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../read/records.ts';

/** A claim with the place where it was written, for the checks that come after all is assembled. */
export interface Registered {
  readonly claim: Claim;
  readonly source: Source;
  /** Where it stands in its file, such as `facts.2`. */
  readonly path: string;
}
