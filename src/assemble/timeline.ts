import type { CheckContext } from '../model/checkContext.ts';
import { byDate } from '../model/dates.ts';
import type { TimelineEvent } from '../model/graph.ts';
import type { Source } from '../model/source.ts';
import type { Records } from '../read/records.ts';
import type { TimelineRecord } from '../schema/timeline.ts';
import { knownIds } from './annotations.ts';
import { checkClaim } from './claims.ts';
import type { KnownSubjects } from './knownSubjects.ts';

/**
 * The dated events, of the timeline and then of each article, chronological; each with an id made of its date and first
 * words.
 */
export function eventsOf(
  { timeline, annotations }: Pick<Records, 'timeline' | 'annotations'>,
  known: KnownSubjects,
  checks: CheckContext,
): TimelineEvent[] {
  const taken = new Map<string, number>();
  const read = (data: TimelineRecord, source: Source, within: string, own: CheckContext): TimelineEvent[] =>
    data.flatMap((written, index) => {
      if (written.status === 'draft' && !checks.drafts) return [];
      const path = `${within}${index}`;
      const dated = { ...written, as_of: written.as_of ?? written.until ?? written.date };
      const claim = checkClaim(dated, written.title, source, path, own);
      const entities = knownIds(written.entities, source, `${path}.entities`, known, checks);
      const { date, until = null, note = null } = written;
      const event = { id: eventId(date, written.title, taken), date, until, claim, entities, note };
      return [written.status === 'draft' ? { ...event, draft: true as const } : event];
    });
  const events = [
    ...read(timeline.data, timeline.source, '', checks),
    ...annotations.flatMap(({ id, source, data }) =>
      read(data.events, source, 'events.', ownFirst(checks, id)),
    ),
  ];
  return events.toSorted((a, b) => byDate(a.date, b.date));
}

/** In the file of an article, words are looked for in that article first. */
function ownFirst(checks: CheckContext, id: string): CheckContext {
  const own = checks.articles.filter((article) => article.id === id);
  return { ...checks, articles: [...own, ...checks.articles.filter((article) => article.id !== id)] };
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
