import { type StripEvent, timelineStrip } from '../../draw/strip.ts';
import { dateInYear, formatDate, type VagueDate } from '../../model/dates.ts';
import type { StripView } from '../../model/views/front.ts';
import type { PageContext } from '../../model/views/pageContext.ts';

/** The events as dots, or as bars where they are many; null where there are too few. */
export function stripView({ briefing, strings, lang }: PageContext): StripView | null {
  const { events } = briefing;
  const t = strings.frontPage;
  const period = (from: VagueDate, to: VagueDate): string =>
    t.span(formatDate(monthOf(from), lang), formatDate(monthOf(to), lang));
  const drawing = timelineStrip('strip', events.map(dotOf), {
    title: strings.timeline,
    description: (stack, areDots) =>
      `${areDots ? `${t.eachADot} ` : ''}${t.strip(eventsBetween(events, { strings, lang }), stack)}`,
    earlier: t.notToScale,
    stack: (from, to, count) => t.stack(period(from, to), count),
    year: (date) => formatDate(date, lang),
    month: (date) => dateInYear(date, lang),
  });
  return (
    drawing && { svg: drawing.svg, isMixed: new Set(events.map((event) => dotOf(event).reported)).size > 1 }
  );
}

/** How many events there are, and from when to when. */
export function eventsBetween(
  events: PageContext['briefing']['events'],
  { strings, lang }: Pick<PageContext, 'strings' | 'lang'>,
): string {
  const [first] = events;
  const last = events.at(-1);
  if (!first || !last) return strings.frontPage.events(0);
  const [from, to] = [formatDate(monthOf(first.date), lang), formatDate(monthOf(last.date), lang)];
  return strings.frontPage.eventsBetween(events.length, from, to);
}

function dotOf({ date, claim }: PageContext['briefing']['events'][number]): StripEvent {
  return { date, title: claim.statement, reported: claim.class === 'article' };
}

function monthOf(date: VagueDate): VagueDate {
  return date.slice(0, 7) as VagueDate;
}
