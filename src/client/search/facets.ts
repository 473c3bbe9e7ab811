import { answerOf, type Sources } from './answer.ts';
import type { FilterCounts } from './pagefind.ts';
import { PASSAGE } from './question.ts';

/** The values of each filter with how many results of a query each has, whatever is chosen; of everything without a query. */
export async function facetsOf(query: string, sources: Sources): Promise<FilterCounts> {
  const question = { term: query.trim(), filters: {}, perGroup: 1 };
  const [entries, passages] = await Promise.all([
    answerOf(question, 'entries', sources),
    answerOf(question, 'passages', sources),
  ]);
  const count = passages.counts.passages ?? 0;
  const kinds = { ...entries.values['kind'] };
  for (const { entry, score } of query.trim() === '' ? [] : sources.names.find(query))
    if (score >= NAMED) kinds[entry.kind] = Math.max(kinds[entry.kind] ?? 0, 1);
  const { article = {}, speaker = {} } = passages.values;
  return {
    kind: { ...some(kinds), ...(count > 0 && { [PASSAGE]: count }) },
    article: some(article),
    speaker: some(speaker),
  };
}

/** Entries with less are no results to choose from. */
const NAMED = 40;

function some(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
