import { MISC, ORGANISATION, PERSON } from '../model/kinds.ts';
import { TITLES } from '../words/lexicon.ts';
import { inOrder, ownersOf, type Pass, smallWords, type TokenName, wordsAt } from './pass.ts';
import { isAddress } from './spans/edges.ts';

/** “southeast Asia” where the text also has “Southeast Asia”. */
export const withQuietFirst: Pass = (text, given) => {
  const { at, lower, capital } = text;
  const key = (from: number, to: number) => wordsAt(text, from, to).toLowerCase();
  const long = Map.groupBy(
    given.filter(({ from, to }) => to - from > 1),
    ({ from }) => lower(from),
  );
  const owners = ownersOf(text, given);
  const parts = new Set<TokenName>();
  const found: TokenName[] = [];
  for (let i = 0; i + 1 < text.tokens.length; i++) {
    if (!/^\p{Ll}{4,}$/u.test(at(i)) || !capital(i + 1)) continue;
    const like = long.get(at(i))?.find(({ from, to }) => key(from, to) === key(i, i + to - from));
    if (!like || owners[i]) continue;
    const to = i + like.to - like.from;
    const part = owners[i + 1]?.from === i + 1 ? owners[i + 1] : undefined;
    if (part && part.to > to) continue;
    if (part) parts.add(part);
    found.push({ ...(part ?? { kind: like.kind }), from: i, to });
  }
  return inOrder([...given.filter((name) => !parts.has(name)), ...found]);
};

/** “June Mills left”, as a sentence begins, where the tagger took the given name for a month; not “In June Mills left”. */
export const withMonthNames: Pass = (text, given) => {
  const heads = new Set(text.sentences.map(({ from }) => from));
  return given.map((name) => {
    const { from, to, kind } = name;
    const isBorn = kind === PERSON && to - from === 1 && heads.has(from - 1);
    return isBorn && /^(?:April|June)$/.test(text.at(from - 1)) && !/^[,\d]/.test(text.at(to))
      ? { ...name, from: from - 1 }
      : name;
  });
};

/** “Mr Denis” where the tagger saw no name. */
export const withAddressed: Pass = (text, given) => {
  const names = [...given];
  const { at, lower, capital } = text;
  const taken = ownersOf(text, names);
  for (let i = 1; i < text.tokens.length; i++) {
    if (!isAddress(text, i - 1) || !capital(i - 1) || taken[i - 1] || taken[i]) continue;
    if (!/^\p{Lu}\p{Ll}/u.test(at(i)) || TITLES.has(lower(i))) continue;
    let to = i + 1;
    while (to < i + 4 && to < text.sentenceEnd(i) && !taken[to] && /^\p{Lu}\p{Ll}/u.test(at(to))) to++;
    if (!taken[to] || !capital(to)) names.push({ from: i, to, kind: PERSON, settled: true });
  }
  return inOrder(names);
};

/** Institutions that need no more of a name than a capital: “the Crown appealed”. */
const INSTITUTION =
  /^(?:Cabinet|Tribunal|Crown|Parliament|Senate|Treasury|Knesset|Duma|Bundestag|Kremlin|Pentagon)$/;

/** “the Cabinet”, where no name goes on beside it and the text does not write it small too. */
export const withInstitutions: Pass = (text, given) => {
  const { at, capital, lower } = text;
  const taken = ownersOf(text, given);
  const small = smallWords(text);
  const isFree = (name: TokenName | undefined) => !name || (name.kind === MISC && name.to - name.from === 1);
  const found = text.tokens.flatMap((_, i) =>
    INSTITUTION.test(at(i)) &&
    isFree(taken[i]) &&
    !small.has(lower(i)) &&
    lower(i - 1) === 'the' &&
    !capital(i + 1)
      ? [{ from: i, to: i + 1, kind: ORGANISATION, settled: true as const }]
      : [],
  );
  return inOrder([...given.filter((name) => !found.some(({ from }) => from === name.from)), ...found]);
};
