import { KINDS_OF_NAMES, PERSON } from '../../model/kinds.ts';
import { bestOf, LABEL_COUNT } from '../../tagger/tagger.ts';
import { inOrder, ownersOf, type Pass, type TaggedText, type TokenName } from '../pass.ts';

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', "'": "'", '(': ')' };
/** Behind the name of a son. */
const SON = /^(?:Jn?r|Sn?r)\.?$/;
/** Words that a nickname has at most. */
const LONGEST = 3;
/** Small words of nicknames. */
const SMALL = /^(?:the|of|a|an|el|la|le|de|der|die|da|o)$/;

/**
 * Joins the parts of a name around a nickname: “Idris “the Anchor” Kaleh” is one person. Before the nickname stand one or
 * two names, after it one surname; in brackets a nickname is one word after a given name alone.
 */
export const withNicknames: Pass = (text, given) => {
  const names = given.map((name) => withoutOpened(text, name));
  const starts = new Map(names.map((name) => [name.from, name]));
  const missed = givenNamesMissed(text, names).filter((name) => starts.has(surnameAfter(text, name)));
  const joined: TokenName[] = [];
  for (const name of inOrder([...names, ...missed])) {
    if (name.from < (joined.at(-1)?.to ?? 0)) continue;
    const surname = surnameAfter(text, name);
    const next = starts.get(surname);
    const end = SON.test(text.at(surname + 1)) ? surname + 2 : surname + 1;
    const isOne = surname >= 0 && (!next || next.to === surname + 1 || next.to === end);
    if (isOne) joined.push({ from: name.from, to: next?.to ?? surname + 1, kind: PERSON, settled: true });
    else if (starts.get(name.from) === name) joined.push(name);
  }
  return joined;
};

/** “José “Pepe” + “” Mujica”: a name ends before a nickname that closes behind it. */
function withoutOpened({ at }: TaggedText, name: TokenName): TokenName {
  for (let i = name.from + 1; i < name.to; i++)
    if (name.kind === PERSON && CLOSERS[at(i)] === at(name.to) && at(name.to) !== '')
      return { ...name, to: i };
  return name;
}

/** Words before a quotation mark that are in no name, and that would be persons if they were. */
function givenNamesMissed(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const owners = ownersOf(text, names);
  return text.tokens.flatMap((_, i): TokenName[] => {
    if (owners[i] || !isProper(text.at(i)) || text.at(i + 1) === '(' || !CLOSERS[text.at(i + 1)]) return [];
    const scores = KINDS_OF_NAMES.map((_, kind) => text.emissions[i * LABEL_COUNT + 1 + 2 * kind] ?? 0);
    return bestOf(scores) === PERSON ? [{ from: i, to: i + 1, kind: PERSON }] : [];
  });
}

/** Where the surname stands after a name and the nickname behind it; −1 without one. */
function surnameAfter(text: TaggedText, { from, to, kind }: TokenName): number {
  const { at, tokens } = text;
  const close = CLOSERS[at(to)];
  if (kind !== PERSON || !close || to - from > (close === ')' ? 1 : 2)) return -1;
  let end = to + 1;
  while (end <= to + LONGEST && at(end) !== close) end++;
  const words = tokens.slice(to + 1, end);
  if (at(end) !== close || words.length === 0 || (close === ')' && words.length > 1)) return -1;
  if (!words.every((word) => isProper(word.text) || SMALL.test(word.text))) return -1;
  const isNext = isProper(at(end + 1)) && tokens[end + 1]?.start === (tokens[end]?.end ?? 0) + 1;
  return isNext ? end + 1 : -1;
}

const isProper = (word: string): boolean => /^\p{Lu}[\p{L}’']*\p{Ll}/u.test(word);
