import { answerOf, type Sources } from './answer.ts';
import type { FilterCounts } from './pagefind.ts';
import { PASSAGE } from './question.ts';

/** The values of each filter with how many results of a query each has, whatever is chosen; of everything without a query. */
export async function facetsOf(query: string, sources: Sources): Promise<FilterCounts> {
  const question = { term: query.trim(), filters: {}, perGroup: 1 };
  // Pagefind counts the values of filters that it has loaded.
  await sources.pagefind.filters();
  const [entries, passages] = await Promise.all([
    answerOf(question, 'entries', sources),
    answerOf(question, 'passages', sources),
  ]);
  const count = passages.counts.passages ?? 0;
  const named = query.trim() === '' ? [] : sources.names.find(query);
  const kinds: Record<string, number> = { ...entries.values['kind'] };
  for (const [kind, own] of Map.groupBy(named, ({ entry }) => entry.kind))
    kinds[kind] = Math.max(kinds[kind] ?? 0, own.length);
  const { article = {}, speaker = {} } = passages.values;
  return {
    kind: { ...some(kinds), ...(count > 0 && { [PASSAGE]: count }) },
    article: some(article),
    speaker: some(speaker),
  };
}

function some(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
