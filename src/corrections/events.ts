import { isVagueDate } from '../model/dates.ts';
import type { TimelineEvent } from '../model/graph.ts';

type Told = Pick<TimelineEvent, 'id' | 'date' | 'claim'>;

/** So many words of the title are in the id of an event. */
const WORDS_IN_ID = 4;
/** The share of the words of an id that an event of another date must have to be like it. */
const ALIKE = 0.5;

/**
 * The id of an event: its date and the first words of its title, as far as they are written in Latin letters. A number
 * is added to one that is taken.
 * @param taken ids that are in use; the new one is added
 */
export function eventId(date: string, title: string, taken: Set<string>): string {
  const plain = ['e', date, ...wordsIn(title).slice(0, WORDS_IN_ID)].join('-');
  let id = plain;
  for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`;
  taken.add(id);
  return id;
}

/** True for the address of an event: a place in the timeline. */
export function isEvent(address: string): boolean {
  return /^\/?timeline\/#e-/.test(address);
}

/**
 * Says that a published event is gone, and the line to write: to the event that has most likely taken its place, which
 * has the same date or like words and, rather, was not published before.
 * @param address as in the record of published addresses
 * @param recorded the addresses in the record
 */
export function eventGone(address: string, events: readonly Told[], recorded: ReadonlySet<string>): string {
  const likely = likeliest(address.slice(address.indexOf('#') + 1), events, recorded);
  const forGood = `If the event is gone for good, write ${address} /timeline/, or the address of another page behind it.`;
  if (!likely) return `${address} was published, and no event has it any more. ${forGood}`;
  const { id, date, claim } = likely;
  return `${address} was published, and no event has it any more. “${claim.statement}” (${date}) may have taken its place: then write ${address} /timeline/#${id} there. ${forGood}`;
}

function likeliest(gone: string, events: readonly Told[], recorded: ReadonlySet<string>): Told | null {
  const [date, words] = partsOf(gone);
  const scored = events.flatMap((event): { event: Told; score: number } | readonly [] => {
    const own = new Set(wordsIn(event.claim.statement).map(stem));
    const shared = words.filter((word) => own.has(stem(word))).length / Math.max(words.length, 1);
    const isThen = event.date.startsWith(date) || date.startsWith(event.date);
    if (!isThen && shared < ALIKE) return [];
    const isNew = !recorded.has(`/timeline/#${event.id}`);
    return { event, score: shared + (isThen ? 0.5 : 0) + (isNew ? 0.5 : 0) };
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.event ?? null;
}

/** The date in an id, as precise as it can be read, and the words behind it. */
function partsOf(id: string): [date: string, words: string[]] {
  const parts = id.split('-').slice(1);
  const length = [3, 2, 1].find((count) => isVagueDate(parts.slice(0, count).join('-'))) ?? 0;
  return [parts.slice(0, length).join('-'), parts.slice(length)];
}

function wordsIn(title: string): string[] {
  return title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => /^[a-z0-9]+$/.test(word));
}

/** Forms of one word mostly begin alike. */
function stem(word: string): string {
  return word.slice(0, 5);
}
