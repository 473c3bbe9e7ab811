/** Where a complaint points: a file of the briefing folder, line and column counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning' | 'note';

/**
 * Every code that `check` and `build` can report. A code is for ever; its wording is not.
 * An error stops the build, a warning is printed, a note is printed when it is asked for.
 */
export const ISSUE_CODES = {
  'quote-not-found': 'error',
  'quote-ambiguous': 'error',
  'quote-drifted': 'error',
  'quote-gone': 'error',
  'passage-changed': 'error',
  'passage-ambiguous': 'error',
  'passage-gone': 'error',
  'passage-resolution': 'error',
  'correction-unknown': 'error',
  'annotation-overlap': 'error',
  'annotation-crossing': 'error',
  'annotation-empty': 'error',
  'article-unknown': 'error',
  'seed-unknown': 'error',
  'seed-shared': 'error',
  'seed-empty': 'error',
  'reference-unknown': 'error',
  'reference-type': 'warning',
  'reference-unused': 'warning',
  'entity-unknown': 'error',
  'lang-without-strings': 'warning',
  'link-unsafe': 'error',
  'markdown-deep': 'error',
  'name-shared': 'error',
  'alias-unused': 'warning',
  'name-common': 'warning',
  'byline-doubtful': 'warning',
  'link-dense': 'warning',
  'entity-unmentioned': 'warning',
  'class-missing': 'error',
  'claims-more': 'error',
  'may-claim-more': 'warning',
  'quotation-lacks': 'warning',
  'quotation-long': 'warning',
  'gloss-unsourced': 'warning',
  'no-as-of': 'warning',
  'says-twice': 'warning',
  'plan-past': 'warning',
  stale: 'warning',
  'own-unsourced': 'warning',
  'sources-not-own': 'warning',
  'id-malformed': 'error',
  'id-duplicate': 'error',
  'id-case': 'error',
  'former-id-taken': 'error',
  'address-malformed': 'error',
  'address-gone': 'error',
  'address-by-order': 'warning',
  'redirect-invalid': 'error',
  'name-normalisation': 'error',
  'file-name': 'error',
  'file-ignored': 'warning',
  'symlink-outside': 'error',
  'symlink-loop': 'error',
  'encoding-invalid': 'error',
  'control-character': 'error',
  'file-empty': 'error',
  'file-unreadable': 'error',
  'file-large': 'error',
  'yaml-invalid': 'error',
  'json-invalid': 'error',
  'field-invalid': 'error',
  'field-unknown': 'warning',
  'date-invalid': 'error',
  'seeds-missing': 'error',
  'not-entered': 'note',
} as const satisfies Record<string, Severity>;

export type IssueCode = keyof typeof ISSUE_CODES;

/** One thing that the author should know: what, where and what to do, in full sentences. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: string;
}

/**
 * Makes an issue; the severity comes from {@link ISSUE_CODES}.
 * @param message full sentences: what is wrong and the remedy
 */
export function issue(code: IssueCode, place: Place, message: string): Issue {
  return { code, severity: ISSUE_CODES[code], place, message };
}

/** Order of a report: file, line, column, code. */
export function byPlace(a: Issue, b: Issue): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** One line of a report: `file:line:col  severity  code  sentence`. */
export function formatIssue({ place, severity, code, message }: Issue): string {
  return `${place.file}:${place.line}:${place.column}  ${severity}  ${code}  ${message}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
