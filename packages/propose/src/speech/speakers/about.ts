import { contains } from 'backgrounder-text/span';
import type { Speaker } from '../../model/types.ts';
import { isTitle } from '../../words/lexicon.ts';
import { headOf, type Reading } from '../clauses.ts';

/** “But”, “For the shopkeeper”: what may stand before the name of the one whom a sentence is about. */
const BEFORE =
  /^(?:(?:But|And|So|Yet|Now|Then|For)\s)?(?:(?:[Tt]he|[Aa]n?)\s)?(?:[\p{L}\p{N}.’'\uE000\uE001-]+\s){0,7}$/u;
const PRONOUN = /^(?:(?:But|And|So|Yet|Now|Then)\s)?(He|She)\s/u;
/** “the shopkeeper”: words before a name that say what somebody is. */
const IS_SOMEBODY = /(?:^\p{Lu}\p{L}*|\p{Ll}{2}(?:er|or|ist|ian|man|woman|person|ant|ent|year-old))$/u;
/** Who was killed or arrested does not speak next. */
const SUFFERS =
  /(?<!\p{L})(?:(?:was|is|been|be|being|were)\s(?:\p{Ll}+ly\s)?(?:killed|shot|stabbed|murdered|arrested|charged|convicted|sentenced|jailed|accused|found|buried|remembered|missing|dead)|died|dies)(?!\p{L})/u;

/** “Residents are”, “The two owners want”. */
const SEVERAL =
  /^((?:[Tt]he\s|[Ss]ome\s|[Mm]any\s|[Ss]everal\s|[Tt]wo\s)?(?:[\p{L}’'\uE000\uE001-]+\s){0,5}?\p{L}+s(?:\s(?:of|in|from|at|near)\s\uE001\uE000*)?)\s(?:are|were|have|had|want|live|gathered|hope|remain|met|blocked|marched|\p{Ll}{2,}ed)(?!\p{L})/u;

/** “One woman, who was late, came”, “The owner has”. */
const SOMEONE =
  /^((?:The|An?|One|Another|His|Her)\s(?:[\p{L}-]+\s){0,2}\p{Ll}+)(?:,\s[^,;:]{3,60},)?\s(?:is|was|has|had|showed|came|left|stood|sat|arrived|lives|runs|\p{Ll}{2,}ed)(?!\p{L})/u;

/** The one person whom a sentence of nobody’s words is about, as it begins with the name and has no other; else those whom it begins with. */
export const subjectOf = (reading: Reading, line: string): Speaker | null =>
  oneOf(reading, line) ?? describedIn(reading, line);

function describedIn(reading: Reading, line: string): Speaker | null {
  const words = (SEVERAL.exec(line) ?? SOMEONE.exec(line))?.[1];
  const speaker = words ? headOf(reading, line, { start: 0, end: words.length }) : null;
  return speaker?.by === 'role' ? speaker : null;
}

function oneOf(reading: Reading, line: string): Speaker | null {
  if (SUFFERS.test(line)) return null;
  const persons = reading.mentions.filter(
    (one) => one.kind === 'person' && !reading.quoted.some((quote) => contains(quote, one)),
  );
  const pronoun = PRONOUN.exec(line);
  const from = pronoun
    ? pronoun[0].indexOf(pronoun[1] ?? '')
    : (persons[0]?.start ?? reading.sentence.end) - reading.sentence.start;
  const before = line.slice(0, from);
  const last = before.trim().split(' ').at(-1) ?? '';
  const isBegun =
    BEFORE.test(before) && (last === '' || isTitle(last.toLowerCase()) || IS_SOMEBODY.test(last));
  const length = pronoun?.[1]?.length ?? (persons[0] ? persons[0].end - persons[0].start : 0);
  const speaker = isBegun || pronoun ? headOf(reading, line, { start: from, end: from + length }) : null;
  const isOnly = persons.every(({ name }) => name === speaker?.name);
  return speaker?.name && isOnly && (persons.length > 0 || pronoun) ? speaker : null;
}
