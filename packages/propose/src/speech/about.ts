import { contains } from 'backgrounder-text/span';
import type { Speaker } from '../model/types.ts';
import { isTitle } from '../words/lexicon.ts';
import { headOf, NAME, type Reading } from './clauses.ts';

/** “But Ana Maila, 34, has”, “The shopkeeper Ana Maila had”, “For Ana Maila, the road”. */
const OPENS = new RegExp(
  `^(?:(?:But|And|So|Yet|Now|Then|For)\\s+)?(?:(?:The|An?)\\s)?((?:[\\p{L}.’'-]+\\s){0,5}?)(${NAME}|He|She)(?:,\\s[^,]{1,80},|,)?\\s`,
  'u',
);
/** “the shopkeeper”: words before a name that say what somebody is. */
const IS_SOMEBODY = /(?:^\p{Lu}\p{L}*|\p{Ll}{2}(?:er|or|ist|ian|man|woman|person|ant|ent|year-old))$/u;
/** Who was killed or arrested does not speak next. */
const SUFFERS =
  /(?<!\p{L})(?:(?:was|is|been|be|being|were)\s(?:\p{Ll}+ly\s)?(?:killed|shot|stabbed|murdered|arrested|charged|convicted|sentenced|jailed|accused|found|buried|remembered|missing|dead)|died|dies)(?!\p{L})/u;

/** The one person whom a sentence of nobody’s words is about: it begins with the name and has no other. */
export function subjectOf(reading: Reading, line: string): Speaker | null {
  const [whole, before = '', who = ''] = OPENS.exec(line) ?? [];
  if (!whole || SUFFERS.test(line)) return null;
  const last = before.trim().split(' ').at(-1) ?? '';
  if (last !== '' && !isTitle(last.toLowerCase()) && !IS_SOMEBODY.test(last)) return null;
  const persons = new Set(
    reading.mentions
      .filter((one) => one.kind === 'person' && !reading.quoted.some((quote) => contains(quote, one)))
      .map(({ name }) => name),
  );
  const start = line.indexOf(who, whole.indexOf(before) + before.length);
  const speaker = headOf(reading, line, { start, end: start + who.length });
  const isOnly = [...persons].every((name) => name === speaker?.name);
  return speaker?.name && isOnly && (persons.size === 1 || speaker.by === 'pronoun') ? speaker : null;
}
