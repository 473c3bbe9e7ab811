const cache = new Map<string, Intl.Segmenter>();

/**
 * The platform's segmenter (UAX 29) for a language, made once.
 * @param lang BCP 47 tag; one that the platform refuses is treated as undetermined
 */
export function segmenterOf(lang: string, granularity: 'grapheme' | 'word' | 'sentence'): Intl.Segmenter {
  const key = `${granularity} ${lang}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.Segmenter(isLocale(lang) ? lang : 'und', { granularity });
  cache.set(key, made);
  return made;
}

/** The language part of a BCP 47 tag in lower case: `ur` of `ur-PK`. */
export function primaryOf(lang: string): string {
  return lang.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
}

function isLocale(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}
