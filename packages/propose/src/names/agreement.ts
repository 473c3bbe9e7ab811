import { KINDS_OF_NAMES, MISC, ORGANISATION, PERSON, PLACE } from '../model/kinds.ts';
import { bestOf, LABEL_COUNT } from '../tagger/tagger.ts';
import { standInOrder } from '../words/inOrder.ts';
import { EVENT_OPENERS, ORGANISATION_HEADS, TITLES } from '../words/lexicon.ts';
import { inTurn, type Pass, type TaggedText, type TokenName } from './pass.ts';

/** What a kind that the words themselves settle weighs beside the scores of the tagger. */
const CERTAIN = 1e9;
/** What it is ahead at each place, beside the scores of the tagger, that a name is no person, organisation or place. */
const DOUBT = 60;

/** The words by which names of a text are the same: no case, no dots. */
export const keyOf = ({ lower }: TaggedText, from: number, to: number): string => {
  let key = '';
  for (let i = from; i < to; i++) key += `${i > from ? ' ' : ''}${lower(i).replaceAll('.', '')}`;
  return key;
};

/** One kind for all names of the same words, by what all of them score. */
export const withOneKind: Pass = (text, names) => {
  const votes = votesOf(text, names);
  const parts = partsOf(votes);
  return names.map((name) => {
    if (name.settled) return name;
    const key = keyOf(text, name.from, name.to);
    const sum = votes.get(key) ?? new Float64Array(KINDS_OF_NAMES.length);
    const whole = parts.get(key);
    const kind = bestOf(whole ? sum.map((v, k) => v + (whole[k] ?? 0)) : sum);
    return { ...name, kind: kind === MISC && whole && bestOf(whole) === PERSON ? PERSON : kind };
  });
};

/** “World Health Organization (WHO)”: the letters in brackets are of one kind with what they abbreviate, at all their places. */
const withKindsOfLetters: Pass = (text, names) => {
  const kinds = names.map(({ kind }) => kind);
  const keys = names.map(({ from, to }) => keyOf(text, from, to));
  for (const [n, long] of names.entries()) {
    const short = names[n + 1];
    if (!short || !isBracketed(text, long, short) || !abbreviates(text, long, short)) continue;
    const isBody = kinds[n] === PERSON && !isPersonal(text, long);
    const kind = isBody ? ORGANISATION : (kinds[n] ?? long.kind);
    kinds[n] = kind;
    for (const [k, key] of keys.entries()) if (key === keys[n + 1]) kinds[k] = kind;
  }
  return names.map((name, n) => ({ ...name, kind: kinds[n] ?? name.kind }));
};

/** One kind for all names of the same words, that of the full name for a part of it. */
export const withAgreement: Pass = inTurn(withOneKind, withKindsOfLetters);

/** By the words of a name, what all its places in the text score under every kind. */
function votesOf(text: TaggedText, names: readonly TokenName[]): Map<string, Float64Array> {
  const votes = new Map<string, Float64Array>();
  for (const name of names) {
    const key = keyOf(text, name.from, name.to);
    const sum = votes.get(key) ?? new Float64Array(KINDS_OF_NAMES.length);
    votes.set(key, sum);
    for (const [k, score] of scoresOf(name, text.emissions).entries()) sum[k] = (sum[k] ?? 0) + score;
    sum[MISC] = (sum[MISC] ?? 0) + DOUBT;
    if (name.settled) sum[name.kind] = (sum[name.kind] ?? 0) + CERTAIN;
  }
  return votes;
}

/** The scores of full names by the parts that stand for them: surname, given name, the last two words. */
function partsOf(votes: ReadonlyMap<string, Float64Array>): Map<string, Float64Array> {
  const parts = new Map<string, Float64Array>();
  for (const [key, sum] of votes) {
    const words = key.split(' ');
    if (words.length < 2 || (bestOf(sum) !== PERSON && !EVENT_OPENERS.has(words[0] ?? ''))) continue;
    for (const part of [words.at(-1), words[0], words.slice(-2).join(' ')])
      if (part && part !== key) parts.set(part, sum);
  }
  return parts;
}

function scoresOf(name: TokenName, emissions: Float32Array): number[] {
  return KINDS_OF_NAMES.map((_, k) => {
    let score = 0;
    for (let i = name.from; i < name.to; i++)
      score += emissions[i * LABEL_COUNT + 1 + 2 * k + (i > name.from ? 1 : 0)] ?? 0;
    return score / (name.to - name.from);
  });
}

/** A person by a given name or a title, not a body whose name the tagger takes for one. */
const isPersonal = ({ at, lower, gazetteer }: TaggedText, { from, to }: TokenName): boolean =>
  TITLES.has(lower(from - 1)) || (gazetteer.has('given', at(from)) && !ORGANISATION_HEADS.has(lower(to - 1)));

const isBracketed = ({ at }: TaggedText, long: TokenName, short: TokenName): boolean =>
  short.from === long.to + 1 && at(long.to) === '(' && at(short.to) === ')';

function abbreviates(text: TaggedText, long: TokenName, short: TokenName): boolean {
  if (short.to - short.from !== 1) return false;
  const letters = text.lower(short.from).replaceAll('.', '');
  const initials = text.tokens
    .slice(long.from, long.to)
    .map((token) => token.text[0]?.toLowerCase())
    .join('');
  const isPlace = long.kind === PLACE && letters[0] === initials[0];
  return (
    letters.length > 1 &&
    (initials === letters ||
      initials.replace(/[^\p{L}]/gu, '').includes(letters) ||
      (isPlace &&
        /^\p{Lu}{2,3}$/u.test(text.at(short.from)) &&
        standInOrder(letters, keyOf(text, long.from, long.to))))
  );
}
