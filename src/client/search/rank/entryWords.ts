import type { NamedEntry } from '../../../model/namedEntry.ts';
import { fold, root, wordsOf } from '../words/fold.ts';
import type { PreparedName } from './nameScores.ts';
import { type Described, lexiconOf, type Sought, strengthIn, type Told, worthOf } from './relevance.ts';

/** The words of all entries, for ranking by how many of a query’s an entry has and how rare they are. */
export interface EntryWords {
  /** How much a word tells: the more, the fewer entries have it. */
  weightOf(word: string): number;
  /** Whether these words, folded, are the whole name of an entity. */
  isName(words: string): boolean;
  /** The entries whose names or lines have some of the words, in any form. */
  having(sought: readonly Sought[]): ReadonlySet<number>;
  described(at: number): Described;
}

/** @param names of each entry, prepared */
export function entryWordsOf(
  entries: readonly NamedEntry[],
  names: readonly (readonly PreparedName[])[],
): EntryWords {
  const known = entries.map((entry, at) => describedOf(entry, names[at] ?? []));
  const byRoot = new Map<string, Set<number>>();
  const roots = new Map<string, string>();
  for (const [at, { names, gloss }] of known.entries()) {
    for (const word of [...names.words, ...gloss.words]) {
      const own = roots.get(word) ?? root(word);
      roots.set(word, own);
      const having = byRoot.get(own) ?? new Set();
      byRoot.set(own, having.add(at));
    }
  }
  const called = new Set(
    names.flatMap((own, at) =>
      entries[at]?.kind === 'topic' ? [] : own.filter(({ isProper }) => isProper).map(({ folded }) => folded),
    ),
  );
  const sized = (word: string): number => byRoot.get(root(fold(word)))?.size ?? 0;
  return {
    weightOf: (word) => Math.log(1 + (known.length + 1) / (sized(word) + 1)),
    isName: (words) => called.has(words),
    having: (sought) => {
      const own = new Set<number>();
      for (const one of sought) {
        const wanted = new Set([one.root, ...one.alike]);
        const beginning = one.word.slice(0, 4);
        for (const [word, its] of roots) if (word.startsWith(beginning)) wanted.add(its);
        for (const its of wanted) for (const at of byRoot.get(its) ?? []) own.add(at);
      }
      return own;
    },
    described: (at) => known[at] as Described,
  };
}

/** So many words of a line say what an entry is, before it goes on. */
const OPENING = 5;

function describedOf(
  { kind, gloss, isInPassing = false }: NamedEntry,
  names: readonly PreparedName[],
): Described {
  // “The company” names an entry in one article alone; a topic is what such words are about.
  const own = names.filter(
    ({ isProper, words }, at) => at === 0 || kind === 'topic' || isProper || words.length > 1,
  );
  const family = own[0]?.words.at(-1);
  return {
    kind,
    names: lexiconOf(own.flatMap(({ words }) => words)),
    gloss: lexiconOf(wordsOf(gloss)),
    isInPassing,
    opening: lexiconOf(wordsOf(gloss).slice(0, OPENING)),
    head: lexiconOf(own[0]?.words ?? []),
    wholes: own
      .filter(
        ({ words, isProper }) => isProper && (words.length > 1 || (kind === 'person' && words[0] === family)),
      )
      .map(({ words }) => words),
  };
}

/** The words of a text that was found. */
export function toldIn(text: string, sought: readonly Sought[]): Told {
  const sentences = text.split(/(?<=[.!?…]["”’)]?)\s+/).map((sentence) => lexiconOf(wordsOf(sentence)));
  const worths = sentences.map((one) =>
    worthOf(
      sought.map((word) => strengthIn(one, word)),
      sought,
    ),
  );
  const best = sentences[worths.indexOf(Math.max(...worths))] ?? lexiconOf([]);
  return { whole: lexiconOf(wordsOf(text)), sentence: best };
}
