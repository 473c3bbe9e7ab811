import type { BlockTag, Document, Part, TextBlock } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { attributes } from './escape.ts';
import { type Label, wrap } from './wrap.ts';

/** What is rendered of a document. The headline of an article becomes an `h1` on its page. */
export interface Renderable extends Pick<Document, 'text' | 'parts'> {
  readonly blocks: readonly (Omit<TextBlock, 'tag'> & { readonly tag: BlockTag | 'h1' })[];
}

/** One top-level element of a rendered document, and the ids of the blocks in it. */
export interface RenderedPart {
  readonly html: string;
  readonly blocks: readonly string[];
}

/**
 * Renders a document with labels around stretches of its text.
 * @param document what a parser returned
 * @param idOf the id of a block, by its number
 * @param labels spans over the document's text, in UTF-16 units; the document's own marks are added
 */
export function renderParts(
  document: Renderable,
  idOf: (block: number) => string,
  labels: readonly Label[],
): RenderedPart[] {
  const byBlock = labelsByBlock(document.blocks, labels);
  const write = (part: Part): string => {
    if ('block' in part)
      return renderBlock(document, part.block, idOf(part.block), byBlock[part.block] ?? []);
    if (part.children.length === 0) return `<${part.tag}>`;
    return `<${part.tag}${attributes(part.attributes ?? {})}>${part.children.map(write).join('')}</${part.tag}>`;
  };
  return document.parts.map((part) => ({ html: write(part), blocks: blocksIn(part).map(idOf) }));
}

function renderBlock(
  document: Pick<Renderable, 'text' | 'blocks'>,
  block: number,
  id: string,
  labels: readonly Label[],
): string {
  const { start, end, tag, className, inline } = document.blocks[block] as Renderable['blocks'][number];
  const marks = inline.map(
    (mark): Label => ({
      start: mark.start,
      end: mark.end,
      tag: mark.tag,
      attributes: mark.href === undefined ? {} : { href: mark.href, rel: 'nofollow noopener' },
      mode: mark.tag === 'a' ? 'link' : 'split',
      rank: 9,
    }),
  );
  const inner = wrap(document.text, { start, end }, [...labels, ...marks]);
  // The parser drops a line feed that follows <pre>.
  const lead = tag === 'pre' && document.text[start] === '\n' ? '\n' : '';
  return `<${tag}${attributes({ id, class: className })}>${lead}${inner}</${tag}>`;
}

function blocksIn(part: Part): number[] {
  return 'block' in part ? [part.block] : part.children.flatMap(blocksIn);
}

/** Hands each label to the blocks that it touches; both are walked once. */
function labelsByBlock(blocks: readonly Span[], labels: readonly Label[]): Label[][] {
  const sorted = labels.toSorted((a, b) => a.start - b.start);
  const result: Label[][] = blocks.map(() => []);
  let first = 0;
  for (const label of sorted) {
    while (first < blocks.length && (blocks[first] as Span).end <= label.start) first += 1;
    for (let at = first; at < blocks.length && (blocks[at] as Span).start < label.end; at += 1) {
      result[at]?.push(label);
    }
  }
  return result;
}
