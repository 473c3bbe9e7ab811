import type { SearchRecord } from '../model/views/searchRecord.ts';
import { frontCoded } from '../text/frontCoding.ts';
import { UNSPACED } from '../text/sentences/words.ts';
import { searchedText } from './searchRecords.ts';

/**
 * So many words are kept, those of the most records: a reader who misspells loads them, front-coded and compressed some
 * 35 KB.
 */
const MOST = 16_000;
/** Letters of a word in which a typo can be seen, and of the longest that is one. */
const LENGTH = { least: 3, most: 24 };

/**
 * The words of all texts as they are written there, in lower case and in order, against which the search holds typos:
 * front-coded, see `text/frontCoding.ts`.
 */
export function spellingWords(records: readonly Pick<SearchRecord, 'lead' | 'content'>[]): string {
  const seen = new Map<string, { count: number; last: number }>();
  for (const [at, record] of records.entries()) {
    for (const word of wordsIn(searchedText(record).normalize('NFC').toLowerCase())) {
      const known = seen.get(word);
      if (!known) seen.set(word, { count: 1, last: at });
      else if (known.last !== at) {
        known.count += 1;
        known.last = at;
      }
    }
  }
  const usual = [...seen]
    .filter(([word]) => isCompared(word))
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .slice(0, MOST);
  return frontCoded(usual.map(([word]) => word).sort());
}

/** Runs of letters and marks. Those of ASCII alone are told fast, and are most. */
function wordsIn(text: string): string[] {
  const runs = text.match(/[a-z\u00aa-\uffff]+/g) ?? [];
  return runs.flatMap((run) => (/[^a-z]/.test(run) ? (run.match(/[\p{L}\p{M}]+/gu) ?? []) : run));
}

/** Scripts that put no spaces between words have none that could be compared. */
function isCompared(word: string): boolean {
  return word.length >= LENGTH.least && word.length <= LENGTH.most && !UNSPACED.test(word);
}
