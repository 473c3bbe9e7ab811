import { MISC, ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { NAMES_OF_PEOPLE, PLACES } from '../../tagger/gazetteer.ts';
import { TITLES } from '../../words/lexicon.ts';
import { keyOf } from '../agreement.ts';
import { inOrder, inTurn, ownersOf, type Pass, settled, type TaggedText, type TokenName } from '../pass.ts';

const isGiven = ({ gazetteer, at }: TaggedText, i: number): boolean => gazetteer.has('given', at(i));

const isProper = ({ at }: TaggedText, i: number): boolean => /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(at(i));

const isGenitive = ({ at }: TaggedText, i: number): boolean => /^['’]s$/.test(at(i));

/** “Ana Okoro of Velmos”: a member and the group, or somebody and where he is from. */
const withoutGroup: Pass = (text, names) => {
  const known = new Map(
    names.flatMap(({ from, to, kind }) =>
      kind === ORGANISATION || kind === PLACE ? [[keyOf(text, from, to), kind] as const] : [],
    ),
  );
  return names.flatMap((name): TokenName[] => {
    const of = groupAt(text, name);
    if (of === null) return [name];
    const group = { from: of + 1, to: name.to, kind: ORGANISATION };
    const kind = known.get(keyOf(text, group.from, group.to));
    const isPlace = text.gazetteer.lists(text.at(group.from)) & PLACES;
    return [
      { ...name, to: of, kind: PERSON, settled: true },
      settled(group, kind ?? (isPlace ? PLACE : ORGANISATION)),
    ];
  });
};

/** Where “of” stands between a given name with a surname and one more word; null for “Queen Ana of Velis”. */
function groupAt(text: TaggedText, { from, to, kind }: TokenName): number | null {
  const of = to - 2;
  if (kind !== PERSON || of - from < 2 || text.at(of) !== 'of' || !text.capital(to - 1)) return null;
  if (!isGiven(text, from) || TITLES.has(text.lower(from))) return null;
  for (let i = from; i < of; i++) if (!isProper(text, i)) return null;
  return of;
}

/** “Velmos’s Ana Okoro”: what a person is of is no person, unless somebody of the text is called so. */
const withPossessors: Pass = (text, names) => {
  const people = new Set<string>();
  for (const { from, to, kind } of names)
    if (kind === PERSON && to - from > 1) for (let i = from; i < to; i++) people.add(text.at(i));
  return names.map((name, n) => {
    const member = names[n + 1];
    const isAlone = name.kind === PERSON && name.to - name.from === 1 && isGenitive(text, name.to);
    if (!isAlone || member?.from !== name.to + 1) return name;
    const word = text.at(name.from);
    const isMember = member.kind === PERSON && member.to - member.from > 1 && isGiven(text, member.from);
    const isSomebody = people.has(word) || (text.gazetteer.lists(word) & NAMES_OF_PEOPLE) !== 0;
    return isMember && !isSomebody ? settled(name, ORGANISATION) : name;
  });
};

/** “the Harbour Party’s Ana Okoro” where the tagger saw no person. */
const withPossessed: Pass = (text, names) => {
  const owners = ownersOf(text, names);
  const found = names.flatMap(({ to, kind }): TokenName[] => {
    const from = to + 1;
    if (kind !== ORGANISATION || !isGenitive(text, to) || !isGiven(text, from)) return [];
    const stop = text.sentenceEnd(to);
    let end = from;
    while (end < stop && end < from + 4 && isProper(text, end)) end++;
    const isFree = owners
      .slice(from, end)
      .every((owner) => !owner || (owner.kind === MISC && owner.from === from && owner.to === end));
    return end - from > 1 && end - from < 4 && isFree && !text.capital(end)
      ? [{ from, to: end, kind: PERSON, settled: true }]
      : [];
  });
  const starts = new Set(found.map(({ from }) => from));
  return inOrder([...names.filter(({ from }) => !starts.has(from)), ...found]);
};

/** Persons and the groups that they are of, beside each other: one is no part of the other, and the group is nobody. */
export const withMembers: Pass = inTurn(withoutGroup, withPossessors, withPossessed);
