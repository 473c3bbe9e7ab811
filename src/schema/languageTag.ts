const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** What is wrong with a language tag (BCP 47), with the one that was probably meant; null for one that can be used. */
export function languageFault(tag: string): string | null {
  if (isKnown(tag)) return null;
  const meant = tagOf(tag.trim().toLowerCase().replaceAll('_', '-'));
  const hint = meant === null ? '' : ` Did you mean ${meant}?`;
  return `“${tag}” is not a language tag, such as en, ur or pt-BR.${hint}`;
}

/** Whether a tag has the form of one, and its language a name; not every language of three letters has one here. */
function isKnown(tag: string): boolean {
  try {
    const [language = ''] = Intl.getCanonicalLocales(tag).join().split('-', 1);
    return language.length === 3 || (language.length === 2 && nameOf(language) !== undefined);
  } catch {
    return false;
  }
}

/** The tag for a language that is named in English or in itself, or by the code of a country. */
function tagOf(written: string): string | null {
  if (isKnown(written)) return Intl.getCanonicalLocales(written).join();
  const [word = ''] = written.split(/[-\s]/, 1);
  const codes = LETTERS.flatMap((one) => LETTERS.map((other) => `${one}${other}`));
  const isName = (code: string): boolean => [nameOf(code), nameOf(code, code)].includes(word);
  const named = codes.find((code) => (code === word ? isKnown(code) : isName(code)));
  if (named !== undefined) return named;
  const isCountry = /^[a-z]{2}$/.test(word) && nameOf(word.toUpperCase(), 'en', 'region') !== undefined;
  return isCountry ? new Intl.Locale(`und-${word}`).maximize().language : null;
}

function nameOf(code: string, lang = 'en', type: 'language' | 'region' = 'language'): string | undefined {
  return new Intl.DisplayNames(lang, { type, fallback: 'none' }).of(code)?.toLowerCase();
}
