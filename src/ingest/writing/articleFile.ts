import type { IngestedArticle } from '../article.ts';
import { RECORD_FIELDS, type RecordField } from '../sources/source.ts';
import { comment, onLine, yamlOf } from './comments.ts';
import { onceWritten } from './onceWritten.ts';

/** content/articles/<id>.yaml: each field with how it was found. What the pages find for themselves is a comment. */
export function articleFile({ record, unsure, dropped }: IngestedArticle, seed: string): string {
  const fields = RECORD_FIELDS.flatMap((field) => {
    const found = record[field];
    if (!found) return [];
    const line = `${yamlOf({ [field]: onLine(found.value) }).trimEnd()}  # ${onLine(found.how)}`;
    return [isFoundByPages(field, found.how) ? `# ${line}` : line];
  });
  return [
    yamlOf({ seed }),
    ...fields.map((line) => `${line}\n`),
    comment([
      ...unsure.map((one) => onceWritten(one, 'this file')),
      ...dropped.map((what) => `Left out of the text: ${what}`),
    ]),
  ].join('');
}

function isFoundByPages(field: RecordField, how: string): boolean {
  return (
    (field === 'title' && how.startsWith('clipped')) || (field === 'dateline' && how.endsWith('the text'))
  );
}
