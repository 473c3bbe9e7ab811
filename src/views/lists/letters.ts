import type { Briefing } from '../../model/briefing.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import type { Strings } from '../../strings/index.ts';

/** The characters beyond ASCII that the pages of a briefing show, in code point order. */
export function lettersOf({ briefing, strings, remember }: PageContext): string {
  return remember('letters', briefing, () => lettersIn(briefing, strings));
}

function lettersIn(briefing: Briefing, words: Strings): string {
  const letters = new Set<string>();
  const add = (text: string): void => {
    for (const [letter] of text.matchAll(/[^\0-\x7f]/gu)) letters.add(letter);
  };
  add(JSON.stringify(words, (_, value) => (typeof value === 'function' ? String(value) : value)));
  add(numbersAndDates(briefing.site.lang));
  // Entry by entry: as one text, a large briefing would be longer than a string can be. What an article has beside its
  // text in other forms is left out, and mentions, which are in the texts.
  const { articles, entities, topics, subjects, ...rest } = briefing;
  for (const { structure, blocks, mentions, text, ...article } of articles) {
    add(text);
    add(JSON.stringify(article));
  }
  for (const { mentions, ...subject } of subjects) add(JSON.stringify(subject));
  for (const part of Object.values(rest).flat()) add(JSON.stringify(part) ?? '');
  return [...letters].toSorted((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}

/** The digits of a language, and the months. */
function numbersAndDates(lang: string): string {
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2000, month, 15)));
  const dates = (['long', 'medium'] as const).flatMap((dateStyle) =>
    months.map((date) => date.toLocaleDateString(lang, { dateStyle, timeZone: 'UTC' })),
  );
  return [(9_876_543_210.5).toLocaleString(lang), ...dates].join(' ');
}
