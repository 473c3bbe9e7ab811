import { closeUp } from '../../draw/map.ts';
import type { Entity } from '../../model/briefing.ts';
import type { MapView } from '../../model/views/subject.ts';
import { isCountry } from '../../model/whereabouts.ts';
import type { Line } from './passages.ts';
import { shortName } from './shortName.ts';

/** The surroundings of an entity that has a point. */
export function mapView(entity: Entity, { context, citations }: Line): MapView | null {
  const { coordinates: at, name } = entity;
  if (!at) return null;
  const { strings: t } = context;
  const { lat, lon, approximate } = at;
  const drawing = closeUp(
    'map',
    { lat, lon, label: shortName(entity), approximate, country: isCountry(entity) },
    {
      title: t.mapTitle(name),
      description: t.mapText(name, lat, lon, approximate),
      kilometres: t.kilometres,
      lang: context.lang,
    },
  );
  return {
    svg: drawing.svg,
    point: t.subject.point(lat, lon, approximate),
    note: at.note,
    refs: citations.numbersOf(at.ref ? [at.ref] : []),
    borders: t.borders,
  };
}
