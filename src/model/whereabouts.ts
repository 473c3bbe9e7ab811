import type { Entity } from './briefing.ts';

/** Relations that say where something is. */
export const WHERE: ReadonlySet<string> = new Set([
  'located-in',
  'part-of',
  'capital-of',
  'based-in',
  'held-in',
]);

/** True when an entity is a country: it has a code of ISO 3166-1. */
export function isCountry({ identifiers }: Pick<Entity, 'identifiers'>): boolean {
  return identifiers.some(({ scheme }) => scheme.startsWith('iso-3166-1'));
}
