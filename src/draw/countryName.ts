const names = new Map<string, Intl.DisplayNames>();

/**
 * A country in a language; null where the platform does not know it, and in English, which the atlas is in.
 * @param code ISO 3166-1 numeric
 * @param lang BCP 47 tag
 */
export function countryName(code: string | null, lang: string): string | null {
  if (code === null || /^en\b/.test(lang)) return null;
  const { region } = new Intl.Locale(`und-${code}`);
  if (region === undefined || !/^[A-Z]{2}$/.test(region)) return null;
  const known = names.get(lang) ?? new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  names.set(lang, known);
  return known.of(region) ?? null;
}
