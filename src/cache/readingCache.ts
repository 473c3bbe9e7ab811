import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { TextCache } from '../model/check/textCache.ts';
import { readCache, writeCache } from './cacheFile.ts';

interface File {
  /** What decides beside the texts what is made of them: the program. */
  readonly by: string;
  readonly made: Readonly<Record<string, unknown>>;
}

const FILE = 'readings.json';

/** Keeps what was made of the texts of a briefing for its next build: an author changes one of them, and not all. */
export class ReadingCache implements TextCache {
  readonly #file: string;
  readonly #by: string;
  #before: Readonly<Record<string, unknown>> | null;
  readonly #now = new Map<string, unknown>();
  #isNew = false;
  #written: string | null = null;

  /**
   * @param cacheDir of the briefing; what cannot be read there counts as nothing
   * @param by what decides beside the texts what is made of them
   */
  constructor(cacheDir: string, by: string, isFresh: boolean) {
    this.#file = join(cacheDir, FILE);
    this.#by = by;
    this.#before = isFresh ? {} : null;
  }

  of<T>(what: string, text: string, make: () => T): T {
    const key = `${what} ${this.digest(text)}`;
    if (this.#now.has(key)) return this.#now.get(key) as T;
    this.#before ??= madeBy(this.#file, this.#by);
    const isKnown = Object.hasOwn(this.#before, key);
    const made = isKnown ? (this.#before[key] as T) : make();
    this.#isNew ||= !isKnown;
    this.#now.set(key, made);
    return made;
  }

  digest(text: string): string {
    return hash('sha256', text, 'base64url');
  }

  /** To be called when all was asked for: lets go of it. */
  seal(): void {
    if (this.#isNew) {
      this.#isNew = false;
      const file: File = { by: this.#by, made: Object.fromEntries(this.#now) };
      this.#written = JSON.stringify(file);
    }
    this.#before = {};
    this.#now.clear();
  }

  /** Writes down what was asked for, where some of it is new. */
  async save(): Promise<void> {
    this.seal();
    if (this.#written !== null) await writeCache(this.#file, this.#written);
  }
}

function madeBy(file: string, by: string): File['made'] {
  const kept = readCache<Partial<File>>(file);
  return kept?.by === by && kept.made ? kept.made : {};
}
