import { MISC, ORGANISATION, PERSON, PLACE } from '../model/kinds.ts';
import { LISTED, NAMES_OF_PEOPLE, PLACES } from '../tagger/gazetteer.ts';
import { ORGANISATION_HEADS, PLACE_HEADS, SAYING } from '../words/lexicon.ts';
import { words } from '../words/words.ts';
import { inOrder, inTurn, ownersOf, type Pass, settled, type TaggedText, type TokenName } from './pass.ts';

/** A sign of a name or of its kind that its own words carry; the example is its test. A new sign is one row. */
export interface Sign {
  readonly name: string;
  /** A sentence, and the names in it that the sign is about, as `words/kind`. */
  readonly example: readonly [text: string, ...names: string[]];
  /** The names with those that the sign changes replaced, those it finds added, and those it rules out left away. */
  readonly apply: Pass;
}

const TRADES = words(
  'energy mining maritime marine resources minerals petroleum foods ventures securities insurance assurance logistics shipping pictures entertainment software solutions networks electronics automotive aerospace biotech therapeutics electric telecommunications cement textiles chemicals hotels properties realty plantations microfinance refineries',
);
/** Begins the second part of a firm: “Tovin & Sons”. */
const PARTNERS = words('associates sons co co. company partners bros brothers daughters');
const FIRM = /^(?:LLP|LLC|L\.L\.P\.?|PC|P\.C\.?|Inc\.?|Ltd\.?|Co\.?)$/;
/** No prefix that a surname has: “McKenna”, “DeVito”, “VanDyke”. */
const INNER_CAPITAL = /^(?!(?:Mac|Mc|De|Di|Du|La|Le|Van|Fitz|St|O)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}{2,}$/u;
/** Things of a make, not those who make them. */
const PRODUCTS = /^(?:Play[Ss]tation|PowerPoint|JavaScript|TypeScript|AirPods|MacBook|ChatGPT|DeLorean)$/;

const LANDS_IN_LETTERS = /^(?:USA|UAE|DRC|PRC|DPRK|USSR)$/;
/** What parties are called by, before “party”. */
const PARTIES =
  /^(?:Republican|Democratic|Labou?r|Conservative|Liberal|Libertarian|Socialist|Communist|Nationalist|Green)$/;

/** What stands before the names of ships. */
const SHIPS = words('hms hmcs hmas hmnzs hmc rfa rms rrs uss usns brp roks');

/** Sorts of ships, before their names. */
const SORTS_OF_SHIPS = words(
  'ferry yacht trawler tanker freighter steamer schooner tug tugboat lifeboat warship frigate destroyer corvette submarine dredger barge boat ship vessel liner icebreaker',
);
/** What serves the place that it is called after. */
const SERVING = words('council county police airport harbour harbor');

/** Who holds an office that a word behind “for” or “of” tells. */
const OFFICERS = words('commissioner secretary minister adviser advisor officer director chairman');
/** Whose home a name is, right behind it. */
const RESIDENTS = words('residents townspeople villagers neighborhoods neighbourhoods suburbs town village');
const TOWNS = words('city town village suburb municipality');

/** True where a word is in no name, or in one that is neither a person nor a place and has no other word. */
const isUndecided = (owner: TokenName | undefined): boolean =>
  !owner || (owner.to - owner.from === 1 && (owner.kind === MISC || owner.kind === ORGANISATION));

const organised = (name: TokenName): TokenName => settled(name, ORGANISATION);

export const SIGNS: readonly Sign[] = [
  {
    name: 'where people live',
    example: [
      'He said that Tovin residents object. The Tovin City Council met.',
      'Tovin/place',
      'Tovin City Council/organisation',
    ],
    apply: ({ lower }, names) =>
      names.map((name) => {
        const { from, to, kind } = name;
        const isTown =
          /^(?:is|was)$/.test(lower(to)) &&
          /^(?:an?|the)$/.test(lower(to + 1)) &&
          [2, 3, 4, 5].some((n) => TOWNS.has(lower(to + n)));
        const isFree = to - from === 1 || (to - from === 2 && kind !== PERSON);
        return (RESIDENTS.has(lower(to)) || isTown) && isFree && !ORGANISATION_HEADS.has(lower(to - 1))
          ? settled(name, PLACE)
          : name;
      }),
  },
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
    name: 'state with its governor',
    example: ['Velmark State Governor Ana Okoro spoke.', 'Velmark State/place', 'Ana Okoro/person'],
    apply: ({ lower }, names) =>
      names.map((name) =>
        lower(name.to - 1) === 'state' &&
        name.to - name.from > 1 &&
        /^(?:governor|government|house|police)$/.test(lower(name.to))
          ? settled(name, PLACE)
          : name,
      ),
  },
  {
    name: 'hospital and mills',
    example: ['They closed the Tovin Memorial Hospital.', 'Tovin Memorial Hospital/organisation'],
    apply: ({ lower }, names) =>
      names.map((name) =>
        /^(?:hospital|mills)$/.test(lower(name.to - 1)) && name.to - name.from > 1 && name.kind !== PERSON
          ? organised(name)
          : name,
      ),
  },
  {
    name: 'geological survey',
    example: ['The Velmark Geological Survey found water.', 'Velmark Geological Survey/organisation'],
    apply: ({ lower }, names) =>
      names.map((name) =>
        lower(name.to - 1) === 'survey' &&
        /^(?:geological|geologic|ordnance|antarctic)$/.test(lower(name.to - 2))
          ? organised(name)
          : name,
      ),
  },
  {
    name: 'airline',
    example: ['She flew with Air Velmark to Lisbon.', 'Air Velmark/organisation', 'Lisbon/place'],
    apply: ({ at }, names) =>
      names.map((name) =>
        name.to - name.from === 2 && at(name.from) === 'Air' && at(name.from + 1) !== 'Base'
          ? organised(name)
          : name,
      ),
  },
  {
    name: 'airline in one word',
    example: ['Velisair cancelled its flights to Lisbon.', 'Velisair/organisation', 'Lisbon/place'],
    apply: ({ at, gazetteer }, names) =>
      names.map((name) =>
        name.to - name.from === 1 &&
        /^\p{Lu}\p{Ll}{3,}air$/u.test(at(name.from)) &&
        gazetteer.lists(at(name.from)) === 0
          ? organised(name)
          : name,
      ),
  },
  {
    name: 'place of a dateline',
    example: ['TOVIN BAY, 14 May 2026 — The quay was closed on Thursday.', 'TOVIN BAY/place'],
    apply: (text, names) => withDatelines(text, names),
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
    name: 'place that a council serves',
    example: [
      'The storm reached Angus in the night. Angus Council opened a centre, and Peter Tovin went to Lisbon.',
      'Angus/place',
      'Angus Council/organisation',
      'Peter Tovin/person',
      'Lisbon/place',
    ],
    apply: (text, names) => withServed(text, names),
  },
  {
    name: 'trade',
    example: ['Shares in Tovin Minerals fell.', 'Tovin Minerals/organisation'],
    apply: ({ lower, capital }, names) =>
      names.map((name) =>
        name.to - name.from > 1 &&
        name.kind !== MISC &&
        TRADES.has(lower(name.to - 1)) &&
        capital(name.to - 1)
          ? organised(name)
          : name,
      ),
  },
  {
    name: 'partners',
    example: ['He works for Okoro & Tovin, LLP in Velis.', 'Okoro & Tovin, LLP/organisation'],
    apply: (text, names) => withPartners(text, names),
  },
  {
    name: 'capital inside a word',
    example: ['The site BuzzHarbour was sold in May.', 'BuzzHarbour/organisation'],
    apply: (text, names) => {
      const owners = ownersOf(text, names);
      const isNamed = (i: number) => INNER_CAPITAL.test(text.at(i)) && !PRODUCTS.test(text.at(i));
      const isAddress = (i: number) => /^[@/._]$/.test(text.at(i - 1)) || /^[@/._]$/.test(text.at(i + 1));
      const found = text.tokens.flatMap((_, i): TokenName[] =>
        isUndecided(owners[i]) && isNamed(i) && !isAddress(i) && !(text.capital(i - 1) && text.capital(i + 1))
          ? [{ from: i, to: i + 1, kind: ORGANISATION, settled: true }]
          : [],
      );
      return inOrder([...names.filter(({ from }) => !found.some((one) => one.from === from)), ...found]);
    },
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
    name: 'agency of a report',
    example: ['LISBON, May 20 2022 (HTVN) - Peter Tovin left.', 'HTVN/organisation', 'Peter Tovin/person'],
    apply: (text, names) => withAgencies(text, names),
  },
  {
    name: 'party with a small letter',
    example: ['She joined the Labour party in Lisbon.', 'Labour party/organisation', 'Lisbon/place'],
    apply: (text, names) => withParties(text, names),
  },
  {
    name: 'campus behind letters',
    example: ['He studied at HTV-Kanpur in 2019.', 'HTV-Kanpur/organisation'],
    apply: ({ at, adjacent, gazetteer }, names) =>
      names.map((name) =>
        name.kind !== PERSON &&
        (name.kind === PLACE || (gazetteer.lists(at(name.from + 2)) & PLACES) !== 0) &&
        name.to - name.from === 3 &&
        at(name.from + 1) === '-' &&
        adjacent(name.from) &&
        /^\p{Lu}{3,5}$/u.test(at(name.from)) &&
        !LANDS_IN_LETTERS.test(at(name.from))
          ? organised(name)
          : name,
      ),
  },
  {
    name: 'river and firm',
    example: ['The fires in the Amazon went on.', 'Amazon/place'],
    apply: ({ at, lower, capital }, names) =>
      names.map((name) =>
        name.to - name.from === 1 &&
        at(name.from) === 'Amazon' &&
        lower(name.from - 1) === 'the' &&
        !capital(name.to)
          ? settled(name, PLACE)
          : name,
      ),
  },
  {
    name: 'ship',
    example: ['The survey ship HMS Tovin left Lisbon on Friday.', 'Lisbon/place'],
    apply: ({ lower, at }, names) =>
      names.filter(
        ({ from, to }) =>
          !(
            (SHIPS.has(lower(from)) && /^\p{Lu}{2,}$/u.test(at(from)) && to - from > 1) ||
            (SHIPS.has(lower(from - 1)) && /^\p{Lu}{2,}$/u.test(at(from - 1)))
          ),
      ),
  },
  {
    name: 'ship by what it is',
    example: ['Its ferry Tovin stayed in Lisbon, and a yacht, the Lady Ana, sank.', 'Lisbon/place'],
    apply: ({ at, lower, sentenceEnd }, names) =>
      names.filter(({ from, to }) => {
        const article = lower(from - 1) === 'the' ? from - 1 : from;
        const noun = article < from && at(article - 1) === ',' ? article - 2 : article - 1;
        const isNamed = article === from || noun === article - 2;
        return !(isNamed && SORTS_OF_SHIPS.has(at(noun)) && sentenceEnd(noun) >= to);
      }),
  },
  {
    name: 'for or against',
    example: ['The pro-Lisbon camp won seats in Madrid.', 'Madrid/place'],
    apply: ({ at, lower, adjacent }, names) =>
      names.filter(
        ({ from, to, kind }) =>
          !(
            kind === PLACE &&
            to - from === 1 &&
            at(from - 1) === '-' &&
            /^(?:pro|anti|non)$/.test(lower(from - 2)) &&
            adjacent(from - 2) &&
            adjacent(from - 1)
          ),
      ),
  },
];

/** “TOVIN BAY, 14 May 2026 —”: where a report was sent from stands in capitals at the head of it. */
function withDatelines(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const { at } = text;
  const places = text.sentences.flatMap(({ from, to }): TokenName[] => {
    let end = from;
    while (end < from + 4 && /^\p{Lu}[\p{Lu}\p{M}.’'-]+$/u.test(at(end))) end++;
    if (
      end === from ||
      /^(?:LIVE|WATCH|BREAKING|EXCLUSIVE|UPDATED?|NEWS|OPINION|ANALYSIS|VIDEO)$/.test(at(from))
    )
      return [];
    let dash = end;
    while (dash < to && dash < end + 12 && /^(?:[,.()\d/:]+|\p{Lu}.*)$/u.test(at(dash))) dash++;
    return /^[—–]$/.test(at(dash)) ? [settled({ from, to: end, kind: PLACE }, PLACE)] : [];
  });
  const free = names.filter((name) => !places.some(({ from, to }) => name.from < to && from < name.to));
  return inOrder([...free, ...places]);
}

/** “Angus” beside “Angus Council”, unless somebody of the text is called so. */
function withServed(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const served = new Set<string>();
  const people = new Set<string>();
  for (const { from, to, kind } of names) {
    if (kind === PERSON && to - from > 1) for (let i = from; i < to; i++) people.add(text.at(i));
    if (kind === ORGANISATION && to - from === 2 && SERVING.has(text.lower(to - 1)))
      served.add(text.at(from));
  }
  return names.map((name) => {
    const word = text.at(name.from);
    const isServed =
      name.kind === PERSON && name.to - name.from === 1 && served.has(word) && !people.has(word);
    return isServed ? settled(name, PLACE) : name;
  });
}

/** “Okoro & Tovin, LLP”, “Okoro & Sons”: capitals that “&” joins to a firm, whoever the tagger took them for. */
function withPartners(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const { at, lower, capital } = text;
  const owners = ownersOf(text, names);
  const firms = text.tokens.flatMap((_, i): TokenName[] => {
    if (at(i) !== '&' || !capital(i - 1) || !capital(i + 1)) return [];
    const from = owners[i - 1]?.from ?? i - 1;
    const end = Math.max(owners[i + 1]?.to ?? 0, i + 2);
    const form = at(end) === ',' ? end + 1 : end;
    const isFirm = FIRM.test(at(form));
    if (!isFirm && !PARTNERS.has(lower(i + 1))) return [];
    return [organised({ from, to: isFirm ? form + 1 : end, kind: ORGANISATION })];
  });
  const free = names.filter((name) => !firms.some(({ from, to }) => name.from < to && from < name.to));
  return inOrder([...free, ...firms]);
}

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

/** “the Labour party” */
function withParties(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const owners = ownersOf(text, names);
  const found = text.tokens.flatMap((_, i): TokenName[] =>
    text.at(i + 1) === 'party' && PARTIES.test(text.at(i)) && (owners[i]?.to ?? i + 1) === i + 1
      ? [organised({ from: owners[i]?.from ?? i, to: i + 2, kind: ORGANISATION })]
      : [],
  );
  return inOrder([...names.filter(({ to }) => !found.some((one) => one.to - 1 === to)), ...found]);
}

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

/** What the words of names say of themselves, whatever the tagger saw. */
export const withSigns: Pass = inTurn(...SIGNS.map(({ apply }) => apply));
