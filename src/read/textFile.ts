import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type Issue, type IssueCode, issue } from '../model/check/issue.ts';
import { decode } from './parsing/decode.ts';
import { placeAt } from './parsing/place.ts';

export const MEGABYTE = 1024 * 1024;

const CONFLICT =
  'Git marked a conflict here. Keep one of the two versions, and remove the lines <<<<<<<, ======= and >>>>>>>.';

export function idOf(path: string): string {
  return basename(path, extname(path));
}

export function readText(
  dir: string,
  path: string,
  limit: number,
  issues: Issue[],
): { text: string; bytes: Uint8Array } | null {
  const at = { file: path, line: 1, column: 1 };
  const bytes = bytesOf(join(dir, path));
  if (!bytes) {
    issues.push(issue('file-unreadable', at, 'The file cannot be read. Change its permissions.'));
    return null;
  }
  if (bytes.length > limit) {
    const message = `The file has ${bytes.length} bytes; at most ${limit} are read. Split it.`;
    issues.push(issue('file-large', at, message));
    return null;
  }
  const text = decode(bytes, path, issues);
  if (text === null) return null;
  const conflict = /^(?:seeds|content\/published)\//.test(path) ? -1 : text.search(/^(?:<{7}|>{7}) /m);
  if (conflict >= 0) {
    issues.push(issue('file-unreadable', placeAt(text, conflict, path), CONFLICT));
    return null;
  }
  if (text.trim() !== '') return { text, bytes };
  const code: IssueCode = path.startsWith('seeds/') ? 'seed-empty' : 'file-empty';
  issues.push(issue(code, at, 'The file is empty. Write it, or remove it.'));
  return null;
}

/** One file after the other: thousands of small ones take a fraction of the time that many at once take. */
function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
