import { PERSON, PLACE } from '../../model/kinds.ts';
import { LAND } from '../../tagger/gazetteer.ts';
import { isTitle, PLACE_HEADS, PLACE_PREPOSITIONS, SAYING } from '../../words/lexicon.ts';
import { words } from '../../words/words.ts';
import { keyOf } from '../agreement.ts';
import { type Pass, settled, type TaggedText, type TokenName } from '../pass.ts';

/** What stands before “in” where it goes on with somebody: “trust in Okoro”. */
const TRUSTING = words(
  'trust trusted confidence confident faith interest interested believe believes believed belief hope hopes stake invested involved rooted found see sees saw seen lies lay qualities change changes has had have having politician leader man woman person player coach captain manager witness ally friend rival partner champion',
);
/** What somebody does or is, right behind the name. */
const DOES = words(
  'who told himself herself has had was is will would went came left met took made gave won',
);

/** “in Velis”, “near Velis” and not “trust in Velis”. */
function isWhere({ lower, at }: TaggedText, { from, to }: TokenName): boolean {
  if (/^['’]s?$/.test(at(to))) return false;
  return (
    /^(?:near|outside)$/.test(lower(from - 1)) || (lower(from - 1) === 'in' && !TRUSTING.has(lower(from - 2)))
  );
}

/** True where somebody speaks, acts or is addressed. */
function isSomebody({ lower, at }: TaggedText, { from, to }: TokenName): boolean {
  return (
    isTitle(lower(from - 1)) ||
    SAYING.has(at(to)) ||
    DOES.has(at(to)) ||
    (at(to) === ',' && /^(?:who|\d{2})$/.test(at(to + 1)))
  );
}

/**
 * A person in whom something happens, and who does nothing and is no part of a longer name of the text, is a place: “the
 * council in Regina”.
 */
export const withNobody: Pass = (text, names) => {
  const people = new Set<string>();
  for (const { from, to, kind } of names)
    if (kind === PERSON && to - from > 1) for (const end of [from, to - 1]) people.add(text.lower(end));
  const places = new Set<string>();
  for (const [key, same] of Map.groupBy(
    names.filter(({ kind }) => kind === PERSON),
    ({ from, to }) => keyOf(text, from, to),
  )) {
    const isFree = !people.has(key) && same.every((name) => !name.settled && !isSomebody(text, name));
    if (isFree && same.some((name) => isWhere(text, name))) places.add(key);
  }
  return names.map((name) =>
    name.kind === PERSON && places.has(keyOf(text, name.from, name.to)) ? settled(name, PLACE) : name,
  );
};

/**
 * A place of one word that is part of the name of a person of the text, and where nothing happens, is that person:
 * “Seergeoh Villanueva … Villanueva paid”. Countries and regions stay.
 */
export const withSomebody: Pass = (text, names) => {
  const people = new Set<string>();
  for (const { from, to, kind } of names)
    if (kind === PERSON && to - from > 1)
      for (const end of [from, to - 1]) people.add(keyOf(text, end, end + 1));
  const isMeant = ({ from, to, kind, settled }: TokenName) =>
    kind === PLACE &&
    to - from === 1 &&
    !settled &&
    people.has(keyOf(text, from, to)) &&
    !(text.gazetteer.lists(text.at(from)) & LAND);
  const bad = new Set(
    names.flatMap((name) =>
      isMeant(name) &&
      (PLACE_PREPOSITIONS.has(text.lower(name.from - 1)) ||
        PLACE_HEADS.has(text.at(name.to)) ||
        (text.at(name.to) === ',' && text.gazetteer.phraseAt(text.tokens, name.to + 1)))
        ? [keyOf(text, name.from, name.to)]
        : [],
    ),
  );
  return names.map((name) =>
    isMeant(name) && !bad.has(keyOf(text, name.from, name.to)) ? settled(name, PERSON) : name,
  );
};

/** Parts of a land, before its name. */
const PART =
  /^(?:north|south|east|west|central|northern|southern|eastern|western|greater|upper|lower|inner|outer)$/;

/** “Ghouta” beside “Eastern Ghouta” is no person. */
export const withWholeLands: Pass = (text, names) => {
  const lands = new Set(
    names.flatMap(({ from, to, kind }) =>
      kind === PLACE && to - from > 1 && PART.test(text.lower(from)) ? [keyOf(text, from + 1, to)] : [],
    ),
  );
  return names.map((name) =>
    name.kind === PERSON && !name.settled && lands.has(keyOf(text, name.from, name.to))
      ? settled(name, PLACE)
      : name,
  );
};
