import { fold, toOriginal } from '../characters/fold.ts';
import { joinsWord } from '../sentences/boundaries.ts';
import { type Span, sliceOf } from '../span.ts';

/** A place where a phrase stands; `whole` is false where the word goes on, such as “Pakistan” in “Pakistani”. */
export interface PhraseHit extends Span {
  readonly whole: boolean;
}

/**
 * Every place where a phrase begins a word, in reading order, compared as names are but without regard to case. Nothing
 * for a phrase without a letter or digit.
 */
export function placesOfPhrase(text: string, phrase: string): PhraseHit[] {
  const wanted = fold(phrase.trim()).text;
  if (!/[\p{L}\p{N}]/u.test(wanted)) return [];
  const folded = fold(text);
  const hits: PhraseHit[] = [];
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + 1)) {
    const span = toOriginal(folded, { start: at, end: at + wanted.length });
    if (joinsWord(text, span.start)) continue;
    // A ligature or a mark may fold to more than the phrase has of it.
    if (fold(sliceOf(text, span)).text !== wanted) continue;
    hits.push({ ...span, whole: !joinsWord(text, span.end) });
  }
  return hits;
}

/** True when two names are the same to a reader who does not look at case. */
export function isSameName(a: string, b: string): boolean {
  return fold(a.trim()).text === fold(b.trim()).text;
}
