import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Content, contentOf } from '../inspect/manifest.ts';
import { readCache, writeCache } from './cacheFile.ts';

interface File {
  /** Digest of what renders pages. */
  readonly program: string;
  /** Of each page by its file: the digest of what it shows, and that of the file (SHA-256). */
  readonly pages: Readonly<Record<string, readonly [view: string, sha256: string]>>;
}

/** A page of the site before. */
export interface KeptPage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly content: Content;
  /** Its file. */
  readonly path: string;
  /** Digest of what it shows. */
  readonly view: string;
}

/** Pages of the site before: one that would show the same, rendered by the same program, is handed back. */
export class PageCache {
  readonly #file: string;
  readonly #output: string;
  readonly #program: string;
  readonly #before: File['pages'];
  readonly #now = new Map<string, readonly [view: string, sha256: string]>();

  /**
   * @param cacheDir of the briefing; what cannot be read there counts as nothing
   * @param output folder of the site before
   * @param program digest of what decides, beside what a page shows, how it is rendered
   * @param name of the file of the cache
   */
  constructor(cacheDir: string, output: string, program: string, name = 'pages.json') {
    this.#file = join(cacheDir, name);
    this.#output = output;
    this.#program = program;
    const cached = readCache<Partial<File>>(this.#file);
    this.#before = cached?.program === program && cached.pages ? cached.pages : {};
  }

  /**
   * The page as it was rendered before.
   * @param view digest of what it shows now
   * @returns null where it showed something else, or where its file was changed since
   */
  get(file: string, view: string): KeptPage | null {
    const [known, sha256] = this.#before[file] ?? [];
    if (known !== view) return null;
    const path = join(this.#output, file);
    try {
      const bytes = readFileSync(path);
      const content = contentOf(bytes);
      return content.sha256 === sha256 ? { bytes, content, path, view } : null;
    } catch {
      return null;
    }
  }

  /** Notes a page of the new site. @param sha256 of its file */
  set(file: string, view: string, sha256: string): void {
    this.#now.set(file, [view, sha256]);
  }

  /** To be called when the site is published: lets the next build take its pages. */
  async save(): Promise<void> {
    const file: File = { program: this.#program, pages: Object.fromEntries(this.#now) };
    await writeCache(this.#file, JSON.stringify(file));
  }
}
