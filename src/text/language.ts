type LocaleWithTextInfo = Intl.Locale & { getTextInfo?: () => { direction?: 'ltr' | 'rtl' } };

const directions = new Map<string, 'ltr' | 'rtl'>();

/** Direction of a language's usual script. @param tag BCP 47 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const known = directions.get(tag);
  if (known) return known;
  const locale = new Intl.Locale(tag) as LocaleWithTextInfo;
  const direction = locale.getTextInfo?.().direction ?? 'ltr';
  directions.set(tag, direction);
  return direction;
}

const URDU_LETTERS = /[ٹڈڑںےھہ]/;
const PERSIAN_LETTERS = /[پچژگ]/;

/** Scripts that tell a language, with the language most written in it on the news. */
const SCRIPTS: readonly (readonly [RegExp, (text: string) => string])[] = [
  [
    /\p{Script=Arabic}/gu,
    (text) => (URDU_LETTERS.test(text) ? 'ur' : PERSIAN_LETTERS.test(text) ? 'fa' : 'ar'),
  ],
  [/\p{Script=Hebrew}/gu, () => 'he'],
  [/\p{Script=Devanagari}/gu, () => 'hi'],
  [/\p{Script=Bengali}/gu, () => 'bn'],
  [/\p{Script=Cyrillic}/gu, () => 'ru'],
  [/\p{Script=Greek}/gu, () => 'el'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, () => 'ja'],
  [/\p{Script=Hangul}/gu, () => 'ko'],
  [/\p{Script=Han}/gu, () => 'zh'],
  [/\p{Script=Thai}/gu, () => 'th'],
];

/**
 * A guess at the language from the script of a text; null for scripts that many languages share.
 * @param text its first 4,000 UTF-16 units are looked at
 */
export function languageByScript(text: string): string | null {
  const sample = text.slice(0, 4000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, name] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) * 2 > letters) return name(sample);
  }
  return null;
}

/** Units of UTF-16 among which those of the Arabic script are: a text without any is told fast. */
export const MAYBE_ARABIC = /[\u0600-\u08ff\u2e80-\uffff]/;

/** True when a letter of the Arabic script occurs. */
export function hasArabic(text: string): boolean {
  return MAYBE_ARABIC.test(text) && /\p{Script=Arabic}/u.test(text);
}
