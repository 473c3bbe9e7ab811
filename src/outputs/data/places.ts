import type { Entity } from '../../model/briefing.ts';
import type { PageContext } from '../../model/views/pageContext.ts';

/**
 * The places, and whatever else has a point, as one GeoJSON FeatureCollection (RFC 7946, WGS 84, longitude first). A
 * place whose point is not known has no geometry.
 */
export function* placeParts(context: PageContext): Generator<string> {
  let before = '{"type":"FeatureCollection","features":[\n';
  for (const entity of placesOf(context)) {
    yield `${before}${JSON.stringify(feature(entity, context))}`;
    before = ',\n';
  }
  yield before.startsWith('{') ? `${before}]}\n` : '\n]}\n';
}

export function placesOf({ briefing }: PageContext): Entity[] {
  return briefing.entities.filter(({ kind, coordinates }) => kind === 'place' || coordinates !== null);
}

function feature({ id, kind, name, gloss, coordinates, mentions }: Entity, { urls }: PageContext) {
  return {
    type: 'Feature',
    id,
    geometry: coordinates ? { type: 'Point', coordinates: [coordinates.lon, coordinates.lat] } : null,
    properties: {
      name,
      kind,
      gloss,
      approximate: coordinates?.approximate ?? null,
      note: coordinates?.note ?? null,
      ref: coordinates?.ref ?? null,
      mentions: mentions.length,
      url: urls.absolute(urls.entity(id)),
    },
  };
}
