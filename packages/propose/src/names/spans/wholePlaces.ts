import { PLACE } from '../../model/kinds.ts';
import { LAND, LISTED, WELL_KNOWN } from '../../tagger/gazetteer.ts';
import {
  inTurn,
  ownersOf,
  type Pass,
  settled,
  type TaggedText,
  type TokenName,
  withFound,
  wordsAt,
} from '../pass.ts';

/** “Sri Lanka”: the words of a well-known place are one name where the tagger saw two, a part or none. */
const withWhole: Pass = (text, given) => {
  const owners = ownersOf(text, given);
  const found: TokenName[] = [];
  for (let i = 0; i < text.tokens.length; i++) {
    const to = placeEnd(text, i);
    if (to === null) continue;
    const inside = new Set(owners.slice(i, to).filter((owner) => owner !== undefined));
    const isWhole = [...inside].every((owner) => owner.from >= i && owner.to <= to);
    const isOne = inside.size === 1 && owners[i]?.to === to;
    if (isWhole && !isOne && (inside.size > 0 || isAlone(text, i, to)))
      found.push(settled({ from: i, to, kind: PLACE }, PLACE));
    i = to - 1;
  }
  return withFound(given, found);
};

/** Where the well-known place of several words that begins at `i` ends; null without one. */
function placeEnd(text: TaggedText, i: number): number | null {
  const phrase = text.capital(i) ? text.gazetteer.phraseAt(text.tokens, i) : null;
  const isPlace = phrase && phrase.length > 1 && phrase.mask & WELL_KNOWN && !(phrase.mask & LISTED);
  return isPlace && !areTwo(text, i, i + phrase.length) ? i + phrase.length : null;
}

/** “Australia and New Zealand”: two lands, though a part of the world is called so. */
function areTwo(text: TaggedText, from: number, to: number): boolean {
  const { lower, gazetteer } = text;
  let and = from + 1;
  while (and < to && lower(and) !== 'and') and++;
  const isLand = (start: number, end: number) =>
    gazetteer.has('country', wordsAt(text, start, end)) || gazetteer.has('region', wordsAt(text, start, end));
  return and < to && isLand(from, and) && isLand(and + 1, to);
}

/** True where no capital stands beside the words, with which they would be another name. */
const isAlone = ({ capital, at }: TaggedText, from: number, to: number): boolean =>
  !capital(from - 1) && !capital(to) && !/^[-&]$/.test(at(from - 1)) && !/^[-&]$/.test(at(to));

/** “Russia-Ukraine”: two lands with a hyphen between them are two. */
const withBothLands: Pass = (text, names) =>
  names.flatMap((name): TokenName[] => {
    const hyphen = hyphenBetweenLands(text, name);
    if (hyphen === null) return [name];
    return [settled({ ...name, to: hyphen }, PLACE), settled({ ...name, from: hyphen + 1 }, PLACE)];
  });

function hyphenBetweenLands({ tokens, at, gazetteer }: TaggedText, { from, to }: TokenName): number | null {
  for (let i = from + 1; i < to - 1; i++) {
    const [left, right] = [gazetteer.phraseAt(tokens, from), gazetteer.phraseAt(tokens, i + 1)];
    if (!/^[-–]$/.test(at(i)) || left?.length !== i - from || right?.length !== to - i - 1) continue;
    if (left.mask & LAND && right.mask & LAND) return i;
  }
  return null;
}

/** “sub-Saharan Africa” */
const withSubSaharan: Pass = ({ at, adjacent }, names) =>
  names.map((name) => {
    const isPart = /^Saharan?$/.test(at(name.from)) && /^[Ss]ub$/.test(at(name.from - 2));
    return isPart && adjacent(name.from - 2) && adjacent(name.from - 1)
      ? { ...name, from: name.from - 2 }
      : name;
  });

/** Sets right the places whose words the gazetteer knows. */
export const withWholePlaces: Pass = inTurn(withWhole, withBothLands, withSubSaharan);
