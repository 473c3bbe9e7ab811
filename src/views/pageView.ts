import type { Alternate } from './sharing/alternates.ts';
import type { PageMetadata } from './sharing/metadata.ts';

/** What the view of every page has for its frame. */
export interface PageView {
  readonly metadata: PageMetadata;
  readonly alternates: readonly Alternate[];
  /** True where the page shows letters of the Arabic script. */
  readonly needsArabic: boolean;
}
