import { isVagueDate } from '../model/dates.ts';
import type { TimelineEvent } from '../model/graph.ts';
import { hashOf } from '../text/hash.ts';
import { idOfWords } from '../text/idOfWords.ts';
import { goneMessage } from './goneMessage.ts';
import { ALIKE, latinWords, likeliest, sharedWords } from './likeness.ts';

type Told = Pick<TimelineEvent, 'id' | 'date' | 'claim'>;

/** So many words of the title are in the id of an event. */
const WORDS_IN_ID = 4;

/**
 * The ids of events, in their order: the date and the first words of the title, as far as they are written in Latin
 * letters. Where several begin alike, each has all its words, so that no id depends on their order; only of those with
 * the same words the second ends in `-2`.
 * @param taken ids that are in use; the new ones are added
 */
export function eventIds(
  events: readonly { readonly date: string; readonly title: string }[],
  taken: Set<string>,
): string[] {
  const told = events.map(({ date, title }) => ({
    short: ['e', date, ...latinWords(title).slice(0, WORDS_IN_ID)].join('-'),
    whole: `e-${date}-${idOfWords(title)}`,
    title,
  }));
  const alike = Map.groupBy(told, ({ short }) => short);
  const wanted = told.map(({ short, whole, title }) => {
    if (alike.get(short)?.every((one) => one.whole === whole)) return short;
    return whole === short ? `${short}-${hashOf(title).toString(36)}` : whole;
  });
  const free = new Set(wanted.filter((id) => !taken.has(id)));
  return wanted.map((plain) => {
    let id = plain;
    if (!free.delete(id))
      for (let number = 2; taken.has(id) || free.has(id); number++) id = `${plain}-${number}`;
    taken.add(id);
    return id;
  });
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
  const likely = likeliest(scoredFor(address.slice(address.indexOf('#') + 1), events, recorded));
  const candidates = likely.map(({ id, date, claim }) => ({
    title: `“${claim.statement}” (${date})`,
    address: addressOf(id),
  }));
  const otherwise = `If the event is gone for good, write ${address} /timeline/, or another page in place of /timeline/.`;
  return goneMessage(address, 'event', candidates, otherwise);
}

function scoredFor(gone: string, events: readonly Told[], recorded: ReadonlySet<string>) {
  const [date, words] = partsOf(gone);
  return events.flatMap((one) => {
    const shared = sharedWords(words, one.claim.statement);
    const isThen = one.date.startsWith(date) || date.startsWith(one.date);
    if (!isThen && shared < ALIKE) return [];
    const isNew = !recorded.has(addressOf(one.id));
    return [{ one, score: shared + (isThen ? 0.5 : 0) + (isNew ? 0.5 : 0) }];
  });
}

function addressOf(id: string): string {
  return `/timeline/#${id}`;
}

/** The date in an id, as precise as it can be read, and the words behind it. */
function partsOf(id: string): [date: string, words: string[]] {
  const parts = id.split('-').slice(1);
  const length = [3, 2, 1].find((count) => isVagueDate(parts.slice(0, count).join('-'))) ?? 0;
  return [parts.slice(0, length).join('-'), parts.slice(length)];
}
