import type { Reference } from '../../model/briefing.ts';
import type { ReferenceId } from '../../model/ids.ts';
import type { Citations } from '../sharing/citations.ts';

/** Numbers works as they are first cited, so that a page that is made in its order has them in that order. */
export function numberingOf(references: readonly Reference[]): Citations {
  const byId = new Map<ReferenceId, Reference>(references.map((reference) => [reference.id, reference]));
  const numbers = new Map<ReferenceId, number>();
  const numberOf = (id: ReferenceId): number[] => {
    if (!byId.has(id)) return [];
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return [number];
  };
  return {
    numbersOf: (ids) => [...new Set(ids)].flatMap(numberOf).toSorted((a, b) => a - b),
    get list() {
      return [...numbers].map(([id, number]) => ({ number, reference: byId.get(id) as Reference }));
    },
  };
}
