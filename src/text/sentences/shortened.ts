import { clampWords } from './excerpt.ts';

/** A sentence that was made short enough for a title. */
export interface Shortened {
  readonly title: string;
  /** Where in the sentence its beginning ends that the title has. */
  readonly end: number;
}

/** Lengths in UTF-16 units: what is wanted, what is borne for a whole clause, and what says too little. */
interface Lengths {
  readonly wanted: number;
  readonly borne: number;
  readonly tooShort: number;
}

const OF_TITLES: Lengths = { wanted: 90, borne: 160, tooShort: 54 };

const DAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|\\p{Lu}\\p{L}+\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{L}+)';
const TIME = `(?:\\s(?:on\\s|late\\s|early\\s)*${DAY}(?:\\s(?:morning|afternoon|evening|night))?)?`;
const PLACE = '(?:\\s(?:in an?|at an?|during an?)\\s[^,]{3,40})?';
const SAYING =
  '(?:said|says|say|announced|reported|confirmed|added|warned|claimed|claims|told|estimates?d?|alleged|alleges)';
const SPEAKER =
  '(?!which|who|that|and|but|as|where|when|whose|because|since|although|while|after|before)[^,“”"]{2,60}?';
/** Who says so, after the words: “, the government said Wednesday”, “, according to a statement”. */
const ATTRIBUTION = new RegExp(
  `,(?<close>["'\\p{Pf}]?)\\s(?<who>according to\\s[^,]{2,80}|${SPEAKER}\\s${SAYING}|${SAYING}\\s(?:the|a|an|its|his|her|\\p{Lu})[^,“”"]{1,60}?)${TIME}${PLACE}${TIME}(?=,|$)`,
  'dgu',
);

/** Where a clause ends: before punctuation, or before a word that opens the next. */
const CLAUSE =
  /[,;:،؛，、](?=\s|$)(?!\s\d{4}\b)|\s?[—–](?=\s?)|\s(?=(?:that|which|who|whose|where|when|while|after|before|because|since|although|but)\s)/gu;
/** Where a phrase ends, where no clause does. */
const PHRASE = /\s(?=(?:and|or|with|by|for|from|in|on|at|to|as|over|under|during|amid)\s)/gu;
/** “that” after these opens what is said, and the words before it alone say something else. */
const OPENS_CONTENT =
  /(?:\b(?:said|says|say|den(?:y|ied|ies)|warn(?:ed|s)?|claim(?:ed|s)?|found|show(?:ed|s|n)?|announced?|argue[sd]?|add(?:ed|s)?|told|hope[sd]?|fear(?:ed|s)?|believe[sd]?|evidence|doubt(?:ed|s)?|report(?:ed|s)?|alleg(?:ed|es)|so|such|not|sure|likely|unlikely|confirm(?:ed|s)?|insist(?:ed|s)?|reports?|fears|claims|signs?)|\b(?:told|assured|warned|informed)\s[^,]{1,40})$/iu;
/** “The first time” claims more without “in forty years”: what a superlative is counted among stays with it. */
const COUNTED =
  /\b(?:first|last|only|most|least|best|worst|\p{L}{3,}est)(?:\s[\p{L}-]+){0,2}\s(?:in|of|since|for|from|on|at|among|by|to)\s$/iu;
/** Words that no title ends with. */
const DANGLING =
  /\s(?:the|an?|of|in|on|at|to|for|and|or|with|by|from|as|its|his|her|their|that|this|these|those|which|who|is|are|was|were|has|have|had|will|would|not|no|only)$/u;
/** Punctuation after which more would have to come. */
const OPEN_END = /[\s,;:،؛，、—–-]+$/u;

/**
 * A sentence as a title: whole when it is short. A longer one is cut at the end of a clause, else of a phrase, and keeps
 * who says so: “…, the government said Wednesday” loses the day, never the government. There is no ellipsis.
 * @param sentence without its full stop
 */
export function shortened(sentence: string, lengths: Lengths = OF_TITLES): Shortened {
  if (sentence.length <= lengths.wanted) return { title: sentence, end: sentence.length };
  const attribution = attributionOf(sentence);
  const claim = attribution?.last ? attribution.start : sentence.length;
  if (attribution && claim <= lengths.wanted)
    return { title: sentence.slice(0, claim) + attribution.words, end: claim };
  const end = cutOf(sentence.slice(0, claim), sentence, lengths);
  const kept = attribution && end <= attribution.start ? attribution.words : '';
  return { title: sentence.slice(0, end) + kept, end };
}

interface Attribution {
  readonly start: number;
  /** Comma, closing quotation mark and who says so, without day and place. */
  readonly words: string;
  /** Whether nothing follows. */
  readonly last: boolean;
}

function attributionOf(sentence: string): Attribution | null {
  const found = [...sentence.matchAll(ATTRIBUTION)].at(-1);
  if (!found) return null;
  const { close = '', who = '' } = found.groups ?? {};
  return {
    start: found.index,
    words: `,${close} ${who}`,
    last: found.index + found[0].length === sentence.length,
  };
}

/** Where to cut a claim: at the last clause that ends within what is wanted, the first that is borne, a phrase, a word. */
function cutOf(claim: string, sentence: string, { wanted, borne, tooShort }: Lengths): number {
  if (claim.length <= wanted) return claim.length;
  const good = (shape: RegExp) =>
    [...claim.matchAll(shape)]
      .map(({ index }) => index)
      .filter((at) => at >= tooShort && at <= borne && isWhole(claim, at));
  const clauses = good(CLAUSE);
  const end =
    clauses.findLast((at) => at <= wanted) ??
    clauses[0] ??
    (claim.length <= borne ? claim.length : undefined) ??
    good(PHRASE).at(-1) ??
    clampWords(claim, borne).replace(/…$/u, '').length;
  const words = withoutDangling(sentence.slice(0, end));
  const counted = countedAt(claim, words.length);
  return counted === -1 ? words.length : withoutDangling(words.slice(0, counted)).length;
}

/** Whether the words before a cut are whole: no quotation or bracket is open, and what they announce is not cut off. */
function isWhole(claim: string, at: number): boolean {
  const before = claim.slice(0, at);
  const count = (shape: RegExp) => before.match(shape)?.length ?? 0;
  if (count(/[“«„]/gu) !== count(/[”»]/gu) || count(/"/gu) % 2 === 1 || count(/\(/gu) !== count(/\)/gu))
    return false;
  return !(claim.startsWith(' that ', at) && OPENS_CONTENT.test(before)) && countedAt(claim, at) === -1;
}

/** Where the superlative begins that a cut parts from what it is counted among; -1 where it parts none. */
function countedAt(claim: string, at: number): number {
  const next = /^\s\p{L}+\s/u.exec(claim.slice(at))?.[0];
  return next === undefined ? -1 : (claim.slice(0, at) + next).search(COUNTED);
}

function withoutDangling(words: string): string {
  let clip = words.replace(OPEN_END, '');
  while (DANGLING.test(clip)) clip = clip.replace(DANGLING, '').replace(OPEN_END, '');
  return clip;
}
