import { MISC, ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { OF_EVENTS, ORGANISATION_HEADS, TITLES } from '../../words/lexicon.ts';
import { isCharge } from '../../words/offices.ts';
import { words } from '../../words/words.ts';
import { eachPair, ownersOf, type Pass, settled, type TaggedText, type TokenName } from '../pass.ts';

/** Capitalised words after which “of” goes on with the name, by what they make of it. */
const OF_ORGANISATIONS = words(
  'academy agency army association authority bank board bureau centre center chamber church city club college commission committee company confederation conference congress council court daughters department dean division faculty federation friends guild house institute institutes institution journal king knights league library ministry museum observatory office offices order organisation organization parliament party school secretariat senate society sons union university',
);
const OF_PLACES = words('bay cape coast gulf isle isles republic sea state strait straits kingdom emirate');
/** Endings of what an office is for: Affairs, Education, Welfare. */
const SUBJECTS = /(?:s|ing|ment|ion|ity|ture|fare|alth|nce|ogy|try|my)$/;

const kindOfHead = (word: string): number | null => {
  if (OF_ORGANISATIONS.has(word)) return ORGANISATION;
  if (OF_PLACES.has(word)) return PLACE;
  return OF_EVENTS.has(word) ? MISC : null;
};

/** Goes on over “of” and “of the”, from a head that the tagger may have left alone: “Bay” + “of” + “Bengal”. */
export const withOf: Pass = (text, names) => {
  const owners = ownersOf(text, names);
  for (let i = 0; i + 2 < text.tokens.length; i++) {
    const kind = kindOfHead(text.lower(i));
    if (kind === null || !text.capital(i) || text.at(i + 1) !== 'of') continue;
    const next = text.at(i + 2) === 'the' ? i + 3 : i + 2;
    if (next >= text.sentenceEnd(i) || !text.capital(next)) continue;
    const whole = joinedAt(text, i, next, kind, owners);
    if (whole) owners.fill(whole, whole.from, whole.to);
  }
  return [...new Set(owners)].filter((name) => name !== undefined);
};

/** One name of that with the head at `i` and what begins at `next`; null where they are not parts of one. */
function joinedAt(
  text: TaggedText,
  i: number,
  next: number,
  kind: number,
  owners: readonly (TokenName | undefined)[],
): TokenName | null {
  const [left, right] = [owners[i], owners[next]];
  if (left && (left === right || left.to !== i + 1)) return null;
  if (right && (right.from !== next || right.kind === PERSON)) return null;
  if (!left && !right && kind === ORGANISATION) return null;
  const to = right?.to ?? runEnd(text, next);
  if (!left) return { from: i, to, kind, settled: true };
  const whole = { ...left, to };
  return kind !== ORGANISATION || left.kind === PERSON ? settled(whole, kind) : whole;
}

function runEnd({ capital, lower, sentenceEnd }: TaggedText, from: number): number {
  let to = from + 1;
  while (to < sentenceEnd(from) && capital(to) && !TITLES.has(lower(to))) to++;
  return to;
}

/** “Bill and Melinda Gates Foundation”. */
export const withCouples: Pass = eachPair(({ at, lower, gazetteer }, left, right) => {
  const isGiven = (i: number) => gazetteer.has('given', at(i));
  if (right.from !== left.to + 1 || !/^(?:and|&)$/.test(at(left.to))) return null;
  if (left.to - left.from !== 1 || !isGiven(left.from) || right.to - right.from < 3) return null;
  if (!isGiven(right.from) || !ORGANISATION_HEADS.has(lower(right.to - 1))) return null;
  return settled({ ...right, from: left.from }, ORGANISATION);
});

/** “Institute of Allergy” + “and Infectious Diseases”: the rest of what an office is for. */
export const withSubjects: Pass = (text, names) => {
  const owners = ownersOf(text, names);
  const found: TokenName[] = [];
  for (const name of names) {
    if (name.from < (found.at(-1)?.to ?? 0)) continue;
    const to = isOffice(text, name) ? listEnd(text, name.to) : name.to;
    const over = owners.slice(name.to, to).filter((other) => other !== undefined);
    const isLonger = to > name.to && over.every((other) => isSubject(text, other));
    found.push(isLonger ? settled({ ...name, to }, ORGANISATION) : name);
  }
  return found;
};

/** “Institute of Allergy”, not “Bank of England”: England is nothing that an office is for. */
function isOffice(text: TaggedText, { from, to, kind }: TokenName): boolean {
  if (kind === PERSON) return false;
  let of = from + 1;
  while (of < to && !/^(?:of|for)$/.test(text.at(of))) of++;
  return of < to && OF_ORGANISATIONS.has(text.lower(of - 1)) && !isListed(text, of + 1, to);
}

/** “Fisheries”, “Central Asian Affairs”: what an office is for, rather than another name. */
function isSubject({ at, lower }: TaggedText, { from, to, kind }: TokenName): boolean {
  if (
    kind === PERSON ||
    (ORGANISATION_HEADS.has(lower(to - 1)) && !isCharge(lower(to - 1))) ||
    at(from + 1) === 'of'
  )
    return false;
  return kind === MISC || isCharge(lower(to - 1)) || SUBJECTS.test(at(to - 1));
}

/** The end of “, Livestock and Fisheries” or “and Infectious Diseases” that begins at `from`; `from` where there is none. */
function listEnd(text: TaggedText, from: number): number {
  const { at } = text;
  for (let i = from; ; ) {
    const comma = at(i) === ',';
    const last = /^(?:and|&)$/.test(at(comma ? i + 1 : i));
    const next = i + (comma && last ? 2 : 1);
    if ((!comma && !last) || !/^\p{Lu}\p{Ll}+$/u.test(at(next))) return from;
    const to = runEnd(text, next);
    if (isListed(text, next, to) || to > next + 3 || to > text.sentenceEnd(from)) return from;
    if (last) return to;
    i = to;
  }
}

/** True when the gazetteer has all the words as a place or an organisation. */
function isListed({ lower, gazetteer, tokens }: TaggedText, from: number, to: number): boolean {
  const begin = lower(from) === 'the' ? from + 1 : from;
  if (to - begin === 1 && isCharge(lower(begin))) return false;
  return gazetteer.phraseAt(tokens, begin)?.length === to - begin;
}

/** “University of California at Berkeley”: a campus. */
export const withCampus: Pass = eachPair(({ at, lower }, left, right) => {
  if (right.from !== left.to + 1 || at(left.to) !== 'at' || right.kind !== PLACE) return null;
  if (left.kind !== ORGANISATION || lower(left.from) !== 'university' || at(left.from + 1) !== 'of')
    return null;
  return { ...left, to: right.to };
});
