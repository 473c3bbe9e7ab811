import type { TimelineEvent } from '../../model/graph.ts';
import type { ReferenceView } from '../../model/views/evidence.ts';
import type { StripView } from '../../model/views/front.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import type { YearView } from '../../model/views/subject.ts';
import { oneLine } from '../../text/characters/oneLine.ts';
import { needsArabic } from '../context/needsArabic.ts';
import { type EmptyView, emptyView } from '../lists/empty.ts';
import type { PageView } from '../pageView.ts';
import { referenceViews } from '../references/referenceViews.ts';
import { pageAlternates } from '../sharing/alternates.ts';
import { listMetadata } from '../sharing/metadata.ts';
import { numberingOf } from '../subject/numbering.ts';
import { isFolded, yearsOf } from '../subject/years.ts';
import { type EventGone, eventsGone } from './formerEvents.ts';
import { eventsBetween, stripView } from './stripView.ts';

/** What the events can be narrowed to. */
export interface Choice {
  /** Among the `concerns` of the events. */
  readonly value: string;
  readonly text: string;
  readonly lang: string;
}

/** All that the timeline shows. */
export interface TimelineView extends PageView {
  readonly title: string;
  /** How many events, from when to when. */
  readonly count: string;
  readonly empty: EmptyView | null;
  readonly strip: StripView | null;
  readonly years: readonly YearView[];
  readonly isFolded: boolean;
  /** True where some events are in the articles and some are not. */
  readonly isMixed: boolean;
  /** What each event concerns, by its id: entries, and articles as `article:<id>`. */
  readonly concerns: Readonly<Record<string, string>>;
  readonly choices: { readonly names: readonly Choice[]; readonly articles: readonly Choice[] } | null;
  /** Published events that are in it no more. */
  readonly gone: readonly EventGone[];
  readonly references: readonly ReferenceView[];
}

/** The view of the timeline. */
export function timelineView(context: PageContext): TimelineView {
  const { briefing, strings, urls } = context;
  const { events } = briefing;
  const numbering = numberingOf(briefing.references);
  const title = strings.sections.timeline;
  const description = strings.describe.timeline(events.length);
  const metadata = listMetadata({ title, description, path: urls.section('timeline') }, context);
  const reported = events.filter(({ claim }) => claim.class === 'article').length;
  const body = {
    title,
    count: eventsBetween(events, context),
    empty: emptyView('timeline', events.length, context),
    strip: stripView(context),
    years: yearsOf(events, { context, citations: numbering }),
    isFolded: isFolded(events),
    isMixed: reported > 0 && reported < events.length,
    concerns: Object.fromEntries(events.map((event) => [event.id, concernsOf(event)])),
    choices: choicesOf(context),
    gone: eventsGone(context),
    references: referenceViews(numbering, context),
  };
  return {
    ...body,
    metadata,
    alternates: pageAlternates(metadata.path, context),
    needsArabic: needsArabic(context, body),
  };
}

function concernsOf({ entities, claim }: TimelineEvent): string {
  return [...entities, ...new Set(claim.passages.map(({ article }) => `article:${article}`))].join(' ');
}

function choicesOf({ briefing }: PageContext): TimelineView['choices'] {
  const { events, entities, topics, articles } = briefing;
  if (events.length < 2) return null;
  const named = new Set<string>(events.flatMap((event) => event.entities));
  const tellers = new Set(events.flatMap(({ claim }) => claim.passages.map(({ article }) => article)));
  const telling = articles.filter(({ id }) => tellers.has(id));
  if (named.size < 2 && telling.length < 2) return null;
  return {
    names: [...entities, ...topics]
      .filter(({ id }) => named.has(id))
      .map(({ id, name, lang }) => ({ value: id, text: name, lang })),
    articles:
      telling.length > 1
        ? telling.map(({ id, title, lang }) => ({ value: `article:${id}`, text: oneLine(title), lang }))
        : [],
  };
}
