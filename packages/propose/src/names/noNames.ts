import { MISC, ORGANISATION, PERSON, PLACE } from '../model/kinds.ts';
import { WELL_KNOWN } from '../tagger/gazetteer.ts';
import { MONTHS, ORGANISATION_HEADS, WEEKDAYS } from '../words/lexicon.ts';
import { words } from '../words/words.ts';
import { eachName, inTurn, type Pass, type TaggedText, type TokenName, wordsAt } from './pass.ts';

/** Peoples, faiths and what goes with them, beside the demonyms of the gazetteer. */
const PEOPLES = words(
  'saudi emirati ecuadorian uzbek kazakh tajik korean african african-american europeans european asian arab arabic western westerner latin latino hispanic anglo nordic balkan soviet kurdish kurd palestinian muslim christian jew jewish hindu sikh buddhist catholic protestant orthodox evangelical shia shi’a shiite sunni islamic islamist islam christianity judaism hinduism buddhism catholicism islamophobia indigenous aboriginal scottish welsh english texan californian londoner hebrew baloch pashtun punjabi sindhi tamil sinhalese bengali hausa igbo yoruba zulu xhosa maori uyghur uighur rohingya hutu tutsi inuit navajo cherokee maya yazidi yezidi slav slavic germanic celt bantu tatar turkmen circassian berber tuareg druze alawite maronite copt coptic roman athenian spartan phoenician canaanite macedonian melanesian polynesian saxon mongol manchu aborigine methodist baptist lutheran mormon anglican dalit adivasi maasai mapuche aymara quechua cree ojibwe pasifika māori pākehā pakeha inuk métis santal hmong god allah internet',
);
const DIRECTIONS = words(
  'north south east west central northern southern eastern western northeastern northwestern southeastern southwestern latin pan anglo native',
);
/** Words of offices, which are no names even with a capital. */
const OFFICES = words(
  'chief chiefs president vice-president vice minister ministers secretary deputy assistant executive presiding presidential director chair chairman chairwoman chairperson vice-chairman vice-chairperson officer commissioner commander governor mayor head leader member members speaker spokesman spokeswoman spokesperson ambassador envoy coordinator rector dean professor doctor editor captain coach manager general attorney judge justice prosecutor treasurer senior junior acting former prime foreign crown royal prince princess king queen majesty highness excellency additional joint principal managing regional official officials',
);
/** Words for which no name stands alone: “the Ministry”, “the Kingdom”, “Army chief”. */
const GENERIC = words(
  'kingdom republic state states government city town district province region county island road street church court opposition group party commission committee company corporation embassy university ministry office army navy police military force forces alliance secretariat council board agency authority department administration news museum team school hospital institute foundation bank building centre center north south east west northern southern eastern western federal supreme national parish capital bureau staff',
);
/** What a people has, or is. */
const OF_PEOPLES = words(
  'people peoples community communities tribe tribes tribal tribesmen ethnic indigenous language languages dialect dialects minority minorities clan clans',
);
/** What offices are for. */
const CHARGES =
  /^(?:Interior|Defen[cs]e|Justice|Finance|Health|Education|Energy|Labou?r|Commerce|Trade|Transport|Agriculture|Environment|Culture|State|War|Homeland)$/;
/** The same, of several words. */
const LONG_CHARGES =
  /^(?:Homeland Security|National Security|Foreign Affairs|Home Affairs|Public Health|Social Welfare|Public Relations|Public Information|Corporate Affairs)$/;
/** Acronyms of things, offices and sorts of people. */
const ACRONYMS =
  /^(?:SMS|MMS|R&D|NGOs?|INGOs?|GDP|GNP|CEOs?|CFOs?|COOs?|CTOs?|TVs?|HIV|AIDS|DNA|RNA|PhDs?|MBAs?|AGMs?|IPOs?|VAT|GST|PDFs?|FAQs?|IDs?|MPs?|MEPs?|MLAs?|MNAs?|CVs?|DVDs?|CDs?|ATMs?|USB|GPS|LEDs?|CCTV|LGBTQ?|PPE|ICUs?|SUVs?|UFOs?|POWs?|WMDs?|IEDs?|VIPs?|DJs?|QC|KC|SC|JP|Esq|GMT|UTC|BST|EST|PST|URLs?|HTML|SIM|PIN|PCs?|CO2|Q&A|B&B|SOS|DIY|IT|PR|HR|AI)$/;
const INTERJECTIONS =
  /^(?:Nah|Yeah|Yep|Yup|Nope|Wow|Ouch|Hey|Hi|Hello|Hooray|Alas|Okay|OK|Oh|Ah|Huh|Ugh|Oops)$/;
/** What money is called, behind the land that it is of. */
const CURRENCIES =
  /^(?:dollars?|pesos?|rupees?|pounds?|francs?|kron[ae]r?|dinars?|dirhams?|riyals?|rials?|shillings?|yuan|yen|lira)$/;
/** Peoples of a land, by what they are called together. */
const TOGETHER = /^(?:First Nations?|Indigenous Peoples?|Local Communities|Native Americans?)$/;
/** How the second word of a species ends, and English words do not behind a name. */
const SPECIES = /^\p{Ll}{3,}(?:us|ae|ensis|ii|oides|usca|ata|ina|osa|alis|aris|escens|iensis)$/u;
/** Programs and devices that are called like nobody. */
export const PROGRAMS =
  /^(?:Firefox|Thunderbird|Photoshop|Excel|PowerPoint|Outlook|iTunes|iPhones?|iPads?|iPods?|Kindle|Xbox|PlayStation|MacBook|Chromebook|Gmail|ChatGPT|Linux|Ubuntu|JavaScript)$/;
/** Organisations and places whose article belongs to them. */
const WITH_ARTICLE = words(
  'times post guardian independent economist sun star mail globe herald tribune telegraph standard gazette nation observer mirror express journal hague gambia bronx who atlantic intercept verge beatles elders paper hindu conversation wire print spectator onion voice',
);

/** A text with what rules read of the whole of it. */
interface ReadText extends TaggedText {
  /** Words that it writes in small letters. */
  readonly small: ReadonlySet<string>;
  /** Words before one for a people, as “Santal” in “the Santal community”. */
  readonly peoples: ReadonlySet<string>;
  isInHeading(i: number): boolean;
}

/** What is written with a capital and is no name. A new rule is one row. */
export interface NoName {
  readonly name: string;
  /** A text that marks such words between asterisks. */
  readonly example: string;
  readonly holds: (text: ReadText, name: TokenName) => boolean;
}

const isOneWord = ({ from, to }: TokenName): boolean => to - from === 1;

const isDemonym = ({ gazetteer }: TaggedText, word: string): boolean =>
  PEOPLES.has(word.toLowerCase()) ||
  (gazetteer.has('demonym', word) && (gazetteer.lists(word) & WELL_KNOWN) === 0);

/** A demonym or its plural. */
const isOfPeople = (text: TaggedText, words: string): boolean =>
  isDemonym(text, words) || isDemonym(text, words.replace(/s$/, ''));

const isOffice = ({ lower }: TaggedText, i: number): boolean => OFFICES.has(lower(i));

export const NO_NAMES: readonly NoName[] = [
  {
    name: 'acronym of a thing',
    example: 'She became *CEO* in May.',
    holds: ({ at }, name) => isOneWord(name) && ACRONYMS.test(at(name.from)) && at(name.from - 1) !== '(',
  },
  {
    name: 'people',
    example: 'They met *South Koreans* there.',
    holds: (text, { from, to, kind }) => {
      const { at, lower, gazetteer } = text;
      const words = wordsAt(text, from, to);
      if (kind === PERSON && gazetteer.has('surname', words)) return false;
      if (isOfPeople(text, words)) return true;
      const end = DIRECTIONS.has(lower(to - 1)) ? to : to - 1;
      const isMixed = at(end).endsWith('s') || (kind !== PERSON && /^\p{Ll}/u.test(at(to)));
      for (let i = from; i < end; i++)
        if (!DIRECTIONS.has(lower(i)) && at(i) !== '-' && !(isMixed && isDemonym(text, at(i)))) return false;
      return isOfPeople(text, at(end));
    },
  },
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
    name: 'day of the week',
    example: 'He left on *Monday* morning.',
    holds: ({ lower }, name) => isOneWord(name) && WEEKDAYS.has(lower(name.from)),
  },
  {
    name: 'month',
    example: 'We return in *December* from there.',
    holds: ({ lower }, name) =>
      isOneWord(name) && name.kind !== PERSON && MONTHS.has(lower(name.from)) && lower(name.from).length > 4,
  },
  {
    name: 'who writes',
    example: 'It was a site *I* used to read.',
    holds: ({ at }, name) => isOneWord(name) && at(name.from) === 'I' && at(name.to) !== '.',
  },
  {
    name: 'interjection',
    example: '*Nah*, that is over.',
    holds: ({ at }, name) =>
      isOneWord(name) && INTERJECTIONS.test(at(name.from)) && /^[,.!…]/.test(at(name.to)),
  },
  {
    name: 'species by its Latin name',
    example: 'A nest of *Velisia* lanmerus was found.',
    holds: ({ at, capital, gazetteer, tokens }, { from, to, kind }) =>
      kind !== PERSON &&
      to - from === 1 &&
      /^\p{Lu}\p{Ll}{3,}(?:a|us|is|um|es|ys|ix|ops)$/u.test(at(from)) &&
      SPECIES.test(at(to)) &&
      !capital(to) &&
      gazetteer.phraseAt(tokens, from) === null,
  },
  {
    name: 'program',
    example: 'She opened it in *Mozilla Firefox* first.',
    holds: ({ at }, { from, to }) =>
      PROGRAMS.test(at(to - 1)) || (to - from === 2 && at(from) === 'Internet' && at(to - 1) === 'Explorer'),
  },
  {
    name: 'headline in capitals',
    example: '*Natural Hazards* of the Coast\n\nMany natural hazards are known there.',
    holds: ({ tokens, small, isInHeading }, { from, to, kind }) => {
      const written = tokens.slice(from, to).map(({ text }) => text);
      // In “SENATE PASSES BILL” nothing but the rest of the text tells what is a name.
      return (
        (kind === MISC || written.every((word) => /^\p{Lu}{2,}$/u.test(word))) &&
        written.every((word) => small.has(word.toLowerCase())) &&
        isInHeading(from)
      );
    },
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
    name: 'people of the text',
    example: 'The *Velunga* communities left.',
    holds: ({ at, peoples }, name) => name.kind !== PERSON && isOneWord(name) && peoples.has(at(name.from)),
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
    name: 'part of an address',
    example: 'See https://news.example/story/*Lisbon*-opens-quay now.',
    holds: (text, { from, to }) => isInAddress(text, from, to),
  },
  {
    name: 'land of a currency',
    example: 'It cost 40 million *US* dollars.',
    holds: ({ at }, name) => name.kind !== PERSON && isOneWord(name) && CURRENCIES.test(at(name.to)),
  },
  {
    name: 'first word of a people',
    example: '*Sri* Lankan ships left.',
    holds: ({ tokens, gazetteer }, name) =>
      isOneWord(name) &&
      gazetteer.has(
        'demonym',
        tokens
          .slice(name.from, name.from + 2)
          .map(({ text }) => text)
          .join(' '),
      ),
  },
  {
    name: 'peoples together',
    example: 'The forest belongs to *First Nations* there.',
    holds: (text, { from, to }) => TOGETHER.test(wordsAt(text, from, to)),
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

/** True within “https://…” and “news.example/story”. */
function isInAddress({ tokens, adjacent, at }: TaggedText, from: number, to: number): boolean {
  if (!(adjacent(from - 1) || adjacent(to - 1))) return false;
  let [start, end] = [from, to];
  while (start > 0 && adjacent(start - 1)) start--;
  while (end < tokens.length && adjacent(end - 1)) end++;
  const chunk = Array.from({ length: end - start }, (_, n) => at(start + n)).join('');
  return /:\/\/|^www\.|\p{L}\.\p{Ll}{2,}\/\p{L}/u.test(chunk);
}

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

/** “the Zongo communities”, “the Santal ethnic minority”: a word that is not listed, before one for a people. */
const isBesidePeople = ({ at, gazetteer }: TaggedText, name: TokenName): boolean =>
  name.kind !== PERSON &&
  isOneWord(name) &&
  gazetteer.lists(at(name.from)) === 0 &&
  OF_PEOPLES.has(at(name.to)) &&
  !/^\p{Lu}{2,}/u.test(at(name.from));

/** A text as the rules read it. */
export function readText(text: TaggedText, names: readonly TokenName[]): ReadText {
  const headings = text.sentences.filter(({ heading }) => heading);
  const besidePeople = names.filter((name) => isBesidePeople(text, name));
  return {
    ...text,
    small: new Set(text.tokens.map((token) => token.text).filter((word) => /^\p{Ll}/u.test(word))),
    peoples: new Set(besidePeople.map(({ from }) => text.at(from))),
    isInHeading: (i) => headings.some(({ from, to }) => from <= i && i < to),
  };
}

/** “Rector of Curepipe College”: the college. */
function withoutOffice(text: TaggedText, name: TokenName): TokenName {
  const { from, to, kind } = name;
  if (kind === PERSON) return name;
  let of = from;
  while (of < to && (isOffice(text, of) || text.at(of) === '-')) of++;
  if (of === from || of >= to || text.at(of) !== 'of') return name;
  return { ...name, from: of + (text.lower(of + 1) === 'the' ? 2 : 1) };
}

/** “The Ministry of Health”: what follows the article, unless that belongs to the name. */
function withoutArticle(text: TaggedText, name: TokenName): TokenName {
  const { from, to, kind } = name;
  if (text.lower(from) !== 'the' || to - from < 2) return name;
  const rest = text.tokens.slice(from + 1, to).map((token) => token.text.toLowerCase());
  if (rest.some((word) => WITH_ARTICLE.has(word))) return name;
  const hasPlainHead = rest.some(
    (word, i) => ORGANISATION_HEADS.has(word) && (i === 0 || i === rest.length - 1 || rest[i + 1] === 'of'),
  );
  return kind === PLACE || (kind === ORGANISATION && hasPlainHead) ? { ...name, from: from + 1 } : name;
}

const withoutRuledOut: Pass = (text, names) => {
  const read = readText(text, names);
  return names.filter((name) => name.to > name.from && !NO_NAMES.some(({ holds }) => holds(read, name)));
};

/**
 * Takes away what is written with a capital and is no name: peoples and faiths (“Costa Ricans”), offices (“Presiding Officer”).
 * Of “Rector of Curepipe College” the college stays, of “The Ministry of Health” what follows the article.
 */
export const withoutNoNames: Pass = inTurn(
  eachName(withoutOffice),
  eachName(withoutArticle),
  withoutRuledOut,
);
