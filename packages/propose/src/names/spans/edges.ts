import { MISC, ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { LISTED } from '../../tagger/gazetteer.ts';
import { EVENT_OPENERS, isTitle, LETTERS_BEHIND, TITLES } from '../../words/lexicon.ts';
import { isCharge, isOfficeWord } from '../../words/offices.ts';
import { words } from '../../words/words.ts';
import { inOrder, type Pass, settled, type TaggedText, type TokenName } from '../pass.ts';

/** What is called after people and places; those of the first list are buildings and grounds. */
const BUILDINGS = words(
  'memorial hall station stadium airport bridge museum library square park street avenue tower road drive highway expressway boulevard lane mosque temple shrine mall',
);
const NAMED_AFTER = new Set([
  ...BUILDINGS,
  ...words('foundation institute university college corporation association'),
]);
/** Titles that are a part of the name. */
const SAINTS = words('saint st st.');
/** Forms of address and ranks that only people have: what follows is a person, whatever it looks like. */
const PERSONAL = words(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir sen. sens. sens rep. reps. reps gov. govs. messrs messrs. profs. drs. gen. lt. col. maj. capt. sgt. shri smt alhaji alhaja hajiya mallam malam madam datuk engr barr cde excellency',
);
/** Letters for those who sit in a parliament for a party, and for what a place or a firm has. */
const MEMBERS = /^(?:MPs?|MLAs?|MNAs?|MPAs?|MLCs?|MEPs?|MSPs?|TDs|MKs?|IDPs?|NGOs?|SMEs?|CEO|CFO|GDP)$/;
const DASH = /^[-–—]$/;
/** What is said behind a hyphen of people and things alike (“US-based”, “Iran-backed”). */
const JOINED =
  /^(?:based|backed|led|born|run|held|style|era|wide|owned|made|like|controlled|funded|trained|sponsored|bound|area|only|affiliated|linked|friendly|educated|turned|listed|supported|aligned|and)$/;

/** “Dr” before a name, not that of “DR Congo”. */
export const isAddress = ({ lower, gazetteer, tokens }: TaggedText, i: number): boolean =>
  PERSONAL.has(lower(i)) && (gazetteer.phraseAt(tokens, i)?.length ?? 1) === 1;

const isLong = ({ from, to }: TokenName): boolean => to - from > 1;

/** “Operation” + “Brevity”. */
function withEventOpener({ lower, capital }: TaggedText, name: TokenName): TokenName {
  const before = name.from - 1;
  if (EVENT_OPENERS.has(lower(before)) && capital(before)) return settled({ ...name, from: before }, MISC);
  return EVENT_OPENERS.has(lower(name.from)) && isLong(name) ? settled(name, MISC) : name;
}

function withAddress(text: TaggedText, name: TokenName): TokenName {
  const { from, kind } = name;
  const isWithin = isAddress(text, from) && isLong(name);
  const isBefore = isAddress(text, from - 1) && !TITLES.has(text.lower(from));
  return kind !== MISC && (isWithin || isBefore) ? settled(name, PERSON) : name;
}

/** “pro-Lisbon Harbour Party”: whom it is for or against is no part of its name. */
function withoutPrefixed({ at, lower, adjacent }: TaggedText, name: TokenName): TokenName {
  const { from, kind } = name;
  if (kind === PERSON || !isLong(name) || at(from - 1) !== '-' || !adjacent(from - 2) || !adjacent(from - 1))
    return name;
  return /^(?:pro|anti|non|ex)$/.test(lower(from - 2)) ? { ...name, from: from + 1 } : name;
}

/** “Tan Sri”, “Datuk Seri”, “Toh Puan”. */
const isMalayTitle = (first: string, second: string): boolean =>
  (/^(?:Datuk|Dato|Datin|Tan)$/.test(first) && /^(?:Seri|Sri|Wira|Paduka)$/.test(second)) ||
  (first === 'Toh' && second === 'Puan') ||
  (first === 'Tun' && /^Dr\.?$/.test(second));

function withoutTitle({ at, lower, gazetteer }: TaggedText, name: TokenName): TokenName {
  if (name.kind !== PERSON) return name;
  let { from } = name;
  // “Sultan A. Velir” has the name of an office.
  const isGiven = (i: number) => gazetteer.has('given', at(i)) && /^\p{Lu}\.$/u.test(at(i + 1));
  const isLed = (i: number) =>
    (isTitle(lower(i)) && !SAINTS.has(lower(i)) && !DASH.test(at(i + 1)) && !isGiven(i)) ||
    (isOfficeWord(lower(i)) && isOfficeWord(lower(i - 1)) && name.to - i > 2) ||
    (isOfficeWord(lower(i)) && isTitle(lower(i + 1)) && name.to - i > 2);
  while (name.to - from > 1 && (isLed(from) || addressed(from) > 0)) from += addressed(from) || 1;
  return { ...name, from };

  /** How many words of “H E”, “HRH”, “Tan Sri” and “-elect” stand there. */
  function addressed(i: number): number {
    if (name.to - i > 3 && at(i) === 'H' && at(i + 1) === 'E') return 2;
    if (name.to - i > 2 && (isMalayTitle(at(i), at(i + 1)) || (at(i) === '-' && lower(i + 1) === 'elect')))
      return 2;
    if (isMalayTitle(at(i - 1), at(i))) return 1;
    return name.to - i > 2 && /^(?:HRH|HH|HM|HE)$/.test(at(i)) ? 1 : 0;
  }
}

const BODIES = words(
  'chamber council senate assembly parliament committee ministry party court office union',
);

/** “the Deputies’ Chamber Ana Okoro”: a body behind a genitive is no part of the name behind it. */
function withoutBody({ at, lower }: TaggedText, name: TokenName): TokenName {
  const { from, to, kind } = name;
  const isBehind = kind === PERSON && to - from > 2 && /^['’]s?$/.test(at(from - 1));
  return isBehind && BODIES.has(lower(from)) ? { ...name, from: from + 1 } : name;
}

/** “Deputy Secretary Information Ana Okoro”: what an office before the name is for is no part of it. */
function withoutCharge({ lower, capital }: TaggedText, name: TokenName): TokenName {
  const isFor =
    name.kind === PERSON &&
    name.to - name.from > 2 &&
    isCharge(lower(name.from)) &&
    isOfficeWord(lower(name.from - 1));
  return isFor && capital(name.from - 1) ? { ...name, from: name.from + 1 } : name;
}

/** “Harbour Party MPs”, “Benue IDP”, “Velis CEO”: who is of a body or a place is no part of its name. */
function withoutMembers({ at, gazetteer }: TaggedText, name: TokenName): TokenName {
  const { from, kind } = name;
  let { to } = name;
  if (kind === PERSON && gazetteer.has('given', at(from))) return name;
  while (to - from > 1 && MEMBERS.test(at(to - 1))) to--;
  return to < name.to && kind === PERSON ? settled({ ...name, to }, ORGANISATION) : { ...name, to };
}

/** “Ana Okoro KC”: letters behind a person are no part of the name. */
function withoutLetters({ at }: TaggedText, name: TokenName): TokenName {
  let { to } = name;
  while (name.kind === PERSON && to - name.from > 2 && LETTERS_BEHIND.test(at(to - 1))) to--;
  return { ...name, to };
}

/** “a Superior Court” is one of several. */
function withoutArticle({ at }: TaggedText, name: TokenName): TokenName {
  return isLong(name) && /^an?$/.test(at(name.from)) ? { ...name, from: name.from + 1 } : name;
}

/** “Velis Institute of Technology in Physics” ends where the name of the list does. */
function withoutSubject({ at, tokens, gazetteer }: TaggedText, name: TokenName): TokenName {
  const listed = name.kind === ORGANISATION ? gazetteer.phraseAt(tokens, name.from) : null;
  const to = name.from + (listed?.length ?? 0);
  return listed && listed.mask & LISTED && to < name.to && at(to) === 'in' ? { ...name, to } : name;
}

/** Without a year before it, dashes and small words behind it and “UK-based” at its head. */
function withoutYear({ at, capital }: TaggedText, name: TokenName): TokenName {
  let { from, to } = name;
  if (/^\d{4}$/.test(at(from)) && to - from > 1 && capital(from + 1)) from++;
  while (to > from + 1 && (DASH.test(at(to - 1)) || /^(?:and|of|at|for|the)$/.test(at(to - 1)))) to--;
  if (at(from + 1) === '-' && JOINED.test(at(from + 2)) && to > from + 3) from += 3;
  return { ...name, from, to };
}

/** Small words that begin a sentence and no name. */
const OPENERS = words(
  'the this that these those a an he she it they we you i his her its their our my there here in on at by for from with to of as but and or if when while after before since although though however such both all no not what who where why how',
);

/** Those with a capital that begin a sentence behind one that has lost its dot. */
const BEHIND = /^(?:In|On|At|For|From|With|By|As|But|And|The)$/;

/** “Tovin I. This” + “was”: a sentence that begins behind a dot is no part of the name before it. */
function withoutNextSentence({ at, lower }: TaggedText, name: TokenName): TokenName {
  let to = name.from + 1;
  while (to < name.to && !(at(to - 1).endsWith('.') && OPENERS.has(lower(to)))) to++;
  const isLost = name.kind === PERSON && to - name.from > 1 && BEHIND.test(at(to - 1));
  return { ...name, to: isLost && /^\p{Ll}/u.test(at(to)) ? to - 1 : to };
}

const BEGINNINGS = [
  withoutNextSentence,
  withoutArticle,
  withoutSubject,
  withEventOpener,
  withAddress,
  withoutPrefixed,
  withoutBody,
  withoutTitle,
  withoutCharge,
  withoutLetters,
  withoutMembers,
  withoutYear,
];

/** “Tovin-Okoro Trust”: an organisation behind a hyphen begins where the name before it does. */
function isPartOf({ at, adjacent }: TaggedText, name: TokenName, next: TokenName | undefined): boolean {
  if (next?.from !== name.to + 1 || next.kind !== ORGANISATION) return false;
  return DASH.test(at(name.to)) && adjacent(name.to - 1) && adjacent(name.to);
}

const isSyllable = (word: string): boolean => /^\p{Ll}{1,6}$/u.test(word) && !JOINED.test(word);

/** One of a name in Latin letters: “yung”, “wai”, not “free”. */
const SYLLABLE = /^(?!free$)(?:[bcdfghjklmnpqrstwxyz]{0,2}[aeiouy]{1,3}(?:ng?|k|t|p|m|h)?)$/;

/** “Hau Lung-bin”, “Kang” + “In-sun”, “Prayut Chan-o-cha”; “Lee Wing-yung” is nobody’s wing. */
function withSyllables({ at, adjacent, gazetteer }: TaggedText, name: TokenName): TokenName {
  const isHyphen = (i: number) => at(i) === '-' && adjacent(i - 1) && adjacent(i);
  if (!isLong(name)) {
    const isBehind = /^\p{Lu}\p{Ll}{1,4}$/u.test(at(name.to)) && isHyphen(name.to + 1);
    const isPerson = name.kind === PERSON && isBehind && SYLLABLE.test(at(name.to + 2));
    return isPerson ? { ...name, to: name.to + 3 } : name;
  }
  if (name.kind !== PERSON) {
    const isPerson =
      name.to - name.from === 2 &&
      gazetteer.has('surname', at(name.from)) &&
      isHyphen(name.to) &&
      isSyllable(at(name.to + 1)) &&
      SYLLABLE.test(at(name.to + 1));
    return isPerson ? settled({ ...name, to: name.to + 2 }, PERSON) : name;
  }
  let { to } = name;
  while (isHyphen(to) && isSyllable(at(to + 1))) to += 2;
  return { ...name, to };
}

/** “Chiang Kai Shek” + “Memorial Hall Station” is a building, not a person. */
function withBuilding({ at, lower, capital, adjacent, sentenceEnd }: TaggedText, name: TokenName): TokenName {
  const stop = sentenceEnd(name.from);
  let { to } = name;
  while (to < stop && to < name.to + 3 && /^\p{Lu}\p{Ll}/u.test(at(to)) && NAMED_AFTER.has(lower(to))) to++;
  if (to === name.to || (to < stop && capital(to) && adjacent(to - 1))) return name;
  return settled({ ...name, to }, BUILDINGS.has(lower(to - 1)) ? PLACE : ORGANISATION);
}

/** Sets right where names begin and end: “1807 Great Britain” and “UK-based Wellcome Trust” begin later, “Hau Lung-bin” ends later. */
export const withEdges: Pass = (text, given) => {
  const names: TokenName[] = [];
  let begun: number | null = null;
  for (const [n, name] of given.entries()) {
    const begin: TokenName = begun === null ? name : { ...name, from: begun };
    const cut = BEGINNINGS.reduce((one, change) => change(text, one), begin);
    begun = isPartOf(text, cut, given[n + 1]) ? cut.from : null;
    if (begun === null) names.push(withBuilding(text, withSyllables(text, cut)));
  }
  return apart(names);
};

/** Names in order, without what the name before them covers. */
function apart(names: readonly TokenName[]): TokenName[] {
  const kept: TokenName[] = [];
  for (const name of names) {
    const from = Math.max(name.from, kept.at(-1)?.to ?? 0);
    if (name.to > from) kept.push({ ...name, from });
  }
  return inOrder(kept);
}

/** “The King”, “Governors”, “Tan Sri”: a title without a name. */
function isTitleAlone({ at, lower }: TaggedText, { from, to, kind }: TokenName): boolean {
  if (kind === PERSON && to - from < 3 && isMalayTitle(at(from), at(from + 1))) return true;
  const first = lower(from) === 'the' && to - from > 1 ? from + 1 : from;
  const word = lower(first);
  return kind === PERSON && to - first === 1 && (TITLES.has(word) || TITLES.has(word.replace(/s$/, '')));
}

/** Without titles alone and what a currency follows at once. */
export const withoutTitles: Pass = (text, names) =>
  names.filter(
    (name) => !isTitleAlone(text, name) && !(/^[$€£¥]$/.test(text.at(name.to)) && text.adjacent(name.to - 1)),
  );
