import { ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { LAND, LISTED, NAMES_OF_PEOPLE } from '../../tagger/gazetteer.ts';
import { isCharge, isOfficeWord } from '../../words/offices.ts';
import { isTrade } from '../../words/trades.ts';
import { words } from '../../words/words.ts';
import { eachPair, settled, type TaggedText, type TokenName, wordsAt } from '../pass.ts';
import { organised, type Sign } from './sign.ts';

/** Who or what of a body is about a land, behind its name. */
const FOR_LANDS = words(
  'adviser advisor expert analyst correspondent envoy specialist desk mission programme program country policy office bureau',
);
/** What an office in capitals is of, beside what ministries are for. */
const OF_OFFICES = words('national political senior chief deputy legal white');

/** Where the body ends in “White House Russia”; null where the land is a part of its name. */
function endOfBody(
  text: TaggedText,
  { from, to, kind }: TokenName,
  alone: ReadonlySet<string>,
): number | null {
  const { gazetteer, tokens, lower } = text;
  const last = to - 1;
  const isLand = (gazetteer.lists(text.at(last)) & LAND) !== 0;
  if (kind !== ORGANISATION || last - from < 1 || !isLand) return null;
  if (!FOR_LANDS.has(lower(to)) && !(isOfficeWord(lower(to)) && !text.capital(to))) return null;
  const phrase = gazetteer.phraseAt(tokens, from);
  const isListed = phrase?.length === last - from && (phrase.mask & LISTED) !== 0;
  return isListed || alone.has(wordsAt(text, from, last)) ? last : null;
}

const wholeNames = (text: TaggedText, names: readonly TokenName[], kind: number): Set<string> =>
  new Set(names.filter((name) => name.kind === kind).map(({ from, to }) => wordsAt(text, from, to)));

/** Signs of where the names of bodies begin and end. */
export const BODY_SIGNS: readonly Sign[] = [
  {
    name: 'paper of a land',
    example: ['The quay will open in May, according to Pakistan Banker.', 'Pakistan Banker/organisation'],
    apply: eachPair((text, land, other) => {
      const isOther =
        other.kind === PERSON &&
        !other.settled &&
        other.from === land.to &&
        other.to - other.from === 1 &&
        (text.gazetteer.lists(text.at(other.from)) & NAMES_OF_PEOPLE) === 0;
      const isLand = land.kind === PLACE && text.gazetteer.has('country', wordsAt(text, land.from, land.to));
      return isOther && isLand ? organised({ ...land, to: other.to }) : null;
    }),
  },
  {
    name: 'district that runs something',
    example: [
      'The Tovin Independent School District voted.',
      'Tovin Independent School District/organisation',
    ],
    apply: ({ lower }, names) =>
      names.map((name) =>
        lower(name.to - 1) === 'district' && /^(?:school|health|hospital|water)$/.test(lower(name.to - 2))
          ? organised(name)
          : name,
      ),
  },
  {
    name: 'body behind “NGO”',
    example: ['The Spanish NGO Caminando Velis spoke.', 'Caminando Velis/organisation'],
    apply: ({ at }, names) =>
      names.map((name) => {
        const from = /^NGOs?$/.test(at(name.from)) && name.to - name.from > 1 ? name.from + 1 : name.from;
        return /^NGOs?$/.test(at(from - 1)) && name.kind !== PLACE ? organised({ ...name, from }) : name;
      }),
  },
  {
    name: 'land that somebody of a body is for',
    example: [
      'The Tovin Council met. A Tovin Council Kenya adviser left.',
      'Tovin Council/organisation',
      'Tovin Council/organisation',
      'Kenya/place',
    ],
    apply: (text, names) => {
      const alone = wholeNames(text, names, ORGANISATION);
      return names.flatMap((name) => {
        const end = endOfBody(text, name, alone);
        if (end === null) return [name];
        return [organised({ ...name, to: end }), settled({ ...name, from: end }, PLACE)];
      });
    },
  },
  {
    name: 'office in capitals behind a body',
    example: [
      'Tovin Council Press Secretary Ana Okoro left.',
      'Tovin Council/organisation',
      'Ana Okoro/person',
    ],
    apply: ({ lower, capital }, names) =>
      names.map((name) => {
        const { from, to, kind } = name;
        const isBefore =
          capital(to) && (isOfficeWord(lower(to)) || isTrade(lower(to)) || lower(to) === 'writer');
        if (kind !== ORGANISATION || !isBefore) return name;
        let end = to;
        while (end - from > 1 && (isCharge(lower(end - 1)) || OF_OFFICES.has(lower(end - 1)))) end--;
        // What is nothing but a portfolio is no body.
        const isRest = end < to && !isCharge(lower(end - 1)) && !/^(?:of|for|and|&)$/.test(lower(end - 1));
        return isRest ? { ...name, to: end } : name;
      }),
  },
  {
    name: 'body behind who led it',
    example: [
      'Ana Okoro left. The Okoro Harbour Security Council met, as the Harbour Security Council does.',
      'Ana Okoro/person',
      'Harbour Security Council/organisation',
      'Harbour Security Council/organisation',
    ],
    apply: (text, names) => {
      const alone = wholeNames(text, names, ORGANISATION);
      const surnames = new Set(
        names
          .filter(({ kind, from, to }) => kind === PERSON && to - from > 1)
          .map(({ to }) => text.at(to - 1)),
      );
      return names.map((name) => {
        const { from, to, kind } = name;
        const isLed = kind === ORGANISATION && to - from > 2 && surnames.has(text.at(from));
        return isLed && alone.has(wordsAt(text, from + 1, to)) ? { ...name, from: from + 1 } : name;
      });
    },
  },
];
