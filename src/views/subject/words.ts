import { fold } from '../../text/characters/fold.ts';

/** The words of a text alone, by which two sentences are the same: no case, no marks, one space between. */
export function bareWords(text: string): string {
  return fold(text)
    .text.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
