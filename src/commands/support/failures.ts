import { UserError } from '../../model/userError.ts';

/** What the system’s codes mean for an author, and the remedy. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOSPC:
    'The disk is full. Free some space and run the command again; what was published before is untouched.',
  EDQUOT:
    'The disk quota is used up. Free some space and run the command again; what was published before is untouched.',
  EROFS:
    'The folder is on a read-only file system. Make it writable; that of a briefing can also be copied, and the copy named in BRIEFING_DIR.',
  EACCES:
    'This user may not write or read there. Change the rights of the file or folder, or run as its owner.',
  EPERM: 'The system does not permit it. Change the rights of the file or folder, or run as its owner.',
  ENOTDIR: 'A file stands where a folder is needed. Name another folder, or move the file.',
  EBUSY:
    'The folder is in use or is a mount point, and cannot be exchanged. Mount the folder above it instead.',
  EXDEV: 'The folder is a mount point, and cannot be exchanged. Mount the folder above it instead.',
  EMFILE: 'Too many files are open. Raise the limit (ulimit -n) and run the command again.',
  EADDRINUSE: 'The port is taken. Name another one with --port.',
};

/** Numbers by which programs that are not JavaScript name them (Linux). */
const NUMBERS: Readonly<Record<string, string>> = {
  '13': 'EACCES',
  '24': 'EMFILE',
  '28': 'ENOSPC',
  '30': 'EROFS',
  '122': 'EDQUOT',
};

/** A failure in full sentences; one that is nobody’s but ours keeps its stack. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof UserError) return error.message;
  const code = codeOf(error);
  const meaning = MEANINGS[code];
  if (!meaning) return error.stack ?? error.message;
  const { path, dest } = error as Copying;
  // Of a copy, the place where it should have gone is what lacks room.
  const place = /^E(?:NOSPC|DQUOT|ROFS)$/.test(code) ? (dest ?? path) : path;
  return `${place ? `${place}: ` : ''}${meaning} (${code})`;
}

/** The code in the output of a program that failed, when it is one that has a meaning here. */
export function codeIn(output: string): string | null {
  const named = Object.keys(MEANINGS).find((code) => new RegExp(`\\b${code}\\b`).test(output));
  return named ?? NUMBERS[/\(os error (\d+)\)/.exec(output)?.[1] ?? ''] ?? null;
}

interface Copying extends NodeJS.ErrnoException {
  readonly dest?: string;
}

function codeOf(error: NodeJS.ErrnoException): string {
  // What Node says of a folder that it should make, with those above it, on a read-only file system.
  if (error.code === 'ENOENT' && error.syscall === 'mkdir') return 'EROFS';
  return error.code ?? codeIn(error.message) ?? '';
}
