import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from './changes.ts';

/** The files of a briefing while many changes are made to them: each is read once and written once. */
export class Texts {
  readonly #dir: string;
  readonly #before = new Map<string, string | null>();
  readonly #now = new Map<string, string | null>();

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** The text as it is now; null where there is no file. */
  async read(path: string): Promise<string | null> {
    const known = this.#now.get(path);
    if (known !== undefined) return known;
    const text = await readFile(join(this.#dir, path), 'utf8').catch(() => null);
    this.#before.set(path, text);
    this.#now.set(path, text);
    return text;
  }

  /** Changes a text, or makes it where `edit` takes null. A file in which nothing is left goes. */
  async edit(path: string, edit: (text: string | null) => string | null): Promise<void> {
    this.#now.set(path, edit(await this.read(path)) || null);
  }

  /** What differs from the disk. */
  changes(): Change[] {
    return [...this.#now].flatMap(([path, after]) => {
      const before = this.#before.get(path) ?? null;
      return before === after ? [] : [{ path, before, after }];
    });
  }
}
