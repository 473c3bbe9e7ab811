import type { VagueDate } from '../model/dates.ts';
import { DAY } from '../model/dates.ts';
import { axisOf, dayOf, type StripAxis, ticksOf } from './stripAxis.ts';
import { type Drawing, escapeXml, picture, rounded } from './svg.ts';

export interface StripEvent {
  readonly date: VagueDate;
  readonly title: string;
  /** True when an article of the briefing reports it. */
  readonly reported: boolean;
}

/** The words in a strip, in the language of the page. */
export interface StripWords {
  readonly title: string;
  readonly description: (stack: string | null, areDots: boolean) => string;
  /** Above the events that are not to scale: first and last year. */
  readonly earlier: (from: string, to: string) => string;
  /** Beside the tallest stack: first and last day, and how many. */
  readonly stack: (from: VagueDate, to: VagueDate, count: number) => string;
  readonly year: (date: VagueDate) => string;
  readonly month: (date: VagueDate) => string;
}

const WIDTH = 1200;
const DOT = 13;
const RADIUS = 5.5;
/** The band of what is not to scale, and the space between it and the axis. */
const BAND = 290;
const GAP = 30;
const TOP = 26;
/** Taller stacks are drawn closer. */
const TALLEST = 14;
/** Dots that are closer show no more than a bar, and a thousand of them are most of a page. */
const CLOSEST = DOT / 3;
/** A smaller stack is not worth words. */
const NAMED_FROM = 3;
const MOST_COLUMNS = 20;
const LABEL_ROOM = 46;

interface Column {
  readonly x: number;
  readonly events: readonly StripEvent[];
}

/**
 * Events as dots, or as bars where they would lie on each other: the last years to scale, all that is earlier at even
 * steps in a tinted band.
 * @param events chronological
 * @returns null for fewer than three events
 */
export function timelineStrip(id: string, events: readonly StripEvent[], words: StripWords): Drawing | null {
  if (events.length < 3) return null;
  const axis = axisOf(events.map(({ date }) => date));
  const earlier = events.filter(({ date }) => date.slice(0, 4) < axis.firstYear);
  const left = earlier.length > 0 ? BAND + GAP : 10;
  const early = bandColumns(earlier);
  const scaled = scaledColumns(events.slice(earlier.length), axis, left);
  const tallest = Math.max(...[...early, ...scaled].map((column) => column.events.length));
  const step = Math.min(DOT, (TALLEST * DOT) / tallest);
  const base = TOP + 6 + tallest * step;
  const [most] = scaled.toSorted((a, b) => b.events.length - a.events.length);
  const stack = most && most.events.length >= NAMED_FROM ? stackWords(most, words) : null;
  const areDots = step >= CLOSEST;
  const column = areDots ? dots : bars;
  const shapes = [
    earlier.length > 0 ? band(earlier, early, base, words) : '',
    `<path class="axis" d="M${left - 10} ${rounded(base)}H${WIDTH}"/>`,
    ticks(axis, left, base, words),
    ...[...early, ...scaled].map((one) => column(one, base, step, words)),
    most && stack ? stackLabel(most, stack, base, step) : '',
  ];
  return picture(
    id,
    {
      width: WIDTH,
      height: Math.ceil(base + 28),
      title: words.title,
      description: words.description(stack, areDots),
    },
    shapes.join(''),
  );
}

/** A column for each year, or for neighbouring years where there are many. */
function bandColumns(events: readonly StripEvent[]): Column[] {
  const years = [...Map.groupBy(events, ({ date }) => date.slice(0, 4)).values()];
  const count = Math.min(years.length, MOST_COLUMNS);
  const step = count > 1 ? (BAND - 2 * 40) / (count - 1) : 0;
  const columns = Map.groupBy(years, (_, index) => Math.floor((index * count) / years.length));
  return [...columns].map(([index, own]) => ({
    x: Math.min(40 + index * Math.min(step, 55), BAND - 20),
    events: own.flat(),
  }));
}

function scaledColumns(events: readonly StripEvent[], axis: StripAxis, left: number): Column[] {
  const perDay = (WIDTH - left - 20) / (axis.end - axis.start);
  const columns = Map.groupBy(events, ({ date }) => Math.round(((dayOf(date) - axis.start) * perDay) / DOT));
  return [...columns].map(([index, own]) => ({ x: left + Math.max(0, index) * DOT, events: own }));
}

function band(
  events: readonly StripEvent[],
  columns: readonly Column[],
  base: number,
  words: StripWords,
): string {
  const yearOf = (one: StripEvent | undefined): string =>
    one ? words.year(one.date.slice(0, 4) as VagueDate) : '';
  let free = 0;
  const labels = columns.flatMap(({ x, events: [first] }) => {
    if (x - LABEL_ROOM / 2 < free) return [];
    free = x + LABEL_ROOM / 2;
    return [text(x, base + 20, yearOf(first))];
  });
  const note = text(12, 16, words.earlier(yearOf(events[0]), yearOf(events.at(-1))), 'start');
  return `<rect class="band" width="${BAND}" height="${rounded(base)}"/><path class="axis" d="M0 ${rounded(base)}H${BAND}"/>${note}${labels.join('')}`;
}

function ticks(axis: StripAxis, left: number, base: number, words: StripWords): string {
  const perDay = (WIDTH - left - 20) / (axis.end - axis.start);
  let free = 0;
  return ticksOf(axis)
    .map((date) => {
      const x =
        left + (Date.parse(date.length === 4 ? `${date}-01-01` : `${date}-01`) / DAY - axis.start) * perDay;
      const line = `<path class="axis" d="M${rounded(x)} ${rounded(base - 4)}v8"/>`;
      const name = date.length === 4 ? words.year(date) : words.month(date);
      // At an edge a label stands beside its tick, within the picture.
      const anchor = x - LABEL_ROOM / 2 < left ? 'start' : x + LABEL_ROOM / 2 > WIDTH ? 'end' : 'middle';
      const from = anchor === 'start' ? x : x - LABEL_ROOM / (anchor === 'end' ? 1 : 2);
      if (from < free) return line;
      free = from + LABEL_ROOM;
      return line + text(x, base + 20, name, anchor);
    })
    .join('');
}

function dots({ x, events }: Column, base: number, step: number): string {
  return events
    .map(({ date, title, reported }, index) => {
      const y = rounded(base - 12 - index * step);
      const name = `<title>${escapeXml(`${date}: ${title}`)}</title>`;
      return `<circle class="${reported ? 'dot on' : 'dot'}" cx="${rounded(x)}" cy="${y}" r="${RADIUS}">${name}</circle>`;
    })
    .join('');
}

/** All events of a column, and before them those that an article reports. */
function bars(column: Column, base: number, step: number, words: StripWords): string {
  const { x, events } = column;
  const reported = events.filter((one) => one.reported).length;
  const bar = (count: number, kind: string): string => {
    const height = (count - 1) * step + 2 * RADIUS;
    return `<rect class="${kind}" x="${rounded(x - RADIUS)}" y="${rounded(base - 12 + RADIUS - height)}" width="${2 * RADIUS}" height="${rounded(height)}" rx="${RADIUS}"/>`;
  };
  const all = reported < events.length ? bar(events.length, 'dot') : '';
  return `<g><title>${escapeXml(stackWords(column, words))}</title>${all}${reported > 0 ? bar(reported, 'dot on') : ''}</g>`;
}

function stackWords({ events }: Column, words: StripWords): string {
  const [first] = events;
  const last = events.at(-1);
  return first && last ? words.stack(first.date, last.date, events.length) : '';
}

/** Above the stack, on the side where there is more room. */
function stackLabel({ x, events }: Column, words: string, base: number, step: number): string {
  const y = base - 12 - (events.length - 1) * step;
  const isLeft = x > WIDTH / 2;
  return text(isLeft ? x + RADIUS : x - RADIUS, Math.max(14, y - 11), words, isLeft ? 'end' : 'start', 'say');
}

function text(x: number, y: number, words: string, anchor = 'middle', kind = 'date'): string {
  return `<text class="${kind}" x="${rounded(x)}" y="${rounded(y)}" text-anchor="${anchor}">${escapeXml(words)}</text>`;
}
