import { PERSON } from '../../model/kinds.ts';
import { words } from '../../words/words.ts';
import { type TaggedText, type TokenName, wordsAt } from '../pass.ts';
import { isOneWord, type NoName } from './noName.ts';
import { isDemonym } from './peoples.ts';

/** Words of offices, which are no names even with a capital. */
const OFFICES = words(
  'chief chiefs president vice-president vice minister ministers secretary deputy assistant executive presiding presidential director chair chairman chairwoman chairperson vice-chairman vice-chairperson officer commissioner commander governor mayor head leader member members speaker spokesman spokeswoman spokesperson ambassador envoy coordinator rector dean professor doctor editor captain coach manager general attorney judge justice prosecutor treasurer senior junior acting former prime foreign crown royal prince princess king queen majesty highness excellency additional joint principal managing regional official officials',
);
/** Words for which no name stands alone: “the Ministry”, “the Kingdom”, “Army chief”. */
const GENERIC = words(
  'kingdom republic state states government city town district province region county island road street church court opposition group party commission committee company corporation embassy university ministry office army navy police military force forces alliance secretariat council board agency authority department administration news museum team school hospital institute foundation bank building centre center north south east west northern southern eastern western federal supreme national parish capital bureau staff',
);
/** What offices are for. */
const CHARGES =
  /^(?:Interior|Defen[cs]e|Justice|Finance|Health|Education|Energy|Labou?r|Commerce|Trade|Transport|Agriculture|Environment|Culture|State|War|Homeland)$/;
/** The same, of several words. */
const LONG_CHARGES =
  /^(?:Homeland Security|National Security|Foreign Affairs|Home Affairs|Public Health|Social Welfare|Public Relations|Public Information|Corporate Affairs)$/;

/** True for a word of an office, which is no name even with a capital. */
export const isOffice = ({ lower }: TaggedText, i: number): boolean => OFFICES.has(lower(i));

/** Offices, and bodies that need a name. */
export const OFFICE_NO_NAMES: readonly NoName[] = [
  {
    name: 'office',
    example: 'Then the *Presiding Officer* spoke.',
    holds: (text, { from, to }) => {
      for (let i = from; i < to; i++)
        if (!isOffice(text, i) && !GENERIC.has(text.lower(i)) && text.at(i) !== '-') return false;
      return isOffice(text, to - 1);
    },
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
    name: 'government of a part',
    example: 'He is secretary to the *State Government* there.',
    holds: ({ lower }, { from, to }) =>
      to - from === 2 && /^(?:state|county|local)$/.test(lower(from)) && lower(to - 1) === 'government',
  },
  {
    name: 'what an office behind it is for',
    example: '*Health* Minister Lena Orvik spoke.',
    holds: (text, { from, to, kind }) => {
      const words = wordsAt(text, from, to);
      return (
        kind !== PERSON &&
        (CHARGES.test(words) || LONG_CHARGES.test(words)) &&
        isOffice(text, to) &&
        text.capital(to)
      );
    },
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
    example: 'The Minister of *Health and Welfare* spoke.',
    holds: (text, name) => isPortfolio(text, name),
  },
  {
    name: 'what an office is for',
    example: 'The Minister of the *Interior* spoke.',
    holds: (text, name) => {
      const of = text.lower(name.from - 1) === 'the' ? name.from - 2 : name.from - 1;
      return (
        isOneWord(name) &&
        name.kind !== PERSON &&
        text.lower(of) === 'of' &&
        isOffice(text, of - 1) &&
        CHARGES.test(text.at(name.from))
      );
    },
  },
];

/** “Minister of Health and Welfare”, “Secretary for Employment and Labour”, unless that is a place. */
function isPortfolio(text: TaggedText, name: TokenName): boolean {
  const { tokens, at, lower, capital, gazetteer } = text;
  let of = name.from - 1;
  while (of > name.from - 6 && (capital(of) || /^(?:and|&|the)$/.test(at(of)))) of--;
  const isMinister = /^(?:of|for)$/.test(at(of)) && /^(?:minister|undersecretary)s?$/.test(lower(of - 1));
  const isElsewhere =
    CHARGES.test(wordsAt(text, name.from, name.to)) || gazetteer.phraseAt(tokens, name.from);
  return isMinister && name.kind !== PERSON && !isElsewhere;
}
