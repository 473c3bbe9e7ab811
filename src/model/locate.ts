import type { Span } from '../text/span.ts';
import type { Block } from './briefing.ts';

/** The block and sentence in which an offset lies; the nearest before it when it lies between them. */
export function locate(blocks: readonly Block[], offset: number): { block: string; sentence: string } {
  const block = blockAt(blocks, offset);
  const sentence = block && lastAtOrBefore(block.sentences, offset);
  return { block: block?.id ?? 'p1', sentence: sentence?.id ?? block?.id ?? 'p1' };
}

/** The block in which an offset lies; the nearest before it when it lies between them. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  return lastAtOrBefore(blocks, offset);
}

/** The sentence with this id. */
export function sentenceSpan(blocks: readonly Block[], id: string): Span | null {
  return spansById(blocks).get(id) ?? null;
}

const known = new WeakMap<readonly Block[], ReadonlyMap<string, Span>>();

/** Blocks and sentences by their ids; made once for an article. */
function spansById(blocks: readonly Block[]): ReadonlyMap<string, Span> {
  const found =
    known.get(blocks) ??
    new Map<string, Span>(
      blocks.flatMap((block) => [block, ...block.sentences].map((one) => [one.id, one] as const)),
    );
  known.set(blocks, found);
  return found;
}

function lastAtOrBefore<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle] as T).start <= offset) low = middle;
    else high = middle - 1;
  }
  return spans[low];
}
