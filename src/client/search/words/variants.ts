/** Ways to write the same: American and British spellings, and the sign for per cent. */
const PAIRS: readonly (readonly [from: RegExp, to: string])[] = [
  [/is(?=(?:e|ed|es|ing|ation|ations)\b)/giu, 'iz'],
  [/iz(?=(?:e|ed|es|ing|ation|ations)\b)/giu, 'is'],
  [/our(?=s?\b)/giu, 'or'],
  [/(?<=\p{L}{3})or(?=s?\b)/giu, 'our'],
  [/(?<=\p{L}{3})tre\b/giu, 'ter'],
  [/(?<=\p{L}{3})ter\b/giu, 'tre'],
  [/ence\b/giu, 'ense'],
  [/ense\b/giu, 'ence'],
  [/(?<=\d)\s*per\s?cent\b/giu, '%'],
  [/(?<=\d)\s*%/gu, ' percent'],
];

/** The query as others write it, one way each. */
export function variantsOf(query: string): readonly string[] {
  const variants = PAIRS.map(([from, to]) => query.replace(from, to));
  return [...new Set(variants)].filter((variant) => variant !== query);
}
