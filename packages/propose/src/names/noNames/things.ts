import { MISC, PERSON, PLACE } from '../../model/kinds.ts';
import { EVENT_HEADS, GATHERINGS, MONTHS, ORGANISATION_HEADS, WEEKDAYS } from '../../words/lexicon.ts';
import { words } from '../../words/words.ts';
import { gluedAt, type TaggedText } from '../pass.ts';
import { isOneWord, type NoName, type ReadText } from './noName.ts';
import { isProduct } from './products.ts';

/** Acronyms of things, offices and sorts of people. */
const ACRONYMS =
  /^(?:SMS|MMS|R&D|NGOs?|INGOs?|GDP|GNP|CEOs?|CFOs?|COOs?|CTOs?|TVs?|HIV|AIDS|DNA|RNA|PhDs?|MBAs?|AGMs?|IPOs?|VAT|GST|PDFs?|FAQs?|IDs?|MS?Ps?|MEPs?|MLAs?|MLCs?|MNAs?|CVs?|DVDs?|CDs?|ATMs?|USB|GPS|LEDs?|CCTV|LGBTQ?|PPE|ICUs?|SUVs?|UFOs?|POWs?|WMDs?|IEDs?|VIPs?|DJs?|QC|KC|SC|JP|Esq|GMT|UTC|BST|EST|PST|URLs?|HTML|SIM|PIN|PCs?|CO2|Q&A|B&B|SOS|DIY|IT|PR|HR|AI|M?SMEs?|FDI|ICT|FIRs?|NFTs?|CSR|LNG|LPG|EVs|A&Es?|IDPs?|OFWs?|NPLs?|MPAs?|PMs?|DPM|IGP|SSP|SHO|CJ|CJN|CJI|COAS|OCs?|MECs?|HH|HE|HM|HRH|CPU|GPU|TB|WWI|WWII|UAVs?|UAS|FTAs?|SEZs?|EEZs?|EPZs?|FTZs?|SDGs?|MDGs?|CSOs|CBOs|SOEs?|MDAs|SOPs?|KPIs?|KYC|ESG|ETFs?|GMOs?|MRI|PCR|LLB|MSc|BSc|MPhil|APIs?)$/;
const INTERJECTIONS =
  /^(?:Nah|Yeah|Yep|Yup|Nope|Wow|Ouch|Hey|Hi|Hello|Hooray|Alas|Okay|OK|Oh|Ah|Huh|Ugh|Oops)$/;
/** How the second word of a species ends, and English words do not behind a name. */
const SPECIES = /^\p{Ll}{3,}(?:us|ae|ensis|ii|oides|usca|ata|ina|osa|alis|aris|escens|iensis)$/u;
/** Programs and devices, whose names nobody bears. */
export const PROGRAMS =
  /^(?:Firefox|Thunderbird|Photoshop|Excel|PowerPoint|Outlook|iTunes|iPhones?|iPads?|iPods?|Kindle|Xbox|PlayStation|MacBook|Chromebook|Gmail|ChatGPT|Linux|Ubuntu|JavaScript)$/;

/** What a land is in when its government has unusual powers. */
const ALARMS = words('emergency exception siege alert alarm disaster calamity catastrophe prevention war');
/** What institutions are for, of which there are many. */
const SORTS = words(
  'research training medical state public private national regional district high primary secondary technical community trade teaching government federal special',
);
/** “N60”, “Rs17”, “KSh300”: letters for money before an amount; a single digit may be that of a road, “N1”. */
const MONEY = /^(?:N|R|RM|Rs|Sh|KSh|Kshs?|USh|TSh|GHS|QR|SR|Tk|P|K)\d{2}[\d.,]*(?:k|m|bn|mn)?$/;
const DIGIT_OF_MONEY = /^(?:N|R|RM|Rs|Sh|KSh|Kshs?|USh|TSh|GHS|QR|SR|Tk|P|K)\d[\d.,]*$/;
const SCALES = words('hundred thousand million billion trillion lakh crore bn mn');

/** “Ana Okoro-Brandt”: true where the text has the same words behind a given name. */
function isSurname(text: ReadText, from: number, to: number): boolean {
  const words = gluedAt(text, from, to);
  return text.tokens.some(
    (_, i) => text.gazetteer.has('given', text.at(i - 1)) && gluedAt(text, i, i + to - from) === words,
  );
}

/** What two people have together. */
const IN_COMMON =
  /^(?:administration|ticket|campaign|summit|meeting|talks|debate|agenda|rivalry|feud|team-up|pact|bill)$/;

/** What is called after who found it. */
const OF_A_FINDER =
  /^(?:disease|syndrome|dementia|palsy|lymphoma|sarcoma|law|theorem|principle|paradox|comet|patients?|sufferers?)$/;

/** Things, times and words that have a capital. */
export const THING_NO_NAMES: readonly NoName[] = [
  {
    name: 'acronym of a thing',
    example: 'She became *CEO* in May.',
    holds: ({ at, capital }, name) =>
      isOneWord(name) &&
      ACRONYMS.test(at(name.from)) &&
      // “National Institute for Trade (NIT)” is a body, “graphics card (GPU)” and “Organisations (NGOs)” are none.
      (at(name.from - 1) !== '(' || !capital(name.from - 2) || /s$/.test(at(name.from - 2))),
  },
  {
    name: 'one letter, but for the service of that name',
    example: 'Nominations go to *M* by noon.',
    holds: (text, { from, to }) =>
      /^\p{Script=Latin}\.?$/u.test(gluedAt(text, from, to)) && !/^[IX]$/.test(text.at(from)),
  },
  {
    name: 'disease or departure by its short name',
    example: 'It came with *Covid* there.',
    holds: ({ at }, name) =>
      isOneWord(name) && /^(?:Covid|COVID|Omicron|Brexit|Indyref2?|Partygate)(?:-19)?$/.test(at(name.from)),
  },
  {
    name: 'disease by the name of who found it',
    example: 'It may come from *Alzheimer*’s.',
    holds: ({ at, lower, gazetteer }, { from, to }) =>
      to - from === 1 &&
      /^(?:Alzheimer|Parkinson|Crohn|Huntington|Asperger|Tourette)$/.test(at(from)) &&
      /^['’]s$/.test(at(to)) &&
      !OF_A_FINDER.test(lower(to + 1)) &&
      !gazetteer.has('given', at(from - 1)) &&
      !/^(?:mr|mrs|ms|dr|prof|sir|professor|doctor)\.?$/.test(lower(from - 1)),
  },
  {
    name: 'two people before what they have in common, or whom the text names beside',
    example: 'They praised the *Okoro-Brandt* ticket there.',
    holds: (text, { from, to }) => {
      const { lower, surnames } = text;
      const [, one = '', other = ''] =
        /^(\p{Lu}\p{Ll}+)[-–](\p{Lu}\p{L}+)$/u.exec(gluedAt(text, from, to)) ?? [];
      return (
        one !== '' &&
        (IN_COMMON.test(lower(to)) ||
          (surnames.has(one) && surnames.has(other) && !isSurname(text, from, to)))
      );
    },
  },
  {
    name: 'law by the names of who proposed it',
    example: 'They hope to weaken *Dodd-Frank*.',
    holds: (text, { from, to }) =>
      to - from <= 5 &&
      /^(?:Dodd-Frank|Sarbanes-Oxley|Taft-Hartley|Smoot-Hawley|Glass-Steagall|McCain-Feingold|Gramm-Leach-Bliley|Hatch-Waxman|Magnuson-Stevens|Davis-Bacon|Helms-Burton|Jackson-Vanik)$/.test(
        gluedAt(text, from, to),
      ),
  },
  {
    name: 'who found a disease or a law',
    example: 'She lives with *Parkinson*’s disease there.',
    holds: ({ at, lower }, { from, to, kind }) =>
      (kind === PERSON || kind === MISC) &&
      to - from === 1 &&
      /^['’]s$/.test(at(to)) &&
      OF_A_FINDER.test(lower(to + 1)) &&
      /^(?:Parkinson|Alzheimer|Crohn|Huntington|Hodgkin|Tourette|Down|Asperger|Addison|Bell|Cushing|Raynaud|Lou Gehrig|Murphy|Moore|Ohm|Newton|Boyle|Halley|Lewy)$/.test(
        at(from),
      ),
  },
  {
    name: 'what has it',
    example: '*Rumour* has it that the quay will close.',
    holds: ({ at }, name) =>
      /^(?:Rumou?r|Legend|Tradition|Word|Gossip|Hearsay|Myth|Folklore)$/.test(at(name.to - 1)) &&
      /^(?:has|had)$/.test(at(name.to)) &&
      at(name.to + 1) === 'it',
  },
  {
    name: 'memorandum by its letters',
    example: 'They signed a memorandum of understanding (*MoU*) there.',
    holds: ({ at }, name) => isOneWord(name) && /^MoUs?$/.test(at(name.from)),
  },
  {
    name: 'half a quotation',
    example: 'It won the *Best Business Class’ awards* there.',
    holds: ({ at }, { from, to, kind }) => {
      for (let i = from + 1; i < to; i++) if (kind === MISC && /^[’”]$/.test(at(i))) return true;
      return false;
    },
  },
  {
    name: 'letters of a treaty or another thing',
    example: 'The Velmark Free Trade Agreement (*VELFTA*) was signed.',
    holds: ({ at, thingLetters }, name) => isOneWord(name) && thingLetters.has(at(name.from)),
  },
  {
    name: 'thing before its letters',
    example: 'They gained from the *Quay Inclusive Fishing* (QIF) project there.',
    holds: ({ at, lower, thingLetters }, { to, kind }) =>
      kind !== PERSON &&
      kind !== PLACE &&
      !EVENT_HEADS.has(lower(to - 1)) &&
      !GATHERINGS.has(lower(to - 1)) &&
      at(to) === '(' &&
      at(to + 2) === ')' &&
      thingLetters.has(at(to + 1)),
  },
  {
    name: 'initiative of several words',
    example: 'It joined the *Belt* and Road Initiative then.',
    holds: ({ at }, { from, to }) =>
      (to - from === 1 && at(from) === 'Belt' && at(to) === 'and' && at(to + 1) === 'Road') ||
      (at(from) === 'Road' && at(from - 1) === 'and' && at(from - 2) === 'Belt'),
  },
  {
    name: 'republic by its number',
    example: 'He was the first president of the *Fourth Republic* there.',
    holds: ({ lower }, { from, to }) =>
      to - from === 2 &&
      lower(to - 1) === 'republic' &&
      /^(?:\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth)$/.test(lower(from)),
  },
  {
    name: 'state of alarm',
    example: 'He extended the *State of Emergency* there.',
    holds: ({ lower }, { from, to, kind }) =>
      kind !== PERSON &&
      to - from === 3 &&
      lower(from) === 'state' &&
      lower(from + 1) === 'of' &&
      ALARMS.has(lower(from + 2)),
  },
  {
    name: 'letters of words in small letters',
    example: 'The central business district (*CBD*) was closed.',
    holds: ({ at, smallLetters }, name) => isOneWord(name) && smallLetters.has(at(name.from)),
  },
  {
    name: 'amount behind the letters of its money',
    example: 'The fence cost *N60* million there.',
    holds: ({ at, lower }, name) =>
      isOneWord(name) &&
      (MONEY.test(at(name.from)) || (DIGIT_OF_MONEY.test(at(name.from)) && SCALES.has(lower(name.to)))),
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
    name: 'law by its short name',
    example: '*Obamacare* was built on it there.',
    holds: (text, { from, to }) => /^(?:Obamacare|Medicare|Medicaid)$/.test(gluedAt(text, from, to)),
  },
  {
    name: 'pronoun and verb in one',
    example: '*We’ve* asked her to stay there.',
    holds: (text, { from, to }) =>
      /^(?:I|You|He|She|It|We|They|There|That|This|What|Who)[’'](?:ve|re|ll|d|m|s)$/iu.test(
        gluedAt(text, from, to),
      ),
  },
  {
    name: 'article alone',
    example: 'They like a book of rice and *The* Hard Thing there.',
    holds: ({ lower }, name) => isOneWord(name) && /^(?:the|an|and|of|for|with|from)$/.test(lower(name.from)),
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
    name: 'product',
    example: 'Its streaming service *Velmo* closed there.',
    holds: (text, name) => isProduct(text, name, text.products),
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
    name: 'sort of institution',
    example: 'It is a *Research Institute* there.',
    holds: ({ at, lower }, { from, to, kind }) =>
      kind !== PERSON &&
      /^an?$/.test(at(from - 1)) &&
      to - from === 2 &&
      SORTS.has(lower(from)) &&
      ORGANISATION_HEADS.has(lower(from + 1)),
  },
  {
    name: 'part of an address',
    example: 'See https://news.example/story/*Lisbon*-opens-quay now.',
    holds: (text, { from, to }) => isInAddress(text, from, to),
  },
];

/** True within “https://…” and “news.example/story”. */
function isInAddress(text: TaggedText, from: number, to: number): boolean {
  const { tokens, adjacent } = text;
  if (!(adjacent(from - 1) || adjacent(to - 1))) return false;
  let [start, end] = [from, to];
  while (start > 0 && adjacent(start - 1)) start--;
  while (end < tokens.length && adjacent(end - 1)) end++;
  return /:\/\/|^www\.|\p{L}\.\p{Ll}{2,}\/\p{L}/u.test(gluedAt(text, start, end));
}
