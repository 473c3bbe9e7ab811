import { allowance, distance, likeness } from './distance.ts';
import { fold, sound, stem, telling, wordsOf } from './fold.ts';

/** An entry as the file of names holds it; see `briefing/searchNames.ts`. */
export interface NamedEntry {
  readonly url: string;
  /** Kind of entity, or `topic`. */
  readonly kind: string;
  /** The headword first, then every other name, role and identifier. */
  readonly names: readonly string[];
  /** One line that says who or what it is. */
  readonly gloss: string;
  /** How much the briefing says of it: settles ties. */
  readonly weight: number;
}

/** An entry that a query may mean. */
export interface NameHit {
  readonly entry: NamedEntry;
  /** 100 for the headword itself, down to 40 for words that resemble. From {@link CERTAIN} on a name was meant. */
  readonly score: number;
}

/** From this score on the query is a name of the entry, or the beginning of one. */
export const CERTAIN = 70;

/** Finds entries by name. */
export interface NameIndex {
  find(query: string): readonly NameHit[];
  /** Names that come nearest to a query which finds nothing. */
  nearest(query: string, count: number): readonly NamedEntry[];
  /** The query with each word that no name has replaced by the word that was most likely meant; null for no change. */
  corrected(query: string): string | null;
}

interface Prepared {
  readonly entry: NamedEntry;
  readonly names: readonly { readonly folded: string; readonly words: readonly string[] }[];
  readonly gloss: readonly string[];
}

/** Prepares the names of a briefing for finding. */
export function nameIndex(entries: readonly NamedEntry[]): NameIndex {
  const prepared = entries.map(
    (entry): Prepared => ({
      entry,
      names: entry.names.map((name) => ({ folded: fold(name), words: wordsOf(name) })),
      gloss: wordsOf(entry.gloss),
    }),
  );
  const vocabulary = new Set(prepared.flatMap(({ names }) => names.flatMap(({ words }) => words)));
  return {
    find: (query) => find(query, prepared),
    nearest: (query, count) => nearest(query, prepared, count),
    corrected: (query) => corrected(query, vocabulary),
  };
}

function find(query: string, prepared: readonly Prepared[]): NameHit[] {
  const folded = fold(query);
  const words = telling(wordsOf(query));
  if (words.length === 0) return [];
  return prepared
    .map(({ entry, names, gloss }) => {
      const byName = names.map((name, index) => nameScore(folded, words, name) - (index > 0 ? 1 : 0));
      return { entry, score: Math.max(...byName, glossScore(words, gloss)) };
    })
    .filter(({ score }) => score >= 40)
    .sort(
      (a, b) => b.score - a.score || b.entry.weight - a.entry.weight || (a.entry.url < b.entry.url ? -1 : 1),
    );
}

function nameScore(query: string, words: readonly string[], name: Prepared['names'][number]): number {
  if (name.folded === query) return 100;
  if (name.folded.replaceAll(' ', '') === query.replaceAll(' ', '')) return 97;
  const own = telling(name.words);
  const cover = words.length / Math.max(own.length, words.length);
  if (words.every((word) => own.includes(word))) return 80 + 12 * cover;
  const last = words.at(-1) ?? '';
  const beginning = words.every((word, at) =>
    own.some((one) => one === word || (at === words.length - 1 && one.startsWith(word))),
  );
  if (beginning && (last.length > 1 || words.length > 1)) return 70 + 10 * cover;
  const slips = words.map((word) => Math.min(...own.map((one) => wordSlips(word, one))));
  const sum = slips.reduce((total, one) => total + one, 0);
  if (Number.isFinite(sum)) return Math.max(45, 72 - 4 * sum) * (0.75 + 0.25 * cover);
  return 0;
}

/** How far a word of the query is from one of a name: 0 for the same stem, 1 for the same sound, else the slips. */
function wordSlips(word: string, one: string): number {
  if (word === one) return 0;
  if (word.length > 3 && stem(word) === stem(one)) return 0.5;
  const allowed = allowance(word);
  if (allowed > 0) {
    const slips = distance(word, one, allowed);
    if (slips <= allowed) return slips;
    if (word.length > 4 && word[0] === one[0] && sound(word) === sound(one)) return 1.5;
    if (word.length > 4 && one.length > word.length && distance(word, one.slice(0, word.length), 1) <= 1)
      return 2;
  }
  return Number.POSITIVE_INFINITY;
}

/** What an entry is, rather than its name: “prime minister of Pakistan”. The words must begin the line to count much. */
function glossScore(words: readonly string[], gloss: readonly string[]): number {
  const places = words.map((word) =>
    gloss.findIndex((one) => one === word || (word.length > 3 && stem(one) === stem(word))),
  );
  if (words.length === 0 || places.some((place) => place < 0)) return 0;
  const ordered = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
  const near = Math.max(...places) - Math.min(...places) < words.length + 2;
  if (words.length === 1) return places[0] === 0 ? 50 : 42;
  return 45 + (ordered && near ? 10 : 0) + (places[0] === 0 && ordered && near ? 8 : 0);
}

function nearest(query: string, prepared: readonly Prepared[], count: number): NamedEntry[] {
  const folded = fold(query);
  return prepared
    .map(({ entry, names }) => ({
      entry,
      like: Math.max(...names.map((name) => likeness(folded, name.folded))),
    }))
    .filter(({ like }) => like > 0.2)
    .sort((a, b) => b.like - a.like || b.entry.weight - a.entry.weight)
    .slice(0, count)
    .map(({ entry }) => entry);
}

function corrected(query: string, vocabulary: ReadonlySet<string>): string | null {
  let changed = false;
  const words = wordsOf(query).map((word) => {
    if (vocabulary.has(word) || allowance(word) === 0) return word;
    let best = { word, slips: allowance(word) + 0.5 };
    for (const one of vocabulary) {
      const slips = wordSlips(word, one);
      if (slips > 0.5 && slips < best.slips) best = { word: one, slips };
    }
    changed ||= best.word !== word;
    return best.word;
  });
  return changed ? words.join(' ') : null;
}
