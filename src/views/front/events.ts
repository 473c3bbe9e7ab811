import { shortDate } from '../../model/dates.ts';
import type { TimelineEvent } from '../../model/graph.ts';
import type { EventLine, StripView } from '../../model/views/front.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import type { FrameLink } from '../../model/views/site.ts';
import { stripView } from '../timeline/stripView.ts';

/** Events that an article reports, and the newest, where there is no room for a strip. */
const REPORTED = 6;
const NEWEST = 3;

export interface FrontEvents {
  /** Of the timeline; null where there is no such page. */
  readonly href: string | null;
  /** Absent where there are few events: they are listed then in any window. */
  readonly strip: StripView | null;
  readonly events: readonly EventLine[];
  readonly all: FrameLink | null;
}

/** The timeline in short; null where nothing is dated. */
export function frontEvents(context: PageContext): FrontEvents | null {
  const { briefing, urls, strings: t, lang } = context;
  const { events } = briefing;
  if (events.length === 0) return null;
  const reported = events.filter(({ claim }) => claim.class === 'article').slice(-REPORTED);
  const chosen = new Set<TimelineEvent>([...reported, ...events.slice(-NEWEST)]);
  const shown = events.filter((event) => chosen.has(event));
  const href = urls.has('timeline') ? urls.section('timeline') : null;
  return {
    href,
    strip: stripView(context),
    events: shown.map((event) => ({
      date: { iso: event.date, text: shortDate(event.date, lang) },
      text: event.claim.statement,
      href: urls.event(event),
      isReported: event.claim.class === 'article',
    })),
    all:
      href !== null && events.length > shown.length ? { text: t.frontPage.allOf(events.length), href } : null,
  };
}
