import type { Reference } from '../../model/briefing.ts';
import type { ReferenceId } from '../../model/ids.ts';

/** The numbered references of one page, in order of first citation. */
export interface Citations {
  /** The numbers, from 1 and rising, of those of the works that the page lists. */
  numbersOf(ids: readonly ReferenceId[]): readonly number[];
  readonly list: readonly { readonly number: number; readonly reference: Reference }[];
}

/**
 * Numbers the works that a page cites.
 * @param cited ids in the order in which the page shows them, repeated as they are
 */
export function citationsOf(cited: readonly ReferenceId[], references: readonly Reference[]): Citations {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const ids = [...new Set(cited)].filter((id) => byId.has(id));
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  return {
    numbersOf: (wanted) => wanted.flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b),
    list: ids.map((id, index) => ({ number: index + 1, reference: byId.get(id) as Reference })),
  };
}
