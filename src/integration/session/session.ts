import { join } from 'node:path';
import { ReadingCache } from '../../cache/readingCache.ts';
import { ViewFiles } from '../../cache/views.ts';
import { formatIssue, type Issue } from '../../model/check/issue.ts';
import { counted } from '../../model/counted.ts';
import { UserError } from '../../model/userError.ts';
import { placedFromHere } from '../../read/placedFromHere.ts';
import type { CollectionName, Entry } from './collections.ts';
import { type Listing, listingOf } from './listing.ts';
import type { ReadOptions } from './read.ts';
import { type SiteBefore, siteBefore } from './siteBefore.ts';
import type { Snapshot } from './snapshot.ts';

export interface SessionOptions extends ReadOptions {
  /** Where readings are cached from build to build. */
  readonly cacheDir: string;
  /** Where what pages show is written, for the routes to read it. */
  readonly viewsDir: string;
  /** Decides beside a text what is read from it: name and version of the engine. */
  readonly program: string;
  /** Digest of all that decides how the briefing is; null where it is read in any case. */
  readonly inputs: string | null;
  /** The folder of the published site. */
  readonly outDir: string;
  /** Called before the briefing is read. */
  readonly onReading?: () => Promise<void>;
  /** Is given the briefing when it is assembled and has no errors. */
  readonly onBriefing?: (snapshot: Snapshot) => void;
  /** Is given the entries of a collection that Astro asks for; those of `onBriefing` come first. */
  readonly onEntries?: (name: CollectionName, entries: readonly Entry[]) => void;
}

/** The briefing of one Astro process: read, checked and assembled once for all collections, pages and outputs. */
export class Session {
  readonly options: SessionOptions;
  /** The collections that Astro asked for. */
  readonly asked = new Set<CollectionName>();
  readonly #readings: ReadingCache;
  readonly #views: ViewFiles;
  #snapshot: Promise<Snapshot> | null = null;
  #latest: Snapshot | null = null;
  #before: { readonly site: SiteBefore | null } | null = null;
  readonly #readers: (() => void)[] = [];

  constructor(options: SessionOptions) {
    this.options = options;
    this.#readings = new ReadingCache(options.cacheDir, options.program, false);
    this.#views = new ViewFiles(options.viewsDir);
  }

  /** What the last build noted, where nothing of the briefing has changed since: it need not be read. */
  before(): SiteBefore | null {
    const { inputs, outDir, cacheDir } = this.options;
    this.#before ??= {
      site: inputs === null ? null : siteBefore(cacheDir, { inputs, outDir, views: this.#views }),
    };
    return this.#before.site;
  }

  /** What a sitemap asks; null before the first reading. */
  get listing(): Listing | null {
    const { briefing } = this.#latest ?? {};
    return briefing ? listingOf(briefing, this.options.urls) : (this.before()?.listing ?? null);
  }

  /** The briefing as it was read last. */
  snapshot(): Promise<Snapshot> {
    this.#snapshot ??= this.#read();
    return this.#snapshot;
  }

  /** Calls a function after each reading from now on. */
  onRead(reader: () => void): void {
    this.#readers.push(reader);
  }

  /** Lets the next caller read the folder anew. */
  invalidate(): void {
    this.#snapshot = null;
  }

  /** The entries of a collection, as the briefing was read last. */
  async entries(name: CollectionName): Promise<readonly Entry[]> {
    const { entriesOf } = await import('./entries.ts');
    const entries = entriesOf(name, await this.snapshot());
    this.options.onEntries?.(name, entries);
    return entries;
  }

  /** The errors of the briefing as the failure that stops a build; null when there are none. */
  async failure(): Promise<UserError | null> {
    const { errors } = await this.snapshot();
    return errors.length > 0 ? new UserError(errorReport(placedFromHere(errors, this.options.dir))) : null;
  }

  /** Digests of what pages show, by their files below the home of the briefing. */
  async viewDigests(): Promise<ReadonlyMap<string, string>> {
    const before = this.before();
    if (before) return new Map(before.views);
    const { viewDigests } = await import('./entries.ts');
    return viewDigests(await this.snapshot());
  }

  /** Writes the readings down for the next build, and removes what no page shows any more. */
  async save(): Promise<void> {
    this.#views.prune();
    await this.#readings.save();
  }

  async #read(): Promise<Snapshot> {
    const { onReading, onBriefing } = this.options;
    await onReading?.();
    const { read } = await import('./read.ts');
    this.#latest = {
      ...(await read(this.options, this.#readings)),
      views: this.#views,
      dataDir: join(this.options.cacheDir, 'data'),
    };
    const { errors } = this.#latest;
    for (const reader of this.#readers) reader();
    if (errors.length === 0) onBriefing?.(this.#latest);
    return this.#latest;
  }
}

/** The errors of a briefing as the report that stops a build. */
function errorReport(errors: readonly Issue[]): string {
  return [...errors.map(formatIssue), '', `${counted(errors.length, 'error')}: nothing was built.`].join(
    '\n',
  );
}
