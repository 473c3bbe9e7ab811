import { sought } from '../words/asking.ts';
import { root, wordsOf } from '../words/fold.ts';

/** A text with the words of a query marked. */
export function withMarks(text: string, term: string): (string | Node)[] {
  const roots = new Set(wordsOf(sought(term.replaceAll('"', ' ')).join(' ')).map(root));
  return text.split(/([\p{L}\p{M}\p{N}’']+)/u).map((part, at) => {
    const isSought = at % 2 === 1 && wordsOf(part).some((word) => roots.has(root(word)));
    return isSought ? markOf(part) : part;
  });
}

/** An excerpt of Pagefind: text in which `<mark>` and character references are all that is markup. */
export function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return Array.from(parsed.childNodes, (node) =>
    node.nodeName === 'MARK'
      ? markOf(node.textContent ?? '')
      : document.createTextNode(node.textContent ?? ''),
  );
}

function markOf(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
