import { foldJoiner, joinerOf, NEVER } from '../characters/joiners.ts';
import { emptyPiece, isLow, type Piece, pieceHash, readPiece } from '../characters/pieces.ts';
import { beginsWord, endsWord } from '../sentences/boundaries.ts';
import { bySpan, type Span } from '../span.ts';
import { fitsCase } from './casing.ts';
import { isCommonWord } from './commonWords.ts';
import { type Trie, trieBuilder } from './trie.ts';

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

/**
 * Finds names as whole words: see {@link compileNames}. The language is that of the text (BCP 47); it decides about
 * endings after an apostrophe only.
 */
export interface NameFinder<K> {
  /** Disjoint hits in reading order: leftmost, then longest. */
  find(text: string, lang?: string): NameHit<K>[];
  /** Every hit, overlapping ones too, in the order of {@link bySpan}. */
  findAll(text: string, lang?: string): NameHit<K>[];
  /** How many pieces of text it has read so far: what finding costs, whatever the machine. */
  steps(): number;
}

interface Entry<K> {
  /** The name from its first letter or digit to its last. */
  readonly core: string;
  /** What must stand before and after these, folded; a full stop at the end may be missing. */
  readonly lead: string;
  readonly tail: string;
  readonly exactly: boolean;
  readonly keys: readonly K[];
}

const BLANK_JOINER = 1;

/**
 * Compiles names for finding in any number of texts. A name without a letter or digit is never found.
 *
 * - Whole words only. White space (one line break included), hyphens, apostrophes and quotation marks match whatever
 *   their style; soft hyphens, zero-width and bidi controls, harakat and tatweel may be there or not; Arabic letters
 *   match their Urdu and Persian forms. Other diacritics count. A hyphen is a border of words unless the name has it.
 * - Scripts written without spaces: a name may stand anywhere, but never splits a letter from its marks; Hangul must
 *   begin a word, since particles follow.
 * - Case: {@link fitsCase}; a month, a verb or a noun is not the name that is written alike: {@link isCommonWord}. Acronyms in capitals match with dots and without.
 * - A possessive ending stays outside the hit.
 *
 * The cost of finding is linear in the text: at most one step per piece of text and piece of the longest name.
 */
export function compileNames<K>(names: Iterable<Name<K>>): NameFinder<K> {
  const { entries, joiners, trie } = compile(names);
  const ahead = emptyPiece();
  let steps = 0;

  /** Walks from a piece as far as names go; gives every hit that starts here, the longest last. */
  function walk(text: string, piece: Piece, floor: number, lang: string, hits: NameHit<K>[]): void {
    steps++;
    const hash = pieceHash(text, piece);
    if (!trie.mayBegin(hash, piece.plain && isLow(text, piece.start))) return;
    let node = trie.next(0, 0, hash);
    let { end } = piece;
    while (node !== 0) {
      if (trie.entry(node) >= 0) meet(text, { start: piece.start, end }, node, floor, lang, hits);
      if (!trie.goesOn(node) || !readPiece(text, end, ahead)) return;
      steps++;
      const joiner = joinerId(text, end, ahead.start);
      if (joiner === undefined) return;
      node = trie.next(node, joiner, pieceHash(text, ahead));
      end = ahead.end;
    }
  }

  function joinerId(text: string, start: number, end: number): number | undefined {
    if (end === start + 1 && text.charCodeAt(start) === 32) return BLANK_JOINER;
    return joiners.get(joinerOf(text, start, end));
  }

  function meet(
    text: string,
    core: Span,
    node: number,
    floor: number,
    lang: string,
    hits: NameHit<K>[],
  ): void {
    const found: { start: number; end: number; entry: number }[] = [];
    for (let at = trie.entry(node); at >= 0; at = trie.after(at)) {
      const entry = entries[trie.nameAt(at)] as Entry<K>;
      const extent = extentOf(text, core, entry, floor, lang);
      if (extent) found.push({ ...extent, entry: trie.nameAt(at) });
    }
    if (found.length === 0) return;
    if (found.length > 1) found.sort((a, b) => b.start - a.start || a.end - b.end || a.entry - b.entry);
    for (let at = 0; at < found.length; ) {
      const { start, end } = found[at] as Span;
      const keys: (readonly K[])[] = [];
      for (; found[at]?.start === start && found[at]?.end === end; at++)
        keys.push(entries[found[at]?.entry ?? 0]?.keys ?? []);
      hits.push({
        start,
        end,
        keys: keys.length === 1 ? (keys[0] as readonly K[]) : [...new Set(keys.flat())],
      });
    }
  }

  function find(text: string, lang = 'und'): NameHit<K>[] {
    const found: NameHit<K>[] = [];
    const piece = emptyPiece();
    const hits: NameHit<K>[] = [];
    for (let at = 0, floor = 0; readPiece(text, at, piece); ) {
      at = piece.end;
      walk(text, piece, floor, lang, hits);
      const hit = hits.at(-1);
      if (hit === undefined) continue;
      found.push(hit);
      hits.length = 0;
      at = hit.end;
      floor = at;
    }
    return found;
  }

  function findAll(text: string, lang = 'und'): NameHit<K>[] {
    const hits: NameHit<K>[] = [];
    const piece = emptyPiece();
    for (let at = 0; readPiece(text, at, piece); at = piece.end) walk(text, piece, 0, lang, hits);
    return hits.sort(bySpan);
  }

  return { find, findAll, steps: () => steps };
}

/** The extent of the name around its core, or null when borders, case or what adjoins speak against it. */
function extentOf<K>(
  text: string,
  { start, end }: Span,
  entry: Entry<K>,
  floor: number,
  lang: string,
): Span | null {
  const { core, lead, tail } = entry;
  const from = start - lead.length;
  if (lead === '' ? !beginsWord(text, start) : from < floor || foldJoiner(text.slice(from, start)) !== lead)
    return null;
  const hasTail = tail !== '' && foldJoiner(text.slice(end, end + tail.length)) === tail;
  if (!hasTail && ((tail !== '' && tail !== '.') || !endsWord(text, end, lang))) return null;
  const own = end - start === core.length && text.startsWith(core, start);
  if (!own && !fitsCase(text, { start, end }, core, entry.exactly)) return null;
  if (isCommonWord(text, { start, end }, core, lang)) return null;
  return { start: from, end: hasTail ? end + tail.length : end };
}

interface Compiled<K> {
  readonly entries: readonly Entry<K>[];
  readonly joiners: ReadonlyMap<string, number>;
  readonly trie: Trie;
}

function compile<K>(names: Iterable<Name<K>>): Compiled<K> {
  const entries: Entry<K>[] = [];
  const joinerIds = new Map([
    [NEVER, 0],
    [' ', BLANK_JOINER],
  ]);
  const builder = trieBuilder();
  for (const { text, key, caseSensitive = false } of names) {
    const parts = partsOf(text.trim().replace(/\s+/g, ' '));
    if (!parts) continue;
    const { core, lead, tail, hashes } = parts;
    entries.push({ core, lead, tail, exactly: caseSensitive, keys: [key] });
    for (const joins of writings(parts.joins)) {
      const path = {
        hashes,
        joiners: joins.map((joiner) => numberOf(joinerIds, joiner)),
        low: !/^\p{Lu}/u.test(core),
      };
      builder.add(entries.length - 1, path);
    }
  }
  return { entries, joiners: joinerIds, trie: builder.build() };
}

interface Parts {
  readonly core: string;
  readonly lead: string;
  readonly tail: string;
  readonly hashes: readonly number[];
  readonly joins: readonly string[];
}

/** A name cut at its pieces; null when it has none. */
function partsOf(name: string): Parts | null {
  const hashes: number[] = [];
  const joins: string[] = [];
  const piece = emptyPiece();
  let start = 0;
  let end = 0;
  for (; readPiece(name, end, piece); end = piece.end) {
    if (hashes.length > 0) joins.push(joinerOf(name, end, piece.start));
    else start = piece.start;
    hashes.push(pieceHash(name, piece));
  }
  if (hashes.length === 0) return null;
  return {
    core: name.slice(start, end),
    lead: foldJoiner(name.slice(0, start)),
    tail: foldJoiner(name.slice(end)),
    hashes,
    joins,
  };
}

/** The dots of “Gen. Asim Munir” may be missing, all of them at once. */
function writings(joins: readonly string[]): (readonly string[])[] {
  if (!joins.includes('. ')) return [joins];
  return [joins, joins.map((joiner) => (joiner === '. ' ? ' ' : joiner))];
}

function numberOf(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}
