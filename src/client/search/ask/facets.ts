import type { FilterCounts } from '../pagefind.ts';
import type { Group, Scored } from '../rank/hits.ts';
import type { Answer } from './answer.ts';
import { PASSAGE } from './question.ts';

type Counts = Readonly<Record<string, number>>;

/**
 * The values of each filter with how many results have each: all that the index has with every word, and what was found
 * with some of them.
 * @param named entries that were found by their names
 */
export function facetsOf(named: readonly Scored[], answers: readonly Answer[]): FilterCounts {
  const [{ kind = {} } = {}] = answers.flatMap(({ values }) => (values['kind'] ? [values] : []));
  const entries = [...named, ...answers.flatMap(({ found }) => found)].filter(({ hit }) => hit.kind !== '');
  const kinds = new Map(entries.map(({ hit }) => [hit.url, hit.kind]));
  const passages = answers.find(({ counts }) => counts.passages !== undefined);
  const part = answers.flatMap((answer) => answer.part.filter(({ hit }) => hit.group === 'passages'));
  const count = (passages?.counts.passages ?? 0) + part.length;
  const ofPassages = (name: string): Counts =>
    some(
      sum(
        passages?.values[name] ?? {},
        part.flatMap(({ filters }) => filters?.[name] ?? []),
      ),
    );
  return {
    kind: some({ ...greatest(kind, sum({}, [...kinds.values()])), ...(count > 0 && { [PASSAGE]: count }) }),
    article: ofPassages('article'),
    speaker: ofPassages('speaker'),
  };
}

/** How many results each group has, as the values of the filters have it, so that they agree. */
export function groupCounts({ kind = {} }: FilterCounts): Readonly<Record<Group, number>> {
  const { topic: topics = 0, [PASSAGE]: passages = 0, ...entities } = kind;
  return { entities: Object.values(entities).reduce((all, count) => all + count, 0), topics, passages };
}

function sum(counts: Counts, values: readonly string[]): Counts {
  const all: Record<string, number> = { ...counts };
  for (const value of values) all[value] = (all[value] ?? 0) + 1;
  return all;
}

function greatest(counts: Counts, others: Counts): Counts {
  const values = new Set([...Object.keys(counts), ...Object.keys(others)]);
  return Object.fromEntries(
    Array.from(values, (value) => [value, Math.max(counts[value] ?? 0, others[value] ?? 0)]),
  );
}

function some(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
