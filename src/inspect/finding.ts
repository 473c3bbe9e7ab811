/** Something wrong in a built site. */
export interface Finding {
  /** In the site, with `/`. */
  readonly file: string;
  /** A full sentence that begins after the file: what is wrong there, and what is meant. */
  readonly message: string;
}

/** What a check found. */
export interface Verdict {
  /** What was looked at, in words and numbers. */
  readonly examined: string;
  readonly findings: readonly Finding[];
}

/** A finding in one line. */
export function formatFinding({ file, message }: Finding): string {
  return `${file}: ${message}`;
}
