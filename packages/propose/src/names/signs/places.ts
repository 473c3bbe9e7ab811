import { ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { ORGANISATION_HEADS } from '../../words/lexicon.ts';
import { words } from '../../words/words.ts';
import { inOrder, settled, type TaggedText, type TokenName } from '../pass.ts';
import type { Sign } from './sign.ts';

/** What serves the place that it is called after. */
const SERVING = words('council county police airport harbour harbor');
/** Whose home a name is, right behind it. */
const RESIDENTS = words('residents townspeople villagers neighborhoods neighbourhoods suburbs town village');
const TOWNS = words('city town village suburb municipality');

/** Signs of places. */
export const PLACE_SIGNS: readonly Sign[] = [
  {
    name: 'where people live',
    example: [
      'He said that Tovin residents object. The Tovin City Council met.',
      'Tovin/place',
      'Tovin City Council/organisation',
    ],
    apply: ({ lower }, names) =>
      names.map((name) => {
        const { from, to, kind } = name;
        const isTown =
          /^(?:is|was)$/.test(lower(to)) &&
          /^(?:an?|the)$/.test(lower(to + 1)) &&
          [2, 3, 4, 5].some((n) => TOWNS.has(lower(to + n)));
        const isFree = to - from === 1 || (to - from === 2 && kind !== PERSON);
        return (RESIDENTS.has(lower(to)) || isTown) && isFree && !ORGANISATION_HEADS.has(lower(to - 1))
          ? settled(name, PLACE)
          : name;
      }),
  },
  {
    name: 'state with its governor',
    example: ['Velmark State Governor Ana Okoro spoke.', 'Velmark State/place', 'Ana Okoro/person'],
    apply: ({ lower }, names) =>
      names.map((name) =>
        lower(name.to - 1) === 'state' &&
        name.to - name.from > 1 &&
        /^(?:governor|government|house|police)$/.test(lower(name.to))
          ? settled(name, PLACE)
          : name,
      ),
  },
  {
    name: 'place of a dateline',
    example: ['TOVIN BAY, 14 May 2026 — The quay was closed on Thursday.', 'TOVIN BAY/place'],
    apply: (text, names) => withDatelines(text, names),
  },
  {
    name: 'place that a council serves',
    example: [
      'The storm reached Angus in the night. Angus Council opened a centre, and Peter Tovin went to Lisbon.',
      'Angus/place',
      'Angus Council/organisation',
      'Peter Tovin/person',
      'Lisbon/place',
    ],
    apply: (text, names) => withServed(text, names),
  },
  {
    name: 'river and firm',
    example: ['The fires in the Amazon went on.', 'Amazon/place'],
    apply: ({ at, lower, capital }, names) =>
      names.map((name) =>
        name.to - name.from === 1 &&
        at(name.from) === 'Amazon' &&
        lower(name.from - 1) === 'the' &&
        !capital(name.to)
          ? settled(name, PLACE)
          : name,
      ),
  },
];

/** “TOVIN BAY, 14 May 2026 —”: where a report was sent from stands in capitals at the head of it. */
function withDatelines(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const { at } = text;
  const places = text.sentences.flatMap(({ from, to }): TokenName[] => {
    let end = from;
    while (end < from + 4 && /^\p{Lu}[\p{Lu}\p{M}.’'-]+$/u.test(at(end))) end++;
    if (
      end === from ||
      /^(?:LIVE|WATCH|BREAKING|EXCLUSIVE|UPDATED?|NEWS|OPINION|ANALYSIS|VIDEO)$/.test(at(from))
    )
      return [];
    let dash = end;
    while (dash < to && dash < end + 12 && /^(?:[,.()\d/:]+|\p{Lu}.*)$/u.test(at(dash))) dash++;
    return /^[—–]$/.test(at(dash)) ? [settled({ from, to: end, kind: PLACE }, PLACE)] : [];
  });
  const free = names.filter((name) => !places.some(({ from, to }) => name.from < to && from < name.to));
  return inOrder([...free, ...places]);
}

/** “Angus” beside “Angus Council”, unless somebody of the text is called so. */
function withServed(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const served = new Set<string>();
  const people = new Set<string>();
  for (const { from, to, kind } of names) {
    if (kind === PERSON && to - from > 1) for (let i = from; i < to; i++) people.add(text.at(i));
    if (kind === ORGANISATION && to - from === 2 && SERVING.has(text.lower(to - 1)))
      served.add(text.at(from));
  }
  return names.map((name) => {
    const word = text.at(name.from);
    const isServed =
      name.kind === PERSON && name.to - name.from === 1 && served.has(word) && !people.has(word);
    return isServed ? settled(name, PLACE) : name;
  });
}
