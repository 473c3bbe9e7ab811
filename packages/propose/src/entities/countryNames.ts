import type { ProposedKind } from '../model/types.ts';
import { loadGazetteer } from '../tagger/data.ts';
import { ORGANISATION_HEADS } from '../words/lexicon.ts';

/** The country that an abbreviation or another of its names in {@link SAME_PLACE} means; else the name itself. */
export function fullName(name: string, kind: ProposedKind): string {
  const bare = name.replaceAll('.', '');
  if (kind !== 'place' || !/^\p{Lu}{2,4}$/u.test(bare)) return name;
  return SAME_PLACE.find((row) => row.includes(bare))?.[0] ?? name;
}

/** “Islamic Republic of Iran”: what a land calls itself. “Republic of China” is another land than China. */
const OFFICIAL =
  /^(?:(?!Republic of China$)(?:\p{Lu}[\p{L}’'-]+ ){0,3}?(?:Republic|Kingdom|Federation|Commonwealth|State|Sultanate|Principality|Emirate|Union)) of (?:the )?(?<land>.+)$/u;

/** The country of an official name; null for any other name. */
export function countryOf(name: string): string | null {
  const land = OFFICIAL.exec(name)?.groups?.['land'];
  if (land === undefined || /^(?:Korea|Congo|Guinea)$/.test(land)) return null;
  return loadGazetteer().has('country', land) ? land : null;
}

/** True when `long` comes before `short` in a row of names of one country. */
export function isVariant(short: string, long: string): boolean {
  const [a = '', b = ''] = [short, long].map((name) => name.replaceAll('.', ''));
  return SAME_PLACE.some((row) => row.includes(b) && row.indexOf(b) < row.indexOf(a));
}

/** The other names of a country, none for what is no country of {@link SAME_PLACE}. */
export function otherNames(name: string): readonly string[] {
  const row = SAME_PLACE.find((names) => names.includes(name)) ?? [];
  return row.flatMap((one) =>
    one === name ? [] : /^(?:US|UK)$/.test(one) ? [one, `${one[0]}.${one[1]}.`] : [one],
  );
}

/** Bodies that others are of: “UN Security Council”. */
const BODIES =
  /^(?:U\.?[SKN]\.?|E\.?U\.?|A\.?U\.?|United Nations|European Union|African Union|Arab League|ASEAN|ECOWAS|NATO)$/;

/**
 * A name without the country, the people, the region, the city or the body that it begins with: “Home Office” of “UK Home Office”,
 * “Senate” of “Czech Senate”; null without one. `places` are those that the article names too.
 */
export function withoutOwner(name: string, places: ReadonlySet<string>): string | null {
  const words = name.split(' ');
  const gazetteer = loadGazetteer();
  const last = words.at(-1)?.toLowerCase() ?? '';
  const least = ORGANISATION_HEADS.has(last) ? 1 : 2;
  for (let length = Math.min(3, words.length - least); length > 0; length -= 1) {
    const first = words.slice(0, length).join(' ');
    if (BODIES.test(first) || places.has(first) || OWNERS.some((list) => gazetteer.has(list, first)))
      return words.slice(length).join(' ');
  }
  return null;
}

const OWNERS = ['country', 'demonym', 'region', 'capital', 'city'] as const;

/** Names of one country, the one that the others are gathered under first. */
const SAME_PLACE = [
  ['United States', 'United States of America', 'US', 'USA', 'America'],
  ['United Kingdom', 'UK', 'Great Britain', 'Britain'],
  ['United Arab Emirates', 'UAE', 'Emirates'],
  ['Democratic Republic of the Congo', 'Democratic Republic of Congo', 'DR Congo', 'DRC'],
  ['Czech Republic', 'Czechia'],
  ['Myanmar', 'Burma'],
  ['Netherlands', 'Holland'],
  ['Ivory Coast', "Côte d'Ivoire"],
  ['Turkey', 'Türkiye'],
  ['North Korea', "Democratic People's Republic of Korea", 'DPRK'],
  ['South Korea', 'Republic of Korea', 'ROK'],
  ['China', "People's Republic of China", 'PRC'],
  ['India', 'Bharat'],
  ['Jammu and Kashmir', 'J&K'],
];
