import type { Briefing } from '../model/briefing.ts';
import { hasArabic } from '../text/language.ts';

/**
 * The letters of the Arabic script that the pages of a briefing show, in code point order.
 * @param words the interface, when it is in such a language
 */
export function arabicLetters(briefing: Briefing, words: unknown): string {
  const written = JSON.stringify(words);
  const texts = JSON.stringify(briefing) + (hasArabic(written) ? `${written}۰۱۲۳۴۵۶۷۸۹،۔؟` : '');
  const letters = texts.match(/[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/g) ?? [];
  return [...new Set(letters)].sort().join('') || 'ا';
}

export { hasArabic };
