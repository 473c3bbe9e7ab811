import { byDate } from '../model/dates.ts';
import type { TimelineEvent } from '../model/graph.ts';
import type { Target } from '../model/mention.ts';
import type { DataRecord } from '../read/records.ts';
import type { TimelineRecord } from '../schema/timeline.ts';
import { knownIds } from './annotations.ts';
import { checkClaim, type Desk } from './claims.ts';

/** The dated events, chronological, each with an id made of its date and first words. */
export function eventsOf(
  { source, data }: DataRecord<TimelineRecord>,
  known: ReadonlyMap<string, Target>,
  desk: Desk,
): TimelineEvent[] {
  const taken = new Map<string, number>();
  const events = data.map((written, index): TimelineEvent => {
    const claim = checkClaim(written, written.title, source, `${index}`, desk);
    const entities = knownIds(written.entities, source, `${index}.entities`, known, desk);
    const { date, until = null, note = null } = written;
    return { id: eventId(date, written.title, taken), date, until, claim, entities, note };
  });
  return events.toSorted((a, b) => byDate(a.date, b.date));
}

function eventId(date: string, title: string, taken: Map<string, number>): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => /^[a-z0-9]+$/.test(word))
    .slice(0, 4);
  const id = ['e', date, ...words].join('-');
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
