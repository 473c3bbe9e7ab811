/**
 * The file in which an entry's preview lies (FNV-1a, 32 bits), so that a page finds it without a list.
 * @param id the entry's id
 * @param count how many files there are
 */
export function shardOf(id: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % Math.max(1, count);
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
