import type { ProposedMention, ProposedStatement, Speaker } from '../../model/types.ts';
import type { Reading } from '../clauses.ts';
import { subjectOf } from './about.ts';
import type { Reports } from './attribution.ts';
import { goingOn, isOpen } from './goingOn.ts';

/** What is remembered from one sentence to the next. */
export interface Memory extends Pick<Reading, 'last' | 'about' | 'spoke'> {
  /** Where the last sentence that says something ends. */
  readonly end: number;
  /** Who begins the last sentence, as its subject or speaker. */
  readonly opener: Speaker | null;
}

export const NOTHING: Memory = { last: null, about: null, spoke: null, end: 0, opener: null };

/** How far into a sentence its speaker still begins it, in UTF-16 units. */
const OPENING = 60;

/** What to remember behind the sentence of `reading`. `people` are the names of all persons of the text. */
export function remembering(
  memory: Memory,
  reading: Reading,
  { line, main }: Reports,
  found: readonly ProposedStatement[],
  people: ReadonlySet<string>,
): Memory {
  const { sentence } = reading;
  const says = main !== null || found.length > 0;
  const reporter = main && goingOn(reading, main.speaker);
  const lastOf = (among: readonly ProposedStatement[]) => among.findLast((one) => one.speaker)?.speaker;
  const clauses = found.filter(({ form }) => form === 'paraphrase');
  const quotations = found.filter(({ form }) => form === 'quotation');
  const speaker = (clauses.length > 1 && lastOf(clauses)) || reporter || (lastOf(quotations) ?? null);
  const about = says || line === '' ? null : subjectOf(reading, line);
  const begins = reporter?.by === 'name' && reporter.start - sentence.start < OPENING;
  return {
    last: speaker ? (isOpen(speaker) ? null : speaker) : found.length > 0 ? null : memory.last,
    about,
    spoke: speaker?.name && people.has(speaker.name) ? speaker : memory.spoke,
    end: says ? Math.max(sentence.end, found.at(-1)?.end ?? 0) : memory.end,
    opener: begins ? reporter : about,
  };
}

/** The names of all persons in a text. */
export const peopleOf = (mentions: readonly ProposedMention[]): ReadonlySet<string> =>
  new Set(mentions.filter(({ kind }) => kind === 'person').map(({ name }) => name));
