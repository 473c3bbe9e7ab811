import { sentencesOf } from './sentences.ts';
import { shortened } from './shortened.ts';

/**
 * As much of a text as fits and can stand alone: its first sentences whole, else the first sentence up to the end of a
 * clause. There is no ellipsis.
 * @param lang BCP 47 tag of the text
 * @param max limit in UTF-16 units
 */
export function wholeWithin(text: string, lang: string, max: number): string {
  if (text.length <= max) return text;
  const sentences = sentencesOf(text, lang);
  const last = sentences.findLast(({ end }) => end <= max);
  if (last) return text.slice(0, last.end).trimEnd();
  const first = sentences[0] ?? { start: 0, end: text.length };
  const sentence = text.slice(first.start, first.end).replace(/[.。۔।]\s*$/u, '');
  const room = max - ATTRIBUTION;
  return shortened(sentence, { wanted: room, borne: room, tooShort: Math.floor(max / 4) }).title;
}

/** Room for who says so, which stays with a sentence that is cut. */
const ATTRIBUTION = 100;
