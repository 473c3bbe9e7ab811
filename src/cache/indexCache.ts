import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Content, contentOf } from '../inspect/manifest.ts';
import { readCache, writeCache } from './cacheFile.ts';

type Contents = ReadonlyMap<string, Content>;

/** A search index that was made: its files are in the published site. */
interface StoredIndex {
  /** Of the records, in their order, and of what decides beside them: the program. */
  readonly digest: string;
  readonly files: readonly (readonly [path: string, content: Content])[];
}

const FILE = 'index.json';

/** Knows of what records the index of the site before was made: of the same ones it need not be made again. */
export class IndexCache {
  readonly #file: string;
  readonly #output: string;
  readonly #records = createHash('sha256');
  readonly #isFresh: boolean;

  /**
   * @param cacheDir of the briefing; what cannot be read there counts as nothing
   * @param output folder of the site before
   * @param by what decides beside the records how the index is: the program
   */
  constructor(cacheDir: string, output: string, by: string, isFresh: boolean) {
    this.#file = join(cacheDir, FILE);
    this.#output = output;
    this.#isFresh = isFresh;
    this.#records.update(by);
  }

  /** Takes note of records, in their order. */
  note(records: unknown): void {
    this.#records.update(JSON.stringify(records));
  }

  /**
   * Puts the index of the site before into a new one.
   * @returns what its files hold, by their paths in the site; null where it is of other records, or was changed since
   */
  take(next: string): Contents | null {
    const stored = this.#isFresh ? null : readCache<Partial<StoredIndex>>(this.#file);
    if (stored?.digest !== this.#digest || !stored.files) return null;
    const isTaken = stored.files.every(([path, { sha256 }]) =>
      copied(join(this.#output, path), join(next, path), sha256),
    );
    return isTaken ? new Map(stored.files) : null;
  }

  /** Writes down of what the published index is made. */
  async save(files: Contents): Promise<void> {
    await writeCache(
      this.#file,
      JSON.stringify({ digest: this.#digest, files: [...files] } satisfies StoredIndex),
    );
  }

  get #digest(): string {
    return this.#records.copy().digest('hex');
  }
}

/** Copies a file that is as it was. @returns whether it is */
function copied(from: string, to: string, sha256: string): boolean {
  try {
    const bytes = readFileSync(from);
    if (contentOf(bytes).sha256 !== sha256) return false;
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, bytes);
    return true;
  } catch {
    return false;
  }
}
