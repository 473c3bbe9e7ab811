import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a reader sees of a page, block by block, white space collapsed; `ids` are the elements around each character. */
export interface PageText {
  readonly blocks: readonly { readonly text: string; readonly start: number }[];
  /** Half-open stretch of characters, counted over all blocks, of each element that has an id. */
  readonly spans: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
}

const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Not searched: no text of the page, or a replaced element. */
const SILENT = new Set(
  'head script style template noscript iframe object progress meter video audio svg textarea'.split(' '),
);

export function pageText(root: Node): PageText {
  const blocks: { text: string; start: number }[] = [];
  const spans = new Map<string, { start: number; end: number }>();
  let text = '';
  let start = 0;
  const endBlock = (): void => {
    const trimmed = text.trimEnd();
    if (trimmed !== '') {
      blocks.push({ text: trimmed, start });
      start += trimmed.length + 1;
    }
    text = '';
  };
  const here = (): number => start + text.length;
  const visit = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      for (const character of node.value.replace(/[ \t\n\f\r]+/g, ' ')) {
        if (character !== ' ' || (text !== '' && !text.endsWith(' '))) text += character;
      }
      return;
    }
    const element = node as Element;
    if (SILENT.has(node.nodeName)) return;
    const isBlock = 'tagName' in node && !INLINE.has(node.nodeName);
    if (isBlock) endBlock();
    const from = here();
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
    const id = element.attrs?.find(({ name }) => name === 'id')?.value;
    if (id !== undefined) spans.set(id, { start: from, end: here() });
    if (isBlock) endBlock();
  };
  visit(root);
  endBlock();
  return { blocks, spans };
}
