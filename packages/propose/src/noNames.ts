import { MISC, ORGANISATION, PERSON, PLACE } from './kinds.ts';
import { ORGANISATION_HEADS, WEEKDAYS } from './lexicon.ts';
import { copiesOf, type Pass, type TokenName } from './pass.ts';
import { words } from './words.ts';

/** Peoples, faiths and what goes with them, beside the demonyms of the gazetteer. */
const PEOPLES = words(
  'saudi emirati ecuadorian uzbek kazakh tajik korean african african-american europeans european asian arab arabic western westerner latin latino hispanic anglo nordic balkan soviet kurdish kurd palestinian muslim christian jew jewish hindu sikh buddhist catholic protestant orthodox evangelical shia shi’a shiite sunni islamic islamist islam christianity judaism hinduism buddhism catholicism islamophobia indigenous aboriginal scottish welsh english texan californian londoner hebrew baloch pashtun punjabi sindhi tamil sinhalese bengali hausa igbo yoruba zulu xhosa maori uyghur uighur rohingya hutu tutsi inuit navajo cherokee maya yazidi yezidi slav slavic germanic celt bantu tatar turkmen circassian berber tuareg druze alawite maronite copt coptic roman athenian spartan phoenician canaanite macedonian melanesian polynesian saxon mongol manchu aborigine methodist baptist lutheran mormon anglican dalit adivasi maasai mapuche aymara quechua cree ojibwe pasifika santal hmong god allah internet',
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
/** Acronyms of things, offices and sorts of people. */
const ACRONYMS =
  /^(?:SMS|MMS|R&D|NGOs?|INGOs?|GDP|GNP|CEOs?|CFOs?|COOs?|CTOs?|TVs?|HIV|AIDS|DNA|RNA|PhDs?|MBAs?|AGMs?|IPOs?|VAT|GST|PDFs?|FAQs?|IDs?|MPs?|MEPs?|MLAs?|MNAs?|CVs?|DVDs?|CDs?|ATMs?|USB|GPS|LEDs?|CCTV|LGBTQ?|PPE|ICUs?|SUVs?|UFOs?|POWs?|WMDs?|IEDs?|VIPs?|DJs?|QC|KC|SC|JP|Esq|GMT|UTC|BST|EST|PST|URLs?|HTML|SIM|PIN|PCs?|CO2|Q&A|B&B|SOS|DIY|IT|PR|HR|AI)$/;
/** Organisations and places whose article belongs to them. */
const WITH_ARTICLE = words(
  'times post guardian independent economist sun star mail globe herald tribune telegraph standard gazette nation observer mirror express journal hague gambia bronx who atlantic intercept verge beatles elders paper hindu conversation wire print spectator onion voice',
);

/**
 * Takes away what is written with a capital and is no name: peoples and faiths (“Costa Ricans”), offices (“Presiding Officer”).
 * Of “Rector of Curepipe College” the college stays, of “The Ministry of Health” what follows the article.
 */
export const withoutNoNames: Pass = ({ tokens, sentences, gazetteer, at, lower }, given) => {
  const names = copiesOf(given);
  const inHeading = new Uint8Array(tokens.length);
  for (const { from, to, heading } of sentences) if (heading) inHeading.fill(1, from, to);
  const small = new Set(tokens.map(({ text }) => text).filter((word) => /^\p{Ll}/u.test(word)));
  for (const name of names) {
    office(name);
    article(name);
  }
  const peoples = new Set(names.filter(isBesidePeople).map(({ from }) => at(from)));
  return names.filter(
    (name) =>
      name.to > name.from &&
      !(name.to - name.from === 1 && ACRONYMS.test(at(name.from)) && at(name.from - 1) !== '(') &&
      !isPeople(name) &&
      !isOffice(name) &&
      !isGeneric(name) &&
      !isWeekday(name) &&
      !isHeadline(name) &&
      !isPlural(name) &&
      !(name.kind !== PERSON && name.to - name.from === 1 && peoples.has(at(name.from))) &&
      !isOffices(name),
  );

  function office(name: TokenName): void {
    if (name.kind === PERSON) return;
    let of = name.from;
    while (of < name.to && (OFFICES.has(lower(of)) || at(of) === '-')) of++;
    if (of > name.from && of < name.to && at(of) === 'of') name.from = of + (lower(of + 1) === 'the' ? 2 : 1);
  }

  function article(name: TokenName): void {
    if (lower(name.from) !== 'the' || name.to - name.from < 2) return;
    const next = lower(name.from + 1);
    const rest = tokens.slice(name.from + 1, name.to).map(({ text }) => text.toLowerCase());
    if (rest.some((word) => WITH_ARTICLE.has(word))) return;
    const plainHead =
      ORGANISATION_HEADS.has(rest.at(-1) as string) ||
      ORGANISATION_HEADS.has(next) ||
      rest.some((word, i) => ORGANISATION_HEADS.has(word) && rest[i + 1] === 'of');
    if (name.kind === PLACE || (name.kind === ORGANISATION && plainHead)) name.from++;
  }

  function isPeople({ from, to, kind }: TokenName): boolean {
    const phrase = tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
    const singular = phrase.replace(/s$/, '');
    if (kind === PERSON && gazetteer.has('surname', phrase)) return false;
    if (isDemonym(phrase) || isDemonym(singular)) return true;
    const end = DIRECTIONS.has(lower(to - 1)) ? to : to - 1;
    const areMany = at(end).endsWith('s');
    for (let i = from; i < end; i++)
      if (!DIRECTIONS.has(lower(i)) && at(i) !== '-' && !(areMany && isDemonym(at(i)))) return false;
    return isDemonym(at(end)) || isDemonym(at(end).replace(/s$/, ''));
  }

  /** “the Khitans”, where nothing is called so: a plural that ends as those of peoples do. */
  function isPlural({ from, to, kind }: TokenName): boolean {
    return (
      to - from === 1 &&
      kind !== PERSON &&
      /^\p{Lu}\p{Ll}{3,}(?:ans|ites)$/u.test(at(from)) &&
      gazetteer.lists(at(from)) === 0
    );
  }

  /** “the Zongo communities”, “the Santal ethnic minority”: a word that is not listed, before one for a people. */
  function isBesidePeople({ from, to, kind }: TokenName): boolean {
    return (
      kind !== PERSON &&
      to - from === 1 &&
      gazetteer.lists(at(from)) === 0 &&
      OF_PEOPLES.has(at(to)) &&
      !/^\p{Lu}{2,}/u.test(at(from))
    );
  }

  /** “Minister of the Interior”, “Secretary of Defense”: what an office is for. */
  function isOffices({ from, to, kind }: TokenName): boolean {
    const of = lower(from - 1) === 'the' ? from - 2 : from - 1;
    return (
      to - from === 1 &&
      kind !== PERSON &&
      lower(of) === 'of' &&
      OFFICES.has(lower(of - 1)) &&
      CHARGES.test(at(from))
    );
  }

  function isDemonym(word: string): boolean {
    if (PEOPLES.has(word.toLowerCase())) return true;
    return gazetteer.has('demonym', word) && (gazetteer.lists(word) & 0b11101) === 0;
  }

  function isGeneric({ from, to }: TokenName): boolean {
    const first = isDemonym(at(from)) ? from + 1 : from;
    return first === to - 1 && GENERIC.has(lower(first)) && (first === from || isOfPerson(to));
  }

  /** “Natural Earthquake Hazards” of a headline, where the text writes of natural earthquake hazards. */
  function isHeadline({ from, to, kind }: TokenName): boolean {
    return (
      kind === MISC &&
      tokens.slice(from, to).every(({ text }) => small.has(text.toLowerCase())) &&
      inHeading[from] === 1
    );
  }

  function isWeekday({ from, to }: TokenName): boolean {
    return to - from === 1 && WEEKDAYS.has(lower(from));
  }

  /** “Pakistani Army chief” is a person of the army. */
  function isOfPerson(next: number): boolean {
    return OFFICES.has(lower(next)) && /^\p{Ll}/u.test(at(next));
  }

  function isOffice({ from, to }: TokenName): boolean {
    for (let i = from; i < to; i++)
      if (!OFFICES.has(lower(i)) && !GENERIC.has(lower(i)) && at(i) !== '-') return false;
    return OFFICES.has(lower(to - 1));
  }
};
