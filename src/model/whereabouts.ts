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

/** True for a place that is called as a country is in its language: a draft has no code yet, and Georgia may be either. */
export function hasNameOfCountry({ kind, name, lang }: Pick<Entity, 'kind' | 'name' | 'lang'>): boolean {
  return kind === 'place' && namesOfCountries(lang).has(name);
}

const known = new Map<string, ReadonlySet<string>>();

function namesOfCountries(lang: string): ReadonlySet<string> {
  const own =
    known.get(lang) ?? new Set((['long', 'short'] as const).flatMap((style) => namesIn(lang, style)));
  known.set(lang, own);
  return own;
}

/** Of all codes of two letters those that the platform names. */
function namesIn(lang: string, style: 'long' | 'short'): string[] {
  const names = new Intl.DisplayNames(lang, { type: 'region', style, fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  return letters.flatMap((one) => letters.flatMap((other) => names.of(one + other) ?? []));
}
