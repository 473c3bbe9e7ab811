import { geoCentroid, geoContains, geoDistance } from 'd3-geo';
import type { Feature, MultiLineString, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import near from 'world-atlas/countries-50m.json' with { type: 'json' };
import far from 'world-atlas/countries-110m.json' with { type: 'json' };

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
type Point = [longitude: number, latitude: number];

/** One piece of land of a country, with the circle that holds it. Radians. */
interface Piece {
  readonly name: string;
  readonly shape: Feature<Polygon>;
  readonly centre: Point;
  readonly radius: number;
}

/** Land and borders around a point (Natural Earth, de facto borders). */
export interface Region {
  readonly pieces: readonly Piece[];
  readonly borders: MultiLineString;
}

// A JSON module has `string` where the types of TopoJSON have literals.
const atlases = { near: near as unknown as Atlas, far: far as unknown as Atlas };
const pieces = new Map<Atlas, readonly Piece[]>();

/** All land at 1:110 million, for small globes. */
export const land = feature(atlases.far, atlases.far.objects.land);

/**
 * What lies within a distance of a point.
 * @param radius radians on the sphere
 * @param scale `near` is 1:50 million, `far` 1:110 million
 */
export function regionAround(point: Point, radius: number, scale: 'near' | 'far'): Region {
  const atlas = atlases[scale];
  const inside = piecesOf(atlas).filter((one) => geoDistance(one.centre, point) <= one.radius + radius);
  const names = new Set(inside.map(({ name }) => name));
  const geometries = atlas.objects.countries.geometries.filter(({ properties }) =>
    names.has((properties as { name: string }).name),
  );
  const collection: GeometryCollection<{ name: string }> = { type: 'GeometryCollection', geometries };
  return { pieces: inside, borders: mesh(atlas, collection, (a, b) => a !== b) };
}

/** The piece of land on which a point lies; null at sea. */
export function pieceAt(point: Point, scale: 'near' | 'far'): Piece | null {
  const candidates = piecesOf(atlases[scale]).filter(
    ({ centre, radius }) => geoDistance(centre, point) <= radius,
  );
  return candidates.find(({ shape }) => geoContains(shape, point)) ?? null;
}

function piecesOf(atlas: Atlas): readonly Piece[] {
  const known = pieces.get(atlas);
  if (known) return known;
  const found = feature(atlas, atlas.objects.countries).features.flatMap(({ geometry, properties }) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    return polygons.map((coordinates) => piece(properties.name, coordinates));
  });
  pieces.set(atlas, found);
  return found;
}

function piece(name: string, coordinates: Position[][]): Piece {
  const shape: Feature<Polygon> = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates },
  };
  const centre = geoCentroid(shape);
  const radius = Math.max(
    ...(coordinates[0] ?? []).map(([lon = 0, lat = 0]) => geoDistance(centre, [lon, lat])),
  );
  return { name, shape, centre, radius };
}
