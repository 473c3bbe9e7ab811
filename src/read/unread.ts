import { basename, extname } from 'node:path';
import type { Issue, IssueCode } from '../model/check/issue.ts';
import { ANY, type Unread } from '../model/check/unread.ts';
import type { ArticleRecord } from '../schema/article.ts';
import type { DataRecord } from './records.ts';
import { slugOf } from './slug.ts';

/** Complaints after which a file, or a part of it, is not in the records under the name that others call it. */
const LEAVES_OUT: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'address-malformed',
  'control-character',
  'date-invalid',
  'encoding-invalid',
  'field-invalid',
  'file-empty',
  'file-large',
  'file-unreadable',
  'id-malformed',
  'json-invalid',
  'seed-empty',
  'seed-unknown',
  'symlink-loop',
  'symlink-outside',
  'yaml-invalid',
]);

/** The paths that are not in the records, or not whole. @param issues what was found in reading */
export function unreadFiles(issues: readonly Issue[]): ReadonlySet<string> {
  return new Set(issues.flatMap(({ code, place }) => (LEAVES_OUT.has(code) ? [place.file] : [])));
}

/**
 * What a folder has and the records have not.
 * @param articles those that were read: the text of one may be what was not
 * @param works ids of works that were not read
 */
export function unreadIn(
  files: Unread['files'],
  articles: readonly DataRecord<ArticleRecord>[],
  works: Unread['works'],
): Unread {
  const below = (folder: RegExp): string[] =>
    [...files].flatMap((path) => (folder.test(path) ? idsOf(path) : []));
  const texts = below(/^seeds(?:\/|$)/).map(withoutVersion);
  const ofTexts = articles.filter(({ data }) => texts.includes(withoutVersion(slugOf(nameOf(data.seed)))));
  return {
    files,
    works,
    subjects: new Set(below(/^content(?:\/(?:entities|topics)(?:\/|$)|$)/)),
    articles: new Set([
      ...below(/^content(?:\/articles(?:\/|$)|$)/),
      ...texts,
      ...ofTexts.map(({ id }) => id),
    ]),
  };
}

/** The ids that a file may be called by; {@link ANY} for a folder. */
function idsOf(path: string): string[] {
  const name = nameOf(path);
  return extname(path) === '' ? [ANY] : [name, slugOf(name)];
}

function nameOf(path: string): string {
  return basename(path, extname(path));
}

function withoutVersion(name: string): string {
  return name.replace(/[.-]v\d+$/, '');
}
