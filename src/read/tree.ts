import { lstat, readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Issue, issue } from '../model/issue.ts';

/** Files below a folder, as paths from it with `/`, in code-unit order; none when the folder does not exist. */
export async function filesBelow(root: string, folder: string, issues: Issue[]): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isSymbolicLink() && !(await staysInside(root, path, issues))) continue;
    const info = entry.isSymbolicLink() ? await lstat(await realpath(join(root, path))) : entry;
    if (info.isDirectory()) found.push(...(await filesBelow(root, path, issues)));
    else if (info.isFile()) found.push(path);
  }
  return found;
}

async function staysInside(root: string, path: string, issues: Issue[]): Promise<boolean> {
  const target = await realpath(join(root, path)).catch(() => null);
  const way = target && relative(await realpath(root), target);
  if (way && !way.startsWith(`..${sep}`)) return true;
  const message = 'The link leads out of the briefing folder, or nowhere. Put the file itself here.';
  issues.push(issue('symlink-outside', { file: path, line: 1, column: 1 }, message));
  return false;
}
