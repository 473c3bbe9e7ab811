import { ORGANISATION, PERSON, PLACE } from '../model/kinds.ts';
import { LAND } from '../tagger/gazetteer.ts';
import { ORGANISATION_HEADS } from '../words/lexicon.ts';
import { isCharge } from '../words/offices.ts';
import { words } from '../words/words.ts';
import { keyOf } from './agreement.ts';
import { type NoName, readText } from './noNames/noName.ts';
import { isOffice, OFFICE_NO_NAMES } from './noNames/offices.ts';
import { PEOPLE_NO_NAMES } from './noNames/peoples.ts';
import { THING_NO_NAMES } from './noNames/things.ts';
import { eachName, inTurn, type Pass, type TaggedText, type TokenName } from './pass.ts';

/** Organisations and places whose article belongs to them. */
const WITH_ARTICLE = words(
  'times post guardian independent economist sun star mail globe herald tribune telegraph standard gazette nation observer mirror express journal hague gambia bronx who atlantic intercept verge beatles elders paper hindu conversation wire print spectator onion voice',
);

/** What is written with a capital and is no name. */
export const NO_NAMES: readonly NoName[] = [...PEOPLE_NO_NAMES, ...OFFICE_NO_NAMES, ...THING_NO_NAMES];

/** “Rector of Curepipe College”: the college. */
function withoutOffice(text: TaggedText, name: TokenName): TokenName {
  const { from, to, kind } = name;
  if (kind === PERSON) return name;
  let of = from;
  // “Medical Superintendent of”
  const isPart = (i: number) => isOffice(text, i) || (isCharge(text.lower(i)) && isOffice(text, i + 1));
  while (of < to && (isPart(of) || text.at(of) === '-')) of++;
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

/** “Minister for Investments of Velmark”: of what a minister is for, the land at its end stays. */
function withoutCharge(text: TaggedText, name: TokenName): TokenName {
  const { at, lower, gazetteer, tokens } = text;
  if (
    name.kind === PERSON ||
    !/^(?:for|of)$/.test(lower(name.from - 1)) ||
    !/^ministers?$/.test(lower(name.from - 2))
  )
    return name;
  for (let i = name.to - 1; i > name.from + 1; i--) {
    const land = at(i - 1) === 'of' ? gazetteer.phraseAt(tokens, i) : null;
    if (land?.length === name.to - i && land.mask & LAND) return { ...name, from: i, kind: PLACE };
  }
  return name;
}

/** “BBMP Chief Commissioner” where the text names BBMP too: the office behind it is no part of the name. */
const withoutOfficeBehind: Pass = (text, names) => {
  const known = new Set(names.map(({ from, to }) => keyOf(text, from, to)));
  return names.map((name) => {
    let { to } = name;
    while (to - 1 > name.from && (isOffice(text, to - 1) || isCharge(text.lower(to - 1)))) to--;
    const isHeld = name.kind === ORGANISATION && to < name.to && isOffice(text, name.to - 1);
    return isHeld && known.has(keyOf(text, name.from, to)) ? { ...name, to } : name;
  });
};

const withoutRuledOut: Pass = (text, given) => {
  const read = readText(text, given);
  const isLetters = ({ from, to, kind }: TokenName) =>
    kind === PERSON && to - from > 1 && read.officeLetters.has(text.at(from));
  const names = given.map((name) => (isLetters(name) ? { ...name, from: name.from + 1 } : name));
  return names.filter((name) => name.to > name.from && !NO_NAMES.some(({ holds }) => holds(read, name)));
};

/**
 * Takes away what is written with a capital and is no name: peoples and faiths (“Costa Ricans”), offices (“Presiding Officer”).
 * Of “Rector of Curepipe College” the college stays, of “The Ministry of Health” what follows the article.
 */
export const withoutNoNames: Pass = inTurn(
  eachName(withoutOffice),
  eachName(withoutCharge),
  eachName(withoutArticle),
  withoutOfficeBehind,
  withoutRuledOut,
);
