import type { Gazetteer } from './gazetteer.ts';
import { ORGANISATION_HEADS, TITLES } from './lexicon.ts';
import type { TokenName } from './names.ts';
import { KINDS_OF_NAMES } from './tagger.ts';
import type { Token, TokenSentence } from './tokens.ts';

export const PERSON = KINDS_OF_NAMES.indexOf('person');
export const ORGANISATION = KINDS_OF_NAMES.indexOf('organisation');
export const PLACE = KINDS_OF_NAMES.indexOf('place');
export const MISC = KINDS_OF_NAMES.indexOf('misc');

export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Capitalised words after which “of” goes on with the name, by what they make of it. */
const OF_ORGANISATIONS = words(
  'academy agency army association authority bank board bureau centre center chamber church city club college commission committee company confederation conference congress council court daughters department dean division faculty federation friends guild house institute institutes institution journal king knights league library ministry museum office offices order organisation organization parliament party school secretariat senate society sons union university',
);
const OF_PLACES = words('bay cape coast gulf isle isles republic sea state strait straits kingdom emirate');
export const OF_EVENTS = words('battle siege treaty war massacre revolution feast festival treaties');
/** A word that, before a name, makes it an event. */
export const EVENT_OPENERS = words('operation hurricane cyclone typhoon');
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
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir sen. rep. gov. gen. lt. col. maj. capt. sgt.',
);
/** Endings of what an office is for: Affairs, Education, Welfare. */
const SUBJECTS = /(?:s|ing|ment|ion|ity|ture|fare|alth|nce|ogy|try|my)$/;
const DASH = /^[-–—]$/;
/** What is said behind a hyphen of people and things alike (“US-based”, “Iran-backed”). */
const JOINED =
  /^(?:based|backed|led|born|run|held|style|era|wide|owned|made|like|controlled|funded|trained|sponsored|bound|area|only|affiliated|linked|friendly|educated|turned|listed|supported|aligned|and)$/;

/**
 * Sets right where names begin and end: “Bay” + “of” + “Bengal” is one name, “1807 Great Britain” and “UK-based Wellcome
 * Trust” begin later, “Hau Lung-bin” ends later.
 * Changes `names`, which come and stay in order.
 */
export function setBoundaries(
  tokens: readonly Token[],
  sentences: readonly TokenSentence[],
  gazetteer: Gazetteer,
  names: TokenName[],
): void {
  const sentenceEnds = new Int32Array(tokens.length);
  for (const { from, to } of sentences) sentenceEnds.fill(to, from, to);
  const at = (i: number) => tokens[i]?.text ?? '';
  const lower = (i: number) => at(i).toLowerCase();
  const capital = (i: number) => /^\p{Lu}/u.test(at(i));
  const adjacent = (i: number) => tokens[i]?.end === tokens[i + 1]?.start;

  for (const [n, name] of names.entries()) {
    begin(name);
    hyphens(name, names[n + 1]);
    end(name);
  }
  dropCovered();
  joinOf();
  joinAnd();
  quietFirst();
  addressed();
  const kept = names.filter(
    ({ from, to, kind }) =>
      to > from &&
      !(kind === PERSON && to - from === 1 && TITLES.has(lower(from))) &&
      !(/^[$€£¥]$/.test(at(to)) && adjacent(to - 1)),
  );
  names.splice(0, names.length, ...kept.sort((a, b) => a.from - b.from));

  function begin(name: TokenName): void {
    if (EVENT_OPENERS.has(lower(name.from - 1)) && capital(name.from - 1)) {
      name.from--;
      settle(name, MISC);
    }
    if (EVENT_OPENERS.has(lower(name.from)) && name.to - name.from > 1) settle(name, MISC);
    const address = isAddress(name.from) && name.to - name.from > 1;
    if (name.kind !== MISC && (address || (isAddress(name.from - 1) && !TITLES.has(lower(name.from)))))
      settle(name, PERSON);
    while (
      name.kind === PERSON &&
      name.to - name.from > 1 &&
      TITLES.has(lower(name.from)) &&
      !SAINTS.has(lower(name.from)) &&
      !DASH.test(at(name.from + 1))
    )
      name.from++;
    if (
      /^\d+$/.test(at(name.from)) &&
      name.to - name.from > 1 &&
      capital(name.from + 1) &&
      at(name.from).length === 4
    )
      name.from++;
    while (name.to > name.from + 1 && DASH.test(at(name.to - 1))) name.to--;
    if (at(name.from + 1) === '-' && JOINED.test(at(name.from + 2)) && name.to > name.from + 3)
      name.from += 3;
  }

  /** “Dr” before a name, not that of “DR Congo”. */
  function isAddress(i: number): boolean {
    return PERSONAL.has(lower(i)) && (gazetteer.phraseAt(tokens, i)?.length ?? 1) === 1;
  }

  function hyphens(name: TokenName, next: TokenName | undefined): void {
    const last = name.to - 1;
    if (
      next?.from === name.to + 1 &&
      next.kind === ORGANISATION &&
      DASH.test(at(name.to)) &&
      adjacent(last) &&
      adjacent(name.to)
    ) {
      next.from = name.from;
      name.to = name.from;
      return;
    }
    if (at(name.to) !== '-' || !adjacent(last) || !adjacent(name.to)) return;
    if (name.kind !== PERSON || !/^\p{Ll}{2,6}$/u.test(at(name.to + 1)) || JOINED.test(at(name.to + 1)))
      return;
    if (name.to - name.from > 1) name.to += 2;
  }

  /** “Chiang Kai Shek” + “Memorial Hall Station” is a building, not a person. */
  function end(name: TokenName): void {
    const stop = sentenceEnds[name.from] as number;
    let to = name.to;
    while (to < stop && to < name.to + 3 && /^\p{Lu}\p{Ll}/u.test(at(to)) && NAMED_AFTER.has(lower(to))) to++;
    if (to === name.to || (to < stop && capital(to) && adjacent(to - 1))) return;
    const last = lower(to - 1);
    name.to = to;
    settle(name, BUILDINGS.has(last) ? PLACE : ORGANISATION);
  }

  function settle(name: TokenName, kind: number): void {
    name.kind = kind;
    name.settled = true;
  }

  function dropCovered(): void {
    for (let n = 1; n < names.length; n++) {
      const [before, name] = [names[n - 1] as TokenName, names[n] as TokenName];
      if (name.from < before.to) [name.from, name.to] = [before.to, Math.max(before.to, name.to)];
      if (name.to <= name.from) names.splice(n--, 1);
    }
  }

  /** Goes on over “of” and “of the”, from a head that the tagger may have left alone. */
  function joinOf(): void {
    const owners = ownersOf(names);
    for (let i = 0; i + 2 < tokens.length; i++) {
      const kind = OF_ORGANISATIONS.has(lower(i))
        ? ORGANISATION
        : OF_PLACES.has(lower(i))
          ? PLACE
          : OF_EVENTS.has(lower(i))
            ? MISC
            : -1;
      if (kind < 0 || !capital(i) || at(i + 1) !== 'of') continue;
      const next = at(i + 2) === 'the' ? i + 3 : i + 2;
      if (next >= (sentenceEnds[i] as number) || !capital(next)) continue;
      const left = owners[i];
      const right = owners[next];
      if (left && left === right) continue;
      if (left && left.to !== i + 1) continue;
      if (right && (right.from !== next || right.kind === PERSON)) continue;
      if (!left && !right && kind === ORGANISATION) continue;
      const to = right?.to ?? runEnd(next);
      const whole = left ?? { from: i, to, kind, settled: true };
      whole.to = to;
      if (!left) names.push(whole);
      else if (kind !== ORGANISATION || left.kind === PERSON) settle(left, kind);
      if (right) right.to = right.from;
      owners.fill(whole, i, to);
    }
    names.sort((a, b) => a.from - b.from);
  }

  /** The name that each token belongs to. */
  function ownersOf(names: readonly TokenName[]): (TokenName | undefined)[] {
    const owners = new Array<TokenName | undefined>(tokens.length);
    for (const name of names.toReversed()) owners.fill(name, name.from, name.to);
    return owners;
  }

  /** “southeast Asia” where the text also has “Southeast Asia”. */
  function quietFirst(): void {
    const key = (from: number, to: number) =>
      tokens
        .slice(from, to)
        .map(({ text }) => text.toLowerCase())
        .join(' ');
    const long = Map.groupBy(
      names.filter(({ from, to }) => to - from > 1),
      ({ from }) => lower(from),
    );
    const owners = ownersOf(names);
    for (let i = 0; i + 1 < tokens.length; i++) {
      if (!/^\p{Ll}{4,}$/u.test(at(i)) || !capital(i + 1)) continue;
      const like = long.get(at(i))?.find(({ from, to }) => key(from, to) === key(i, i + to - from));
      if (!like || owners[i]) continue;
      const to = i + like.to - like.from;
      const part = owners[i + 1]?.from === i + 1 ? owners[i + 1] : undefined;
      if (part && part.to <= to) [part.from, part.to] = [i, to];
      else if (!part) names.push({ from: i, to, kind: like.kind });
    }
    names.sort((a, b) => a.from - b.from);
  }

  /** “Mr Denis” where the tagger saw no name. */
  function addressed(): void {
    const taken = new Uint8Array(tokens.length);
    for (const { from, to } of names) taken.fill(1, from, to);
    for (let i = 1; i < tokens.length; i++) {
      if (!isAddress(i - 1) || !capital(i - 1) || taken[i - 1] || taken[i]) continue;
      if (!/^\p{Lu}\p{Ll}/u.test(at(i)) || TITLES.has(lower(i))) continue;
      let to = i + 1;
      while (to < i + 4 && to < (sentenceEnds[i] as number) && !taken[to] && /^\p{Lu}\p{Ll}/u.test(at(to)))
        to++;
      if (!taken[to] || !capital(to)) names.push({ from: i, to, kind: PERSON, settled: true });
    }
    names.sort((a, b) => a.from - b.from);
  }

  function runEnd(from: number): number {
    let to = from + 1;
    while (to < (sentenceEnds[from] as number) && capital(to) && !TITLES.has(lower(to))) to++;
    return to;
  }

  /** “Bill and Melinda Gates Foundation”; “Institute of Allergy and Infectious Diseases”. */
  function joinAnd(): void {
    for (let n = 1; n < names.length; n++) {
      const [left, right] = [names[n - 1] as TokenName, names[n] as TokenName];
      if (left.to === left.from || right.to === right.from) continue;
      if (right.from !== left.to + 1 || !/^(?:and|&)$/.test(at(left.to))) continue;
      const given = (i: number) => gazetteer.has('given', at(i));
      if (
        left.to - left.from === 1 &&
        given(left.from) &&
        right.to - right.from > 2 &&
        given(right.from) &&
        ORGANISATION_HEADS.has(lower(right.to - 1))
      ) {
        right.from = left.from;
        settle(right, ORGANISATION);
        left.to = left.from;
      }
    }
    const owners = ownersOf(names);
    for (const name of names) {
      if (name.kind === PERSON || name.to === name.from) continue;
      let of = name.from + 1;
      while (of < name.to && at(of) !== 'of') of++;
      if (of >= name.to || !OF_ORGANISATIONS.has(lower(of - 1)) || isListed(of + 1, name.to)) continue;
      const to = listEnd(name.to);
      const over = [...new Set(owners.slice(name.to, to))].filter((other) => other !== undefined);
      if (to === name.to || over.some((other) => !isSubject(other))) continue;
      for (const other of over) other.from = other.to;
      name.to = to;
      settle(name, ORGANISATION);
    }
  }

  /** “Fisheries”, “Central Asian Affairs”: what an office is for, rather than another name. */
  function isSubject({ from, to, kind }: TokenName): boolean {
    if (kind === PERSON || ORGANISATION_HEADS.has(lower(to - 1)) || at(from + 1) === 'of') return false;
    return kind === MISC || SUBJECTS.test(at(to - 1));
  }

  /** The end of “, Livestock and Fisheries” or “and Infectious Diseases” that begins at `from`; `from` where there is none. */
  function listEnd(from: number): number {
    for (let i = from; ; ) {
      const comma = at(i) === ',';
      const last = /^(?:and|&)$/.test(at(comma ? i + 1 : i));
      const next = i + (comma && last ? 2 : 1);
      if ((!comma && !last) || !/^\p{Lu}\p{Ll}+$/u.test(at(next))) return from;
      const to = runEnd(next);
      if (isListed(next, to) || to > next + 3 || to > (sentenceEnds[from] as number)) return from;
      if (last) return to;
      i = to;
    }
  }

  /** True when the gazetteer has all the words as a place or an organisation. */
  function isListed(from: number, to: number): boolean {
    const begin = lower(from) === 'the' ? from + 1 : from;
    return gazetteer.phraseAt(tokens, begin)?.length === to - begin;
  }
}
