import { precisionOf, type VagueDate } from '../model/dates.ts';
import { type Drawing, escapeXml, picture, rounded, textWidth } from './svg.ts';

export interface StripEvent {
  readonly date: VagueDate;
  readonly title: string;
  readonly href: string;
  /** True when an article of the briefing reports it. */
  readonly reported: boolean;
}

const WIDTH = 960;
const EDGE = 24;
const DOT = 13;
const AXIS_GAP = 18;
const DAY = 86_400_000;

/**
 * A strip of events, left to right. Long gaps are drawn shorter than they are (by the logarithm of their days), so that
 * thirty years and one busy spring fit into one line; the years stand below.
 * @param events chronological
 * @returns null for fewer than three events
 */
export function timelineStrip(
  id: string,
  events: readonly StripEvent[],
  words: { readonly title: string; readonly description: string },
): Drawing | null {
  if (events.length < 3) return null;
  const xs = positions(events);
  const levels = stack(xs);
  const axis = EDGE + Math.max(...levels) * DOT + AXIS_GAP;
  const marks = events.map((event, index) =>
    mark(event, xs[index] ?? 0, axis - AXIS_GAP / 2 - (levels[index] ?? 0) * DOT),
  );
  const shapes = [
    `<path class="axis" d="M${EDGE} ${rounded(axis)}H${WIDTH - EDGE}"/>`,
    ...marks,
    years(events, xs, axis),
  ];
  return picture(id, { width: WIDTH, height: axis + 28, ...words, links: true }, shapes.join(''));
}

function dayOf(date: VagueDate): number {
  const full = date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date;
  return Date.parse(full) / DAY;
}

function positions(events: readonly StripEvent[]): number[] {
  let sum = 0;
  const raw = events.map((event, index) => {
    const before = events[index - 1];
    if (before) sum += Math.log1p(Math.max(0, dayOf(event.date) - dayOf(before.date)));
    return sum;
  });
  const scale = sum === 0 ? 0 : (WIDTH - 2 * EDGE - DOT) / sum;
  return raw.map((value) => EDGE + DOT / 2 + value * scale);
}

/** Lifts marks that would cover one another. */
function stack(xs: readonly number[]): number[] {
  const ends: number[] = [];
  return xs.map((x) => {
    const free = ends.findIndex((end) => end <= x - DOT);
    const level = free < 0 ? ends.length : free;
    ends[level] = x;
    return level;
  });
}

function mark({ date, title, href, reported }: StripEvent, x: number, y: number): string {
  const kind = reported ? 'mark reported' : 'mark';
  const [cx, cy] = [rounded(x), rounded(y)];
  const vague = precisionOf(date) !== 'day';
  const shape = vague
    ? `<rect class="${kind}" x="${rounded(x - 5)}" y="${rounded(y - 3)}" width="10" height="6"/>`
    : `<circle class="${kind}" cx="${cx}" cy="${cy}" r="5"/>`;
  return `<a href="${escapeXml(href)}"><title>${escapeXml(`${date}: ${title}`)}</title>${shape}</a>`;
}

function years(events: readonly StripEvent[], xs: readonly number[], axis: number): string {
  let free = 0;
  return events
    .flatMap(({ date }, index) => {
      const year = date.slice(0, 4);
      const x = xs[index] ?? 0;
      if (events[index - 1]?.date.slice(0, 4) === year) return [];
      const tick = `<path class="axis" d="M${rounded(x)} ${rounded(axis)}v5"/>`;
      const half = (textWidth(year) * 13) / 2;
      if (x - half < free) return [tick];
      free = x + half + 6;
      return [`${tick}<text class="year" x="${rounded(x)}" y="${rounded(axis + 20)}">${year}</text>`];
    })
    .join('');
}
