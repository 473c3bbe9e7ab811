import type { Briefing } from '../../model/briefing.ts';

/** A name in a text that an entry has. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}

interface Entry {
  readonly words: readonly string[];
  readonly id: string;
  /** Names of commodities are written small. */
  readonly anyCase: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.’'-][\p{L}\p{M}\p{N}]+)*/gu;

/** Finds the names of entities in sentences of the editor, those among them that are not looked for in articles. */
export function knownNames({
  entities,
  articles,
}: Pick<Briefing, 'entities' | 'articles'>): (text: string) => NameHit[] {
  const byFirst = new Map<string, Entry[]>();
  const known = new Set<string>();
  const add = (name: string, id: string, anyCase: boolean) => {
    // A name stands in as many mentions as the articles have of it.
    const key = `${id} ${anyCase} ${name}`;
    if (known.has(key)) return;
    known.add(key);
    const words = wordsOf(name).map(({ word }) => word);
    const [first] = words;
    if (!first || (!anyCase && !/\p{Lu}|\p{Lo}/u.test(name))) return;
    const list = byFirst.get(first.toLowerCase()) ?? [];
    byFirst.set(first.toLowerCase(), list);
    list.push({ words, id, anyCase });
  };
  for (const { id, name, aliases, kind } of entities) {
    for (const one of [name, ...aliases.map(({ text }) => text)]) add(one, id, kind === 'commodity');
  }
  for (const { mentions } of articles) {
    for (const { surface, target, as } of mentions) {
      if (target.type === 'entity' && (as === 'name' || as === 'metonym')) add(surface, target.id, false);
    }
  }
  return (text) => hitsIn(wordsOf(text), byFirst);
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text, without the “’s” of a possessive. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ index, 0: written }) => {
    const word = written.replace(/[’']s?$/u, '');
    return { word, start: index, end: index + word.length };
  });
}

function hitsIn(words: readonly Word[], byFirst: ReadonlyMap<string, readonly Entry[]>): NameHit[] {
  const hits: NameHit[] = [];
  for (let at = 0; at < words.length; at++) {
    const fitting = (byFirst.get(words[at]?.word.toLowerCase() ?? '') ?? []).filter((entry) =>
      fits(entry, words, at),
    );
    const longest = Math.max(0, ...fitting.map((entry) => entry.words.length));
    if (longest === 0) continue;
    const ids = fitting.filter((entry) => entry.words.length === longest).map(({ id }) => id);
    hits.push({
      start: words[at]?.start ?? 0,
      end: words[at + longest - 1]?.end ?? 0,
      ids: [...new Set(ids)],
    });
    at += longest - 1;
  }
  return hits;
}

function fits({ words: name, anyCase }: Entry, words: readonly Word[], at: number): boolean {
  return name.every((word, index) => {
    const other = words[at + index]?.word ?? '';
    return anyCase ? other.toLowerCase() === word.toLowerCase() : other === word;
  });
}
