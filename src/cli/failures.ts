import { Refusal } from './command.ts';

/** What the system’s codes mean for an author, and the remedy. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOSPC:
    'The disk is full. Free some space and run the command again; what was published before is untouched.',
  EDQUOT:
    'The disk quota is used up. Free some space and run the command again; what was published before is untouched.',
  EROFS: 'The folder is on a read-only file system. Name another one in BRIEFING_DIR, or make it writable.',
  EACCES:
    'This user may not write or read there. Change the rights of the file or folder, or run as its owner.',
  EPERM: 'The system does not permit it. Change the rights of the file or folder, or run as its owner.',
  EBUSY:
    'The folder is in use or is a mount point, and cannot be exchanged. Mount the folder above it instead.',
  EXDEV: 'The folder is a mount point, and cannot be exchanged. Mount the folder above it instead.',
  EMFILE: 'Too many files are open. Raise the limit (ulimit -n) and run the command again.',
  EADDRINUSE: 'The port is taken, and the ones after it. Name another one in PORT.',
  EADDRNOTAVAIL: 'The machine does not have this address. Name another one in HOST.',
};

/** A failure in full sentences; one that is nobody’s but ours keeps its stack. */
export function explain(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : (codeIn(error.message) ?? '');
  const meaning = MEANINGS[code];
  if (!meaning) return error.stack ?? error.message;
  const path = 'path' in error && typeof error.path === 'string' ? `${error.path}: ` : '';
  return `${path}${meaning} (${code})`;
}

/** The code in the output of a program that failed, when it is one that has a meaning here. */
export function codeIn(output: string): string | null {
  return Object.keys(MEANINGS).find((code) => new RegExp(`\\b${code}\\b`).test(output)) ?? null;
}
