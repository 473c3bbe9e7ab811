import { MISC, ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { LAND, LISTED, NAMES_OF_PEOPLE, WELL_KNOWN } from '../../tagger/gazetteer.ts';
import {
  EVENT_HEADS,
  EVENT_OPENERS,
  GATHERINGS,
  isTitle,
  OF_EVENTS,
  ORGANISATION_HEADS,
} from '../../words/lexicon.ts';
import { words } from '../../words/words.ts';
import {
  eachName,
  inOrder,
  inTurn,
  ownersOf,
  type Pass,
  settled,
  type TaggedText,
  type TokenName,
} from '../pass.ts';

/** Last words of what is neither person nor organisation nor place. */
const LAWS = words(
  'act acts law laws bill code constitution amendment resolution protocol doctrine plan accord accords examination certificate document index agreement agreements policy strategy degree degrees list manifesto charter covenant statute decree ordinance directive memorandum duty statement levy allowance consensus declaration pledge',
);
/** Last words that leave no doubt of an event. */
const SURE_EVENTS = words(
  'festival summit olympics paralympics marathon championship championships tournament expo earthquake massacre uprising referendum invasion',
);
/** What a week or a fair is of: “Lagos Fashion Week”. */
const SHOWN = words(
  'fashion design art arts book film music food wine tech technology climate trade motor auto science beauty jazz county state world',
);
/** Words in small letters that a name can hold. */
const CONNECTORS = words(
  "of the and for de la le les al el bin bint ibn ad ul ud von van der den del da das do dos du des di y e en et und to in on at with plc party sub s 's ’s",
);

/** The one small word that a name may begin with. */
const DIRECTION =
  /^(?:north|south|east|west|central|northern|southern|eastern|western|(?:north|south)(?:east|west)(?:ern)?)$/;
/** A part of a land, as the first word of its name: “Lower Canada”. */
const PART =
  /^(?:lower|upper|inner|outer|greater|north|south|east|west|northern|southern|eastern|western|central)$/;
/** What stands before a place, and before no person whose name a country follows. */
const INTO = /^(?:in|near|at|outside|around)$/;
/** What the post writes for the states of the United States. */
const STATE_CODES: ReadonlySet<string> = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.split(
    ' ',
  ),
);
/** First words of places that are called after people. */
const GROUNDS = /^(?:fort|camp|mount|lake|cape|port|joint base)$/;
/** Last words of what stands somewhere: “Kargil War Memorial” is no war. */
const MONUMENTS = words('memorial monument cenotaph mausoleum museum');
/** Last words of what is called after a person. */
const CALLED_AFTER = words(
  'collection archive archives library museum memorial foundation institute university college prize award airport trust fund theatre theater theatres theaters gallery',
);

const isOrganisationOrMisc = (kind: number): boolean => kind === ORGANISATION || kind === MISC;

function withListedKind(text: TaggedText, name: TokenName): TokenName {
  if (isOrganisationOrMisc(name.kind) && isWellKnownPlace(text, name)) return { ...name, kind: PLACE };
  const isOpen = name.kind === MISC || (name.kind === PLACE && !name.settled);
  if (isOpen && isListedOrganisation(text, name)) return { ...name, kind: ORGANISATION };
  return name.kind === PERSON && isSomewhere(text, name) ? { ...name, kind: PLACE } : name;
}

/** A country, capital, region or large city, or a part of it, of which no organisation bears the name. */
function isWellKnownPlace({ gazetteer, tokens, lower }: TaggedText, { from, to }: TokenName): boolean {
  const isPart = to - from > 1 && PART.test(lower(from)) && !gazetteer.phraseAt(tokens, from);
  const begin = isPart ? from + 1 : from;
  const phrase = gazetteer.phraseAt(tokens, begin);
  return phrase?.length === to - begin && (phrase.mask & WELL_KNOWN) !== 0 && (phrase.mask & LISTED) === 0;
}

/** “near Dayr az Zayr”, “Fort Campbell, Kentucky”. */
function isSomewhere({ gazetteer, tokens, at, lower }: TaggedText, { from, to }: TokenName): boolean {
  if (to - from > 1 && GROUNDS.test(lower(from)) && at(to) === ',')
    return gazetteer.phraseAt(tokens, to + 1) !== null;
  return (
    lower(from - 1) === 'near' && !gazetteer.has('given', at(from)) && !gazetteer.has('surname', at(to - 1))
  );
}

/** An organisation of which nobody and no place bears the name. */
function isListedOrganisation({ gazetteer, tokens, at }: TaggedText, { from, to }: TokenName): boolean {
  const phrase = gazetteer.phraseAt(tokens, from);
  return (
    phrase?.length === to - from &&
    phrase.mask === LISTED &&
    (to - from > 1 || gazetteer.lists(at(from)) === LISTED)
  );
}

/** Feasts and fasts, by their last word. */
const FEASTS = words(
  'ramadan hajj christmas easter diwali eid passover hanukkah thanksgiving halloween pentecost nowruz ashura muharram vesak',
);

/** “Ramadan”, “Muslim Hajj”, “Eid al-Adha”: a feast is nobody and nowhere. */
const withFeasts = (text: TaggedText, name: TokenName): TokenName => {
  const isLong = name.to - name.from > 1;
  const isFeast = FEASTS.has(text.lower(name.to - 1)) && (name.kind !== PERSON || !isLong);
  return isFeast || (isLong && text.at(name.from) === 'Eid') ? { ...name, kind: MISC } : name;
};

/** By the first and the last of several words: a treaty, an operation or a law is neither person nor organisation. */
function withKindOfWords(text: TaggedText, name: TokenName): TokenName {
  const { at, lower } = text;
  const { from, to, kind } = name;
  if (to - from < 2) return name;
  const [first, last] = [lower(from), lower(to - 1)];
  if (EVENT_OPENERS.has(first) || (OF_EVENTS.has(first) && at(from + 1) === 'of'))
    return { ...name, kind: MISC };
  if (kind === MISC && MONUMENTS.has(last)) return { ...name, kind: PLACE };
  if (kind === PERSON && CALLED_AFTER.has(last)) return { ...name, kind: ORGANISATION };
  const isLaw =
    LAWS.has(last) && kind !== PERSON && !(ORGANISATION_HEADS.has(first) && at(from + 1) === 'of');
  const isShown = kind !== PERSON && GATHERINGS.has(last) && SHOWN.has(lower(to - 2));
  const isEvent =
    (kind === PLACE && (EVENT_HEADS.has(last) || GATHERINGS.has(last))) || SURE_EVENTS.has(last) || isShown;
  return isLaw || isEvent || !areWordsOfNames(text, name) ? { ...name, kind: MISC } : name;
}

/** True where a name has no word in small letters but those that names hold. */
function areWordsOfNames({ tokens, at }: TaggedText, { from, to }: TokenName): boolean {
  const begin = DIRECTION.test(at(from)) ? from + 1 : from;
  return tokens
    .slice(begin, to)
    .every(
      ({ text }, i, all) => !/^\p{Ll}{2,}$/u.test(text) || CONNECTORS.has(text) || all[i - 1]?.text === '-',
    );
}

/** True for all the words of a country or region. */
function isLand({ gazetteer, tokens }: TaggedText, { from, to }: TokenName): boolean {
  const phrase = gazetteer.phraseAt(tokens, from);
  return phrase?.length === to - from && (phrase.mask & LAND) !== 0;
}

/** “Attapeu, Laos”: what stands before a country or state and a comma is a place, unless it is plainly something else. */
const withPlacesOfLands: Pass = (text, names) =>
  names.map((name, n) => {
    const next = names[n + 1];
    if (name.kind === PLACE || next?.kind !== PLACE || (name.kind === PERSON && name.settled)) return name;
    if (name.kind === PERSON && (isTitle(text.lower(name.from - 1)) || /^['’]s$/.test(text.at(next.to))))
      return name;
    if (name.kind === MISC && !INTO.test(text.at(name.from - 1))) return name;
    if (text.at(name.to) !== ',' || next.from !== name.to + 1 || !isLand(text, next)) return name;
    return isPlainPlace(text, name) ? { ...name, kind: PLACE } : name;
  });

function isPlainPlace({ tokens, gazetteer, at }: TaggedText, { from, to, kind }: TokenName): boolean {
  const isPerson = kind === PERSON && !INTO.test(at(from - 1));
  return (
    to - from < 3 &&
    tokens
      .slice(from, to)
      .every(
        ({ text }) =>
          /^\p{Lu}\p{Ll}+$/u.test(text) &&
          !ORGANISATION_HEADS.has(text.toLowerCase()) &&
          !(isPerson && gazetteer.lists(text) & NAMES_OF_PEOPLE),
      )
  );
}

/** “in Shwe Kyin, Myanmar” where the tagger saw no name before the comma. */
const withMissedPlaces: Pass = (text, names) => {
  const { at } = text;
  const owners = ownersOf(text, names);
  const found = names.flatMap((land): TokenName[] => {
    const comma = land.from - 1;
    if (land.kind !== PLACE || at(comma) !== ',' || !isLand(text, land)) return [];
    let from = comma;
    while (from > comma - 3 && /^\p{Lu}\p{Ll}+$/u.test(at(from - 1)) && !owners[from - 1]) from--;
    return from < comma && INTO.test(at(from - 1)) ? [{ from, to: comma, kind: PLACE }] : [];
  });
  return inOrder([...names, ...found]);
};

/** “Lawrence, KS”: a state by its letters, behind a place and a comma. */
const withStateCodes: Pass = (text, names) => {
  const { tokens, at } = text;
  const owners = ownersOf(text, names);
  const codes = tokens.flatMap((_, i): TokenName[] => {
    if (!STATE_CODES.has(at(i)) || at(i - 1) !== ',' || owners[i - 2]?.kind !== PLACE) return [];
    const code = owners[i] ?? { from: i, to: i + 1, kind: PLACE };
    return code.to - code.from > 1 ? [] : [settled(code, PLACE)];
  });
  const states = new Set(codes.map(({ from }) => from));
  return inOrder([...names.filter(({ from }) => !states.has(from)), ...codes]);
};

/**
 * Corrects kinds that the words of a name rule out: a treaty, an operation or a law is neither person nor organisation
 * nor place; “Shwe Kyin, Myanmar” is a place.
 */
export const withKinds: Pass = inTurn(
  eachName(withListedKind),
  eachName(withKindOfWords),
  eachName(withFeasts),
  withPlacesOfLands,
  withMissedPlaces,
  withStateCodes,
);
