import type { Token, TokenSentence } from '../../words/tokens.ts';
import { EDGE, type Word } from './word.ts';

/** An unbroken stretch of capitalised words, hyphens inside, as a half-open range of tokens. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly first: Word;
  readonly head: Word;
  /** The word before it, and the two behind it. */
  readonly left: Word;
  readonly right: Word;
  readonly right2: Word;
}

/** The word at `i`, within a sentence. */
export const wordIn = (words: readonly Word[], { from, to }: TokenSentence, i: number): Word =>
  i < from || i >= to ? EDGE : (words[i] ?? EDGE);

/** The run that each token is in. */
export function runsOf(
  tokens: readonly Token[],
  words: readonly Word[],
  sentences: readonly TokenSentence[],
): (Run | undefined)[] {
  const runs = new Array<Run | undefined>(words.length);
  for (const sentence of sentences) {
    for (let from = sentence.from; from < sentence.to; from++) {
      if (!words[from]?.capital) continue;
      const to = runEnd(tokens, words, from, sentence.to);
      const at = (i: number) => wordIn(words, sentence, i);
      const run = {
        from,
        to,
        first: at(from),
        head: at(to - 1),
        left: at(from - 1),
        right: at(to),
        right2: at(to + 1),
      };
      runs.fill(run, from, to);
      from = to - 1;
    }
  }
  return runs;
}

function runEnd(tokens: readonly Token[], words: readonly Word[], from: number, stop: number): number {
  const isCapital = (i: number) => i < stop && words[i]?.capital === true;
  let to = from + 1;
  while (isCapital(to) || (to < stop && tokens[to]?.text === '-' && isCapital(to + 1))) to++;
  return to;
}
