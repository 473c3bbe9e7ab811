import type { GeoProjection } from 'd3-geo';
import { geoEqualEarth, geoGraticule10 } from 'd3-geo';
import { land } from './atlas.ts';
import { coarsePath } from './coarse.ts';
import { type Drawing, escapeXml, picture, rounded, textWidth } from './svg.ts';

/** A place with the address of its page. Degrees, WGS 84. */
export interface MapPlace {
  readonly lat: number;
  readonly lon: number;
  readonly name: string;
  readonly lang: string;
  readonly href: string;
  /** How much the briefing says of it: where names do not all fit, the weightier are written. */
  readonly weight: number;
}

/** The size of a map and of the names on it, in units of the drawing. */
export interface MapSize {
  readonly width: number;
  /** At most: a map is no higher than its places and their names need. */
  readonly height: number;
  readonly type: number;
}

const EDGE = 30;
/** The least height of a map, in parts of its width, and what names need above and below the places. */
const LEAST_HEIGHT = 0.3;
const NAME_ROOM = 44;

/** A map of the places of a briefing, each a link; null for fewer than two. Names that would collide are left out: the mark has them as its title. */
export function overviewMap(
  id: string,
  places: readonly MapPlace[],
  words: { readonly title: string; readonly description: string },
  most: MapSize,
): Drawing | null {
  if (places.length < 2) return null;
  const { projection, size } = croppedTo(places, most);
  const { width, height } = size;
  const spots = places
    .toSorted((a, b) => b.weight - a.weight || (a.href < b.href ? -1 : 1))
    .map((place) => ({ place, at: projection([place.lon, place.lat]) ?? ([0, 0] as [number, number]) }));
  const taken: Box[] = spots.map(({ at: [x, y] }) => ({
    left: x - 6,
    right: x + 6,
    top: y - 6,
    bottom: y + 6,
  }));
  const shapes = [
    `<rect class="sea" width="${width}" height="${height}"/>`,
    `<path class="graticule" d="${coarsePath(projection, geoGraticule10(), 6)}"/>`,
    `<path class="land" d="${coarsePath(projection, land, 1.6)}"/>`,
    ...spots.map(({ place, at }) => spot(place, at, taken, size)),
  ];
  return picture(id, { width, height, ...words, links: true }, shapes.join(''));
}

/** The part of the world in which the places lie, without the strips above and below that have none. */
function croppedTo(
  places: readonly MapPlace[],
  most: MapSize,
): { readonly projection: GeoProjection; readonly size: MapSize } {
  const full = projectionFor(places, most);
  const heights = places.map(({ lon, lat }) => full([lon, lat])?.[1] ?? 0);
  const top = Math.min(...heights);
  const needed = Math.max(...heights) - top + 2 * NAME_ROOM;
  const height = Math.round(Math.min(most.height, Math.max(needed, most.width * LEAST_HEIGHT)));
  const [x, y] = full.translate();
  const shift = (height - needed) / 2 + NAME_ROOM - top;
  const projection = full.translate([x, y + shift]).clipExtent([
    [0, 0],
    [most.width, height],
  ]);
  return { projection, size: { ...most, height } };
}

/** The part of the world in which the places lie, or all of it. */
function projectionFor(places: readonly MapPlace[], { width, height }: MapSize): GeoProjection {
  const points = places.map(({ lon, lat }) => [lon, lat] as [number, number]);
  const projection = geoEqualEarth().rotate([-middleOf(points.map(([lon]) => lon)), 0]);
  const room: [[number, number], [number, number]] = [
    [2 * EDGE, EDGE],
    [width - 2 * EDGE, height - EDGE],
  ];
  projection.fitExtent(room, { type: 'MultiPoint', coordinates: points });
  const closest = 700 * (width / 440);
  if (projection.scale() > closest) {
    const [x, y] = centreOf(points, projection);
    const centre = projection.invert?.([x, y]) ?? [0, 0];
    projection
      .scale(closest)
      .center([0, centre[1]])
      .rotate([-centre[0], 0])
      .translate([width / 2, height / 2]);
  }
  return projection;
}

/** The meridian opposite the widest empty stretch, so that the map is not cut where the places are. */
function middleOf(longitudes: readonly number[]): number {
  const sorted = [...longitudes].toSorted((a, b) => a - b);
  const gaps = sorted.map((lon, index) => {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 360;
    return { from: lon, width: next - lon };
  });
  const widest = gaps.reduce((best, gap) => (gap.width > best.width ? gap : best));
  const opposite = widest.from + widest.width / 2 + 180;
  return ((((opposite + 180) % 360) + 360) % 360) - 180;
}

function centreOf(points: readonly [number, number][], projection: GeoProjection): [number, number] {
  const at = points.map((point): [number, number] => projection(point) ?? [0, 0]);
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  return [middle(at.map(([x]) => x)), middle(at.map(([, y]) => y))];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function spot({ name, lang, href }: MapPlace, [x, y]: [number, number], taken: Box[], size: MapSize): string {
  const own = taken.findIndex(({ left, top }) => left === x - 6 && top === y - 6);
  const width = textWidth(name) * size.type;
  const choices = [
    { anchor: 'start', left: x + 9, top: y - 9 },
    { anchor: 'end', left: x - 9 - width, top: y - 9 },
    { anchor: 'middle', left: x - width / 2, top: y - 26 },
    { anchor: 'middle', left: x - width / 2, top: y + 8 },
    { anchor: 'start', left: x + 5, top: y - 24 },
    { anchor: 'start', left: x + 5, top: y + 6 },
    { anchor: 'end', left: x - 5 - width, top: y - 24 },
    { anchor: 'end', left: x - 5 - width, top: y + 6 },
  ].map(({ anchor, left, top }) => ({ anchor, box: { left, right: left + width, top, bottom: top + 18 } }));
  const free = choices.find(
    ({ box }) => inside(box, size) && !taken.some((other, index) => index !== own && overlap(box, other)),
  );
  if (free) taken.push(free.box);
  const label = free
    ? `<text class="place" x="${rounded(anchorX(free))}" y="${rounded(free.box.top + 14)}" text-anchor="${free.anchor}" lang="${escapeXml(lang)}">${escapeXml(name)}</text>`
    : '';
  return `<a href="${escapeXml(href)}" aria-label="${escapeXml(name)}"><title>${escapeXml(name)}</title><circle class="hit" cx="${rounded(x)}" cy="${rounded(y)}" r="12"/><circle class="spot" cx="${rounded(x)}" cy="${rounded(y)}" r="4"/>${label}</a>`;
}

function anchorX({ anchor, box }: { anchor: string; box: Box }): number {
  if (anchor === 'start') return box.left;
  return anchor === 'end' ? box.right : (box.left + box.right) / 2;
}

function inside({ left, right, top, bottom }: Box, { width, height }: MapSize): boolean {
  return left > 2 && right < width - 2 && top > 2 && bottom < height - 2;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
