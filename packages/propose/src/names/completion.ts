import { ORGANISATION, PERSON } from '../model/kinds.ts';
import { keyOf } from './agreement.ts';
import { COMPANY_FORM } from './kinds/companies.ts';
import { isDemonym } from './noNames/peoples.ts';
import { inOrder, type Pass, smallWords, type TaggedText, type TokenName } from './pass.ts';
import { titleCased } from './spans/titleCase.ts';

interface Seen {
  readonly kind: number;
  readonly length: number;
  readonly seen: number;
}

/** More words than a name has, which a row of capitals may. */
const LONGEST = 20;

/** Adds the places of the text where the words of a name stand and the tagger saw none. */
export const withCompletion: Pass = (text, given) => {
  const names = [...given];
  const taken = new Uint8Array(text.tokens.length);
  for (const name of names) taken.fill(1, name.from, name.to);
  const known = knownOf(text, names);
  const longest = longestOf(known);
  const titles = titleCased(text);
  const isInTitle = (i: number): boolean => titles.some(({ from, to }) => from <= i && i < to);
  const small = smallWords(text);
  const letters = lettersOf(text, names);
  for (let i = 0; i < text.tokens.length; i++) {
    if (taken[i] || !text.capital(i)) continue;
    if (letters.has(text.at(i)) && !text.capital(i + 1))
      names.push({ from: i, to: i + 1, kind: ORGANISATION });
    if (letters.has(text.at(i))) continue;
    const most = Math.min(LONGEST, longest.get(keyOf(text, i, i + 1)) ?? 0);
    for (let length = Math.min(most, text.tokens.length - i); length > 0; length--) {
      const key = keyOf(text, i, i + length);
      const entry = known.get(key);
      if (taken.subarray(i, i + length).includes(1) || entry?.length !== length) continue;
      if (length === 1 && !canStandAlone(text, i, key, entry, small, isInTitle(i))) continue;
      names.push({ from: i, to: i + length, kind: entry.kind });
      taken.fill(1, i, i + length);
      break;
    }
  }
  return inOrder(names);
};

function canStandAlone(
  text: TaggedText,
  i: number,
  key: string,
  { seen }: Seen,
  small: ReadonlySet<string>,
  isInTitle: boolean,
): boolean {
  const { at, capital } = text;
  const isApart = isInTitle || !(capital(i - 1) || capital(i + 1));
  const isOfPeople = isDemonym(text, at(i)) && /^\p{Ll}/u.test(at(i + 1));
  return seen > 1 && !small.has(key) && key.length > 2 && isApart && !isOfPeople;
}

/** The names of a text by their words, with the given names and surnames of its people. */
function knownOf(text: TaggedText, names: readonly TokenName[]): Map<string, Seen> {
  const known = new Map<string, Seen>();
  for (const { from, to, kind, settled } of names) {
    const key = keyOf(text, from, to);
    const entry = known.get(key) ?? { kind, length: to - from, seen: 0 };
    known.set(key, { ...entry, seen: entry.seen + (settled ? 2 : 1) });
  }
  for (const { from, to, kind } of names) {
    const company =
      to - from === 2 && COMPANY_FORM.test(text.at(to - 1)) ? keyOf(text, from, from + 1) : null;
    if (company && !known.has(company)) known.set(company, { kind, length: 1, seen: 2 });
  }
  for (const { from, to, kind } of names) {
    if (kind !== PERSON || to - from < 2) continue;
    for (const part of [from, to - 1]) {
      const key = keyOf(text, part, part + 1);
      if (!known.has(key)) known.set(key, { kind, length: 1, seen: 2 });
    }
  }
  return known;
}

/** The letters of organisations of three words and more: “DSME” of “Daewoo Shipbuilding & Marine Engineering”. */
function lettersOf({ tokens }: TaggedText, names: readonly TokenName[]): Set<string> {
  return new Set(
    names.flatMap(({ from, to, kind }) => {
      const capitals = tokens.slice(from, to).filter(({ text }) => /^\p{Lu}/u.test(text));
      return kind === ORGANISATION && capitals.length > 2
        ? [capitals.map(({ text }) => text[0]).join('')]
        : [];
    }),
  );
}

/** By the first word of names, how many words the longest has. */
function longestOf(known: ReadonlyMap<string, Seen>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const [key, { length }] of known) {
    const [first = ''] = key.split(' ', 1);
    longest.set(first, Math.max(length, longest.get(first) ?? 0));
  }
  return longest;
}
