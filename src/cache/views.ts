import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What pages show, each view in a file under its digest. A data store that held the views would be a JavaScript module of
 * many megabytes, which every build writes and compiles: see docs/decisions/14-views-as-files.md.
 */
export class ViewFiles {
  readonly dir: string;
  readonly #written: Set<string>;
  readonly #used = new Set<string>();

  /** @param dir made where it is missing */
  constructor(dir: string) {
    this.dir = dir;
    mkdirSync(dir, { recursive: true });
    this.#written = new Set(readdirSync(dir));
  }

  /** Stores a view. @param view as JSON @returns its digest, under which `readView` finds it */
  put(view: string): string {
    const digest = hash('sha256', view, 'base64url');
    if (!this.#written.has(digest)) {
      const part = join(this.dir, `${process.pid}.part`);
      writeFileSync(part, view);
      renameSync(part, join(this.dir, digest));
      this.#written.add(digest);
    }
    this.#used.add(digest);
    return digest;
  }

  /** Whether a view is stored. */
  has(digest: string): boolean {
    return this.#written.has(digest);
  }

  /** Removes what no page shows any more. */
  prune(): void {
    for (const name of this.#written)
      if (!this.#used.has(name)) rmSync(join(this.dir, name), { force: true });
  }
}

/** A stored view. @param dir of the views @throws when it is not there */
export function readView<View>(dir: string, digest: string): View {
  return JSON.parse(readFileSync(join(dir, digest), 'utf8')) as View;
}
