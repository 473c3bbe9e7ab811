import { MISC, ORGANISATION, PERSON, PLACE } from './kinds.ts';
import { EVENT_HEADS, EVENT_OPENERS, OF_EVENTS, ORGANISATION_HEADS } from './lexicon.ts';
import { copiesOf, inOrder, type Pass, type TokenName } from './pass.ts';
import { words } from './words.ts';

/** Last words of what is neither person nor organisation nor place. */
const LAWS = words(
  'act acts law laws bill code constitution amendment resolution protocol doctrine plan accord accords',
);
/** Last words that leave no doubt of an event. */
const SURE_EVENTS = words(
  'festival summit olympics paralympics marathon championship championships tournament expo earthquake massacre uprising referendum invasion',
);
/** Words in small letters that a name can hold. */
const CONNECTORS = words(
  "of the and for de la le les al el bin ibn von van der den del da das do dos du des di y e en et und to in on at with plc s 's ’s",
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
/** Last words of what is called after a person. */
const CALLED_AFTER = words(
  'collection archive archives library museum memorial foundation institute university college prize award airport trust fund',
);

/**
 * Corrects kinds that the words of a name rule out: a treaty, an operation or a law is neither person nor organisation
 * nor place; “Shwe Kyin, Myanmar” is a place.
 */
export const withKinds: Pass = ({ tokens, gazetteer, at, lower }, given) => {
  const names = copiesOf(given);
  for (const name of names) kinds(name);
  places();
  missedPlaces();
  codes();
  return inOrder(names);

  function kinds(name: TokenName): void {
    const [first, last] = [lower(name.from), lower(name.to - 1)];
    if ((name.kind === ORGANISATION || name.kind === MISC) && isWellKnownPlace(name)) name.kind = PLACE;
    if (name.kind === MISC && isListedOrganisation(name)) name.kind = ORGANISATION;
    if (name.kind === PERSON && isSomewhere(name)) name.kind = PLACE;
    if (name.to - name.from < 2) return;
    if (EVENT_OPENERS.has(first) || (OF_EVENTS.has(first) && at(name.from + 1) === 'of')) name.kind = MISC;
    else if (name.kind === PERSON && CALLED_AFTER.has(last)) name.kind = ORGANISATION;
    else if (LAWS.has(last) && name.kind !== PERSON) name.kind = MISC;
    else if ((name.kind === PLACE && EVENT_HEADS.has(last)) || SURE_EVENTS.has(last)) name.kind = MISC;
    else if (
      !tokens
        .slice(name.from + (DIRECTION.test(at(name.from)) ? 1 : 0), name.to)
        .every(
          ({ text }, i, all) =>
            !/^\p{Ll}{2,}$/u.test(text) || CONNECTORS.has(text) || all[i - 1]?.text === '-',
        )
    )
      name.kind = MISC;
  }

  /** A country, capital, region or large city, or a part of it, of which no organisation bears the name. */
  function isWellKnownPlace({ from, to }: TokenName): boolean {
    const begin =
      to - from > 1 && PART.test(lower(from)) && !gazetteer.phraseAt(tokens, from) ? from + 1 : from;
    const phrase = gazetteer.phraseAt(tokens, begin);
    return phrase?.length === to - begin && (phrase.mask & 29) !== 0 && (phrase.mask & 256) === 0;
  }

  /** “near Dayr az Zayr”, “Fort Campbell, Kentucky”. */
  function isSomewhere({ from, to }: TokenName): boolean {
    if (to - from > 1 && GROUNDS.test(lower(from)) && at(to) === ',')
      return gazetteer.phraseAt(tokens, to + 1) !== null;
    return (
      lower(from - 1) === 'near' && !gazetteer.has('given', at(from)) && !gazetteer.has('surname', at(to - 1))
    );
  }

  /** An organisation of which nobody and no place bears the name. */
  function isListedOrganisation({ from, to }: TokenName): boolean {
    const phrase = gazetteer.phraseAt(tokens, from);
    return (
      phrase?.length === to - from &&
      phrase.mask === 256 &&
      (to - from > 1 || gazetteer.lists(at(from)) === 256)
    );
  }

  /** “Attapeu, Laos”: what stands before a country or state and a comma is a place, unless it is plainly something else. */
  function places(): void {
    for (let n = 1; n < names.length; n++) {
      const [left, right] = [names[n - 1] as TokenName, names[n] as TokenName];
      if (
        left.kind === PLACE ||
        left.kind === MISC ||
        right.kind !== PLACE ||
        at(left.to) !== ',' ||
        right.from !== left.to + 1
      )
        continue;
      const phrase = gazetteer.phraseAt(tokens, right.from);
      if (!phrase || phrase.length !== right.to - right.from || !(phrase.mask & 9)) continue;
      const plain = tokens
        .slice(left.from, left.to)
        .every(
          ({ text }) =>
            /^\p{Lu}\p{Ll}+$/u.test(text) &&
            !ORGANISATION_HEADS.has(text.toLowerCase()) &&
            !(left.kind === PERSON && !INTO.test(at(left.from - 1)) && gazetteer.lists(text) & 192),
        );
      if (plain && left.to - left.from < 3) left.kind = PLACE;
    }
  }

  /** “in Shwe Kyin, Myanmar” where the tagger saw no name before the comma. */
  function missedPlaces(): void {
    const taken = new Set(
      names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
    );
    for (const { from: country, to, kind } of [...names]) {
      if (kind !== PLACE || at(country - 1) !== ',') continue;
      const phrase = gazetteer.phraseAt(tokens, country);
      if (phrase?.length !== to - country || !(phrase.mask & 9)) continue;
      let from = country - 1;
      while (from > country - 4 && /^\p{Lu}\p{Ll}+$/u.test(at(from - 1)) && !taken.has(from - 1)) from--;
      if (from < country - 1 && INTO.test(at(from - 1))) names.push({ from, to: country - 1, kind: PLACE });
    }
    names.sort((a, b) => a.from - b.from);
  }

  /** “Lawrence, KS”: a state by its letters, behind a place and a comma. */
  function codes(): void {
    const owners = new Map(
      names.flatMap((name) => [[name.from, name] as const, [name.to - 1, name] as const]),
    );
    for (let i = 2; i < tokens.length; i++) {
      if (!STATE_CODES.has(at(i)) || at(i - 1) !== ',') continue;
      const city = owners.get(i - 2);
      const code = owners.get(i);
      if (city?.kind !== PLACE || (code && code.to - code.from > 1)) continue;
      if (code) Object.assign(code, { kind: PLACE, settled: true });
      else names.push({ from: i, to: i + 1, kind: PLACE, settled: true });
    }
    names.sort((a, b) => a.from - b.from);
  }
};
