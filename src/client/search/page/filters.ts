import type { Engine, Filters } from '../ask/engine.ts';
import type { FilterCounts } from '../pagefind.ts';
import type { Chosen } from './state.ts';
import type { SearchWords } from './words.ts';

/** A filter with more values than these is a list to choose one of. */
const MOST_BOXES = 8;

/**
 * The filters with more than one value: boxes to tick with the number of results of each, or a list where they are many.
 * @param months of the articles, in order
 * @param chosen what stays to be chosen from, whatever it would find
 */
export function filterFields(
  counts: FilterCounts,
  months: readonly string[],
  chosen: Chosen,
  words: SearchWords,
): HTMLElement[] {
  const fields = ['kind', 'article', 'speaker'].flatMap((name) => {
    const own = valuesOf(counts[name] ?? {}, chosen[name] ?? []);
    if (own.length < 2) return [];
    const named = own.map((one) => ({
      ...one,
      label: (name === 'kind' && words.kindsOfMany[one.value]) || one.value,
    }));
    const label = words.filters[name] ?? name;
    return named.length > MOST_BOXES
      ? list(name, label, named, chosen[name], name === 'speaker' ? words.any.speaker : words.any.other)
      : boxes(name, label, named, chosen[name]);
  });
  if (months.length < 2) return fields;
  const values = months.map((value) => ({ value, label: value }));
  const of = (name: string) => list(name, words.filters[name] ?? name, values, chosen[name], words.any.other);
  return [...fields, of('from'), of('to')];
}

/** What is chosen in the fields. */
export function chosenIn(box: ParentNode): Chosen {
  const ticked = Array.from(box.querySelectorAll<HTMLInputElement>('input:checked'));
  const listed = Array.from(box.querySelectorAll('select')).filter(({ value }) => value !== '');
  const chosen = [...ticked, ...listed].map(({ name, value }) => ({ name, value }));
  return Object.fromEntries(
    [...Map.groupBy(chosen, ({ name }) => name)].map(([name, some]) => [
      name,
      some.map(({ value }) => value),
    ]),
  );
}

/** The chosen values as the engine takes them: a stretch of months is each of its months. */
export async function engineFilters(chosen: Chosen, engine: Engine): Promise<Filters> {
  const { from: [from] = [], to: [to] = [], ...others } = chosen;
  if (!from && !to) return others;
  const months = await engine.months();
  const inside = months.filter((month) => month >= (from ?? '') && month <= (to ?? '9999'));
  return { ...others, date: inside.length > 0 ? inside : ['none'] };
}

interface Value {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
}

/** Those with results, the most first, and those that are chosen. */
function valuesOf(
  counts: Readonly<Record<string, number>>,
  chosen: readonly string[],
): { readonly value: string; readonly count: number }[] {
  const values = new Set([...Object.keys(counts), ...chosen]);
  return Array.from(values, (value) => ({ value, count: counts[value] ?? 0 })).sort(
    (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  );
}

function boxes(
  name: string,
  label: string,
  values: readonly Value[],
  chosen: readonly string[] = [],
): HTMLElement {
  const field = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = label;
  field.append(legend);
  for (const { value, label, count = 0 } of values) {
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', name, value, checked: chosen.includes(value) });
    const text = document.createElement('span');
    text.dir = 'auto';
    text.textContent = label;
    const number = document.createElement('span');
    number.className = 'number';
    number.textContent = String(count);
    const line = document.createElement('label');
    line.append(box, text, ' ', number);
    field.append(line);
  }
  return field;
}

function list(
  name: string,
  label: string,
  values: readonly Value[],
  chosen: readonly string[] = [],
  any: string,
): HTMLElement {
  const select = document.createElement('select');
  select.name = name;
  const options = values.map(
    ({ value, label, count }) => new Option(count === undefined ? label : `${label} (${count})`, value),
  );
  select.append(new Option(any, ''), ...options);
  select.value = chosen[0] ?? '';
  const line = document.createElement('label');
  line.className = 'list';
  line.append(label, select);
  return line;
}
