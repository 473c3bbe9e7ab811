import { dateInYear, formatDate, type VagueDate } from '../../model/dates.ts';
import type { TimelineEvent } from '../../model/graph.ts';
import type { EventView, YearView } from '../../model/views/subject.ts';
import { claimView } from '../claimView.ts';
import type { Line } from './passages.ts';

/** More events than these are folded, year by year. */
export const FOLDED_FROM = 100;

/** Events by year, as they are listed. */
export function yearsOf(events: readonly TimelineEvent[], line: Line): YearView[] {
  const years = Map.groupBy(events, ({ date }) => date.slice(0, 4));
  return [...years].map(([year, own]) => ({
    year: formatDate(year as VagueDate, line.context.lang),
    events: own.map((event) => eventView(event, line)),
  }));
}

function eventView({ id, date, claim, note, draft }: TimelineEvent, { context, citations }: Line): EventView {
  return {
    id,
    date: { iso: date, text: dateInYear(date, context.lang) },
    claim: claimView(claim, citations, context),
    isReported: claim.class === 'article',
    note,
    isDraft: draft === true,
  };
}
