/** The part of the DOM that is walked: linkedom's nodes have it, and so would any other. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

const ELEMENT = 1;
const TEXT = 3;
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** What holds no running text of the article. */
const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO FIGCAPTION BUTTON SELECT TEXTAREA INPUT HEAD'.split(
    ' ',
  ),
);
/** Characters that nobody sees. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\p{Cc}]/gu;

/** Visits every node, without recursion: the page decides how deep it nests. */
export function walk(
  root: PageNode,
  enter: (node: PageNode, depth: number) => boolean | undefined,
  leave: (node: PageNode) => void = () => {},
): void {
  let node: PageNode | null = root;
  let depth = 0;
  while (node) {
    const isOpen: boolean = enter(node, depth) !== false;
    if (isOpen && node.firstChild) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
      if (node) leave(node);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
}

/** The text of a page as paragraphs with a blank line between them; line breaks and items of lists keep their lines. */
export function textOfPage(root: PageNode): string {
  const blocks: string[] = [];
  let line = '';
  let isItem = false;
  const close = (): void => {
    const words = line
      .split('\n')
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter((part) => part !== '')
      .join('\n');
    line = '';
    if (words === '') return;
    const follows = isItem && /^- [^\n]*$/.test(blocks.at(-1)?.split('\n').at(-1) ?? '');
    const block = isItem ? `- ${words}` : words;
    isItem = false;
    if (follows) blocks.push(`${blocks.pop()}\n${block}`);
    else blocks.push(block);
  };
  walk(
    root,
    (node) => {
      if (node.nodeType === TEXT) {
        line += (node.nodeValue ?? '').replace(/\s+/g, ' ').replace(UNSEEN, '');
        return true;
      }
      if (node.nodeType !== ELEMENT) return node === root;
      const name = node.nodeName.toUpperCase();
      if (UNREAD.has(name)) return false;
      if (name === 'BR') line += '\n';
      if (BLOCKS.has(name)) close();
      if (name === 'LI') isItem = true;
      return true;
    },
    (node) => {
      if (node.nodeType === ELEMENT && BLOCKS.has(node.nodeName.toUpperCase())) close();
    },
  );
  close();
  return blocks.join('\n\n');
}

/** How deep the nodes of a page nest, and how many there are. */
export function sizeOf(root: PageNode): { readonly depth: number; readonly nodes: number } {
  let deepest = 0;
  let nodes = 0;
  walk(root, (_, depth) => {
    deepest = Math.max(deepest, depth);
    nodes += 1;
    return true;
  });
  return { depth: deepest, nodes };
}
