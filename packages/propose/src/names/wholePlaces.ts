import { PLACE } from '../model/kinds.ts';
import { LISTED, WELL_KNOWN } from '../tagger/gazetteer.ts';
import { inOrder, ownersOf, type Pass, settled, type TaggedText, type TokenName } from './pass.ts';

/** “Sri Lanka”: the words of a well-known place are one name where the tagger saw two, a part or none. */
export const withWholePlaces: Pass = (text, given) => {
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
  const isFree = (name: TokenName) => !found.some(({ from, to }) => name.from < to && from < name.to);
  return inOrder([...given.filter(isFree), ...found]);
};

/** Where the well-known place of several words that begins at `i` ends; null without one. */
function placeEnd({ tokens, capital, gazetteer }: TaggedText, i: number): number | null {
  const phrase = capital(i) ? gazetteer.phraseAt(tokens, i) : null;
  const isPlace = phrase && phrase.length > 1 && phrase.mask & WELL_KNOWN && !(phrase.mask & LISTED);
  return isPlace ? i + phrase.length : null;
}

/** True where no capital stands beside the words, with which they would be another name. */
const isAlone = ({ capital, at }: TaggedText, from: number, to: number): boolean =>
  !capital(from - 1) && !capital(to) && !/^[-&]$/.test(at(from - 1)) && !/^[-&]$/.test(at(to));
