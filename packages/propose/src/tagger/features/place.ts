import type { Token, TokenSentence } from '../../words/tokens.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { recordsOf, type WordRecord } from './records.ts';
import { type Run, runsOf, wordIn } from './runs.ts';
import { type Lists, type Word, wordsOf } from './word.ts';

/** What features see of one token. */
export interface Place {
  readonly word: Word;
  /** The words beside it, and those beside them, within its sentence. */
  readonly left: Word;
  readonly right: Word;
  readonly left2: Word;
  readonly right2: Word;
  /** 1 for a word with a capital. */
  readonly cased: number;
  /** The phrase of the gazetteer that the token is in, with where in it; 0 for none. */
  readonly phrase: number;
  /** Those of the tokens beside it; null beyond the ends of the sentence. */
  readonly phraseLeft: number | null;
  readonly phraseRight: number | null;
  /** Bits: first of its sentence; in a heading; in a sentence of capitals. */
  readonly position: number;
  readonly run: Run | null;
  /** Where it stands in its run: 0 first, 1 within, 2 last. */
  readonly placeInRun: number;
  /** What the text says of a word with a capital, over all its occurrences. */
  readonly record: WordRecord | null;
  /** The label that rules give it, and the tokens beside it; 0 where there are none. */
  readonly told: number;
  readonly toldLeft: number;
  readonly toldRight: number;
}

/** Reads a text; the function it gives is asked for one token of a sentence at a time, null where no name can be near. */
export function placesOf(
  tokens: readonly Token[],
  sentences: readonly TokenSentence[],
  lists: Lists,
  told?: Uint8Array,
): (sentence: TokenSentence) => (i: number) => Place | null {
  const words = wordsOf(tokens, lists);
  const phrases = phrasesOf(tokens, words, lists.gazetteer);
  const runs = runsOf(tokens, words, sentences);
  const records = recordsOf(tokens, words, sentences, runs);
  return (sentence) => {
    const { from, to, heading } = sentence;
    const inSentence = (heading ? 2 : 0) | (isInCapitals(words, sentence) ? 4 : 0);
    const at = (i: number) => wordIn(words, sentence, i);
    return (i) => {
      if (!isNearCapital(words, sentence, i)) return null;
      const word = at(i);
      const run = runs[i] ?? null;
      return {
        word,
        left: at(i - 1),
        right: at(i + 1),
        left2: at(i - 2),
        right2: at(i + 2),
        cased: word.capital ? 1 : 0,
        phrase: phrases[i] ?? 0,
        phraseLeft: i > from ? (phrases[i - 1] ?? 0) : null,
        phraseRight: i + 1 < to ? (phrases[i + 1] ?? 0) : null,
        position: (i === from ? 1 : 0) | inSentence,
        run,
        placeInRun: i === run?.from ? 0 : i + 1 === run?.to ? 2 : 1,
        record: word.capital ? (records.get(word.lower) ?? null) : null,
        told: told?.[i] ?? 0,
        toldLeft: i > from ? (told?.[i - 1] ?? 0) : 0,
        toldRight: i + 1 < to ? (told?.[i + 1] ?? 0) : 0,
      };
    };
  };
}

/** Only tokens within two of a capital are worth a look. */
function isNearCapital(words: readonly Word[], { from, to }: TokenSentence, i: number): boolean {
  for (let k = Math.max(from, i - 2); k <= i + 2 && k < to; k++) if (words[k]?.capital) return true;
  return false;
}

function isInCapitals(words: readonly Word[], { from, to }: TokenSentence): boolean {
  const written = words.slice(from, to).filter(({ lower }) => /\p{L}{2}/u.test(lower));
  const capitals = written.filter(({ capital }) => capital).length;
  return written.length > 3 && capitals / written.length > 0.7;
}

/** By token, the lists of the gazetteer's phrase there, whether it has several words and whether the token begins it. */
function phrasesOf(tokens: readonly Token[], words: readonly Word[], gazetteer: Gazetteer): Int32Array {
  const phrases = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; ) {
    const found = words[i]?.capital ? gazetteer.phraseAt(tokens, i) : null;
    const length = found?.length ?? 1;
    if (found) {
      const within = found.mask * 8 + (length > 1 ? 4 : 0) + 2;
      phrases.fill(within, i, i + length);
      phrases[i] = within - 1;
    }
    i += length;
  }
  return phrases;
}
