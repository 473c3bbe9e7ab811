import { dateInYear, formatDate, shortDate, type VagueDate } from '../../model/dates.ts';
import type { TimelineEvent } from '../../model/graph.ts';
import type { EventView, YearView } from '../../model/views/subject.ts';
import { claimView } from '../claims/claimView.ts';
import { formerEventIds } from '../timeline/formerEvents.ts';
import type { Line } from './passages.ts';

/** More events than these are folded. */
const FOLDED_FROM = 100;
/** Events in what is folded, at least. */
const IN_FOLD = 10;

/** Events by year, as they are listed; of many, by spans of years. */
export function yearsOf(events: readonly TimelineEvent[], line: Line): YearView[] {
  const years = [...Map.groupBy(events, ({ date }) => date.slice(0, 4))];
  return isFolded(events) ? spansOf(years, line) : years.map(([year, own]) => yearView([year], own, line));
}

/** Whether so many events are folded. */
export function isFolded(events: readonly TimelineEvent[]): boolean {
  return events.length > FOLDED_FROM;
}

/** Years together until they have enough events to be worth opening. */
function spansOf(years: readonly (readonly [string, readonly TimelineEvent[]])[], line: Line): YearView[] {
  const spans: { years: string[]; events: TimelineEvent[] }[] = [];
  for (const [year, events] of years) {
    const last = spans.at(-1);
    if (last && last.events.length < IN_FOLD) {
      last.years.push(year);
      last.events.push(...events);
    } else spans.push({ years: [year], events: [...events] });
  }
  return spans.map((span) => yearView(span.years, span.events, line));
}

function yearView(years: readonly string[], events: readonly TimelineEvent[], line: Line): YearView {
  const { lang, strings: t } = line.context;
  const [first = '', last = ''] = [years[0], years.at(-1)].map((year) => formatDate(year as VagueDate, lang));
  const isOne = years.length === 1;
  return {
    year: isOne ? first : t.subject.between(first, last),
    events: events.map((event) => eventView(event, isOne, line)),
  };
}

function eventView(
  { id, date, until, claim, note, draft }: TimelineEvent,
  isInYear: boolean,
  { context, citations }: Line,
): EventView {
  const holdsOnItsDate = claim.asOf === date || claim.asOf === until;
  return {
    id,
    formerIds: formerEventIds(context).get(id) ?? [],
    date: { iso: date, text: (isInYear ? dateInYear : shortDate)(date, context.lang) },
    // It holds on the date that stands beside it.
    claim: claimView(holdsOnItsDate ? { ...claim, asOf: null } : claim, citations, context),
    isReported: claim.class === 'article',
    note,
    isDraft: draft === true,
  };
}
