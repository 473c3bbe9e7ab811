import { extname } from 'node:path';
import { type Issue, issue } from '../model/check/issue.ts';
import { ID_PATTERN } from '../model/ids.ts';
import type { DataRecord } from './records.ts';
import { slugOf } from './slug.ts';
import { idOf } from './textFile.ts';

export function checkIds(records: readonly DataRecord<unknown>[], issues: Issue[]): void {
  const seen = new Map<string, string>();
  for (const { id, source } of records) {
    const at = { file: source.file, line: 1, column: 1 };
    if (!ID_PATTERN.test(id)) {
      issues.push(
        issue(
          'id-malformed',
          at,
          `“${id}” is not an id, which has lower-case letters, digits and hyphens. Rename the file to ${slugOf(id)}${extname(source.file)}.`,
        ),
      );
    }
    const other = seen.get(id.toLowerCase());
    if (other && idOf(other) === id)
      issues.push(
        issue('id-duplicate', at, `The id “${id}” is also that of ${other}. Rename one of the files.`),
      );
    else if (other)
      issues.push(
        issue(
          'id-case',
          at,
          `The id “${id}” differs from that of ${other} in case only. Rename one of the files.`,
        ),
      );
    seen.set(id.toLowerCase(), source.file);
  }
}
