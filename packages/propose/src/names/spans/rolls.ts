import { ORGANISATION, PERSON } from '../../model/kinds.ts';
import { LISTED, NAMES_OF_PEOPLE } from '../../tagger/gazetteer.ts';
import { type Pass, settled, type TaggedText, type TokenName, wordsAt } from '../pass.ts';

const isLoud = (word: string): boolean => /^\p{Lu}{4,}$/u.test(word);

/** True where nothing but a comma, “and” or both stands between two names. */
export function areJoined(text: TaggedText, left: TokenName, right: TokenName): boolean {
  return /^(?:,|and|, and)$/.test(wordsAt(text, left.to, right.from));
}

const isSurname = ({ at, gazetteer }: TaggedText, { from }: TokenName): boolean => {
  const word = at(from);
  return (gazetteer.lists(`${word[0]}${word.slice(1).toLowerCase()}`) & NAMES_OF_PEOPLE) !== 0;
};

/**
 * “OKORO, TOVIN, and BRANDT joined”: a roll of surnames in capitals is of one kind, at all places of the text. One with
 * an organisation of the gazetteer is of organisations and stays as it is.
 */
export const withRolls: Pass = (text, names) => {
  const { at, gazetteer } = text;
  const people = new Set<string>();
  const isPart = ({ from, to, kind }: TokenName): boolean =>
    to - from === 1 && isLoud(at(from)) && (kind === PERSON || kind === ORGANISATION);
  for (let n = 0; n < names.length; n++) {
    const roll = rollAt(text, names, n, isPart);
    if (roll.length > 1) n += roll.length - 1;
    const areListed = roll.some(({ from }) => (gazetteer.lists(at(from)) & LISTED) !== 0);
    const surnames = roll.filter((name) => isSurname(text, name)).length;
    if (roll.length > 1 && !areListed && 2 * surnames >= roll.length)
      for (const { from } of roll) people.add(at(from));
  }
  return names.map((name) =>
    name.to - name.from === 1 && people.has(at(name.from)) ? settled(name, PERSON) : name,
  );
};

function rollAt(
  text: TaggedText,
  names: readonly TokenName[],
  n: number,
  isPart: (name: TokenName) => boolean,
): TokenName[] {
  const roll: TokenName[] = [];
  for (const name of names.slice(n)) {
    const last = roll.at(-1);
    if (!isPart(name) || (last && !areJoined(text, last, name))) break;
    roll.push(name);
  }
  return roll;
}
