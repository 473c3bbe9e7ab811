import { escapeRegExp } from '../characters/escapeRegExp.ts';

const known = new Map<string, readonly RegExp[]>();

/** The weekdays that a text names in its language, from 0, a Sunday, to 6. */
export function weekdaysIn(text: string, lang: string): ReadonlySet<number> {
  return new Set([...namesIn(lang).entries()].filter(([, name]) => name.test(text)).map(([day]) => day));
}

function namesIn(lang: string): readonly RegExp[] {
  const made = known.get(lang) ?? namesOf(lang);
  known.set(lang, made);
  return made;
}

function namesOf(lang: string): RegExp[] {
  const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => {
    // 7 January 2024 was a Sunday.
    const name = escapeRegExp(format.format(Date.UTC(2024, 0, 7 + day)));
    return new RegExp(`(?<![\\p{L}\\p{M}])${name}(?![\\p{L}\\p{M}])`, 'iu');
  });
}
