import type { Engine, Filters } from './engine.ts';
import type { FilterCounts } from './pagefind.ts';
import type { State } from './state.ts';
import type { SearchWords } from './words.ts';

/**
 * A field to choose from for each filter with more than one value, with the number of results of each.
 * @param choose takes the filters as they are after a choice
 */
export function filterFields(
  counts: FilterCounts,
  words: SearchWords,
  choose: (next: Pick<State, 'filters'>) => void,
): HTMLElement {
  const box = document.createElement('div');
  const months = Object.keys(counts['date'] ?? {}).sort();
  const lists: readonly (readonly [string, readonly Choice[]])[] = [
    ['group', choices(counts['group'], words.groups)],
    ['kind', choices(counts['kind'], words.kinds)],
    ['topic', choices(counts['topic'], {})],
    ['article', choices(counts['article'], {})],
    ['from', months.map((month) => ({ value: month, label: month }))],
    ['to', months.map((month) => ({ value: month, label: month }))],
  ];
  for (const [name, list] of lists) if (list.length > 1) box.append(field(name, list, words));
  box.addEventListener('change', () => {
    const chosen = Array.from(box.querySelectorAll('select'), ({ name, value }) => [name, value] as const);
    choose({ filters: Object.fromEntries(chosen.filter(([, value]) => value !== '')) });
  });
  return box;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

function choices(
  counts: Readonly<Record<string, number>> = {},
  names: Readonly<Record<string, string>>,
): Choice[] {
  return Object.entries(counts).map(([value, count]) => ({
    value,
    label: `${names[value] ?? value} (${count})`,
  }));
}

function field(name: string, list: readonly Choice[], words: SearchWords): HTMLElement {
  const select = document.createElement('select');
  select.name = name;
  select.append(new Option(words.any, ''), ...list.map(({ value, label }) => new Option(label, value)));
  const label = document.createElement('label');
  label.append(`${words.filters[name] ?? name} `, select);
  return label;
}

/** The chosen filters as the engine takes them: a stretch of months is each of its months. */
export async function engineFilters(
  chosen: Readonly<Record<string, string>>,
  engine: Engine,
): Promise<Filters> {
  const { from, to, ...others } = chosen;
  const filters = valuesOf(others);
  if (!from && !to) return filters;
  const months = Object.keys((await engine.filters())['date'] ?? {});
  const inside = months.filter((month) => month >= (from ?? '') && month <= (to ?? '9999'));
  return { ...filters, date: inside.length > 0 ? inside : ['none'] };
}

/** One value for each filter, as the engine takes them. */
export function valuesOf(chosen: Readonly<Record<string, string>>): Filters {
  return Object.fromEntries(Object.entries(chosen).map(([name, value]) => [name, [value]]));
}
