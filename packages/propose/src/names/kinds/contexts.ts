import { MISC, ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { WELL_KNOWN } from '../../tagger/gazetteer.ts';
import { keyOf } from '../agreement.ts';
import { type Pass, settled, type TaggedText, type TokenName, wordsAt } from '../pass.ts';

/** What the words beside a name say of its kind. */
interface Clue {
  readonly kind: number;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Whether people are called so too: it says nothing of “Ana Okoro”. */
  readonly isOfPeopleToo?: true;
}

const CLUES: readonly Clue[] = [
  {
    kind: ORGANISATION,
    before:
      /\b(?:shares? (?:of|in)|shareholders (?:of|in)|stake in|subsidiary of|takeover of|merger with|(?:chief executive|ceo|cfo|co-founder|managing director)(?: officer)? (?:of|at))$/i,
  },
  {
    kind: ORGANISATION,
    after:
      /^(?:(?:['’]s )?(?:stock|shareholders|stockholders|employees|subsidiary|subsidiaries|earnings|revenues?|profits|chief executive|ceo|cfo|chief financial|share price|market share)|['’]s shares?|shares?(?= (?:,|\.|(?:fell|rose|were|was|are|have|had|has|closed|traded|jumped|dropped|gained|slid|climbed|surged|slumped|tumbled|plunged|ended|in|at|on|to|for|and)\b)))(?!\p{L})/iu,
  },
  {
    kind: ORGANISATION,
    after:
      /^, which (?:makes|owns|operates|sells|employs|produces|runs|manufactures|publishes|supplies|develops|builds)\b/,
  },
  {
    kind: PLACE,
    before:
      /\b(?:city|town|village|district|province|county|municipality|island|suburb|capital|governorate|prefecture|emirate|commune) of$/,
  },
  {
    kind: PLACE,
    after: /^, an? (?:[a-z]+ ){0,2}(?:town|city|village|suburb|district|province|island)\b/,
  },
  { kind: PERSON, after: /^, \d{2} ?, / },
  {
    kind: ORGANISATION,
    after:
      /^, (?:the|an?) (?:(?!(?:of|at|in|for|with|from|by|to|on|and|who|which|that)\b)[\p{L}\p{N}’'-]+ ){0,5}(?:group(?! of)|party|company|firm|union|organi[sz]ation|association|body|movement|agency|subsidiary|newspaper|bank|airline|charity|militia|coalition|retailer|manufacturer|start-?up|think tank|broadcaster|website|magazine)(?:,| \.|$| (?:that|which|in|of|based|behind|with|for|whose|run|led|founded|set)\b)/u,
  },
  { kind: PERSON, after: /^,? who\b/ },
  {
    kind: PERSON,
    after:
      /^, (?:the|an?) (?:(?!(?:of|at|in|for|with|from|by|to|on|and|who|which|that)\b)[\p{L}’'-]+ ){0,4}(?:MPs?|MLA|lawmaker|legislator|senator|councill?or|mayor|minister|lawyer|attorney|professor|lecturer|doctor|nurse|teacher|farmer|fisherman|protest[eo]r|demonstrator|activist|student|resident|spokes(?:man|woman|person)|chairman|chairwoman|analyst|economist|researcher|scientist|journalist|engineer|candidate|trader|driver|coordinators?|negotiators?|envoys?|diplomats?|ministers|lawyers|professors)(?:,| \.|$| (?:for|of|from|at|in|with|who|representing|and)\b)/u,
  },
  {
    kind: PERSON,
    before:
      /\b(?:President|Minister|Senator|Governor|Mayor|Justice|Judge|General|Colonel|Chief|Mr|Mrs|Ms|Dr)$/,
  },
  {
    kind: PERSON,
    after: /^['’]s (?:wife|husband|widow|mother|father|parents|lawyers?|successor|predecessor)\b/,
  },
  {
    kind: PLACE,
    after:
      /^(?:district|province|county|municipality|village|town|city|neighbou?rhood|suburb|governorate|prefecture|peninsula|coast|border|harbou?r|ports?|airport|beach|prison|valley|island|mountains?|residents?)\b/,
  },
  {
    kind: ORGANISATION,
    before:
      /\b(?:firm|company|manufacturer|retailer|utility|airline|bank|insurer|conglomerate|startup|start-up|brokerage|newspaper|daily|weekly|magazine|tabloid|website|agency|party|movement|faction|militia|coalition|union|club|label|band|group|giant|brand|chain|subsidiary)$/,
  },
  {
    kind: ORGANISATION,
    before: /\b(?:maker|operator|carrier|lender|developer|broadcaster)$/,
    isOfPeopleToo: true,
  },
  {
    kind: ORGANISATION,
    after:
      /^(?:newspaper|daily|magazine|news agency|airline|fighters|militants|activists|customers|drones|brand|restaurants|stores|supermarkets|lawmakers|cadres)\b/,
  },
  {
    kind: ORGANISATION,
    before:
      /\b(?:brands?|channel|platform|app|messenger|search engine|streaming service|marketplace|editor of|published by)$/,
  },
  { kind: ORGANISATION, before: /\b[Nn]ews [Aa]gency ,$/ },
  { kind: ORGANISATION, after: /^(?:app|platform)\b/ },
  {
    kind: ORGANISATION,
    before: /\b[Tt]he$/,
    after:
      /^(?:company|party|militants|militia|newspaper|news agency|airline|rebels|insurgents|magazine|movement)\b/,
  },
];
/** What a clue weighs, and a full name for its parts. */
const CLUE = 2;
const FULL_NAME = 4;
/** Words of the text beside a name that clues look at. */
const NEAR = 4;
/** The same behind a name, where a whole description may stand. */
const BEHIND = 10;

/**
 * One kind for all places of a name, by what the article says beside any of them: “shares of Velmark” makes Velmark an
 * organisation, “Tessaro Inc.” Tessaro. What the words of a name settle, stays.
 */
export const withContexts: Pass = (text, names) => {
  const found = new Map<string, number[]>();
  const add = (key: string, kind: number, weight: number): void => {
    const sums = found.get(key) ?? [0, 0, 0];
    sums[kind] = (sums[kind] ?? 0) + weight;
    found.set(key, sums);
  };
  const surnames = new Set(
    names.flatMap(({ from, to, kind }) =>
      kind === PERSON && to - from > 1 && text.gazetteer.has('given', text.at(from))
        ? [keyOf(text, to - 1, to)]
        : [],
    ),
  );
  for (const name of names) {
    const key = keyOf(text, name.from, name.to);
    for (const { kind } of cluesAt(text, name)) add(key, kind, CLUE);
    // What is called after somebody does not take his name.
    for (const [part, kind] of partsOf(text, name)) if (!surnames.has(part)) add(part, kind, FULL_NAME);
  }
  return names.map((name) => {
    const key = keyOf(text, name.from, name.to);
    // One clue is not enough against somebody whom the text also names in full.
    const least = surnames.has(key) ? 2 * CLUE : 0;
    const kind = name.settled ? null : decided(found.get(key), least);
    return kind !== null && kind !== name.kind && mayBe(text, name, kind) ? settled(name, kind) : name;
  });
};

function cluesAt(text: TaggedText, { from, to, kind }: TokenName): Clue[] {
  const isFull = kind === PERSON && to - from > 1 && text.gazetteer.has('given', text.at(from));
  const end = text.sentenceEnd(from);
  let near = from;
  while (near > from - NEAR && text.sentenceEnd(near - 1) === end) near--;
  const before = wordsAt(text, near, from);
  const after = wordsAt(text, to, Math.min(to + BEHIND, end)).replace(/^ /, '');
  const plain = after.replace(/^(['’]s) ?/, '$1 ').replace(/(^| ),/g, ',');
  return CLUES.filter(
    ({ before: left, after: right, isOfPeopleToo }) =>
      (left?.test(before) ?? true) && (right?.test(plain) ?? true) && !(isOfPeopleToo && isFull),
  );
}

/** The part of a full name that stands for it, with its kind: “Tessaro” of “Tessaro Inc.”. */
function partsOf(text: TaggedText, { from, to, kind, settled }: TokenName): [string, number][] {
  const part = (a: number, b: number): [string, number] => [keyOf(text, a, b), kind];
  if (kind === ORGANISATION && settled && to - from > 1) return [part(from, to - 1)];
  return [];
}

function decided(sums: readonly number[] | undefined, least: number): number | null {
  if (!sums) return null;
  const order = sums.map((weight, kind) => ({ weight, kind })).sort((a, b) => b.weight - a.weight);
  const [first, second] = order;
  return first && first.weight >= Math.max(least, 2 * (second?.weight ?? 0)) ? first.kind : null;
}

/** By its context no organisation is anything else, no place of the gazetteer a company, and none but a place a person. */
function mayBe(
  { gazetteer, tokens, at, lower }: TaggedText,
  { from, to, kind: of }: TokenName,
  kind: number,
): boolean {
  const begin = lower(from) === 'the' ? from + 1 : from;
  if (of === ORGANISATION || (kind === PERSON && of !== PLACE)) return false;
  if (of === MISC && /^(?:in|on|at|for|to|with)$/.test(at(to - 2))) return false;
  const phrase = gazetteer.phraseAt(tokens, begin);
  const listed =
    to - begin === 1 ? gazetteer.lists(at(begin)) : phrase?.length === to - begin ? phrase.mask : 0;
  return kind === PLACE || (listed & WELL_KNOWN) === 0;
}
