import { textFragment } from '../text/passages/selectors.ts';
import type { Span } from '../text/span.ts';

/** A stretch of the article that a reader selected. */
export interface SelectedPassage {
  /** The page with the id of the first sentence and a text directive. */
  readonly address: string;
  readonly lastBlock: Element;
}

/**
 * The stretch of an article’s text that lies in a range; null when it holds none of it. The lines in the head of the page
 * are one text and those below another, as other words stand between them.
 */
export function passageIn(article: HTMLElement, range: Range): SelectedPassage | null {
  const blocks = [...article.querySelectorAll('[id]:not(span)')].filter(({ id }) =>
    /^p\d+(?:v\d+)?$/.test(id),
  );
  const [first] = blocks.filter((block) => range.intersectsNode(block));
  const root = first?.closest<HTMLElement>('.title, .article-text');
  if (!first || !root) return null;
  const elements = blocks.filter((block) => root.contains(block));
  const last = elements.findLast((block) => range.intersectsNode(block)) ?? first;
  let text = '';
  const spans = elements.map((block): Span => {
    const start = text === '' ? 0 : text.length + 2;
    text = `${text}${text === '' ? '' : '\n\n'}${block.textContent}`;
    return { start, end: text.length };
  });
  const startOf = (block: Element): number => spans[elements.indexOf(block)]?.start ?? 0;
  const span = {
    start: startOf(first) + lengthBefore(first, range.startContainer, range.startOffset, 0),
    end: startOf(last) + lengthBefore(last, range.endContainer, range.endOffset, last.textContent.length),
  };
  if (text.slice(span.start, span.end).trim() === '') return null;
  const directive = textFragment(text, span, { lang: root.lang, blocks: spans, before: wordsBefore(root) });
  const sentence = [...first.querySelectorAll('.s')].find((one) => range.intersectsNode(one));
  const address = new URL(location.href);
  address.hash = '';
  return { address: `${address.href}#${(sentence ?? first).id}${directive}`, lastBlock: last };
}

/** UTF-16 units of the block’s text before a place; `outside` when the place is not in the block. */
function lengthBefore(block: Element, container: Node, offset: number, outside: number): number {
  if (!block.contains(container)) return outside;
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(container, offset);
  return range.toString().length;
}

/** What the page shows before the article. */
function wordsBefore(root: HTMLElement): string {
  const before = [...document.querySelectorAll('h1, h2, p, li, dt, dd, .statement-text')].filter(
    (one) => one.compareDocumentPosition(root) === Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.map(({ textContent }) => textContent.trim()).join('\n\n');
}
