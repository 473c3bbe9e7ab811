import type { Records } from '../src/read/records.ts';

/** The way to a field of records: names and numbers. */
export type Path = readonly (string | number)[];

/** What says where a record was read, is its name, or of a form that a schema checks: no author changes it to any string. */
const FIXED = new Set(
  'source id file seed digest format versions kind type status lang predicate display scheme'.split(' '),
);
const CHECKED = /^\d{4}(?:-\d\d){0,2}$|^https?:/;

/** The ways to all strings that an author may change. */
export function leavesOf(records: Records): Path[] {
  const walk = (value: unknown, path: Path): Path[] => {
    if (typeof value === 'string') return CHECKED.test(value) ? [] : [path];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, one]) => (FIXED.has(key) ? [] : walk(one, [...path, key])));
  };
  return walk(records, []);
}

/** Records in which one string is another: a word more, or, in a text, its first paragraph once more. */
export function edited(records: Records, path: Path): Records {
  const copy = structuredClone(records);
  let holder = copy as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as typeof holder;
  const last = path.at(-1) ?? '';
  const text = String(holder[last]);
  holder[last] = last === 'text' ? `${text.split('\n\n', 1)[0]}\n\n${text}` : `${text} x`;
  return copy;
}
