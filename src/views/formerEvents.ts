import type { PageContext } from '../model/pageContext.ts';

/** A published event that is in the timeline no more. */
export interface EventGone {
  readonly id: string;
  /** The page that its address leads to, base included; null for the timeline. */
  readonly href: string | null;
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
  const { urls } = context;
  return movedEvents(context)
    .filter(({ event }) => event === null)
    .map(({ id, to }) => ({ id, href: to === urls.section('timeline') ? null : to }));
}

/** The former ids of events, with the address that each leads to and the id of the event there. */
function movedEvents({ briefing, urls }: PageContext) {
  const place = urls.event('');
  const events = new Set(briefing.events.map(({ id }) => id));
  return briefing.redirects.flatMap(({ from, to: path }) => {
    const [address, to] = [urls.file(from), urls.file(path)];
    if (!address.startsWith(place)) return [];
    const event = to.startsWith(place) ? to.slice(place.length) : '';
    return [{ id: address.slice(place.length), to, event: events.has(event) ? event : null }];
  });
}
