import { valueAt } from './problems.ts';

/** Fields by whose words an author knows an entry of a list again, the first that it has. */
const TELLING = ['title', 'statement', 'exact', 'name', 'text', 'label', 'id'];
/** Words of an entry that are quoted, in UTF-16 units. */
const QUOTED = 40;

/** A field as a sentence about it begins: “facts, entry 2 “It opened in May”, evidence”. Entries count from 1. */
export function fieldName(path: readonly PropertyKey[], data: unknown): string {
  const parts = path.map((part, i) => {
    if (typeof part !== 'number') return typeof path[i - 1] === 'string' ? `.${String(part)}` : String(part);
    const words = wordsOf(valueAt(data, path.slice(0, i + 1)));
    const entry = `entry ${part + 1}${words && ` “${words}”`}`;
    return `${i > 0 ? ', ' : ''}${entry}${i < path.length - 1 ? ', ' : ''}`;
  });
  return parts.join('') || 'The file';
}

function wordsOf(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return '';
  const fields = entry as Record<string, unknown>;
  const words = TELLING.map((name) => fields[name]).find((value) => typeof value === 'string') ?? '';
  return words.length > QUOTED ? `${words.slice(0, QUOTED - 1).trimEnd()}…` : words;
}
