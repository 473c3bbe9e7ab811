import type { IngestedArticle } from '../ingest/article.ts';
import { RECORD_FIELDS } from '../ingest/source.ts';
import { counted } from './progress.ts';

/** An article and its proposals for a person to read in a terminal. */
export function summaryOf(article: IngestedArticle): string {
  const { id, record, unsure, entities, open, statements, dates, dropped } = article;
  const fields = RECORD_FIELDS.flatMap((field) => {
    const found = record[field];
    return found ? [`  ${field.padEnd(10)} ${found.value}   (${found.how})`] : [];
  });
  const names = entities.map(
    ({ entity, kind, name, count, aliases }) =>
      `  ${entity ? '=' : '+'} ${kind.padEnd(12)} ${name}${entity ? ` → ${entity}` : ''}, ${count}×${aliasList(aliases)}`,
  );
  return [
    `${id}`,
    ...fields,
    ...unsure.map((sentence) => `  ? ${sentence}`),
    ...dropped.map((what) => `  - left out: ${what}`),
    `${counted(entities.length, 'entity', 'entities')} (= known, + new)`,
    ...names,
    ...open.map(({ surface, candidates }) => `  ? “${surface}” may be ${candidates.join(' or ')}`),
    `${counted(statements.length, 'statement')}, ${counted(dates.length, 'date')}`,
    '',
  ].join('\n');
}

function aliasList(aliases: IngestedArticle['entities'][number]['aliases']): string {
  return aliases.length === 0 ? '' : `, also ${aliases.map(({ text }) => `“${text}”`).join(', ')}`;
}
