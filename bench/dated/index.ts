import { type ProposedDate, propose } from 'backgrounder-propose';
import { draftEvents } from '../../src/ingest/events.ts';
import { MARKED, type Marked } from './marked.ts';

/** The bars: of the dates with a value, and of the events, so many are right. */
const DATES = 0.95;
const EVENTS = 0.9;

/** Scores dates and events on the marked texts. False where a bar is missed. */
export function benchDated(): boolean {
  const dates = total(MARKED.map((one) => score(one.dates, datesIn(one))));
  const events = total(
    MARKED.map((one) => score(one.events, eventsIn(one), (wanted, found) => found.startsWith(wanted))),
  );
  console.log(`dates, ${MARKED.length} marked texts: ${told(dates)}`);
  console.log(`events, ${MARKED.length} marked texts: ${told(events)}`);
  return dates.right >= DATES * dates.found && events.right >= EVENTS * events.found;
}

interface Sums {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

function score(
  wanted: readonly string[],
  found: readonly string[],
  isSame: (wanted: string, found: string) => boolean = (a, b) => a === b,
): Sums {
  const left = [...wanted];
  let right = 0;
  for (const one of found) {
    const at = left.findIndex((other) => isSame(other, one));
    if (at >= 0) {
      left.splice(at, 1);
      right++;
    } else if (process.env.MISSES) console.log(`  wrong: ${one}`);
  }
  if (process.env.MISSES) for (const one of left) console.log(`  missed: ${one}`);
  return { right, found: found.length, wanted: wanted.length };
}

const total = (all: readonly Sums[]): Sums =>
  all.reduce(
    (a, b) => ({ right: a.right + b.right, found: a.found + b.found, wanted: a.wanted + b.wanted }),
    { right: 0, found: 0, wanted: 0 },
  );

const told = ({ right, found, wanted }: Sums): string =>
  `${right} of ${found} are right (${((100 * right) / found).toFixed(1)} %), of ${wanted} wanted`;

const proposed = ({ text, date }: Marked): readonly ProposedDate[] =>
  propose(text, { lang: 'en', ...(date && { date }) }).dates;

const datesIn = (one: Marked): string[] =>
  proposed(one).flatMap(({ surface, value }) => (value ? [`${surface} = ${value}`] : []));

function eventsIn(one: Marked): string[] {
  const record = { lang: { value: 'en' }, ...(one.date && { published: { value: one.date } }) };
  const article = { id: 'a', text: one.text, dates: proposed(one), record, mentions: [] };
  return draftEvents(article, []).map(({ date, title }) => `${date}: ${title}`);
}
