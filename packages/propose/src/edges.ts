import { MISC, ORGANISATION, PERSON, PLACE } from './kinds.ts';
import { EVENT_OPENERS, isTitle, TITLES } from './lexicon.ts';
import { copiesOf, inOrder, type Pass, settle, type TaggedText, type TokenName } from './pass.ts';
import { words } from './words.ts';

/** What is called after people and places; those of the first list are buildings and grounds. */
const BUILDINGS = words(
  'memorial hall station stadium airport bridge museum library square park street avenue tower',
);
const NAMED_AFTER = new Set([
  ...BUILDINGS,
  ...words('foundation institute university college corporation association'),
]);
/** Titles that are a part of the name. */
const SAINTS = words('saint st st.');
/** Forms of address and ranks that only people have: what follows is a person, whatever it looks like. */
const PERSONAL = words(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir sen. rep. gov. gen. lt. col. maj. capt. sgt. shri smt alhaji alhaja hajiya mallam malam madam datuk engr barr cde',
);
const DASH = /^[-–—]$/;
/** What is said behind a hyphen of people and things alike (“US-based”, “Iran-backed”). */
const JOINED =
  /^(?:based|backed|led|born|run|held|style|era|wide|owned|made|like|controlled|funded|trained|sponsored|bound|area|only|affiliated|linked|friendly|educated|turned|listed|supported|aligned|and)$/;

/** Sets right where names begin and end: “1807 Great Britain” and “UK-based Wellcome Trust” begin later, “Hau Lung-bin” ends later. */
export const withEdges: Pass = (text, given) => {
  const names = copiesOf(given);
  for (const [n, name] of names.entries()) {
    begin(text, name);
    overHyphens(text, name, names[n + 1]);
    overBuildings(text, name);
  }
  return inOrder(apart(names));
};

/** “Dr” before a name, not that of “DR Congo”. */
export const isAddress = ({ lower, gazetteer, tokens }: TaggedText, i: number): boolean =>
  PERSONAL.has(lower(i)) && (gazetteer.phraseAt(tokens, i)?.length ?? 1) === 1;

function begin(text: TaggedText, name: TokenName): void {
  const { lower, capital } = text;
  if (EVENT_OPENERS.has(lower(name.from - 1)) && capital(name.from - 1)) {
    name.from--;
    settle(name, MISC);
  }
  if (EVENT_OPENERS.has(lower(name.from)) && name.to - name.from > 1) settle(name, MISC);
  const address = isAddress(text, name.from) && name.to - name.from > 1;
  if (name.kind !== MISC && (address || (isAddress(text, name.from - 1) && !TITLES.has(lower(name.from)))))
    settle(name, PERSON);
  skipPrefixed(text, name);
  skipTitles(text, name);
  skipNumber(text, name);
}

/** “pro-Lisbon Harbour Party”: whom it is for or against is no part of its name. */
function skipPrefixed({ at, lower, adjacent }: TaggedText, name: TokenName): void {
  const { from, to, kind } = name;
  if (kind === PERSON || to - from < 2 || at(from - 1) !== '-' || !adjacent(from - 2) || !adjacent(from - 1))
    return;
  if (/^(?:pro|anti|non|ex)$/.test(lower(from - 2))) name.from++;
}

function skipTitles({ at, lower }: TaggedText, name: TokenName): void {
  while (
    name.kind === PERSON &&
    name.to - name.from > 1 &&
    isTitle(lower(name.from)) &&
    !SAINTS.has(lower(name.from)) &&
    !DASH.test(at(name.from + 1))
  )
    name.from++;
}

function skipNumber({ at, capital }: TaggedText, name: TokenName): void {
  if (/^\d{4}$/.test(at(name.from)) && name.to - name.from > 1 && capital(name.from + 1)) name.from++;
  while (name.to > name.from + 1 && DASH.test(at(name.to - 1))) name.to--;
  if (at(name.from + 1) === '-' && JOINED.test(at(name.from + 2)) && name.to > name.from + 3) name.from += 3;
}

function overHyphens({ at, adjacent }: TaggedText, name: TokenName, next: TokenName | undefined): void {
  const last = name.to - 1;
  if (!adjacent(last) || !adjacent(name.to)) return;
  if (next?.from === name.to + 1 && next.kind === ORGANISATION && DASH.test(at(name.to))) {
    next.from = name.from;
    name.to = name.from;
    return;
  }
  if (at(name.to) !== '-' || name.kind !== PERSON || name.to - name.from < 2) return;
  // “Hau Lung-bin”, “Prayut Chan-o-cha”
  while (at(name.to) === '-' && adjacent(name.to) && adjacent(name.to - 1) && isSyllable(at(name.to + 1)))
    name.to += 2;
}

const isSyllable = (word: string): boolean => /^\p{Ll}{1,6}$/u.test(word) && !JOINED.test(word);

/** “Chiang Kai Shek” + “Memorial Hall Station” is a building, not a person. */
function overBuildings({ at, lower, capital, adjacent, sentenceEnd }: TaggedText, name: TokenName): void {
  const stop = sentenceEnd(name.from);
  let to = name.to;
  while (to < stop && to < name.to + 3 && /^\p{Lu}\p{Ll}/u.test(at(to)) && NAMED_AFTER.has(lower(to))) to++;
  if (to === name.to || (to < stop && capital(to) && adjacent(to - 1))) return;
  name.to = to;
  settle(name, BUILDINGS.has(lower(to - 1)) ? PLACE : ORGANISATION);
}

/** Names without what the name before them covers. */
function apart(names: readonly TokenName[]): TokenName[] {
  const kept: TokenName[] = [];
  for (const name of names) {
    const end = kept.at(-1)?.to ?? 0;
    if (name.from < end) [name.from, name.to] = [end, Math.max(end, name.to)];
    if (name.to > name.from) kept.push(name);
  }
  return kept;
}

/** Without titles alone and what a currency follows at once. */
export const withoutTitles: Pass = ({ at, lower, adjacent }, names) =>
  names.filter(
    ({ from, to, kind }) =>
      !(kind === PERSON && to - from === 1 && TITLES.has(lower(from))) &&
      !(/^[$€£¥]$/.test(at(to)) && adjacent(to - 1)),
  );
