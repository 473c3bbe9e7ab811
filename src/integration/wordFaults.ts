import { nearestField } from '../read/unknownField.ts';
import { stringsFor } from '../strings/index.ts';

/** What is wrong with the words of the interface that a project gives itself, in a sentence each. */
export function wordFaults(own: unknown): string[] {
  if (typeOf(own) !== 'a group of words')
    return ['It has no words. Write them as in export default { skip: … }.'];
  const known = stringsFor('en') as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(own as object).flatMap(([name, words]) => {
    if (!(name in known)) return [unknownWord(name, Object.keys(known))];
    const wrong = typeFault(name, words, known[name]);
    if (wrong !== null) return [wrong];
    if (typeOf(words) !== 'a group of words') return [];
    const group = known[name] as Readonly<Record<string, unknown>>;
    return Object.entries(words as object).flatMap(([inner, one]) =>
      inner in group ? (typeFault(`${name}.${inner}`, one, group[inner]) ?? []) : [],
    );
  });
}

function unknownWord(name: string, known: readonly string[]): string {
  const meant = nearestField(name, known);
  return `There are no words “${name}”.${meant === null ? ' Remove them.' : ` Did you mean ${meant}?`}`;
}

function typeFault(name: string, given: unknown, model: unknown): string | null {
  const [wanted, written] = [typeOf(model), typeOf(given)];
  return wanted === written
    ? null
    : `${name}: It takes ${wanted}, and ${written} was written. Correct the value.`;
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null) return 'a group of words';
  return `“${String(value)}”`;
}
