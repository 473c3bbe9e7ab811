import { eventIds } from '../corrections/events.ts';
import type { CheckContext } from '../model/check/checkContext.ts';
import { type Issue, issue } from '../model/check/issue.ts';
import { placeOf, type Source } from '../model/check/source.ts';
import { byDate } from '../model/dates.ts';
import type { TimelineEvent } from '../model/graph.ts';
import type { Records } from '../read/records.ts';
import type { TimelineRecord } from '../schema/timeline.ts';
import { idOfWords } from '../text/idOfWords.ts';
import { knownIds } from './annotations.ts';
import { checkClaim } from './claims.ts';
import type { KnownSubjects } from './knownSubjects.ts';

/**
 * The dated events, of the timeline and then of each article, chronological; each with an id made of its date and first
 * words. A draft takes no id from what is published.
 */
export function eventsOf(
  { timeline, annotations }: Pick<Records, 'timeline' | 'annotations'>,
  known: KnownSubjects,
  checks: CheckContext,
): TimelineEvent[] {
  const told = new Set<string>();
  const read = (
    data: TimelineRecord,
    source: Source,
    within: string,
    own: CheckContext,
  ): Omit<TimelineEvent, 'id'>[] =>
    data.flatMap((written, index) => {
      if (written.status === 'draft' && !checks.drafts) return [];
      const path = `${within}${index}`;
      const dated = { ...written, as_of: written.as_of ?? written.until ?? written.date };
      const claim = checkClaim(dated, written.title, source, path, own);
      const entities = knownIds(written.entities, source, `${path}.entities`, known, checks);
      const { date, until = null, note = null } = written;
      const words = `${date} ${idOfWords(written.title)}`;
      if (written.status !== 'draft') {
        if (told.has(words)) own.issues.push(toldTwice(written.title, source, path));
        told.add(words);
      }
      const event = { date, until, claim, entities, note };
      return [written.status === 'draft' ? { ...event, draft: true as const } : event];
    });
  const events = [
    ...read(timeline.data, timeline.source, '', checks),
    ...annotations.flatMap(({ id, source, data }) =>
      read(data.events, source, 'events.', ownFirst(checks, id)),
    ),
  ];
  const taken = new Set<string>();
  return [events.filter(({ draft }) => !draft), events.filter(({ draft }) => draft)]
    .flatMap((some) => {
      const ids = eventIds(
        some.map(({ date, claim }) => ({ date, title: claim.statement })),
        taken,
      );
      return some.map((event, at) => ({ id: ids[at] ?? '', ...event }));
    })
    .toSorted((a, b) => byDate(a.date, b.date));
}

function toldTwice(title: string, source: Source, path: string): Issue {
  const message = `Another event of this date also says “${title}”, so their addresses depend on their order. Reword one title so that they differ, or remove one event.`;
  return issue('address-by-order', placeOf(source, `${path}.title`), message);
}

/** In the file of an article, words are looked for in that article first. */
function ownFirst(checks: CheckContext, id: string): CheckContext {
  const own = checks.articles.filter((article) => article.id === id);
  return { ...checks, articles: [...own, ...checks.articles.filter((article) => article.id !== id)] };
}
