import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Issue, type IssueCode, issue } from '../model/check/issue.ts';

/**
 * Files below a folder, as paths from it with `/`, in code-unit order; none when the folder does not exist. What cannot
 * be read, and links that lead out of the briefing or to a folder that is read already, are reported and left out.
 * @param root the briefing folder
 * @param folder a path below it
 */
export async function filesBelow(root: string, folder: string, issues: Issue[]): Promise<string[]> {
  const base = await realpath(root).catch(() => root);
  const walker = new Walker(root, base, new Set([join(base, folder)]), issues);
  await walker.walk(folder);
  return walker.found;
}

const FILE_NAME = /\.(?:mdx?|txt|ya?ml|json)$/;
/** Hidden files, and copies that editors keep of what they change. */
const LEFT_BEHIND = /^\.|~$|^#.*#$/;
const NO_FILE = 'This is a folder with the name of a file. Rename it, or put the file in its place.';

class Walker {
  readonly found: string[] = [];
  readonly #root: string;
  readonly #realRoot: string;
  /** Folders whose files are read under a name of their own. */
  readonly #read: Set<string>;
  readonly #issues: Issue[];

  constructor(root: string, realRoot: string, read: Set<string>, issues: Issue[]) {
    this.#root = root;
    this.#realRoot = realRoot;
    this.#read = read;
    this.#issues = issues;
  }

  async walk(folder: string): Promise<void> {
    for (const entry of await this.#entries(folder)) {
      if (LEFT_BEHIND.test(entry.name)) continue;
      const path = `${folder}/${entry.name}`;
      const info = entry.isSymbolicLink() ? await this.#follow(path) : entry;
      if (info?.isDirectory() && FILE_NAME.test(entry.name)) this.#report('file-unreadable', path, NO_FILE);
      if (info?.isDirectory()) await this.walk(path);
      else if (info?.isFile()) this.found.push(path);
    }
  }

  async #entries(folder: string) {
    try {
      const entries = await readdir(join(this.#root, folder), { withFileTypes: true });
      return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') return [];
      return this.#report(
        'file-unreadable',
        folder,
        code === 'ENOTDIR'
          ? 'This is a file, and a folder of this name is needed. Move the file away.'
          : `The folder cannot be read (${code}). Change its permissions.`,
      );
    }
  }

  async #follow(path: string): Promise<Stats | null> {
    const target = await realpath(join(this.#root, path)).catch(() => null);
    if (!target || !isWithin(this.#realRoot, target)) {
      const message = 'The link leads out of the briefing folder, or nowhere. Put the file itself here.';
      this.#report('symlink-outside', path, message);
      return null;
    }
    const info = await stat(target);
    if (!info.isDirectory()) return info;
    if ([...this.#read].some((folder) => isWithin(folder, target) || isWithin(target, folder))) {
      this.#report('symlink-loop', path, 'The link leads to a folder that is read already. Remove it.');
      return null;
    }
    this.#read.add(target);
    return info;
  }

  #report(code: IssueCode, file: string, message: string): [] {
    this.#issues.push(issue(code, { file, line: 1, column: 1 }, message));
    return [];
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`);
}
