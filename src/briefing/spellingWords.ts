import { frontCoded } from '../text/frontCoding.ts';
import type { SearchRecord } from './searchRecords.ts';

/**
 * So many words are kept, those of the most records: a reader who misspells loads them, front-coded and compressed some
 * 35 KB.
 */
const MOST = 16_000;
/** Letters of a word in which a slip can be seen, and of the longest that is one. */
const LENGTH = { least: 3, most: 24 };
/** Scripts that put no spaces between words have none that could be compared. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/**
 * The words of all texts as they are written there, in lower case and in order, against which the search holds slips:
 * front-coded, see `text/frontCoding.ts`.
 */
export function spellingWords(records: readonly Pick<SearchRecord, 'content'>[]): string {
  const counts = new Map<string, number>();
  for (const { content } of records) {
    const words = new Set(
      content
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{M}]+/gu),
    );
    for (const word of words) if (isCompared(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const usual = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST);
  return frontCoded(usual.map(([word]) => word).sort());
}

function isCompared(word: string): boolean {
  return word.length >= LENGTH.least && word.length <= LENGTH.most && !UNSPACED.test(word);
}
