import { at } from '../words/at.ts';
import type { Token } from '../words/tokens.ts';

/** The lists of names that a gazetteer file holds, from the surest to the weakest. */
export const LISTS = [
  'country',
  'demonym',
  'capital',
  'region',
  'city',
  'town',
  'given',
  'surname',
  'organisation',
] as const;
export type ListName = (typeof LISTS)[number];

/** Names by list. `has` and `phraseAt` compare without accents and with straight apostrophes. */
export interface Gazetteer {
  has(list: ListName, name: string): boolean;
  /** The bits of every list that holds the single word: bit `i` is `LISTS[i]`. */
  lists(word: string): number;
  /** The longest listed place or organisation that starts at token `from`: its bit mask and its number of tokens, or null. */
  phraseAt(tokens: readonly Token[], from: number): { readonly mask: number; readonly length: number } | null;
}

/** The lists of a mask. */
export const bitsOf = (...lists: readonly ListName[]): number =>
  lists.reduce((bits, list) => bits | (1 << LISTS.indexOf(list)), 0);

export const LAND = bitsOf('country', 'region');
/** Places that need no other place beside them: no towns. */
export const WELL_KNOWN = bitsOf('country', 'capital', 'region', 'city');
export const PLACES = WELL_KNOWN | bitsOf('town');
export const NAMES_OF_PEOPLE = bitsOf('given', 'surname');
export const LISTED = bitsOf('organisation');

const PHRASE_LISTS = PLACES | LISTED;
const LONGEST = 7;

/** Reads the text of a gazetteer: one list a line, `name:entry|entry|…`. Unknown lists are ignored. */
export function gazetteerOf(text: string): Gazetteer {
  const names: readonly string[] = LISTS;
  const masks = new Map<string, number>();
  const starts = new Set<string>();
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    const bit = names.indexOf(line.slice(0, colon));
    if (bit < 0) continue;
    for (const entry of line.slice(colon + 1).split('|')) {
      masks.set(entry, (masks.get(entry) ?? 0) | (1 << bit));
      const first = /^[^\s-]+(?=[\s-])/.exec(entry)?.[0];
      if (first && !(NAMES_OF_PEOPLE & (1 << bit))) starts.add(first);
    }
  }
  const lists = (word: string) => {
    const found = masks.get(word);
    if (found !== undefined) return found;
    const bare = plain(word);
    return bare === word ? 0 : (masks.get(bare) ?? 0);
  };
  return {
    lists,
    has: (list, name) => (lists(name) & (1 << LISTS.indexOf(list))) !== 0,
    phraseAt(tokens, from) {
      const first = tokens[from];
      if (!first) return null;
      const single = lists(first.text) & PHRASE_LISTS;
      if (starts.has(plain(first.text))) {
        let phrase = first.text;
        let best: { mask: number; length: number } | null = null;
        for (let i = from + 1; i < from + LONGEST && i < tokens.length; i++) {
          const token = at(tokens, i);
          phrase += (token.start > at(tokens, i - 1).end ? ' ' : '') + token.text;
          const mask = lists(phrase) & PHRASE_LISTS;
          if (mask) best = { mask, length: i - from + 1 };
        }
        if (best) return best;
      }
      return single ? { mask: single, length: 1 } : null;
    },
  };
}

/** `name` without accents and with straight apostrophes. ASCII comes back as it is. */
export function plain(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant.
  if (/^[\x00-\x7f]*$/.test(name)) return name;
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'");
}
