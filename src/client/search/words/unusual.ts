import { isTelling } from './asking.ts';
import { fold } from './fold.ts';

/** What a reader is told of a query that is none of the usual: only signs, a single letter, nothing that tells, too long. */
export type Remark = 'signs' | 'letter' | 'common' | 'long';

/** A query with the words that are looked for, and what is to be said of it. */
export interface PlainQuery {
  readonly text: string;
  readonly remark: Remark | null;
}

/** Signs that are typed around the exact words, in whatever language. */
const QUOTATION = /[“”„‟«»「」『』＂]/g;
/** Of a longer query each word would cost a reader a request, and the last ones tell nothing more. */
export const MOST_WORDS = 32;

/** A query as the engine takes it: with one sign of quotation, and of so many words at most. */
export function plainQuery(query: string): PlainQuery {
  const text = query.replace(QUOTATION, '"').replace(/"\s*([^"]*?)\s*"/g, '"$1"');
  const words = text.split(/\s+/).filter(Boolean);
  const own = words.length > MOST_WORDS ? [...new Set(words)] : words;
  const cut = own.slice(0, MOST_WORDS);
  const isLong = own.length > cut.length;
  return { text: own === words ? text : cut.join(' '), remark: isLong ? 'long' : remarkOf(words, text) };
}

function remarkOf(words: readonly string[], text: string): Remark | null {
  if (words.length === 0) return null;
  const folded = fold(text);
  if (folded === '') return 'signs';
  if (isLetter(folded)) return 'letter';
  return !text.includes('"') && !words.some(isTelling) ? 'common' : null;
}

/** Whether a text is one letter of a script in which words have more. */
function isLetter(text: string): boolean {
  return /^\p{L}$/u.test(text) && !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(text);
}
