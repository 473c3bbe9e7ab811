import type { Briefing } from '../model/briefing.ts';
import { hasArabic } from '../text/language.ts';

/**
 * The letters of the Arabic script that the pages of a briefing show, in code point order.
 * @param words the interface, when it is in such a language
 */
export function arabicLetters(briefing: Briefing, words: unknown): string {
  const letters = new Set<string>();
  const add = (text: string): void => {
    for (const [letter] of text.matchAll(ARABIC)) letters.add(letter);
  };
  const written = JSON.stringify(words);
  if (hasArabic(written)) add(`${written}۰۱۲۳۴۵۶۷۸۹،۔؟`);
  // Entry by entry: as one text, a large briefing would be longer than a string can be. What an article has beside its
  // text in other forms is left out.
  const { articles, ...rest } = briefing;
  for (const { parts, blocks, mentions, ...article } of articles) add(JSON.stringify(article));
  for (const part of Object.values(rest).flat()) add(JSON.stringify(part) ?? '');
  return [...letters].sort().join('') || 'ا';
}

const ARABIC = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/g;

export { hasArabic };
