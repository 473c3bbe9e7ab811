import { hashOf } from '../text/hash.ts';

/** One of several builds that make a site together, each on a machine of its own. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** More than a matrix of any CI service has. */
const MOST = 256;

/** Reads `2/4`, the second of four; null when it is none. */
export function shardFrom(text: string): Shard | null {
  const [, index = 0, count = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  return index >= 1 && index <= count && count <= MOST ? { index, count } : null;
}

/** A shard as {@link shardFrom} reads it. */
export function shardName({ index, count }: Shard): string {
  return `${index}/${count}`;
}

/** What is about one article, entity or topic, by its id. The addresses are those of `briefing/urls.ts`. */
const OWN =
  /^(?:(?:embed\/)?(?:articles|entities|topics)\/([^/]+)\/|(?:cards|oembed)\/(?:articles|entities|topics)\/([^/]+)\.(?:png|json)$)/;

/**
 * Whether a page or file is made by a shard: what is about one entry by the shard that its id falls to, wherever else
 * entries come or go; what all share, by the first.
 * @param path below the base, with or without `index.html` or a fragment
 */
export function makes({ index, count }: Shard, path: string): boolean {
  const [, folder, file] = OWN.exec(path) ?? [];
  const id = folder ?? file;
  return (id === undefined ? 0 : hashOf(id) % count) === index - 1;
}
