import type { Issue, IssueCode } from '../model/check/issue.ts';

const ANY_CONTENT = /^(?:seeds|content)(?!\/(?:rejected|published))(?:\/|$)/;
const NAMES = /^content(?:\/(?:entities|topics|articles)(?:\/|$)|$)/;
const ARTICLES = /^content(?:\/articles(?:\/|$)|$)/;
const ANNOTATIONS = /^content(?:\/annotations(?:\/|$)|$)/;
const TEXTS = /^(?:seeds|content\/published|content$)/;

/** Codes of complaints that something is nowhere or in no other file, with the files that may have it. */
const RESTS_ON: Partial<Record<IssueCode, RegExp>> = {
  'address-gone': ANY_CONTENT,
  'alias-unused': /^seeds/,
  'byline-doubtful': ARTICLES,
  'claims-more': NAMES,
  'correction-unknown': TEXTS,
  'entity-unmentioned': ANY_CONTENT,
  'may-claim-more': NAMES,
  'name-shared': ANNOTATIONS,
  'gloss-unsourced': NAMES,
  'no-as-of': /^content(?:\/references\.json)?$/,
  'own-unsourced': ANNOTATIONS,
  'passage-ambiguous': TEXTS,
  'passage-changed': TEXTS,
  'passage-gone': TEXTS,
  'passage-resolution': /^(?:seeds|content\/(?:published|articles)|content$)/,
  'quotation-lacks': NAMES,
  'redirect-invalid': /^(?:seeds|content)/,
  'reference-unused': ANY_CONTENT,
  'sources-not-own': ARTICLES,
  stale: /^content(?:\/site\.yaml)?$/,
};

/**
 * Leaves out what may follow from a file that could not be read: that file is reported, and the rest comes again if it is
 * still so when the file is mended.
 * @param unread paths of files and folders
 */
export function withoutConsequences(issues: readonly Issue[], unread: ReadonlySet<string>): Issue[] {
  const files = [...unread];
  return issues.filter(({ code }) => {
    const rest = RESTS_ON[code];
    return !rest || !files.some((file) => rest.test(file));
  });
}
