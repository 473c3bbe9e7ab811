import { MISC, ORGANISATION, PERSON, PLACE } from './kinds.ts';
import { STATES, TITLES } from './lexicon.ts';
import { copiesOf, inOrder, type Pass, type TokenName, wordsAt } from './pass.ts';

/** Lists of the gazetteer as bits: countries and regions; organisations. */
const LAND = 9;
const LISTED = 256;
const IS_STATE: ReadonlySet<string> = new Set(STATES);
/** What a caption is about or by, before its colon. */
const CAPTIONS = /^(?:image|photo|photograph|picture|file|credit|source|video|map)$/i;
/** Prepositions with the capital of a sentence's first word. */
const OPENERS = /^(?:Near|In|At|From|Outside|Around|Across|Inside)$/;
/** Forces that go by a number: “Brigade 2506”. */
const UNITS = /^(?:Brigade|Battalion|Regiment|Squadron)$/;
/** Who somebody is, in one word before the name: “Scientologist Tom Cruise”, “Scotsman James Watt”. */
const CLASSES = /(?:ologist|ographer|[a-z]man|[a-z]woman)$/;

/**
 * Sets right runs of capitalised words that hold more than one name, or less: “the United States Hamdullah Mohib” is a
 * country and a person, “Near Palmyra” a place, “Islamic State of Iraq” + “Levant” one organisation of the gazetteer.
 */
export const withRuns: Pass = (text, found) => {
  const names = copiesOf(found);
  const { tokens, sentences, gazetteer, at } = text;
  const given = (i: number) => gazetteer.has('given', at(i));
  const proper = (i: number) => /^\p{Lu}[\p{L}’']*\p{Ll}/u.test(at(i));
  for (const name of names) {
    if (name.to - name.from > 1 && at(name.to) === ':' && CAPTIONS.test(at(name.to - 1))) name.to--;
    if (name.kind === PLACE && name.to - name.from > 1 && OPENERS.test(at(name.from))) name.from++;
    withoutClass(name);
    if (name.kind === PERSON) cutAtDash(name);
    if (isNumbered(name.to - 1)) name.to++;
    if (isNumbered(name.to - 2)) Object.assign(name, { kind: ORGANISATION, settled: true });
  }
  for (const name of [...names]) split(name);
  joinDangling();
  listed();
  numbered();
  return inOrder(names);

  /** “Brandon Luna - Analyst”: a dash between spaces is no part of a person's name. */
  function cutAtDash(name: TokenName): void {
    for (let i = name.from + 1; i < name.to; i++)
      if (/^[-–—]+$/.test(at(i)) && (tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0)) name.to = i;
  }

  function withoutClass(name: TokenName): void {
    const { from, to, kind } = name;
    if (to - from < 3 || (kind !== PERSON && kind !== MISC)) return;
    if (!CLASSES.test(at(from)) || given(from) || !given(from + 1) || !proper(from + 2)) return;
    Object.assign(name, { from: from + 1, kind: PERSON });
  }

  function split(name: TokenName): void {
    splitState(name);
    const land = gazetteer.phraseAt(tokens, name.from);
    if (!land || !(land.mask & LAND)) return;
    const next = name.from + land.length;
    const length = name.to - next;
    if (length < 2 || length > 4 || (!/^the$/i.test(at(name.from - 1)) && land.length < 2)) return;
    if (!given(next) || TITLES.has(at(next).toLowerCase()) || !areProper(next, name.to)) return;
    names.push({ from: next, to: name.to, kind: PERSON, settled: true });
    Object.assign(name, { to: next, kind: PLACE });
  }

  /** “Miramar California”: a city and its state. */
  function splitState(name: TokenName): void {
    if (name.kind !== PLACE || name.to - name.from < 2) return;
    const city = gazetteer.phraseAt(tokens, name.from);
    const state = city && name.from + city.length;
    if (!state || state >= name.to || !IS_STATE.has(wordsAt(text, state, name.to))) return;
    names.push({ from: state, to: name.to, kind: PLACE });
    name.to = state;
  }

  /** “Bay of” + “Pigs Invasion”: a name never ends in “of”. */
  function joinDangling(): void {
    for (let n = names.length - 1; n >= 0; n--) {
      const [name, next] = [names[n] as TokenName, names[n + 1]];
      const dangling =
        at(name.to - 1) === 'of' ? 1 : at(name.to - 1) === 'the' && at(name.to - 2) === 'of' ? 2 : 0;
      if (dangling === 0 || name.to - name.from <= dangling) continue;
      if (next?.from === name.to && next.kind !== PERSON) {
        next.from = name.from;
        if (next.kind !== MISC) next.kind = name.kind;
        name.to = name.from;
      } else name.to -= dangling;
    }
  }

  function areProper(from: number, to: number): boolean {
    for (let i = from; i < to; i++)
      if (!proper(i) && !/^(?:\p{Lu}\.?|-|al|bin|de|van|von)$/u.test(at(i))) return false;
    return true;
  }

  function isNumbered(i: number): boolean {
    return UNITS.test(at(i)) && /^\d{1,4}$/.test(at(i + 1));
  }

  function numbered(): void {
    const taken = new Set(names.flatMap(({ from, to }) => [from, to - 1]));
    for (let i = 0; i < tokens.length; i++)
      if (isNumbered(i) && !taken.has(i) && !/^\p{Lu}/u.test(at(i - 1)))
        names.push({ from: i, to: i + 2, kind: ORGANISATION, settled: true });
  }

  /** The organisations of several words that the gazetteer has, where the tagger saw only parts of them or nothing. */
  function listed(): void {
    const owners = new Array<TokenName | undefined>(tokens.length);
    for (const name of names) owners.fill(name, name.from, name.to);
    for (const { from, to } of sentences)
      for (let i = from; i < to; i++) {
        if (!/^\p{Lu}/u.test(at(i))) continue;
        const phrase = gazetteer.phraseAt(tokens, i);
        if (!phrase || phrase.length < 2 || phrase.mask !== LISTED) continue;
        const end = i + phrase.length;
        const parts = [...new Set(owners.slice(i, end))].filter((name) => name !== undefined);
        if (end > to || parts.some((name) => name.from < i || name.to > end)) continue;
        if (parts.length === 1 && parts[0]?.to === end && parts[0]?.from === i) continue;
        if (/^\p{Lu}/u.test(at(end)) || (i > from && /^\p{Lu}/u.test(at(i - 1)))) continue;
        const whole: TokenName = { from: i, to: end, kind: ORGANISATION, settled: true };
        for (const part of parts) part.to = part.from;
        names.push(whole);
        owners.fill(whole, i, end);
        i = end - 1;
      }
  }
};
