import { overviewMap } from '../../draw/overview.ts';
import type { Entity } from '../../model/briefing.ts';
import type { PlacesView } from '../../model/views/front.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { directionOf } from '../../text/language.ts';
import { listOfKind } from '../lists/browse.ts';

const MOST_PLACES = 40;
const WIDE = { width: 960, height: 340, type: 14 };
const NARROW = { width: 400, height: 260, type: 14 };

/** The places with a point on a map and in a list, the most mentioned first; null for fewer than two. */
export function placesView(context: PageContext): PlacesView | null {
  const { briefing, urls, strings: t } = context;
  const located = briefing.entities
    .filter(({ coordinates }) => coordinates !== null)
    .toSorted((a, b) => b.mentions.length - a.mentions.length);
  const shown = located.slice(0, MOST_PLACES);
  const places = shown.flatMap((entity) => placeOf(entity, context) ?? []);
  const words = { title: t.placesTitle, description: t.frontPage.map(shown.length) };
  const wide = overviewMap('places', places, words, WIDE);
  const narrow = overviewMap('places-narrow', places, words, NARROW);
  if (!wide || !narrow) return null;
  return {
    wide: wide.svg,
    narrow: narrow.svg,
    places: shown.map(({ id, name, lang }) => ({
      text: name,
      href: urls.entity(id),
      lang,
      dir: directionOf(lang),
    })),
    all:
      located.length > shown.length
        ? { text: t.frontPage.allOf(located.length), href: listOfKind('place', context) }
        : null,
  };
}

function placeOf({ id, name, lang, coordinates, mentions }: Entity, { urls }: PageContext) {
  return (
    coordinates && {
      lat: coordinates.lat,
      lon: coordinates.lon,
      name,
      lang,
      href: urls.entity(id),
      weight: mentions.length,
    }
  );
}
