import type { Briefing } from '../model/briefing.ts';
import type { PageContext } from '../model/pageContext.ts';
import type { Strings } from '../strings/index.ts';
import { hasArabic, MAYBE_ARABIC } from '../text/language.ts';

/**
 * The letters of the Arabic script that the pages of a briefing show, in code point order; none where there are none.
 */
export function arabicLetters({ briefing, strings, remember }: PageContext): string {
  return remember('letters', briefing, () => lettersIn(briefing, strings));
}

function lettersIn(briefing: Briefing, words: Strings): string {
  const letters = new Set<string>();
  const add = (text: string): void => {
    if (MAYBE_ARABIC.test(text)) for (const [letter] of text.matchAll(ARABIC)) letters.add(letter);
  };
  const written = JSON.stringify(words);
  if (hasArabic(written)) add(`${written}۰۱۲۳۴۵۶۷۸۹،۔؟`);
  // Entry by entry: as one text, a large briefing would be longer than a string can be. What an article has beside its
  // text in other forms is left out, and mentions, which are in the texts.
  const { articles, entities, topics, subjects, ...rest } = briefing;
  for (const { structure, blocks, mentions, text, ...article } of articles) {
    add(text);
    add(JSON.stringify(article));
  }
  for (const { mentions, ...subject } of subjects) add(JSON.stringify(subject));
  for (const part of Object.values(rest).flat()) add(JSON.stringify(part) ?? '');
  return [...letters].sort().join('');
}

/** Signs and digits of these blocks belong to no script. */
const ARABIC = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]|\p{Script=Arabic}/gu;

export { hasArabic };
