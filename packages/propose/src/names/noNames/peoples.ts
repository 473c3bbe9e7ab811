import { PERSON } from '../../model/kinds.ts';
import { LAND, WELL_KNOWN } from '../../tagger/gazetteer.ts';
import { words } from '../../words/words.ts';
import { type TaggedText, wordsAt } from '../pass.ts';
import { isOneWord, type NoName } from './noName.ts';

/** Peoples, faiths and what goes with them, beside the demonyms of the gazetteer. */
const PEOPLES = words(
  'saudi emirati malay malays ndigbo ecuadorian uzbek kazakh tajik korean african african-american europeans european asian arab arabic western westerner latin latino hispanic anglo nordic balkan soviet kurdish kurd palestinian muslim christian jew jewish hindu sikh buddhist catholic protestant orthodox evangelical shia shi’a shiite sunni islamic islamist islam christianity judaism hinduism buddhism catholicism islamophobia indigenous aboriginal scottish welsh english texan californian londoner hebrew baloch pashtun punjabi sindhi tamil sinhalese bengali hausa igbo yoruba zulu xhosa maori uyghur uighur rohingya hutu tutsi inuit navajo cherokee maya yazidi yezidi slav slavic germanic celt bantu tatar turkmen circassian berber tuareg druze alawite maronite copt coptic roman athenian spartan phoenician canaanite macedonian melanesian polynesian saxon mongol manchu aborigine methodist baptist lutheran mormon anglican dalit adivasi maasai mapuche aymara quechua cree ojibwe pasifika māori pākehā pakeha inuk métis santal hmong god allah internet',
);
const DIRECTIONS = words(
  'north south east west central northern southern eastern western northeastern northwestern southeastern southwestern latin pan anglo native',
);
/** What money is called, behind the land that it is of. */
const CURRENCIES =
  /^(?:dollars?|pesos?|rupees?|pounds?|francs?|kron[ae]r?|dinars?|dirhams?|riyals?|rials?|shillings?|yuan|yen|lira)$/;
/** Peoples of a land, by what they are called together. */
const TOGETHER = /^(?:First Nations?|Indigenous Peoples?|Local Communities|Native Americans?)$/;

/** Who is of a people, right behind its name. */
const OF_SOMEBODY =
  /^(?:politicians?|sons?|daughters?|leaders?|groups?|traders?|youths?|elders?|nation|people|communit(?:y|ies)|culture|language|land|men|man|women|woman|voters|villagers|herders|rulers?|heritage|descent|origin|minority|tribe|tribes|socio)$/;

/** True for what people of somewhere or of a faith are called. */
export const isDemonym = ({ gazetteer }: TaggedText, word: string): boolean =>
  PEOPLES.has(word.toLowerCase()) ||
  (gazetteer.has('demonym', word) && (gazetteer.lists(word) & WELL_KNOWN) === 0);

/** A demonym or its plural. */
const isOfPeople = (text: TaggedText, words: string): boolean =>
  isDemonym(text, words) || isDemonym(text, words.replace(/s$/, ''));

const isLandOrUnion = ({ gazetteer, at }: TaggedText, i: number): boolean =>
  gazetteer.has('country', at(i)) || /^(?:E\.?U\.?|U\.?S\.?|U\.?K\.?|U\.?N\.?|NATO|ASEAN|AU)$/.test(at(i));

/** Peoples and what goes by their names. */
export const PEOPLE_NO_NAMES: readonly NoName[] = [
  {
    name: 'family',
    example: 'Lena Orvik was charged. They spoke of *Orviks* there.',
    holds: ({ at, lower, surnames, gazetteer }, name) =>
      isOneWord(name) &&
      (lower(name.from - 1) === 'the' || gazetteer.lists(at(name.from)) === 0) &&
      /[^s]s$/.test(at(name.from)) &&
      surnames.has(at(name.from).slice(0, -1)),
  },
  {
    name: 'people',
    example: 'They met *South Koreans* there.',
    holds: (text, { from, to, kind }) => {
      const { at, lower, gazetteer } = text;
      const words = wordsAt(text, from, to);
      if (kind === PERSON && gazetteer.has('surname', words))
        return PEOPLES.has(words.toLowerCase()) && OF_SOMEBODY.test(at(to));
      if (isOfPeople(text, words)) return true;
      const end = DIRECTIONS.has(lower(to - 1)) ? to : to - 1;
      const isMixed = at(end).endsWith('s') || (kind !== PERSON && /^\p{Ll}/u.test(at(to)));
      for (let i = from; i < end; i++)
        if (!DIRECTIONS.has(lower(i)) && at(i) !== '-' && !(isMixed && isDemonym(text, at(i)))) return false;
      return isOfPeople(text, at(end));
    },
  },
  {
    name: 'people behind “ethnic”',
    example: 'The rural ethnic *Velays* left.',
    holds: ({ lower }, { from, to, kind }) =>
      kind !== PERSON && to - from === 1 && lower(from - 1) === 'ethnic',
  },
  {
    name: 'plural of a people that no list has',
    example: 'They met the *Velisites* there.',
    holds: ({ at, gazetteer }, name) =>
      isOneWord(name) &&
      name.kind !== PERSON &&
      /^\p{Lu}\p{Ll}{3,}(?:ans|ites)$/u.test(at(name.from)) &&
      gazetteer.lists(at(name.from)) === 0,
  },
  {
    name: 'people of a state of two words',
    example: 'They met *South Dakotans* there.',
    holds: (text, { from, to, kind }) =>
      kind !== PERSON &&
      to - from === 2 &&
      /(?:ns|ers)$/.test(text.at(to - 1)) &&
      text.gazetteer.has('region', wordsAt(text, from, to).replace(/(?:ns|ers)$/, '')),
  },
  {
    name: 'people of the text',
    example: 'The *Velunga* communities left.',
    holds: ({ at, peoples }, name) => name.kind !== PERSON && isOneWord(name) && peoples.has(at(name.from)),
  },
  {
    name: 'land of a currency',
    example: 'It cost 40 million *US* dollars.',
    holds: ({ at }, name) =>
      name.kind !== PERSON && isOneWord(name) && (CURRENCIES.test(at(name.to)) || at(name.to) === '$'),
  },
  {
    name: 'lands together',
    example: 'They signed the *Japan-EU* fishing agreement.',
    holds: (text, { from, to }) =>
      to - from === 3 &&
      text.at(from + 1) === '-' &&
      isLandOrUnion(text, from) &&
      isLandOrUnion(text, from + 2) &&
      /^\p{Ll}{3,}$/u.test(text.at(to)),
  },
  {
    name: 'who is of a party, with the state',
    example: 'An *Ohio Republican* spoke.',
    holds: ({ at, gazetteer, tokens }, { from, to, kind }) => {
      const state = gazetteer.phraseAt(tokens, from);
      return (
        kind !== PERSON &&
        /^(?:Republican|Democrat)s?$/.test(at(to - 1)) &&
        state?.length === to - 1 - from &&
        (state.mask & LAND) !== 0
      );
    },
  },
  {
    name: 'seas together',
    example: 'Ships left the East and *South China* seas.',
    holds: ({ at }, { to, kind }) => kind !== PERSON && /^(?:seas|oceans)$/.test(at(to)),
  },
  {
    name: 'language of a people',
    example: 'It covers Gaelic and *Velian French* there.',
    holds: (text, { from, to, kind }) =>
      kind !== PERSON &&
      to - from === 2 &&
      /^\p{Lu}\p{Ll}+(?:an|ish|ese)$/u.test(text.at(from)) &&
      isDemonym(text, text.at(to - 1)),
  },
  {
    name: 'adjective that no list has',
    example: 'She guides the *Velian* lessons there.',
    holds: ({ at, gazetteer }, name) =>
      name.kind !== PERSON &&
      isOneWord(name) &&
      /^\p{Lu}\p{Ll}{2,}(?:ian|ean|ese)$/u.test(at(name.from)) &&
      gazetteer.lists(at(name.from)) === 0 &&
      /^\p{Ll}{4,}s$/u.test(at(name.to)),
  },
  {
    name: 'first word of a people',
    example: '*Sri* Lankan ships left.',
    holds: (text, name) =>
      isOneWord(name) && text.gazetteer.has('demonym', wordsAt(text, name.from, name.from + 2)),
  },
  {
    name: 'peoples together',
    example: 'The forest belongs to *First Nations* there.',
    holds: (text, { from, to }) => TOGETHER.test(wordsAt(text, from, to)),
  },
];
