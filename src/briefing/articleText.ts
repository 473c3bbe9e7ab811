import type { Document } from '../markup/document.ts';
import type { Block } from '../model/briefing.ts';
import type { ArticleId } from '../model/ids.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** An article's text with its blocks and sentences, before anything is found in it. */
export interface ArticleText {
  readonly id: ArticleId;
  readonly lang: string;
  readonly document: Document;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Numbers the blocks `p1`, `p2` … and their sentences `p1s1` …. A seed never changes, so these ids never do. */
export function articleText(id: ArticleId, lang: string, document: Document): ArticleText {
  const { text } = document;
  const blocks = document.blocks.map(({ start, end, tag }, index): Block => {
    const name = `p${index + 1}`;
    const sentences = sentencesOf(text.slice(start, end), lang).map((span, number) => ({
      id: `${name}s${number + 1}`,
      start: span.start + start,
      end: span.end + start,
    }));
    return { id: name, start, end, tag, sentences };
  });
  return { id, lang, document, text, blocks };
}

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
  const [, block, sentence] = /^p(\d+)(?:s(\d+))?$/.exec(id) ?? [];
  const found = blocks[Number(block) - 1];
  return found?.sentences[Number(sentence) - 1] ?? found ?? null;
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
