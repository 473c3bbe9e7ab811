import { alikeTo } from '../words/alike.ts';
import { oneSpelling, root, wordsOf } from '../words/fold.ts';
import { peopleScore } from './nameScores.ts';

/** Words of a text, for finding those of a query in it. */
export interface Lexicon {
  readonly words: ReadonlySet<string>;
  readonly roots: ReadonlySet<string>;
}

export function lexiconOf(words: readonly string[]): Lexicon {
  return { words: new Set(words), roots: new Set(words.map(root)) };
}

/** A word of a query. */
export interface Sought {
  readonly word: string;
  readonly root: string;
  /** Roots of what may be said instead. */
  readonly alike: readonly string[];
  /** How much it tells: a rare word more than a common one. */
  readonly weight: number;
  /** It is of the whole name of an entity: “Reko”, beside “Diq”. */
  readonly isOfName: boolean;
  /** It may be the beginning of a word: the reader may go on typing. */
  readonly isLast: boolean;
}

/** What is known of the words of a query. */
export interface KnownWords {
  /** How much a word tells. */
  weightOf(word: string): number;
  /** Whether these words are the whole name of an entity. */
  isName(words: string): boolean;
}

/** Names of more words are not looked for in a query. */
const LONGEST_NAME = 5;

/** The words of a query, folded. */
export function soughtWords(query: string, known: KnownWords): Sought[] {
  const words = wordsOf(query);
  const ofName = new Set(
    words.flatMap((_, start) =>
      Array.from({ length: Math.min(LONGEST_NAME, words.length - start) }, (_none, more) => start + more + 1)
        .filter((end) => known.isName(words.slice(start, end).join(' ')))
        .flatMap((end) => words.slice(start, end)),
    ),
  );
  return words.map((word, at) => ({
    word,
    isLast: at === words.length - 1,
    root: root(word),
    alike: alikeTo(word).map(root),
    weight: known.weightOf(word),
    isOfName: ofName.has(word),
  }));
}

/** How well a text has a word: in this form, in another, in other words, as the beginning of one, by its root; or not. */
export const HAS = { own: 1, form: 0.95, alike: 0.7, beginning: 0.8, akin: 0.6 };
/** Letters that a beginning has, and that may follow it. */
const BEGINNING = { least: 4, rest: 3 };
/** Letters that words of one root share, and their least part of the longer. */
const AKIN = { least: 5, part: 0.75 };

/** How well a text has a word, 0 to 1. */
export function strengthIn({ words, roots }: Lexicon, { word, root: own, alike, isLast }: Sought): number {
  if (words.has(word)) return HAS.own;
  if (/\d/.test(word)) return 0;
  if (roots.has(own)) return HAS.form;
  if (alike.some((other) => roots.has(other))) return HAS.alike;
  if (word.length < BEGINNING.least) return 0;
  let best = 0;
  for (const one of words) {
    if (one[0] !== word[0]) continue;
    const rest = one.startsWith(word) ? one.slice(word.length) : null;
    if (rest !== null && rest.length <= BEGINNING.rest && (isLast || ENDING.test(rest))) return HAS.beginning;
    if (best === 0 && isAkin(word, one)) best = HAS.akin;
  }
  return best;
}

function isAkin(asked: string, written: string): boolean {
  const [word, other] = [oneSpelling(asked), oneSpelling(written)];
  const least = Math.max(AKIN.least, Math.ceil(AKIN.part * Math.max(word.length, other.length)));
  if (word.length > AKIN.least && other.length >= least && word.slice(0, least) === other.slice(0, least))
    return true;
  if (bare(word) === bare(other)) return true;
  let shared = 0;
  while (shared < word.length && word[shared] === other[shared]) shared += 1;
  return shared >= AKIN.least && ENDING.test(word.slice(shared)) && ENDING.test(other.slice(shared));
}

/** A word without the ending of who does what it says, or of when. */
function bare(word: string): string {
  const own = word.replace(/(?:ers?|ors?|ed|ing|es|s)$/, '');
  return own.length >= BEGINNING.least ? own : word;
}

/** Endings with which words of one root differ: “declare” and “declaration”. */
const ENDING =
  /^(?:|e|ed|es|ing|s|(?:at|t)?ions?|[sz](?:e|ed|es|ing)|ive|ors?|ers?|ments?|ances?|en[cs]es?|ants?|ents?)$/;

/** What is known of an entry. */
export interface Described {
  readonly kind: string;
  /** The words of all its names. */
  readonly names: Lexicon;
  readonly gloss: Lexicon;
  /** The line tells no more than a text. */
  readonly isInPassing: boolean;
  /** The words with which the line begins: they say what the entry is. */
  readonly opening: Lexicon;
  /** Those of each name that is of several words. */
  readonly wholes: readonly (readonly string[])[];
  readonly head: Lexicon;
}

/** What a word counts in the headword, in another name, in the line that says what the entry is, in one sentence of what else is said of it, and anywhere in that. */
const FIELD = { head: 1, name: 0.9, gloss: 0.8, sentence: 0.5, text: 0.35 };
/** The least of an entry that has a word, and what more it gains for all of them in its name. */
const SCALE = { least: 40, span: 30 };
/** The same of one of which all else is told in passing: passages say it themselves. */
const TOLD = { least: 36, span: 24 };
/** Who is described by the words, without being called by any, stands behind passages that have them: below 44. */
const UNNAMED = 3.5;
/** Of whom a line says the words that somebody wrote to describe it: behind passages that have them all. */
const GLOSS = { least: 36, span: 18 };
/** A topic in whose text alone some of the words are: as passages. */
const IN_TEXT = { least: 36, span: 14 };
/** Before passages that have the words in a sentence. */
const OPENING = 59;
/** What a topic gains that is about all words, and an entry of which a whole name is among them, or the headword of one word. */
const GAIN = { topic: 5, about: 1, whole: 5, head: 3, kind: 1.5 };
/**
 * Less than passages with the very words; for the headword of one word and for an entry that is named but in part, less than
 * those with all words together. Who is asked for comes before the organisation that he leads.
 */
const MOST = { asked: 71, whole: 68.9, head: 65.5, part: 56.5 };

/** So far below a limit what comes near it is pressed together; and more than any score. */
const PRESSED = 2;
const HIGHEST = 100;

/** A score below a limit, in the order of what it was. */
export function cappedAt(limit: number, score: number): number {
  const from = limit - PRESSED;
  return score <= from ? score : from + (PRESSED * (score - from)) / (HIGHEST - from);
}

/** How well an entry answers a query of several words. */
export interface Relevance {
  readonly score: number;
  /** Every word is in its names, its line or its text. */
  readonly isWhole: boolean;
}

/** The words of a text, and those of its sentence with the most of a query. */
export interface Told {
  readonly whole: Lexicon;
  readonly sentence: Lexicon;
}

/** What helps to judge an entry. */
interface Hints {
  /** What else is said of it, where that is at hand. */
  readonly text?: Told;
  /** The kinds that a question asks for. */
  readonly kinds?: readonly string[];
}

/**
 * Ranks by how many of the words an entry has, how rare they are, and where it has them.
 */
export function relevanceOf(
  entry: Described,
  sought: readonly Sought[],
  { text, kinds = [] }: Hints,
): Relevance {
  const places = sought.map((one) => placesOf(entry, one, text));
  const best = places.map(({ name, gloss, text: inText }) => Math.max(name, gloss, inText));
  const share = weighted(best.map(Math.ceil), sought);
  const isWhole = sought.length > 0 && best.every((value, at) => value > 0 || sought[at]?.weight === 0);
  const isTopic = entry.kind === 'topic';
  const isDescribed = places.some(({ name, gloss }) => name > 0 || gloss > 0);
  const isNamed = places.some(({ name }) => name > 0);
  if (!isTopic && !isNamed)
    return { score: describedScore(entry, sought, share * (isDescribed ? 1 : 0.9)), isWhole };
  if (!isDescribed) return { score: IN_TEXT.least + IN_TEXT.span * share ** 2, isWhole };
  const asked = new Set(sought.map(({ word }) => word));
  const isCalled = (words: readonly string[]): boolean =>
    words.length > 0 && words.every((word) => asked.has(word));
  const isWholeName = entry.wholes.some(isCalled);
  const isHead = isCalled([...entry.head.words]);
  const called = isWholeName ? GAIN.whole : isHead ? GAIN.head : 0;
  const ofName =
    called *
    weighted(
      places.map(({ name }) => Math.ceil(name)),
      sought,
    ) **
      2;
  // A topic that is called after an entity is not about all that is asked of that, and none is somebody, or somewhere.
  const isOwn = places.some(({ name }, at) => name > 0 && !sought[at]?.isOfName);
  const ofTopic = isTopic && isWhole && kinds.length === 0 ? (isOwn ? GAIN.topic : GAIN.about) : 0;
  // What else is told of it in passing is in passages that are found themselves.
  const isCalledAll = places.every(({ name }, at) => name > 0 || sought[at]?.weight === 0);
  const isTold = entry.isInPassing && !isCalledAll;
  const { least, span } = isTold ? TOLD : SCALE;
  // “who is the army chief of Velis” asks for the person of whom all of it is said.
  const isAsked =
    kinds.includes('person') &&
    entry.kind === 'person' &&
    places.every(({ name, gloss }, at) => Math.max(name, gloss) > 0 || sought[at]?.weight === 0);
  const score =
    least +
    span * worthOf(best, sought) +
    ofName +
    ofTopic +
    (isAsked ? GAIN.whole : kinds.includes(entry.kind) ? GAIN.kind : 0);
  // “who did Okoro meet in Velis” is not answered by Velis, as “who owns Grey Quay” may be by Grey Quay.
  const isOther = sought.some(({ isOfName }, at) => isOfName && places[at]?.name === 0);
  const isElsewhere = kinds.includes('person') && entry.kind === 'place' && isOther;
  const isOfAll = !isElsewhere && (isTopic || isWholeName || isCalledAll);
  const most =
    isTold || isElsewhere
      ? MOST.part
      : isAsked
        ? MOST.asked
        : isOfAll
          ? MOST.whole
          : isHead
            ? MOST.head
            : MOST.part;
  return { score: cappedAt(most, score), isWhole };
}

/** The part of what the words tell that is met, 0 to 1. @param met how well each word is, 0 to 1 */
export function weighted(met: readonly number[], sought: readonly Sought[]): number {
  const total = sought.reduce((sum, { weight }) => sum + weight, 0);
  return met.reduce((sum, value, at) => sum + value * (sought[at]?.weight ?? 0), 0) / (total || 1);
}

/**
 * What a text or an entry is worth to a query, 0 to 1: how well it has the words, and all the less the more of them it
 * lacks.
 */
export function worthOf(met: readonly number[], sought: readonly Sought[]): number {
  return weighted(met, sought) * weighted(met.map(Math.ceil), sought) ** 2;
}

/** How well the parts of an entry have a word. */
function placesOf({ kind, head, names, gloss, isInPassing }: Described, one: Sought, text: Told | undefined) {
  const people = kind === 'place' ? peopleOf(one, names) : 0;
  return {
    name: Math.max(FIELD.head * strengthIn(head, one), FIELD.name * strengthIn(names, one), people),
    gloss: (isInPassing ? FIELD.sentence : FIELD.gloss) * strengthIn(gloss, one),
    text: text
      ? Math.max(FIELD.sentence * strengthIn(text.sentence, one), FIELD.text * strengthIn(text.whole, one))
      : 0,
  };
}

/** The score of an entry of which no name has any of the words. */
function describedScore(
  { kind, opening, gloss, isInPassing }: Described,
  sought: readonly Sought[],
  share: number,
): number {
  // A sentence that names a person in passing often begins with who they are, one that names a place with something else.
  const isSaid = kind === 'person' || !isInPassing;
  if (isSaid && sought.every((one) => strengthIn(opening, one) > 0)) return OPENING;
  const [first = ''] = opening.words;
  const isBegun = sought.some((one) => one.root === root(first));
  if (isSaid && isBegun && sought.every((one) => strengthIn(gloss, one) > 0)) return OPENING;
  const inGloss = worthOf(
    sought.map((one) => strengthIn(gloss, one)),
    sought,
  );
  const ofGloss = isInPassing ? 0 : GLOSS.least + GLOSS.span * inGloss;
  const { least } = isInPassing ? TOLD : SCALE;
  return share === 0 ? 0 : Math.max(least + UNNAMED * share ** 2, ofGloss);
}

/** Whether a word is what the people of a place are called. */
function peopleOf({ word }: Sought, { words }: Lexicon): number {
  for (const own of words) if (peopleScore([word], [own]) > 0) return FIELD.gloss;
  return 0;
}
