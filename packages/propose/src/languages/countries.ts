import { primaryOf } from 'backgrounder-text/locale';

const known = new Map<string, ReadonlySet<string>>();
const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

/** The names of all countries in a language, as the platform has them. @param lang BCP 47 tag */
export function countriesIn(lang: string): ReadonlySet<string> {
  const key = primaryOf(lang);
  const found = known.get(key);
  if (found) return found;
  const names = new Intl.DisplayNames(key, { type: 'region', fallback: 'none' });
  const made = new Set(
    LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).flatMap((code) =>
      /^(?:ZZ|EU|EZ|UN|XA|XB|QO)$/.test(code) ? [] : (names.of(code) ?? []),
    ),
  );
  known.set(key, made);
  return made;
}
