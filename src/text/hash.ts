/** A number from 0 to 2³² − 1 for a text, the same for ever: FNV-1a over UTF-16 units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * The file in which an entry's preview lies, so that a page finds it without a list.
 * @param id the entry's id
 * @param count how many files there are
 */
export function shardOf(id: string, count: number): number {
  return hashOf(id) % Math.max(1, count);
}
