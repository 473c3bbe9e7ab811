import { ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { LAND, NAMES_OF_PEOPLE, PLACES } from '../../tagger/gazetteer.ts';
import { ORGANISATION_HEADS, PLACE_HEADS } from '../../words/lexicon.ts';
import { isCharge, isOfficeWord } from '../../words/offices.ts';
import { words } from '../../words/words.ts';
import { inOrder, ownersOf, settled, type TaggedText, type TokenName, withFound } from '../pass.ts';
import type { Sign } from './sign.ts';

/** Who holds an office that a word behind “for” or “of” tells. */
const OFFICERS = words('commissioner secretary minister adviser advisor officer director chairman');

/** Ranks and forms of address that stand before names. */
const RANKS = words(
  'general colonel major captain lieutenant brigadier admiral marshal commodore sergeant inspector constable president senator justice judge prince princess sheikh comrade engineer rear air vice gen lt col maj brig hrh',
);

/** Signs of people beside their offices and organisations. */
export const PEOPLE_SIGNS: readonly Sign[] = [
  {
    name: 'office for something',
    example: [
      'He met the Velmark State Commissioner for Works and Housing and the State Commissioner for Health.',
      'Velmark State/place',
    ],
    apply: ({ lower }, names) =>
      names.flatMap((name) => {
        const { from, to } = name;
        for (let i = from; i < to; i++) {
          if (!OFFICERS.has(lower(i)) || !/^(?:for|of)$/.test(lower(i + 1)) || lower(i - 1) === 'high')
            continue;
          const isOwn = /^(?:state|county)$/.test(lower(i - 1)) && i - from > 1;
          return isOwn ? [settled({ ...name, to: i }, PLACE)] : i - from < 2 ? [] : [name];
        }
        return [name];
      }),
  },
  {
    name: 'office that opens a sentence',
    example: ['Forecaster Peter Tovin saw it from Lisbon.', 'Peter Tovin/person', 'Lisbon/place'],
    apply: ({ at, gazetteer, sentences }, names) => {
      const starts = new Set(sentences.map(({ from }) => from));
      const isOffice = ({ from, to, kind }: TokenName): boolean =>
        kind === PERSON &&
        to - from > 2 &&
        starts.has(from) &&
        /^\p{Lu}\p{Ll}{3,}(?:er|or|ist|ian|man|woman|ant|eer)$/u.test(at(from)) &&
        (gazetteer.lists(at(from)) & NAMES_OF_PEOPLE) === 0;
      return names.map((name) => (isOffice(name) ? { ...name, from: name.from + 1 } : name));
    },
  },
  {
    name: 'who reported',
    example: ['(Reporting by Min-ra Velu in Lisbon)', 'Min-ra Velu/person', 'Lisbon/place'],
    apply: ({ at, lower, capital }, names) =>
      names.map((name) => {
        let { from } = name;
        while (capital(from - 1) || [from - 1, from - 2].some((i) => at(i) === '-')) from--;
        return !name.settled &&
          lower(from - 1) === 'by' &&
          (name.kind === ORGANISATION
            ? /^(?:reporting|editing|writing)$/
            : /^(?:reporting|editing|writing|reported|edited)$/
          ).test(lower(from - 2))
          ? settled({ ...name, from }, PERSON)
          : name;
      }),
  },
  {
    name: 'first of several authors',
    example: ['The figure is by Velong et al. and was drawn in Lisbon.', 'Velong/person', 'Lisbon/place'],
    apply: ({ at, lower }, names) =>
      names.map((name) =>
        at(name.to) === 'et' && /^al\.?$/.test(lower(name.to + 1)) ? settled(name, PERSON) : name,
      ),
  },
  {
    name: 'person behind what a minister is for',
    example: ['The Minister of Tourism Tovinek left Lisbon.', 'Tovinek/person', 'Lisbon/place'],
    apply: (text, names) => withMinisters(text, names),
  },
  {
    name: 'rank before a person',
    example: ['Chief of Staff General Ana Mohammed Okoro left.', 'Ana Mohammed Okoro/person'],
    apply: (text, names) => names.map((name) => withoutRank(text, name)),
  },
  {
    name: 'person behind a body of a land',
    example: [
      'The secretary of the Harbour Party of Vietnam Nguyen Phu Tovin left.',
      'Harbour Party of Vietnam/organisation',
      'Nguyen Phu Tovin/person',
    ],
    apply: (text, names) => withBehindLands(text, names),
  },
  {
    name: 'administration of a person',
    example: ['The new Ana Velunga administration left Lisbon.', 'Ana Velunga/person', 'Lisbon/place'],
    apply: ({ lower, gazetteer, at }, names) =>
      names.map((name) => {
        const { from, to, kind } = name;
        const isLed = /^(?:administration|regime|presidency|campaign|camp|government)$/.test(at(to));
        const isListed = gazetteer.has('given', at(from)) && !gazetteer.has('country', at(to - 1));
        const isHead = ORGANISATION_HEADS.has(lower(to - 1)) || PLACE_HEADS.has(lower(to - 1));
        return isLed && kind !== PERSON && (to - from === 2 || to - from === 3) && isListed && !isHead
          ? settled(name, PERSON)
          : name;
      }),
  },
  {
    name: 'person after an organisation',
    example: [
      'Head of the Velis Refugee Council Peter Tovin told reporters.',
      'Velis Refugee Council/organisation',
      'Peter Tovin/person',
    ],
    apply: (text, names) => {
      const alone = new Set(
        names.flatMap(({ from, to, kind }) => (kind === PERSON && to - from === 1 ? [text.at(from)] : [])),
      );
      return inOrder(names.flatMap((name) => withoutPerson(text, name, alone)));
    },
  },
];

/**
 * “Refugee Council” + “Peter Tovin”: who speaks for it, behind its name without a comma. `alone` are the persons of one
 * word elsewhere in the text.
 */
function withoutPerson(
  { at, lower, gazetteer }: TaggedText,
  name: TokenName,
  alone: ReadonlySet<string>,
): TokenName[] {
  const { from, to, kind } = name;
  if (kind !== ORGANISATION) return [name];
  for (const tail of [to - 3, to - 2]) {
    const isNamedAlone = tail === to - 2 && alone.has(at(to - 1));
    if (tail - from < 2 || gazetteer.lists(at(tail)) & PLACES) continue;
    if (!isNamedAlone && !gazetteer.has('given', at(tail))) continue;
    const isHead = (i: number) => ORGANISATION_HEADS.has(lower(i)) || PLACE_HEADS.has(lower(i));
    const places = Array.from({ length: to - tail }, (_, n) => tail + n);
    if (!places.every((i) => /^(?:\p{Lu}[\p{Ll}\p{M}’']+|\p{Lu}\.)$/u.test(at(i)) && !isHead(i))) continue;
    const heads = Array.from({ length: tail - from }, (_, n) => from + n).filter(isHead);
    const isPerson = heads.length > 0 && (isNamedAlone || gazetteer.has('surname', at(to - 1)));
    if (heads.at(-1) !== tail - 1 && !isPerson) continue;
    return [
      { ...name, to: tail },
      { from: tail, to, kind: PERSON, settled: true },
    ];
  }
  return [name];
}

/** “General Ana Okoro”, “chairperson Ana Okoro” that the tagger took for a group: who bears a rank or holds an office is a person. */
function withoutRank({ at, lower, gazetteer }: TaggedText, name: TokenName): TokenName {
  if (name.kind === PERSON) return name;
  let { from } = name;
  while (from < name.to && RANKS.has(lower(from))) from++;
  const isHolder = isOfficeWord(lower(from - 1)) && name.to - from < 4 && gazetteer.has('given', at(from));
  if ((from === name.from && !isHolder) || name.to - from < 2 || name.to - from > 4) return name;
  const isPersonal = (i: number) =>
    /^\p{Lu}[\p{Ll}\p{M}’'-]+$/u.test(at(i)) &&
    !ORGANISATION_HEADS.has(lower(i)) &&
    !PLACE_HEADS.has(lower(i));
  for (let i = from; i < name.to; i++) if (!isPersonal(i)) return name;
  const isListed = gazetteer.has('given', at(from)) || gazetteer.has('surname', at(name.to - 1));
  return isListed ? settled({ ...name, from }, PERSON) : name;
}

/** “Party of Vietnam Nguyen” + “Phu Trong”: what goes on behind the land is who speaks for it. */
function withBehindLands(
  { at, lower, gazetteer, tokens }: TaggedText,
  names: readonly TokenName[],
): TokenName[] {
  const rests = new Set<TokenName>();
  const found: TokenName[] = [];
  for (const [n, name] of names.entries()) {
    const last = found.at(-1);
    const isRest = last?.to === name.from && name.kind === PERSON && found.length > 1 && rests.has(last);
    if (isRest) found[found.length - 1] = settled({ ...last, to: name.to }, PERSON);
    else found.push(...parted(name, names[n + 1]));
  }
  return found;

  function parted(name: TokenName, next: TokenName | undefined): TokenName[] {
    if (name.kind !== ORGANISATION) return [name];
    for (let i = name.from + 1; i < name.to - 1; i++) {
      const land = lower(i) === 'of' ? gazetteer.phraseAt(tokens, i + 1) : null;
      const end = i + 1 + (land?.length ?? 0);
      if (!land || !(land.mask & LAND) || end >= name.to || name.to - end > 4) continue;
      const words = tokens.slice(end, name.to).map(({ text }) => text);
      const isPersonal = words.every(
        (word) => /^\p{Lu}[\p{Ll}\p{M}’'-]+$/u.test(word) && !ORGANISATION_HEADS.has(word.toLowerCase()),
      );
      const isSomebody =
        (gazetteer.has('given', at(end)) && name.to - end > 1) ||
        (next?.kind === PERSON && next.from === name.to);
      if (!isSomebody || !isPersonal || /^(?:and|in|at)$/.test(at(end))) continue;
      const rest: TokenName = { from: end, to: name.to, kind: PERSON, settled: true };
      rests.add(rest);
      return [{ ...name, to: end }, rest];
    }
    return [name];
  }
}

/** “Minister of Tourism” + “Tovinek”: what goes on behind the portfolio, up to a word without a capital. */
function withMinisters(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const { at, lower, capital, gazetteer, tokens } = text;
  const owners = ownersOf(text, names);
  const found = tokens.flatMap((_, i): TokenName[] => {
    if (!/^(?:minister|undersecretary)$/.test(lower(i)) || !/^(?:of|for)$/.test(at(i + 1))) return [];
    let from = i + 2;
    while (isCharge(lower(from)) || (/^(?:and|&)$/.test(at(from)) && isCharge(lower(from + 1)))) from++;
    let to = from;
    while (/^\p{Lu}\p{Ll}/u.test(at(to)) && to < text.sentenceEnd(i)) to++;
    const isSomebody =
      from > i + 2 && capital(from - 1) && to > from && to - from < 4 && !gazetteer.phraseAt(tokens, from);
    const isHead = ORGANISATION_HEADS.has(lower(to - 1)) || isOfficeWord(lower(from));
    return isSomebody && !isHead && owners[from]?.kind !== PERSON
      ? [settled({ from, to, kind: PERSON }, PERSON)]
      : [];
  });
  return withFound(names, found);
}
