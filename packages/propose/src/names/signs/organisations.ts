import { MISC, ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { PLACES } from '../../tagger/gazetteer.ts';
import { ORGANISATION_HEADS, PLACE_HEADS } from '../../words/lexicon.ts';
import { words } from '../../words/words.ts';
import {
  inOrder,
  ownersOf,
  settled,
  smallWords,
  type TaggedText,
  type TokenName,
  withFound,
  wordsAt,
} from '../pass.ts';
import { LANDS_IN_LETTERS, organised, type Sign } from './sign.ts';

/** What parties are called by, before “party”. */
const PARTIES =
  /^(?:Republican|Democratic|Labou?r|Conservative|Liberal|Libertarian|Socialist|Communist|Nationalist|Green)$/;

/** What goes on with “of”. */
const BODIES = words(
  'confederation federation union association council board committee commission institute university ministry department bureau chamber league academy college bank',
);
/** Last words of those who report. */
const AGENCIES = /^(?:agency|newspaper|daily|magazine|broadcaster|television|radio|wire)$/;

/** What firms are, and nobody else is. */
const SORTS_OF_FIRMS = words(
  'yard shipyard company firm bank airline manufacturer retailer brewer brewery insurer lender subsidiary startup broadcaster newspaper charity shipbuilder carmaker chipmaker drugmaker steelmaker',
);

/** What firms are called right before their names. */
const CALLED = words(
  'platform app website startup start-up airline retailer charity carmaker automaker chipmaker drugmaker steelmaker brewer lender insurer supermarket conglomerate chain giant brewery distillery shipbuilder telecom thinktank',
);

/** Signs of organisations. */
export const ORGANISATION_SIGNS: readonly Sign[] = [
  {
    name: 'part of a broadcaster',
    example: ['She told BBC North East so.', 'BBC North East/organisation'],
    apply: ({ at }, names) =>
      names.map((name) =>
        name.to - name.from > 1 &&
        /^(?:BBC|ITV|CNN|NBC|CBS|NPR|PBS|RTÉ|SABC|NHK|CBC|STV)$/.test(at(name.from)) &&
        name.kind !== MISC
          ? organised(name)
          : name,
      ),
  },
  {
    name: 'hospital and mills',
    example: ['They closed the Tovin Memorial Hospital.', 'Tovin Memorial Hospital/organisation'],
    apply: ({ lower }, names) =>
      names.map((name) =>
        (/^(?:hospital|mills)$/.test(lower(name.to - 1)) &&
          name.to - name.from > 1 &&
          name.kind !== PERSON) ||
        (lower(name.to - 1) === 'observatory' && name.to - name.from > 1)
          ? organised(name)
          : name,
      ),
  },
  {
    name: 'union of lands',
    example: ['Aside from an African Union mission, nobody came.', 'African Union/organisation'],
    apply: ({ at, lower }, names) =>
      names.map((name) =>
        name.to - name.from === 2 &&
        lower(name.to - 1) === 'union' &&
        /^(?:African|European|Arab|Eurasian|Customs|Postal|Interparliamentary)$/.test(at(name.from))
          ? organised(name)
          : name,
      ),
  },
  {
    name: 'geological survey',
    example: ['The Velmark Geological Survey found water.', 'Velmark Geological Survey/organisation'],
    apply: ({ lower }, names) =>
      names.map((name) =>
        lower(name.to - 1) === 'survey' &&
        /^(?:geological|geologic|ordnance|antarctic)$/.test(lower(name.to - 2))
          ? organised(name)
          : name,
      ),
  },
  {
    name: 'Red Cross and Red Crescent',
    example: [
      'The Velmark Arab Red Crescent sent food to Lisbon.',
      'Velmark Arab Red Crescent/organisation',
      'Lisbon/place',
    ],
    apply: (text, names) => {
      const { at, capital, sentenceEnd } = text;
      const found = text.tokens.flatMap((_, i): TokenName[] => {
        if (at(i) !== 'Red' || !/^(?:Cross|Crescent)$/.test(at(i + 1)) || capital(i + 2)) return [];
        let from = i;
        while (
          from > i - 3 &&
          capital(from - 1) &&
          sentenceEnd(from - 1) === sentenceEnd(i) &&
          !/^(?:The|A|In|At)$/.test(at(from - 1))
        )
          from--;
        return [organised({ from, to: i + 2, kind: ORGANISATION })];
      });
      return withFound(names, found);
    },
  },
  {
    name: 'body of something',
    example: [
      'The Velis Confederation of Quay Unions met in Lisbon.',
      'Velis Confederation of Quay Unions/organisation',
      'Lisbon/place',
    ],
    apply: ({ lower }, names) =>
      names.map((name) => {
        if (name.kind !== MISC && name.kind !== ORGANISATION) return name;
        for (let i = name.from; i < name.to - 2; i++)
          if (BODIES.has(lower(i)) && lower(i + 1) === 'of') return organised(name);
        return name;
      }),
  },
  {
    name: 'newspaper of another land',
    example: ['Peter Tovin read the Velong Ilbo in Lisbon.', 'Velong Ilbo/organisation', 'Lisbon/place'],
    apply: (text, names) => {
      const { at, capital } = text;
      const found = text.tokens.flatMap((_, i): TokenName[] =>
        /^(?:Ilbo|Shimbun|Shinbun|Sinmun|Zeitung)$/.test(at(i)) && capital(i - 1) && !capital(i + 1)
          ? [organised({ from: i - 1, to: i + 1, kind: ORGANISATION })]
          : [],
      );
      return withFound(names, found);
    },
  },
  {
    name: 'forum for somebody',
    example: [
      'The Velis Forum for Sailors met in Lisbon.',
      'Velis Forum for Sailors/organisation',
      'Lisbon/place',
    ],
    apply: (text, names) => withForums(text, names),
  },
  {
    name: 'agency behind its description',
    example: [
      'The Velis News Agency, Tovina, reported it from Lisbon.',
      'Tovina/organisation',
      'Lisbon/place',
    ],
    apply: ({ at, lower }, names) =>
      names.map((name, n) => {
        const left = names[n - 1];
        const isSaid =
          left?.kind === ORGANISATION && AGENCIES.test(lower(left.to - 1)) && name.from === left.to + 1;
        return isSaid && at(left.to) === ',' && at(name.to) === ',' && name.to - name.from === 1
          ? organised(name)
          : name;
      }),
  },
  {
    name: 'national centre',
    example: [
      'She led the National Velmography Centre in Lisbon.',
      'National Velmography Centre/organisation',
      'Lisbon/place',
    ],
    apply: ({ at }, names) =>
      names.map((name) =>
        name.to - name.from > 2 &&
        at(name.from) === 'National' &&
        /^Cent(?:re|er)$/.test(at(name.to - 1)) &&
        !/^(?:Exhibition|Convention|Conference|Arts?|Sports?|Aquatics?|Tennis|Shopping)$/.test(
          at(name.to - 2),
        )
          ? organised(name)
          : name,
      ),
  },
  {
    name: 'firm behind its description',
    example: ['The yard, Tovin Oresta, has closed in Lisbon.', 'Tovin Oresta/organisation', 'Lisbon/place'],
    apply: ({ at, lower, sentenceEnd }, names) =>
      names.map((name) => {
        const { from, to } = name;
        const isDescribed = at(from - 1) === ',' && SORTS_OF_FIRMS.has(at(from - 2)) && at(to) === ',';
        const opens = [3, 4, 5].some((back) => /^(?:the|an?|its|their|his|her)$/.test(lower(from - back)));
        return isDescribed && opens && sentenceEnd(from - 2) >= to ? organised(name) : name;
      }),
  },
  {
    name: 'firm behind what it is, where the tagger saw no name',
    example: ['It was sold to the social media platform Velter there.', 'Velter/organisation'],
    apply: (text, names) => {
      const { at, lower, capital, tokens } = text;
      const taken = ownersOf(text, names);
      const small = smallWords(text);
      const isFree = (i: number): boolean =>
        /^\p{Lu}\p{Ll}{2,}$/u.test(at(i)) && !taken[i] && !small.has(lower(i));
      return inOrder([
        ...names,
        ...tokens.flatMap((_, i) =>
          CALLED.has(at(i - 1)) && isFree(i) && !capital(i + 1) && text.sentenceEnd(i - 1) > i
            ? [organised({ from: i, to: i + 1, kind: ORGANISATION })]
            : [],
        ),
      ]);
    },
  },
  {
    name: 'party with a small letter',
    example: ['She joined the Labour party in Lisbon.', 'Labour party/organisation', 'Lisbon/place'],
    apply: (text, names) => withParties(text, names),
  },
  {
    name: 'campus behind letters',
    example: ['He studied at HTV-Kanpur in 2019.', 'HTV-Kanpur/organisation'],
    apply: ({ at, adjacent, gazetteer }, names) =>
      names.map((name) =>
        name.kind !== PERSON &&
        (name.kind === PLACE || (gazetteer.lists(at(name.from + 2)) & PLACES) !== 0) &&
        name.to - name.from === 3 &&
        at(name.from + 1) === '-' &&
        adjacent(name.from) &&
        /^\p{Lu}{3,5}$/u.test(at(name.from)) &&
        !LANDS_IN_LETTERS.test(at(name.from))
          ? organised(name)
          : name,
      ),
  },
  {
    name: 'person after an organisation of the text',
    example: [
      'The Velis Forum for Sailors met. A director at the Velis Forum for Sailors Velir Tovano spoke.',
      'Velis Forum for Sailors/organisation',
      'Velis Forum for Sailors/organisation',
      'Velir Tovano/person',
    ],
    apply: (text, names) => {
      const known = new Set(names.map(({ from, to }) => wordsAt(text, from, to)));
      return inOrder(names.flatMap((name) => withoutSpokesman(text, name, known)));
    },
  },
];

/** “the Labour party” */
function withParties(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const owners = ownersOf(text, names);
  const found = text.tokens.flatMap((_, i): TokenName[] =>
    text.at(i + 1) === 'party' && PARTIES.test(text.at(i)) && (owners[i]?.to ?? i + 1) === i + 1
      ? [organised({ from: owners[i]?.from ?? i, to: i + 2, kind: ORGANISATION })]
      : [],
  );
  return inOrder([...names.filter(({ to }) => !found.some((one) => one.to - 1 === to)), ...found]);
}

/** “the Forum for Sailors”: one that meets for somebody is an organisation, not a meeting. */
function withForums(
  { at, lower, capital, sentenceEnd }: TaggedText,
  names: readonly TokenName[],
): TokenName[] {
  const forums = names.flatMap((name): TokenName[] => {
    let i = name.from;
    while (i < name.to && !(lower(i) === 'forum' && at(i + 1) === 'for' && capital(i + 2))) i++;
    if (i === name.to) return [];
    let to = i + 3;
    while (to < sentenceEnd(i) && capital(to)) to++;
    return [organised({ ...name, to: Math.max(to, name.to) })];
  });
  return withFound(names, forums);
}

/** Two or three words behind a longer name that the text has without them. */
function withoutSpokesman(text: TaggedText, name: TokenName, known: ReadonlySet<string>): TokenName[] {
  const { from, to, kind } = name;
  if (kind !== ORGANISATION) return [name];
  for (const tail of [to - 2, to - 3]) {
    if (tail - from < 3 || !known.has(wordsAt(text, from, tail))) continue;
    const rest = Array.from({ length: to - tail }, (_, n) => tail + n);
    const isPersonal = (i: number) =>
      /^\p{Lu}[\p{Ll}\p{M}’'-]+$/u.test(text.at(i)) &&
      !ORGANISATION_HEADS.has(text.lower(i)) &&
      !PLACE_HEADS.has(text.lower(i)) &&
      !(text.gazetteer.lists(text.at(i)) & PLACES);
    if (rest.every(isPersonal)) return [{ ...name, to: tail }, settled({ ...name, from: tail }, PERSON)];
  }
  return [name];
}
