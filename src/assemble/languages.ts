import { hasStrings } from '../strings/index.ts';

const FALLBACK = 'en';

/**
 * The language in which the author writes: the one of `site.yaml`, else that of most articles.
 * @param given the language in `site.yaml`
 * @param articles their languages, that of the lead first: it decides where two have as many
 */
export function languageOfContent(given: string | undefined, articles: readonly string[]): string {
  if (given !== undefined) return given;
  const counts = new Map<string, number>();
  for (const lang of articles) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? FALLBACK;
}

/** The language of the interface beside content in a language: the same where there are words for it, else English. */
export function languageOfInterface(content: string): string {
  return hasStrings(content) ? content : FALLBACK;
}
