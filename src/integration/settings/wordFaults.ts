import { nearestField } from '../../read/fields/unknownField.ts';
import { stringsFor } from '../../strings/index.ts';

/** What is wrong with the words of the interface that a project gives itself, in a sentence each. */
export function wordFaults(own: unknown): string[] {
  if (typeOf(own) !== 'a group of words')
    return ['It has no words. Write them as in export default { skip: … }.'];
  const known = new Map<string, unknown>(Object.entries(stringsFor('en')));
  return Object.entries(own as object).flatMap(([name, words]) => {
    const model = known.get(name);
    if (model === undefined) return [unknownWord(name, [...known.keys()])];
    const wrong = typeFault(name, words, model);
    if (wrong !== null) return [wrong];
    if (typeOf(words) !== 'a group of words') return [];
    const group = new Map<string, unknown>(Object.entries(model as object));
    return Object.entries(words as object).flatMap(([inner, one]) =>
      group.has(inner) ? (typeFault(`${name}.${inner}`, one, group.get(inner)) ?? []) : [],
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
