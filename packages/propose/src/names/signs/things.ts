import { PLACE } from '../../model/kinds.ts';
import { words } from '../../words/words.ts';
import { type TaggedText, type TokenName, wordsAt } from '../pass.ts';
import type { Sign } from './sign.ts';

/** What stands before the names of ships. */
const SHIPS = words('hms hmcs hmas hmnzs hmc rfa rms rrs uss usns brp roks');

/** Sorts of ships, before their names. */
const SORTS_OF_SHIPS = words(
  'ferry yacht trawler tanker freighter steamer schooner tug tugboat lifeboat warship frigate destroyer corvette submarine dredger barge boat ship vessel liner icebreaker',
);
/** Signs of ships and of words before a name, which are no names. */
export const THING_SIGNS: readonly Sign[] = [
  {
    name: 'ship',
    example: ['The survey ship HMS Tovin left Lisbon on Friday.', 'Lisbon/place'],
    apply: ({ lower, at }, names) =>
      names.filter(
        ({ from, to }) =>
          !(
            (SHIPS.has(lower(from)) && /^\p{Lu}{2,}$/u.test(at(from)) && to - from > 1) ||
            (SHIPS.has(lower(from - 1)) && /^\p{Lu}{2,}$/u.test(at(from - 1)))
          ),
      ),
  },
  {
    name: 'ship by what it is',
    example: [
      'Its ferry Tovin stayed in Lisbon, and a yacht, the Lady Ana, sank. The Tovin sailed.',
      'Lisbon/place',
    ],
    apply: (text, names) => withoutShips(text, names),
  },
  {
    name: 'for or against',
    example: ['The pro-Lisbon camp won seats in Madrid.', 'Madrid/place'],
    apply: ({ at, lower, adjacent }, names) =>
      names.filter(
        ({ from, to, kind }) =>
          !(
            kind === PLACE &&
            to - from === 1 &&
            at(from - 1) === '-' &&
            /^(?:pro|anti|non)$/.test(lower(from - 2)) &&
            adjacent(from - 2) &&
            adjacent(from - 1)
          ),
      ),
  },
];

/** The names without those of ships: behind what they are, “the ferry Tovin”, and from then on behind “the”. */
function withoutShips(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const { at, lower, sentenceEnd } = text;
  const ships = new Set<string>();
  return names.filter((name) => {
    const { from, to } = name;
    const article = lower(from - 1) === 'the' ? from - 1 : from;
    const noun = article < from && at(article - 1) === ',' ? article - 2 : article - 1;
    const isNamed = article === from || noun === article - 2;
    const isShip = isNamed && SORTS_OF_SHIPS.has(at(noun)) && sentenceEnd(noun) >= to;
    if (isShip) ships.add(wordsAt(text, from, to));
    return !isShip && !(article < from && ships.has(wordsAt(text, from, to)));
  });
}
