import type { ProposedDate } from 'backgrounder-propose';

/** True for a day that the text writes with its year: what a text dates so is a happening that it looks back on. */
export function isInFull({ value, surface }: Pick<ProposedDate, 'value' | 'surface'>): boolean {
  return value?.length === 'yyyy-mm-dd'.length && /\d{4}/.test(surface);
}
