import type { PageContext } from '../../model/views/pageContext.ts';

/** A published event that is in the timeline no more. */
export interface EventGone {
  readonly id: string;
  /** The page that its address leads to, base included, with its name or path; null for the timeline. */
  readonly page: { readonly href: string; readonly text: string } | null;
}

/** Published ids of events that have others now, by the present one. */
export function formerEventIds(context: PageContext): ReadonlyMap<string, readonly string[]> {
  return context.remember('former events', context.briefing, () => {
    const byEvent = Map.groupBy(movedEvents(context), ({ event }) => event ?? '');
    return new Map([...byEvent].map(([event, former]) => [event, former.map(({ id }) => id)]));
  });
}

/** Published events whose addresses lead to no event. */
export function eventsGone(context: PageContext): EventGone[] {
  const timeline = context.urls.section('timeline');
  return movedEvents(context)
    .filter(({ event }) => event === null)
    .map(({ id, to }) => ({ id, page: to === timeline ? null : { href: to, text: nameOf(to, context) } }));
}

function nameOf(address: string, { briefing, urls }: PageContext): string {
  const page = address.split('#', 1)[0];
  const subject = briefing.subjects.find((one) => urls.subject(one) === page);
  return subject?.name ?? briefing.articles.find(({ id }) => urls.article(id) === page)?.title ?? address;
}

/** The former ids of events, with the address that each leads to and the id of the event there. */
function movedEvents({ briefing, urls }: PageContext) {
  const place = `${urls.section('timeline')}#`;
  const events = new Set(briefing.events.map(({ id }) => id));
  return briefing.redirects.flatMap(({ from, to: path }) => {
    const [address, to] = [urls.file(from), urls.file(path)];
    if (!address.startsWith(place)) return [];
    const event = to.startsWith(place) ? to.slice(place.length) : '';
    return [{ id: address.slice(place.length), to, event: events.has(event) ? event : null }];
  });
}
