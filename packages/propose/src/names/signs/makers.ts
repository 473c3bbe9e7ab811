import { ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { TITLES } from '../../words/lexicon.ts';
import { words } from '../../words/words.ts';
import type { TaggedText, TokenName } from '../pass.ts';
import { organised, type Sign } from './sign.ts';

/** Firms called after their founders: the bare word is the firm where the text names nobody so. */
const FOUNDERS = words(
  'Bosch Bugatti Cadbury Chanel Chrysler Citroën Daimler Dior Disney Dunlop Ferrari Ferrero Ford Gillette Goldman Heineken Heinz Hershey Hewlett Honda Kellogg Lamborghini Lidl Maserati Mazda Mercedes Michelin Mitsubishi Nestle Nestlé Opel Peugeot Philips Pirelli Porsche Prada Renault Rolex Schlumberger Siemens Skoda Škoda Suzuki Tesla Versace Volkswagen Yamaha',
);
/** Firms that share their name with a town, a river or a land. */
const TOWNS = words('Adidas Amazon Bayer Carrefour Nokia Puma Santander Toyota');
const SHARE =
  /^(?:shares?|stakes?|stock|invest(?:s|ed|ing|ments?|ors?)?|interests?|confidence|trust|faith|customers|owners?|sales|profits|boss|head|chief|founder|workers|employees)$/;
/** Beside the name of a town, a river or a land. */
const WHERE =
  /^(?:the|near|around|across|through|outside|along|down|up|at|to|from|river|upper|lower|central|(?:north|south|west|east)(?:ern)?|brazilian|peruvian|colombian|bolivian)$/;
const LAND = /^(?:river|rainforests?|forests?|basin|region|jungle|city|prefecture|province|county)$/;
const IS_TOWN = /^(?:is|was) (?:an?|the) (?:\p{L}+ )?(?:city|town|port|river|region|capital)$/u;

/** A sign of firms that everybody knows, and that are called as people and towns are. */
export const MAKER_SIGNS: readonly Sign[] = [
  {
    name: 'maker called after a person or a town',
    example: [
      'The new model from Ford costs more. Toyota sells it in Lisbon, and shares in Amazon fell.',
      'Ford/organisation',
      'Toyota/organisation',
      'Lisbon/place',
      'Amazon/organisation',
    ],
    apply: (text, names) => {
      const people = new Set(
        names.flatMap(({ from, to, kind }) =>
          kind === PERSON && (to - from > 1 || TITLES.has(text.lower(from - 1)))
            ? [text.at(from), text.at(to - 1)]
            : [],
        ),
      );
      return names.map((name) => (isMaker(text, name, people) ? organised(name) : name));
    },
  },
];

function isMaker(text: TaggedText, name: TokenName, people: ReadonlySet<string>): boolean {
  const { from, to, kind } = name;
  if (to - from > 1 || kind === ORGANISATION) return false;
  const [word, before] = [text.at(from), text.lower(from - 1)];
  if (kind !== PLACE && FOUNDERS.has(word)) return !people.has(word) && !TITLES.has(before);
  if (!TOWNS.has(word) || WHERE.test(before) || LAND.test(text.lower(to))) return false;
  const next = [0, 1, 2, 3].map((at) => text.lower(to + at));
  if (IS_TOWN.test(next.join(' ')) || IS_TOWN.test(next.slice(0, 3).join(' '))) return false;
  return !/^(?:in|of)$/.test(before) || SHARE.test(text.lower(from - 2));
}
