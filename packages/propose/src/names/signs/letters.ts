import { ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { LISTED, NAMES_OF_PEOPLE, PLACES } from '../../tagger/gazetteer.ts';
import { ORGANISATION_HEADS, SAYING } from '../../words/lexicon.ts';
import { LINKS, spelled } from '../noNames/letters.ts';
import { inOrder, ownersOf, settled, type TaggedText, type TokenName, withFound } from '../pass.ts';
import { isUndecided, LANDS_IN_LETTERS, organised, type Sign } from './sign.ts';

/** Signs of organisations that are called by letters. */
export const LETTER_SIGNS: readonly Sign[] = [
  {
    name: 'letters',
    example: [
      'Peter Tovin of HTVC won a seat on Sunday and spoke about NATO.',
      'Peter Tovin/person',
      'HTVC/organisation',
      'NATO/organisation',
    ],
    apply: (text, names) => withLetters(text, names),
  },
  {
    name: 'letters in brackets',
    example: [
      'The Velis Harbour Authority (VeHA) met in Lisbon, and VeHA voted.',
      'VeHA/organisation',
      'Lisbon/place',
      'VeHA/organisation',
    ],
    apply: (text, names) => withBracketed(text, names),
  },
  {
    name: 'letters of more words than the name has',
    example: [
      'She joined its Harbour and Quay Group (HQG) in Lisbon.',
      'Harbour and Quay Group/organisation',
      'HQG/organisation',
      'Lisbon/place',
    ],
    apply: (text, names) => withSpelled(text, names),
  },
  {
    name: 'wing of a party',
    example: ['The TVK(S) leader met Peter Tovin.', 'TVK(S)/organisation', 'Peter Tovin/person'],
    apply: (text, names) => withWings(text, names),
  },
  {
    name: 'letters of a body in small letters',
    example: [
      'The harbour works council (HWC) met. The HWC voted in Lisbon.',
      'HWC/organisation',
      'HWC/organisation',
      'Lisbon/place',
    ],
    apply: (text, names) =>
      names.map((name) => {
        const { at, lower, capital } = text;
        const { from, to, kind } = name;
        const isBracketed = to - from === 1 && at(from - 1) === '(' && at(to) === ')';
        const isBody = ORGANISATION_HEADS.has(lower(from - 2)) && !capital(from - 2);
        return isBracketed && isBody && kind !== PLACE && spelled(text, from - 2, at(from))
          ? organised(name)
          : name;
      }),
  },
  {
    name: 'letters of a zone or a park',
    example: [
      'The Velmark Special Development Zone (VEDZ) opened, and Peter Tovin left the VEDZ.',
      'VEDZ/place',
      'Peter Tovin/person',
      'VEDZ/place',
    ],
    apply: (text, names) => withZones(text, names),
  },
  {
    name: 'agency of a report',
    example: ['LISBON, May 20 2022 (HTVN) - Peter Tovin left.', 'HTVN/organisation', 'Peter Tovin/person'],
    apply: (text, names) => withAgencies(text, names),
  },
];

/** “Peter Tovin of HTVC”, and letters that mean nothing but an organisation of the gazetteer, where the tagger saw no name. */
function withLetters(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const { at, gazetteer } = text;
  const owners = ownersOf(text, names);
  const found = text.tokens.flatMap((_, i): TokenName[] => {
    if (!isUndecided(owners[i]) || !/^\p{Lu}{2,6}$/u.test(at(i)) || isLoud(i - 1) || isLoud(i + 1)) return [];
    const isMember = at(i - 1) === 'of' && owners[i - 2]?.kind === PERSON;
    const isSpeaking = SAYING.has(at(i + 1)) || (at(i + 1) === ',' && at(i + 2) === 'which');
    return isMember || isSpeaking || gazetteer.lists(at(i)) === LISTED
      ? [organised({ from: i, to: i + 1, kind: ORGANISATION })]
      : [];
  });
  return inOrder([...names.filter(({ from }) => !found.some((one) => one.from === from)), ...found]);

  function isLoud(i: number): boolean {
    return /^\p{Lu}{2,}$/u.test(at(i));
  }
}

/** “TVK(S)”: letters with a letter of their own in brackets at once behind them. */
function withWings(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const { at, adjacent } = text;
  const found = text.tokens.flatMap((_, i): TokenName[] => {
    const isWing =
      /^\p{Lu}{2,5}$/u.test(at(i)) &&
      at(i + 1) === '(' &&
      /^\p{Lu}{1,2}$/u.test(at(i + 2)) &&
      at(i + 3) === ')' &&
      [i, i + 1, i + 2].every(adjacent);
    return isWing ? [organised({ from: i, to: i + 4, kind: ORGANISATION })] : [];
  });
  return withFound(names, found);
}

/** “Velis Harbour Authority (VeHA)”: letters behind an organisation, or a word that begins as one of its words does. */
function withBracketed(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const { at, gazetteer, tokens } = text;
  const owners = ownersOf(text, names);
  const found = names.flatMap((long): TokenName[] => {
    const i = long.to + 1;
    if (long.kind !== ORGANISATION || at(i - 1) !== '(' || at(i + 1) !== ')') return [];
    const isOther = owners[i] && owners[i].to - owners[i].from > 1;
    if (isOther || gazetteer.lists(at(i)) & (PLACES | NAMES_OF_PEOPLE)) return [];
    const begins = tokens.slice(long.from, long.to).some(({ text: word }) => word[0] === at(i)[0]);
    const isShort =
      /^\p{Lu}[\p{L}\p{N}&]*\p{Lu}/u.test(at(i)) || (begins && /^\p{Lu}\p{Ll}{3,}$/u.test(at(i)));
    return isShort && !LANDS_IN_LETTERS.test(at(i))
      ? [organised({ from: i, to: i + 1, kind: ORGANISATION })]
      : [];
  });
  return inOrder([...names.filter(({ from }) => !found.some((one) => one.from === from)), ...found]);
}

/** What lies somewhere and is called by letters too. */
const ZONES = /^(?:Zone|Park|Reserve|Corridor|Region|Territory)$/;

/** “Special Development Zone (VEDZ)”: letters in brackets behind a zone, at all their places. */
function withZones(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const { at, capital } = text;
  const zones = new Set(
    text.tokens.flatMap((_, i) => {
      const isBehind = ZONES.test(at(i - 2)) && capital(i - 3) && at(i - 1) === '(' && at(i + 1) === ')';
      return isBehind && /^\p{Lu}{3,6}$/u.test(at(i)) ? [at(i)] : [];
    }),
  );
  return names.map((name) =>
    name.to - name.from === 1 && zones.has(at(name.from)) ? settled(name, PLACE) : name,
  );
}

/** “(HTVN) —” at the head of a report, “(HTVN)” at the foot of it, “/HTVN/”. */
function withAgencies(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const { at, sentenceEnd } = text;
  const owners = ownersOf(text, names);
  const found = text.tokens.flatMap((_, i): TokenName[] => {
    if (!/^\p{Lu}{2,8}$/u.test(at(i)) || !isUndecided(owners[i])) return [];
    const isBracketed = at(i - 1) === '(' && at(i + 1) === ')';
    const isHead = isBracketed && /^[-–—]$/.test(at(i + 2));
    const isFoot = isBracketed && /^[.!?”"]$/.test(at(i - 2)) && sentenceEnd(i) <= i + 2;
    const isSlashed = at(i - 1) === '/' && at(i + 1) === '/';
    return isHead || isFoot || isSlashed ? [organised({ from: i, to: i + 1, kind: ORGANISATION })] : [];
  });
  return inOrder([...names.filter(({ from }) => !found.some((one) => one.from === from)), ...found]);
}

/** “Platform and” + “Content Group (PCG)”: a name begins at the capital of its first letter. */
function withSpelled(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const longer = new Map<TokenName, TokenName>();
  for (const name of names) {
    const isHyphened = text.at(name.to + 2) === '-';
    const letters = `${text.at(name.to + 1)}${isHyphened ? text.at(name.to + 3) : ''}`.replace(/[&-]/g, '');
    const close = name.to + (isHyphened ? 4 : 2);
    if (text.at(name.to) !== '(' || text.at(close) !== ')' || !/^\p{Lu}{3,6}$/u.test(letters)) continue;
    const from = spelled(text, name.to - 1, letters)?.[0] ?? name.from;
    const isWhole = from < name.from && wholeCapitals(text, from, name.from);
    if (isWhole) longer.set(name, settled({ ...name, from }, name.kind === PLACE ? PLACE : ORGANISATION));
  }
  const whole = [...longer.values()];
  const isWithin = ({ from, to }: TokenName) => whole.some((one) => one.from <= from && to < one.to);
  return names.filter((name) => longer.has(name) || !isWithin(name)).map((name) => longer.get(name) ?? name);
}

/** True where all words but the links among them have a capital. */
const wholeCapitals = ({ at, capital }: TaggedText, from: number, to: number): boolean =>
  capital(from) &&
  Array.from({ length: to - from }, (_, n) => from + n).every((i) => capital(i) || LINKS.test(at(i)));
