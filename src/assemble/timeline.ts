import { byDate } from '../model/dates.ts';
import type { TimelineEvent } from '../model/graph.ts';
import type { Records, Source } from '../read/records.ts';
import type { TimelineRecord } from '../schema/timeline.ts';
import { knownIds } from './annotations.ts';
import { checkClaim, type Desk } from './claims.ts';
import type { KnownSubjects } from './knownSubjects.ts';

/**
 * The dated events, of the timeline and then of each article, chronological; each with an id made of its date and first
 * words.
 */
export function eventsOf(
  { timeline, annotations }: Pick<Records, 'timeline' | 'annotations'>,
  known: KnownSubjects,
  desk: Desk,
): TimelineEvent[] {
  const taken = new Map<string, number>();
  const read = (data: TimelineRecord, source: Source, within: string, own: Desk): TimelineEvent[] =>
    data.flatMap((written, index) => {
      if (written.status === 'draft' && !desk.drafts) return [];
      const path = `${within}${index}`;
      const dated = { ...written, as_of: written.as_of ?? written.until ?? written.date };
      const claim = checkClaim(dated, written.title, source, path, own);
      const entities = knownIds(written.entities, source, `${path}.entities`, known, desk);
      const { date, until = null, note = null } = written;
      const event = { id: eventId(date, written.title, taken), date, until, claim, entities, note };
      return [written.status === 'draft' ? { ...event, draft: true as const } : event];
    });
  const events = [
    ...read(timeline.data, timeline.source, '', desk),
    ...annotations.flatMap(({ id, source, data }) =>
      read(data.events, source, 'events.', ownFirst(desk, id)),
    ),
  ];
  return events.toSorted((a, b) => byDate(a.date, b.date));
}

/** In the file of an article, words are looked for in that article first. */
function ownFirst(desk: Desk, id: string): Desk {
  const own = desk.articles.filter((article) => article.id === id);
  return { ...desk, articles: [...own, ...desk.articles.filter((article) => article.id !== id)] };
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
