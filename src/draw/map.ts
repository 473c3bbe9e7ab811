import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import { geoAzimuthalEqualArea, geoCentroid, geoDistance, geoPath } from 'd3-geo';
import type { Feature, Polygon } from 'geojson';
import { pieceAt, type Region, regionAround } from './atlas.ts';
import { coarsePath } from './coarse.ts';
import { countryName } from './countryName.ts';
import { type Drawing, escapeXml, picture, rounded, textWidth } from './svg.ts';

/** A place to be shown. Degrees, WGS 84. */
export interface MapPoint {
  readonly lat: number;
  readonly lon: number;
  readonly label: string;
  readonly approximate: boolean;
  /** True when the point stands for a country: the map shows all of it. */
  readonly country: boolean;
}

export interface MapWords {
  readonly title: string;
  readonly description: string;
  /** Unit of the scale bar, such as “km”. */
  readonly kilometres: string;
  /** Language of the names of countries, BCP 47. */
  readonly lang: string;
}

/** Drawn at two thirds to nine tenths of this, in a column or on a telephone. */
const WIDTH = 480;
const HEIGHT = 260;
const EARTH_RADIUS = 6371;
/** Sizes of type. */
const LABEL = 17;
const COUNTRY = 14;
/** A country that is smaller on the map has no room for its name. */
const LEAST_AREA = 700;
const STEP = 1.4;

/** The surroundings of a place: coasts, borders, names of the countries around, a scale bar. */
export function closeUp(id: string, point: MapPoint, words: MapWords): Drawing {
  const at: [number, number] = [point.lon, point.lat];
  const home = (point.country && pieceAt(at, 'far')) || pieceAt(at, 'near');
  const projection = projectionFor(point, home?.shape ?? null);
  const reach = reachOf(projection);
  const region = regionAround(reach.centre, reach.radius, reach.radius > 0.2 ? 'far' : 'near');
  const [x = 0, y = 0] = projection([point.lon, point.lat]) ?? [];
  const draw = (shapes: readonly { readonly shape: GeoPermissibleObjects }[]): string =>
    shapes.map(({ shape }) => coarsePath(projection, shape, STEP)).join('');
  const isHome = ({ name }: { readonly name: string }): boolean => name === home?.name;
  const shapes = [
    `<rect class="sea" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<path class="land" d="${draw(region.pieces.filter((one) => !isHome(one)))}"/>`,
    `<path class="home" d="${draw(region.pieces.filter(isHome))}"/>`,
    `<path class="border" d="${coarsePath(projection, region.borders, STEP)}"/>`,
    names(projection, region, {
      without: point.country ? (home?.name ?? '') : '',
      label: labelBox(point.label, x, y),
      lang: words.lang,
    }),
    spot(point, x, y),
    scaleBar(projection, words.kilometres),
  ];
  return picture(id, { width: WIDTH, height: HEIGHT, ...words }, shapes.join(''));
}

function projectionFor({ lat, lon, country }: MapPoint, home: Feature<Polygon> | null): GeoProjection {
  const centre = country && home ? geoCentroid(home) : ([lon, lat] as [number, number]);
  const projection = geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).clipAngle(80).precision(0.5);
  if (country && home)
    projection.fitExtent(
      [
        [40, 30],
        [WIDTH - 40, HEIGHT - 30],
      ],
      home,
    );
  else projection.scale(WIDTH / ((16 * Math.PI) / 180)).translate([WIDTH / 2, HEIGHT / 2]);
  return projection.clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);
}

/** The point in the middle of the map and the distance from it to the corners, in radians. */
function reachOf(projection: GeoProjection): { centre: [number, number]; radius: number } {
  const centre = projection.invert?.([WIDTH / 2, HEIGHT / 2]) ?? [0, 0];
  const corner = projection.invert?.([0, 0]);
  const radius = corner ? geoDistance(centre, corner) : 1.4;
  return { centre, radius: Number.isFinite(radius) ? radius : 1.4 };
}

/** What the names of countries leave free, and their language. */
interface Naming {
  /** The country that is named by the place itself. */
  readonly without: string;
  readonly label: Box;
  readonly lang: string;
}

function names(projection: GeoProjection, { pieces }: Region, { without, label, lang }: Naming): string {
  const path = geoPath(projection);
  const taken: Box[] = [label];
  const largest = new Map<
    string,
    {
      readonly area: number;
      readonly at: readonly [number, number];
      readonly code: string | null;
    }
  >();
  for (const { name, code, shape } of pieces) {
    const area = path.area(shape);
    if (name !== without && area > LEAST_AREA && area > (largest.get(name)?.area ?? 0))
      largest.set(name, { area, at: path.centroid(shape), code });
  }
  return [...largest]
    .toSorted(([a, one], [b, other]) => other.area - one.area || (a < b ? -1 : 1))
    .flatMap(
      ([
        name,
        {
          at: [x, y],
          code,
        },
      ]) => {
        const own = countryName(code, lang);
        const half = (textWidth(own ?? name) * COUNTRY) / 2 + 4;
        const box = { left: x - half, right: x + half, top: y - COUNTRY, bottom: y + 6 };
        const outside = box.left < 4 || box.right > WIDTH - 4 || box.top < 4 || box.bottom > HEIGHT - 22;
        if (outside || taken.some((other) => overlap(box, other))) return [];
        taken.push(box);
        return [
          `<text class="country" x="${rounded(x)}" y="${rounded(y)}"${own === null ? ' lang="en"' : ''}>${escapeXml(own ?? name)}</text>`,
        ];
      },
    )
    .slice(0, 12)
    .join('');
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function labelBox(label: string, x: number, y: number): Box {
  const half = (textWidth(label) * LABEL) / 2 + 6;
  return { left: x - half, right: x + half, top: y - 32, bottom: y + 12 };
}

function spot({ label: name, approximate, country }: MapPoint, x: number, y: number): string {
  const width = textWidth(name) * LABEL;
  // A name that is wider than the map is left to its title.
  const label = width < WIDTH - 8 ? name : '';
  const half = width / 2 + 4;
  const at = Math.max(half, Math.min(WIDTH - half, x));
  const above = y > 40;
  const text = `<text class="label" x="${rounded(at)}" y="${rounded(above ? y - 16 : y + 28)}">${escapeXml(label)}</text>`;
  if (country)
    return `<text class="label" x="${rounded(at)}" y="${rounded(y + 5)}">${escapeXml(label)}</text>`;
  const ring = `<circle class="${approximate ? 'ring vague' : 'ring'}" cx="${rounded(x)}" cy="${rounded(y)}" r="10"/>`;
  return `${ring}<circle class="spot" cx="${rounded(x)}" cy="${rounded(y)}" r="3.5"/>${text}`;
}

function scaleBar(projection: GeoProjection, unit: string): string {
  const left = projection.invert?.([20, HEIGHT - 16]);
  const right = projection.invert?.([120, HEIGHT - 16]);
  if (!left || !right) return '';
  const perPixel = (geoDistance(left, right) * EARTH_RADIUS) / 100;
  const steps = [10, 20, 50, 100, 200, 500, 1000, 2000];
  const length = steps.findLast((step) => step / perPixel <= 140) ?? 10;
  const end = 20 + length / perPixel;
  return `<path class="scale" d="M20 ${HEIGHT - 20}v6H${rounded(end)}v-6"/><text class="scale-text" x="${rounded(end + 6)}" y="${HEIGHT - 13}">${length} ${escapeXml(unit)}</text>`;
}
