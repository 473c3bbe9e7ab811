import type { Span } from './span.ts';

/** A name to be found and what it stands for. */
export interface Name<K> {
  readonly text: string;
  readonly key: K;
  /** True: found in exactly this case only. */
  readonly caseSensitive?: boolean;
}

/** A place where a name stands; `keys` are all that share it, in the order of the names. */
export interface NameHit<K> extends Span {
  readonly keys: readonly K[];
}

export interface NameFinder<K> {
  /** Disjoint hits in reading order: leftmost, then longest. */
  find(text: string, lang?: string): NameHit<K>[];
  /** Every hit, overlapping ones too, in the order of {@link bySpan}. */
  findAll(text: string, lang?: string): NameHit<K>[];
}

/** Makes a finder. */
export function compileNames<K>(names: Iterable<Name<K>>): NameFinder<K> {
  const keys = new Map<string, K[]>();
  for (const { text, key } of names) keys.set(text, [...(keys.get(text) ?? []), key]);
  const pattern = [...keys.keys()]
    .filter((text) => text !== '')
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&').replace(/\s+/g, '\\s+'))
    .join('|');
  if (pattern === '') return { find: () => [], findAll: () => [] };
  const regex = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${pattern})(?![\\p{L}\\p{N}\\p{M}])`, 'gu');
  const find = (text: string): NameHit<K>[] =>
    [...text.matchAll(regex)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      keys: keys.get(match[0].replace(/\s+/g, ' ')) ?? [],
    }));
  return { find, findAll: find };
}
