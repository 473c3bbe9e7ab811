import type { IngestedArticle } from '../../ingest/article.ts';
import { RECORD_FIELDS } from '../../ingest/sources/source.ts';
import { onceWritten } from '../../ingest/writing/onceWritten.ts';
import type { Plan } from '../../ingest/writing/plan.ts';
import { counted } from '../../model/counted.ts';

/** An article and its proposals for a person to read in a terminal. */
export function summaryOf(article: IngestedArticle): string {
  const { id, record, unsure, entities, open, statements, dates, dropped, notTaken = [] } = article;
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
    ...notTaken.map(({ what, why }) => `  - not taken from the model: “${what}”: ${why}`),
    `${counted(statements.length, 'statement')}, ${counted(dates.length, 'date')}`,
    '',
  ].join('\n');
}

function aliasList(aliases: IngestedArticle['entities'][number]['aliases']): string {
  return aliases.length === 0 ? '' : `, also ${aliases.map(({ text }) => `“${text}”`).join(', ')}`;
}

/** What was written, in two lines. */
export function planSummary(
  { unsure }: IngestedArticle,
  { id, files, entities, senses, statements, events }: Plan,
): string {
  const added = entities.filter(({ isNew }) => isNew).length;
  const known = entities.length - added;
  const parts = [
    [added, counted(added, 'draft entity', 'draft entities')],
    [statements.length, counted(statements.length, 'statement')],
    [senses.length, `${counted(senses.length, 'wording')} to resolve`],
    [events.length, counted(events.length, 'dated event')],
    [known, `${counted(known, 'known entity', 'known entities')} linked`],
  ] as const;
  const found = parts.flatMap(([count, words]) => (count > 0 ? [words] : []));
  return [
    `${id}: ${counted(files.length, 'file')} written; ${found.join(', ') || 'nothing to propose'}.`,
    ...unsure.map((sentence) => `  ${onceWritten(sentence, `content/articles/${id}.yaml`)}`),
  ].join('\n');
}
