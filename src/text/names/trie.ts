/**
 * A trie whose steps are a joiner and the hash of a piece. Node 0 is the root, and as a result it means “none”. Two
 * pieces with one hash share a step: whoever reaches a name compares its text.
 */
export interface Trie {
  /**
   * False for most pieces that begin no name: a small filter that stays in the processor's cache.
   * @param low true when the piece begins with a small letter or one without case
   */
  mayBegin(hash: number, low: boolean): boolean;
  next(node: number, joiner: number, hash: number): number;
  /** True when a longer name goes on from the node. */
  goesOn(node: number): boolean;
  /** The first entry of the names that end at the node, or -1; go on with {@link Trie.after}. */
  entry(node: number): number;
  after(entry: number): number;
  nameAt(entry: number): number;
}

/** The way to a name: hashes of its pieces, and the joiner before each of them but the first. */
export interface Path {
  readonly hashes: readonly number[];
  readonly joiners: readonly number[];
  /** False when the name begins with a capital. */
  readonly low: boolean;
}

export interface TrieBuilder {
  add(name: number, path: Path): void;
  build(): Trie;
}

/** Node, joiner, hash, child. */
const STRIDE = 4;

export function trieBuilder(): TrieBuilder {
  let edges = new Int32Array(STRIDE * 64);
  const names: number[] = [];
  const afters: number[] = [];
  const heads: number[] = [-1];
  const inner: number[] = [0];
  const firsts: number[] = [];
  const lows: number[] = [];

  function step(node: number, joiner: number, hash: number): number {
    if (2 * heads.length >= edges.length / STRIDE) edges = widened(edges);
    const slot = slotOf(edges, node, joiner, hash);
    const known = edges[slot + 3] as number;
    if (known !== 0) return known;
    const made = heads.push(-1) - 1;
    inner.push(0);
    inner[node] = 1;
    edges.set([node, joiner, hash, made], slot);
    return made;
  }

  function add(name: number, { hashes, joiners, low }: Path): void {
    const first = hashes[0] as number;
    firsts.push(first);
    if (low) lows.push(first);
    const end = hashes.reduce(
      (node, hash, at) => step(node, at === 0 ? 0 : (joiners[at - 1] as number), hash),
      0,
    );
    names.push(name);
    afters.push(heads[end] as number);
    heads[end] = names.length - 1;
  }

  return {
    add,
    build: () => freeze(edges, { heads, inner, names, afters, all: filterOf(firsts), low: filterOf(lows) }),
  };
}

interface Parts {
  readonly heads: readonly number[];
  readonly inner: readonly number[];
  readonly names: readonly number[];
  readonly afters: readonly number[];
  readonly all: Filter;
  readonly low: Filter;
}

function freeze(edges: Int32Array, parts: Parts): Trie {
  const { all, low } = parts;
  const heads = Int32Array.from(parts.heads);
  const inner = Uint8Array.from(parts.inner);
  const names = Int32Array.from(parts.names);
  const afters = Int32Array.from(parts.afters);
  return {
    mayBegin: (hash, isLow) => (isLow ? has(low, hash) : has(all, hash)),
    next: (node, joiner, hash) => edges[slotOf(edges, node, joiner, hash) + 3] as number,
    goesOn: (node) => inner[node] === 1,
    entry: (node) => heads[node] as number,
    after: (entry) => afters[entry] as number,
    nameAt: (entry) => names[entry] as number,
  };
}

/** Where an edge is, or where it would go. */
function slotOf(edges: Int32Array, node: number, joiner: number, hash: number): number {
  const mask = edges.length - 1;
  let mixed = Math.imul(node, 0x9e3779b1) ^ hash ^ Math.imul(joiner, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  for (let slot = (mixed << 2) & mask; ; slot = (slot + STRIDE) & mask) {
    if (edges[slot + 3] === 0) return slot;
    if (edges[slot] === node && edges[slot + 1] === joiner && edges[slot + 2] === hash) return slot;
  }
}

function widened(edges: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * edges.length);
  for (let slot = 0; slot < edges.length; slot += STRIDE) {
    const [node = 0, joiner = 0, hash = 0, child = 0] = edges.subarray(slot, slot + STRIDE);
    if (child !== 0) wider.set([node, joiner, hash, child], slotOf(wider, node, joiner, hash));
  }
  return wider;
}

/** A bit a hash, in about sixteen times as many bits as there are hashes. */
type Filter = Int32Array;

function filterOf(hashes: readonly number[]): Filter {
  const words = 2 ** Math.ceil(Math.log2(new Set(hashes).size / 2 + 1));
  const filter = new Int32Array(words);
  for (const hash of hashes)
    filter[(hash >>> 5) & (words - 1)] = (filter[(hash >>> 5) & (words - 1)] as number) | (1 << hash);
  return filter;
}

function has(filter: Filter, hash: number): boolean {
  return (((filter[(hash >>> 5) & (filter.length - 1)] as number) >>> hash) & 1) === 1;
}
