import { hashOf } from '../text/hash.ts';

/**
 * The file in which an entry's preview lies, so that a page finds it without a list.
 * @param id the entry's id
 * @param count how many files there are
 */
export function shardOf(id: string, count: number): number {
  return hashOf(id) % Math.max(1, count);
}

/** What a preview shows. */
export interface Preview {
  readonly kind: string;
  /** The key of the kind, for its tint and shape. */
  readonly type: string;
  readonly name: string;
  readonly lang: string;
  readonly words: string;
  readonly count: string;
}
