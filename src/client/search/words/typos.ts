import { distanceWithin } from '../../../text/passages/distance.ts';
import { allowance } from './distance.ts';
import { root, sound, stem } from './fold.ts';

/** Words, folded, with what tells quickly that others are not like them. */
export type Vocabulary = ReadonlyMap<string, KnownWord>;

interface KnownWord {
  readonly stem: string;
  readonly letters: number;
  readonly sound: string;
  readonly root: string;
}

export function vocabularyOf(words: Iterable<string>): Vocabulary {
  return new Map(Array.from(words, (word) => [word, new Known(word)]));
}

/** Sound and root are made when they are wanted, which is of few words. */
class Known implements KnownWord {
  readonly stem: string;
  readonly letters: number;
  readonly #word: string;
  #sound: string | null = null;
  #root: string | null = null;

  constructor(word: string) {
    this.#word = word;
    this.stem = stem(word);
    this.letters = lettersOf(word);
  }

  get sound(): string {
    this.#sound ??= sound(this.#word);
    return this.#sound;
  }

  get root(): string {
    this.#root ??= root(this.#word);
    return this.#root;
  }
}

/**
 * The words that a word resembles, with how far it is from each: 0 for the same, little for the same stem, then the typos.
 * @param allowed how many typos are looked for
 */
export function typosTo(
  word: string,
  vocabulary: Vocabulary,
  allowed = allowance(word),
): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  const own = {
    word,
    stem: word.length > 3 ? stem(word) : '',
    sound: sound(word),
    root: root(word),
    letters: lettersOf(word),
    allowed,
  };
  for (const [one, other] of vocabulary) {
    const typos = wordTypos(own, one, other);
    if (typos !== Number.POSITIVE_INFINITY) near.set(one, typos);
  }
  return near;
}

interface Asked extends KnownWord {
  readonly word: string;
  readonly allowed: number;
}

function wordTypos({ word, allowed, ...own }: Asked, one: string, other: KnownWord): number {
  if (word === one) return 0;
  if (own.stem === other.stem) return 0.5;
  if (allowed === 0) return Number.POSITIVE_INFINITY;
  const missing = missingLetters(own.letters, other.letters);
  if (missing <= allowed && missingLetters(other.letters, own.letters) <= allowed) {
    const typos = distanceWithin(word, one, allowed);
    if (typos <= allowed) return typos;
  }
  if (word.length < 5) return Number.POSITIVE_INFINITY;
  if (word.length > LONG && word[0] === one[0] && distanceWithin(own.root, other.root, 1) === 1) return 1.5;
  if (word[0] === one[0] && own.sound === other.sound) return 1.5;
  const beginnings = [one.slice(0, word.length), one.slice(0, word.length + 1)];
  const isLonger = one.length > word.length && missing <= 1;
  return isLonger && beginnings.some((beginning) => distanceWithin(word, beginning, 1) <= 1)
    ? 2
    : Number.POSITIVE_INFINITY;
}

/** Longer words may have a typo before an ending of another length. */
const LONG = 7;

/** Which letters a word has, a bit for each; of other scripts some share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many letters of one word another has not: a typo changes this by one at most. */
function missingLetters(one: number, other: number): number {
  let count = 0;
  for (let left = one & ~other; left !== 0; left &= left - 1) count += 1;
  return count;
}
