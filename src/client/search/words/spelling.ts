import { distanceWithin } from '../../../text/passages/distance.ts';
import { alikeTo, isUsual } from './alike.ts';
import { isEmpty } from './asking.ts';
import { allowance } from './distance.ts';
import { fold, root, sound } from './fold.ts';
import { typosTo, type Vocabulary, vocabularyOf } from './typos.ts';
import { isOtherwise } from './written.ts';

/** What is written in a briefing, for telling a typo from a word. */
export interface Spelling {
  /** Whether a text has the very word, in whatever case. */
  has(word: string): boolean;
  /** Whether a text or a name has a word, in any form, or what may be said instead. */
  knows(word: string): boolean;
  /** The longest name with which a word begins that is written as one with another: “Suez” of “Suezkanal”. */
  nameIn(word: string): string | null;
  /** The query with what is written nowhere replaced by what was most likely meant; null where nothing is. */
  corrected(query: string): string | null;
  /** The same, of words that are written in no form, and without what resembles less than a word with one typo does. */
  likely(query: string): string | null;
}

/** Letters that a word has at least, and each of two that were written as one. */
const LEAST = 3;
/** Letters of a name that is looked for at the beginning of a word. */
const NAME = 4;

/**
 * @param names the words of names, folded
 * @param texts the words of texts, as they are written there
 * @param wholes names of several words, which may be written as one
 */
export function spellingOf(
  names: Iterable<string>,
  texts: readonly string[],
  wholes: readonly string[] = [],
): Spelling {
  const forms = new Map(Array.from(names, (word) => [word, word]));
  for (const word of texts) forms.set(fold(word), word);
  const written = new Written(
    forms,
    new Set(names),
    new Map(wholes.map((name) => [fold(name).replaceAll(' ', ''), name])),
  );
  const own = new Set(texts);
  const corrected = (query: string, isLikely: boolean): string | null => {
    const words = query.split(/\s+/).filter(Boolean);
    const joined = written.joined(words);
    const changed = joined.map((word) => written.meant(word, joined.length === 1, isLikely)).join(' ');
    return changed === words.join(' ') ? null : changed;
  };
  return {
    has: (word) => own.has(word.toLowerCase()),
    knows: (word) => [word, ...alikeTo(fold(word))].some((one) => written.knows(one)),
    nameIn: (word) => written.nameIn(fold(word)),
    corrected: (query) => corrected(query, false),
    likely: (query) => corrected(query, true),
  };
}

/** The words of a briefing by their folded forms. */
class Written {
  readonly #forms: ReadonlyMap<string, string>;
  readonly #names: ReadonlySet<string>;
  /** Names of several words by their letters alone. */
  readonly #wholes: ReadonlyMap<string, string>;
  readonly #joined: Vocabulary;
  readonly #vocabulary: Vocabulary;
  readonly #roots: ReadonlyMap<string, string>;

  constructor(
    forms: ReadonlyMap<string, string>,
    names: ReadonlySet<string>,
    wholes: ReadonlyMap<string, string>,
  ) {
    this.#forms = forms;
    this.#names = names;
    this.#wholes = wholes;
    this.#vocabulary = vocabularyOf(forms.keys());
    this.#joined = vocabularyOf([...wholes.keys()].filter((one) => one.length >= WHOLE));
    this.#roots = new Map(Array.from(forms.keys(), (word) => [root(word), word]));
  }

  /** Whether every part of a word is written in some form. */
  knows(word: string): boolean {
    return fold(word)
      .split(' ')
      .every((part) => this.#has(part) || this.#roots.has(root(part)));
  }

  nameIn(word: string): string | null {
    const ends = Array.from(
      { length: Math.max(0, word.length - LEAST - NAME + 1) },
      (_, at) => word.length - LEAST - at,
    );
    const end = ends.find((one) => this.#names.has(word.slice(0, one)));
    return end === undefined ? null : this.#formOf(word.slice(0, end));
  }

  /** Words of which two are written as one, so: “cross bow”. */
  joined(words: readonly string[]): string[] {
    const result: string[] = [];
    for (const word of words) {
      const before = result.at(-1);
      const both = before === undefined ? '' : fold(before) + fold(word);
      const isOne =
        before !== undefined && this.#forms.has(both) && ![before, word].every((one) => this.#has(one));
      if (isOne) result.splice(-1, 1, this.#formOf(both));
      else result.push(word);
    }
    return result;
  }

  /** A word of a query as it is written, or what was most likely meant. Beside others, it begins with the letter typed. */
  meant(word: string, isAlone: boolean, isLikely: boolean): string {
    const parts = fold(word).split(' ');
    // Of capitals only an acronym is made, and of digits no word; what everybody writes is no slip.
    if (/^\p{Lu}+$/u.test(word) || /\d/.test(word) || isUsual(fold(word))) return word;
    if (isLikely && this.knows(word)) return word;
    const isArabic = /\p{sc=Arab}/u.test(word);
    if (!isArabic && parts.every((part) => this.#has(part)))
      return parts.length > 1 ? word : this.#asWritten(word);
    const meant = parts.map((part) => this.#nearest(part, isAlone, isLikely)).join(' ');
    return !isArabic && fold(meant) === parts.join(' ') ? word : meant;
  }

  /** A word with the letters that the texts have for those of any keyboard: “Øresund” for “oresund”. */
  #asWritten(word: string): string {
    const form = this.#forms.get(fold(word));
    return form !== undefined && isOtherwise(form) ? form : word;
  }

  /** Whether a word is written, or the beginning of one is. */
  #has(word: string): boolean {
    const own = fold(word);
    return (
      own.length < LEAST || this.#forms.has(own) || [...this.#forms.keys()].some((one) => one.startsWith(own))
    );
  }

  #nearest(word: string, isAlone: boolean, isLikely: boolean): string {
    if (this.#has(word)) return this.#formOf(word);
    const near = this.#resembling(word, isAlone);
    const akin = word.length > LEAST ? this.#roots.get(root(word)) : undefined;
    const oneTypo = near && near.cost < TWO_TYPOS ? near.word : undefined;
    const sure = oneTypo ?? akin ?? this.#parts(word) ?? this.#whole(word);
    const best = sure ?? (isLikely ? undefined : (near?.word ?? this.#sounding(word))) ?? word;
    return best
      .split(' ')
      .map((part) => this.#formOf(part))
      .join(' ');
  }

  #formOf(folded: string): string {
    return this.#forms.get(folded) ?? folded;
  }

  /** The word that is the fewest typos away; of several that with the same first letter, with the same sound, of a name. */
  #resembling(word: string, isAlone: boolean): { readonly word: string; readonly cost: number } | undefined {
    const own = sound(word);
    const allowed = word.length === 7 ? 2 : allowance(word);
    return [...typosTo(word, this.#vocabulary, allowed)]
      .filter(
        ([one, typos]) =>
          !NUMBERS.has(one) &&
          (isAlone || !isEmpty(one)) &&
          (isAlone || one[0] === word[0] || this.#names.has(one)) &&
          (word.length > SHORT || typos <= 1 || this.#names.has(one)),
      )
      .map(([one, typos]) => ({
        word: one,
        cost:
          typos +
          (one[0] === word[0] ? 0 : 0.4) +
          (sound(one) === own ? 0 : 0.3) +
          (this.#names.has(one) ? 0 : 0.1),
      }))
      .sort((a, b) => a.cost - b.cost)[0];
  }

  /** Two words that were written as one. */
  #parts(word: string): string | undefined {
    const places = Array.from({ length: Math.max(0, word.length - 2 * LEAST + 1) }, (_, at) => at + LEAST);
    return places
      .map((at) => [word.slice(0, at), word.slice(at)])
      .find((parts) => parts.every((part) => this.#forms.has(part)))
      ?.join(' ');
  }

  /** The name of several words that were written as one, with a typo. */
  #whole(word: string): string | undefined {
    const [[one = ''] = []] = [...typosTo(word, this.#joined)]
      .filter(([one]) => one[0] === word[0] && Math.abs(one.length - word.length) < LEAST)
      .sort(([, a], [, b]) => a - b);
    return this.#wholes.get(one);
  }

  /** A word whose sound is all but the same. */
  #sounding(word: string): string | undefined {
    const own = sound(word);
    if (own.length < LONG) return undefined;
    return [...this.#forms.keys()]
      .filter((one) => one[0] === word[0] && Math.abs(one.length - word.length) < LEAST)
      .find((one) => distanceWithin(own, sound(one), 1) <= 1);
  }
}

/** Letters of a name of several words in which a typo can be seen. */
const WHOLE = 8;
/** Words of so many letters sound like many others: one that only sounds alike is another word, unless it is a name. */
const SHORT = 5;
/** No word is taken for a number that was not written: “fine” is not “five”. */
const NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirty forty fifty sixty'.split(' '),
);
/** What resembles less is more likely two words written as one. */
const TWO_TYPOS = 1.9;
/** Letters of a sound that tells a word from most others. */
const LONG = 6;
