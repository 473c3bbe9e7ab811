import type { Speaker } from '../../model/types.ts';
import { headOf, isPersonAt, NAME, type Reading } from '../clauses.ts';
import { VERBAL } from '../reports/lastClause.ts';
import { isSpeaker } from './roles.ts';

/** “In May, Ana Maila, a former editor at the Post ”: a name and what it is, as a clause begins. */
const NAME_AND_ROLE = new RegExp(
  `(?:^(?:[^,;:“”"\uFFFC]{2,40},\\s)?|\uFFFC[”"’']*\\s)(?<name>${NAME}),\\s(?<role>[^,;:“”"\uFFFC]{3,100})\\s$`,
  'u',
);
const OF = /\s(?:of|for|at|in|to|with)\s/;

/** “Ana Maila, a former editor at the Post said”, where the second comma is missing; not “Ana Maila, the mayor said, …”. */
export function describedBefore(reading: Reading, line: string, at: number): Speaker | null {
  const { name = '', role = '' } = NAME_AND_ROLE.exec(line.slice(0, at))?.groups ?? {};
  if (name === '' || role.search(VERBAL) >= 0 || /^\p{L}+,/u.test(line.slice(at))) return null;
  const start = line.lastIndexOf(`${name}, ${role}`, at);
  const from = reading.sentence.start + start + name.length + 2;
  const [head = ''] = reading.text.slice(from, from + role.length).split(OF, 1);
  return isPersonAt(reading, reading.sentence.start + start) &&
    !/^(?:who|and|or)\s/.test(role) &&
    isSpeaker(head)
    ? headOf(reading, line, { start, end: start + name.length })
    : null;
}

/** “Ana Maila, 39, and Bo Tovin, 44, ”: two with their ages. */
const BOTH = new RegExp(
  `${NAME},\\s\\d{1,3},\\sand\\s(?:\\p{Lu}\\p{L}+\\.?\\s)?${NAME},\\s\\d{1,3},\\s$`,
  'u',
);

/** Two persons with their ages, who say something together. */
export function bothBefore({ text, sentence }: Reading, line: string, at: number): Speaker | null {
  const match = BOTH.exec(line.slice(0, at));
  if (!match) return null;
  const start = sentence.start + match.index;
  const end = start + match[0].replace(/,\s$/, '').length;
  return { start, end, surface: text.slice(start, end), name: null, by: 'role' };
}
