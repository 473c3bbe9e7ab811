import { MISC, ORGANISATION, PERSON } from '../../model/kinds.ts';
import { EVENT_HEADS, HONORIFICS, ORGANISATION_HEADS } from '../../words/lexicon.ts';
import { isCharge, isOfficeWord } from '../../words/offices.ts';
import { isTrade } from '../../words/trades.ts';
import { words } from '../../words/words.ts';
import type { TaggedText, TokenName } from '../pass.ts';
import { isOneWord, type NoName } from './noName.ts';
import { isDemonym } from './peoples.ts';

/** Words for which no name stands alone: “the Ministry”, “the Kingdom”, “Army chief”. */
const GENERIC = words(
  'kingdom republic state states government city town district province region county island road street church court opposition group party commission committee company corporation embassy university ministry office army navy police military force forces alliance secretariat council board agency authority department administration news museum team school hospital institute foundation bank building centre center north south east west northern southern eastern western federal supreme national parish capital bureau staff legation consulate convention conference treaty war minutes archives protocol declaration agreement accord act constitution independence recognition',
);
/** True for a word of an office, which is no name even with a capital. */
export const isOffice = ({ lower }: TaggedText, i: number): boolean => isOfficeWord(lower(i));

const CHAMBERS = /^(?:house|senate|assembly|parliament|congress)$/;
const SIDES = /^(?:majority|minority|opposition|republican|democratic|government)$/;

/** Offices, and bodies that need a name. */
export const OFFICE_NO_NAMES: readonly NoName[] = [
  {
    name: 'office',
    example: 'Then the *Presiding Officer* spoke.',
    holds: (text, { from, to }) => {
      const first = isDemonym(text, text.at(from)) && to - from > 1 ? from + 1 : from;
      return isOffice(text, to - 1) && areOffices(text, first, to);
    },
  },
  {
    name: 'common word that the text writes in small letters too',
    example: 'The Velis Call to *Slowness* is no slowness.',
    holds: ({ at, lower, small, gazetteer }, name) =>
      isOneWord(name) &&
      name.settled === undefined &&
      (name.kind === ORGANISATION || name.kind === MISC) &&
      /^\p{Lu}\p{Ll}+$/u.test(at(name.from)) &&
      small.has(lower(name.from)) &&
      !ORGANISATION_HEADS.has(lower(name.from)) &&
      gazetteer.lists(at(name.from)) === 0,
  },
  {
    name: 'somebody by a trade of scholars or doctors',
    example: 'She became a *Quayologist* there.',
    holds: ({ at }, name) =>
      isOneWord(name) &&
      name.kind !== PERSON &&
      /^an?$/.test(at(name.from - 1)) &&
      /(?:ologist|ographer|iatrician|iatrist|ticist)$/.test(at(name.from)),
  },
  {
    name: 'form of address of a high office',
    example: 'It is headed by *His Excellency* the President there.',
    holds: ({ lower }, { from, to }) =>
      to - from === 2 &&
      /^(?:his|her|their|your)$/.test(lower(from)) &&
      /^(?:excellency|highness|majesty|honou?r|holiness|lordship|eminence|grace)$/.test(lower(from + 1)),
  },
  {
    name: 'those of many lands',
    example: 'It asked the *Member States* there.',
    holds: ({ lower }, { from, to }) => {
      const [first, last] = [lower(from), lower(to - 1)];
      const isMember = to - from === 2 && first === 'member' && last === 'states';
      return (
        isMember || (to - from === 3 && /^heads?$/.test(first) && /^(?:states?|governments?)$/.test(last))
      );
    },
  },
  {
    name: 'sort of place',
    example: 'They slept in the *Resort* there.',
    holds: ({ lower }, name) =>
      isOneWord(name) &&
      name.kind !== PERSON &&
      name.kind !== ORGANISATION &&
      /^(?:nation|resort|homeland)$/.test(lower(name.from)) &&
      /^(?:the|our|their|his|her|its|great)$/.test(lower(name.from - 1)),
  },
  {
    name: 'rank of an air force',
    example: 'They met *Air* Vice Marshal Lena Orvik there.',
    holds: ({ at }, name) =>
      isOneWord(name) && at(name.from) === 'Air' && /^(?:Chief|Vice|Marshal|Commodore)$/.test(at(name.to)),
  },
  {
    name: 'union of a minister',
    example: 'They met *Union* Home Minister Lena Orvik there.',
    holds: (text, name) => {
      let office = name.to;
      while (text.capital(office) && isCharge(text.lower(office))) office++;
      return (
        isOneWord(name) &&
        text.at(name.from) === 'Union' &&
        /^(?:Minister|Secretary|Ministry)$/.test(text.at(office))
      );
    },
  },
  {
    name: 'ruler or cleric without a name',
    example: 'Nobody asked the *Pontiff* there.',
    holds: ({ lower }, name) =>
      isOneWord(name) &&
      lower(name.from - 1) === 'the' &&
      /^(?:imam|king|queen|prince|princess|pope|emperor|sultan|emir|amir|sheikh|shah|pontiff|almighty)$/.test(
        lower(name.from),
      ),
  },
  {
    name: 'word that needs a name',
    example: 'The *Pakistani Army* chief left.',
    holds: (text, { from, to }) => {
      const { at, lower } = text;
      const first = isDemonym(text, at(from)) ? from + 1 : from;
      if (first !== to - 1 || !GENERIC.has(lower(first))) return false;
      // “Pakistani Army chief” is a person of the army.
      return first === from || (isOffice(text, to) && /^\p{Ll}/u.test(at(to)));
    },
  },
  {
    name: 'common word behind its article',
    example: 'Nobody would read the *Bill* there.',
    holds: ({ at, lower, articled, surnames, gazetteer }, name) =>
      isOneWord(name) &&
      (name.kind === PERSON || name.kind === MISC) &&
      !EVENT_HEADS.has(lower(name.from)) &&
      articled.has(at(name.from)) &&
      gazetteer.has('given', at(name.from)) &&
      !surnames.has(at(name.from)),
  },
  {
    name: 'what people are called by',
    example: 'Then *Campaigners* spoke.',
    holds: ({ at, lower, gazetteer }, name) =>
      isOneWord(name) &&
      isTrade(lower(name.from).replace(/s$/, '')) &&
      !gazetteer.has('given', at(name.from)) &&
      !gazetteer.has('surname', at(name.from)),
  },
  {
    name: 'of a party or a creed',
    example: 'Then *Nazi* leaders came.',
    holds: ({ at }, name) => isOneWord(name) && /^(?:Tory|Nazis?)$/.test(at(name.from)),
  },
  {
    name: 'court of a judge',
    example: 'Then *U.S. District* Judge Lena Orvik spoke.',
    holds: ({ at, lower }, { from, to }) =>
      /^(?:district|circuit)$/.test(lower(to - 1)) &&
      /^(?:judge|attorney|magistrate)$/.test(lower(to)) &&
      (to - from === 1 || (to - from === 2 && /^(?:U\.S\.|US|Federal)$/.test(at(from)))),
  },
  {
    name: 'leader of a chamber',
    example: 'Then *Senate Minority* Leader Lena Orvik spoke.',
    holds: ({ at, lower }, { from, to }) => {
      const chamber = CHAMBERS.test(lower(from)) ? from : from + 1;
      if (!CHAMBERS.test(lower(chamber)) || to > chamber + 3) return false;
      return SIDES.test(lower(chamber + 1)) && /^(?:leader|whip)$/i.test(at(chamber + 2));
    },
  },
  {
    name: 'government of a part',
    example: 'He is secretary to the *State Government* there.',
    holds: ({ lower }, { from, to }) =>
      to - from === 2 && /^(?:state|county|local)$/.test(lower(from)) && lower(to - 1) === 'government',
  },
  {
    name: 'what an office behind it is for',
    example: 'He asked *National Publicity* Secretary Lena Orvik.',
    holds: (text, { from, to, kind }) => {
      let office = to;
      while (text.capital(office) && isCharge(text.lower(office))) office++;
      return (
        (kind !== PERSON || /s$/.test(text.lower(from))) &&
        text.capital(office) &&
        isOffice(text, office) &&
        areCharges(text, from, to) &&
        (!ORGANISATION_HEADS.has(text.lower(to - 1)) || text.lower(to - 1) === 'cabinet')
      );
    },
  },
  {
    name: 'title before a name',
    example: 'They met *Shri* Peter Tovin there.',
    holds: ({ at, lower, capital, gazetteer }, name) =>
      isOneWord(name) &&
      HONORIFICS.has(lower(name.from)) &&
      capital(name.to) &&
      !gazetteer.has('demonym', `${at(name.from)} ${at(name.to)}`),
  },
  {
    name: 'office with what it is for',
    example: 'They asked the *National Security Adviser* there.',
    holds: (text, { from, to, kind }) => {
      if (kind === PERSON || !isOffice(text, to - 1)) return false;
      return areCharges(text, from, to) && !areOffices(text, from, to);
    },
  },
  {
    name: 'office of what it is for',
    example: 'They asked the *Inspector General of Police* there.',
    holds: (text, { from, to, kind }) => {
      let of = from;
      while (of < to && isOffice(text, of)) of++;
      return (
        kind !== PERSON &&
        of > from &&
        of < to - 1 &&
        /^(?:of|for)$/.test(text.at(of)) &&
        areCharges(text, of + 1, to)
      );
    },
  },
  {
    name: 'staff of a chief',
    example: 'He is the Chief of *Army Staff* there.',
    holds: ({ lower }, { from, to }) =>
      lower(to - 1) === 'staff' && lower(from - 1) === 'of' && lower(from - 2) === 'chief',
  },
  {
    name: 'letters of an office',
    example: 'The Chief Works Commissioner (*CWC*) left.',
    holds: ({ at, officeLetters }, name) => isOneWord(name) && officeLetters.has(at(name.from)),
  },
  {
    name: 'seat of a member',
    example: 'Lena Orvik, Member of *Parliament* for Velis, left.',
    holds: ({ at }, name) =>
      at(name.from) === 'Parliament' &&
      isOneWord(name) &&
      at(name.from - 1) === 'of' &&
      /^Members?$/.test(at(name.from - 2)),
  },
  {
    name: 'what a minister is for',
    example: 'The Minister of *Quays and Welfare* spoke.',
    holds: (text, name) => isPortfolio(text, name),
  },
  {
    name: 'what an office is for',
    example: 'The Director of *Public Prosecutions* spoke.',
    holds: (text, { from, to, kind }) => {
      const of = text.lower(from - 1) === 'the' ? from - 2 : from - 1;
      const isBehind = text.at(from - 1) === ',' && text.capital(from - 2) && isOffice(text, from - 2);
      if (isBehind) return kind !== PERSON && areCharges(text, from, to);
      return (
        (kind !== PERSON || to - from > 1) &&
        /^(?:of|for)$/.test(text.lower(of)) &&
        isOffice(text, of - 1) &&
        areCharges(text, from, to)
      );
    },
  },
];

/** True where all words are of offices or of what needs a name, “Regional Council Chairman”. */
function areOffices(text: TaggedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!isOffice(text, i) && !GENERIC.has(text.lower(i)) && text.at(i) !== '-') return false;
  return true;
}

/** True where all words are of offices or of what they are for. */
function areCharges(text: TaggedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!isOffice(text, i) && !isCharge(text.lower(i)) && !/^(?:and|&|-)$/.test(text.at(i))) return false;
  return true;
}

/** “Minister of Health and Welfare”, “Secretary for Employment and Labour”, unless that is a place. */
function isPortfolio(text: TaggedText, name: TokenName): boolean {
  const { tokens, at, lower, capital, gazetteer } = text;
  let of = name.from - 1;
  while (of > name.from - 8 && (capital(of) || /^(?:and|&|the|,)$/.test(at(of)))) of--;
  const isMinister = /^(?:of|for)$/.test(at(of)) && /^(?:minister|undersecretary)s?$/.test(lower(of - 1));
  const isSaid = of >= name.from - 2 && areCharges(text, name.from, name.to);
  const isElsewhere = isSaid || gazetteer.phraseAt(tokens, name.from);
  return isMinister && name.kind !== PERSON && !isElsewhere;
}
