import { classOf, FOLDS } from './chars.ts';
import { hashOf } from './pieces.ts';

/** The pieces that names are made of, numbered from 0; frozen into open addressing for look-up by hash. */
export interface PieceTable {
  /** The number of a piece that is folded unit by unit, read in place; -1 when no name has it. */
  idOf(text: string, start: number, end: number, hash: number): number;
  idOfFolded(folded: string): number;
  /** No raw piece longer than this, in UTF-16 units, can be one of them: silent marks are allowed for, not walls of them. */
  readonly longest: number;
}

/** Freezes the pieces, given in the order of their numbers. */
export function pieceTable(pieces: Iterable<string>): PieceTable {
  const list = [...pieces];
  const mask = sizeFor(list.length) - 1;
  const slots = new Int32Array(2 * (mask + 1));
  const offsets = new Uint32Array(list.length + 1);
  for (const [id, piece] of list.entries()) offsets[id + 1] = (offsets[id] as number) + piece.length;
  const units = new Uint16Array(offsets[list.length] as number);
  for (const [id, piece] of list.entries()) {
    for (let at = 0; at < piece.length; at++) units[(offsets[id] as number) + at] = piece.charCodeAt(at);
    const hash = hashOf(piece);
    let slot = hash & mask;
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = id + 1;
  }

  function idOf(text: string, start: number, end: number, hash: number): number {
    for (let slot = hash & mask; slots[2 * slot + 1] !== 0; slot = (slot + 1) & mask) {
      if (slots[2 * slot] !== hash) continue;
      const id = (slots[2 * slot + 1] as number) - 1;
      if (isPiece(id, text, start, end)) return id;
    }
    return -1;
  }

  function isPiece(id: number, text: string, start: number, end: number): boolean {
    const offset = offsets[id] as number;
    if ((offsets[id + 1] as number) - offset !== end - start) return false;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (FOLDS[unit] !== units[offset + at - start]) return false;
    }
    return true;
  }

  function idOfFolded(folded: string): number {
    // Folding is idempotent, but a unit has a fold only once it was classified.
    for (let at = 0; at < folded.length; at++) classOf(folded.charCodeAt(at));
    return idOf(folded, 0, folded.length, hashOf(folded));
  }

  const longest = 8 * list.reduce((most, { length }) => Math.max(most, length), 0) + 8;
  return { idOf, idOfFolded, longest };
}

/** A trie whose steps are a joiner and a piece. Node 0 means “none”. */
export interface Trie {
  /** The node of a first piece. */
  first(piece: number): number;
  next(node: number, joiner: number, piece: number): number;
  /** True when a longer name goes on from the node. */
  goesOn(node: number): boolean;
  /** The first entry of the names that end at the node, or -1; go on with {@link Trie.after}. */
  entry(node: number): number;
  after(entry: number): number;
  nameAt(entry: number): number;
}

export interface TrieBuilder {
  /** Adds a name: its pieces, and the joiner before each of them but the first. */
  add(name: number, pieces: readonly number[], joiners: readonly number[]): void;
  /** @param pieces how many pieces there are */
  build(pieces: number): Trie;
}

const STRIDE = 4;

export function trieBuilder(): TrieBuilder {
  let edges = new Int32Array(STRIDE * 64);
  let used = 0;
  let nodes = 0;
  const names: number[] = [];
  const afters: number[] = [];
  const heads: number[] = [-1];
  const inner: number[] = [0];

  function step(node: number, joiner: number, piece: number): number {
    if (2 * used >= edges.length / STRIDE) grow();
    const slot = slotOf(edges, node, joiner, piece);
    const known = edges[slot + 3] as number;
    if (known !== 0) return known;
    nodes++;
    used++;
    edges.set([node, joiner, piece, nodes], slot);
    heads.push(-1);
    inner.push(0);
    inner[node] = 1;
    return nodes;
  }

  function grow(): void {
    const wider = new Int32Array(2 * edges.length);
    for (let slot = 0; slot < edges.length; slot += STRIDE) {
      const [node, joiner, piece, child] = edges.subarray(slot, slot + STRIDE) as unknown as Edge;
      if (child !== 0) wider.set([node, joiner, piece, child], slotOf(wider, node, joiner, piece));
    }
    edges = wider;
  }

  function add(name: number, pieces: readonly number[], joiners: readonly number[]): void {
    let node = 0;
    for (const [depth, piece] of pieces.entries())
      node = step(node, depth === 0 ? 0 : (joiners[depth - 1] as number), piece);
    names.push(name);
    afters.push(heads[node] as number);
    heads[node] = names.length - 1;
  }

  return { add, build: (pieces) => freeze(edges, pieces, heads, inner, names, afters) };
}

type Edge = readonly [node: number, joiner: number, piece: number, child: number];

function freeze(
  edges: Int32Array,
  pieces: number,
  headList: readonly number[],
  innerList: readonly number[],
  nameList: readonly number[],
  afterList: readonly number[],
): Trie {
  const heads = Int32Array.from(headList);
  const inner = Uint8Array.from(innerList);
  const names = Int32Array.from(nameList);
  const afters = Int32Array.from(afterList);
  const next = (node: number, joiner: number, piece: number): number =>
    edges[slotOf(edges, node, joiner, piece) + 3] as number;
  const firsts = Int32Array.from({ length: pieces }, (_, piece) => next(0, 0, piece));
  return {
    first: (piece) => firsts[piece] as number,
    next,
    goesOn: (node) => inner[node] === 1,
    entry: (node) => heads[node] as number,
    after: (entry) => afters[entry] as number,
    nameAt: (entry) => names[entry] as number,
  };
}

/** Where an edge is, or where it would go. */
function slotOf(edges: Int32Array, node: number, joiner: number, piece: number): number {
  const mask = edges.length - 1;
  let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(piece + 1, 0x85ebca6b) ^ Math.imul(joiner, 0xc2b2ae35);
  hash ^= hash >>> 15;
  for (let slot = (hash * STRIDE) & mask; ; slot = (slot + STRIDE) & mask) {
    if (edges[slot + 3] === 0) return slot;
    if (edges[slot] === node && edges[slot + 1] === joiner && edges[slot + 2] === piece) return slot;
  }
}

/** A power of two that leaves at least half of the slots free. */
function sizeFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(2 * count + 2));
}
