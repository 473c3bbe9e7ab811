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

const flowing = (words: string): string => words.replace(/\s+/g, ' ').replace(UNSEEN, '');

/** Visits every node, without recursion: the page decides how deep it nests. */
function walk(
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

/**
 * The text of a page as paragraphs with a blank line between them; line breaks and items of lists keep their lines, and
 * so do the rows of a table, their cells parted by a bar.
 */
export function textOfPage(root: PageNode): string {
  const writer = new PageWriter();
  walk(
    root,
    (node) => {
      if (node.nodeType === TEXT) writer.words(node.nodeValue ?? '');
      if (node.nodeType !== ELEMENT) return node === root || node.nodeType === TEXT;
      return writer.open(node);
    },
    (node) => {
      if (node.nodeType === ELEMENT) writer.close(node);
    },
  );
  return writer.text();
}

class PageWriter {
  readonly #blocks: string[] = [];
  #line = '';
  #isItem = false;
  #isPreformatted = false;
  /** The table whose rows are being written. */
  #table: PageNode | null = null;
  #cells = 0;

  words(words: string): void {
    if (!this.#isPreformatted) {
      this.#line += flowing(words);
      return;
    }
    for (const [at, paragraph] of words.split(/\n\s*\n/).entries()) {
      if (at > 0) this.#end();
      this.#line += paragraph.split('\n').map(flowing).join('\n');
    }
  }

  /** @returns whether what is inside is read */
  open(node: PageNode): boolean {
    const name = node.nodeName.toUpperCase();
    if (UNREAD.has(name)) return false;
    if (name === 'BR') this.#line += this.#table ? ' ' : '\n';
    else if (this.#table) this.#inTable(name);
    else if (BLOCKS.has(name)) {
      this.#end();
      if (name === 'LI') this.#isItem = true;
      if (name === 'PRE') this.#isPreformatted = true;
      if (name === 'TABLE' && hasRows(node)) this.#table = node;
    }
    return true;
  }

  close(node: PageNode): void {
    if (this.#table === node) this.#table = null;
    const name = node.nodeName.toUpperCase();
    if (this.#table === null && BLOCKS.has(name)) this.#end();
    if (name === 'PRE') this.#isPreformatted = false;
  }

  text(): string {
    this.#end();
    return this.#blocks.join('\n\n');
  }

  #inTable(name: string): void {
    if (name === 'TR' || name === 'CAPTION') {
      this.#line += '\n';
      this.#cells = 0;
    } else if (name === 'TD' || name === 'TH') {
      this.#line += this.#cells > 0 ? ' | ' : '';
      this.#cells += 1;
    } else if (BLOCKS.has(name)) this.#line += ' ';
  }

  #end(): void {
    const words = this.#line
      .split('\n')
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter((part) => /[^\s|]/.test(part))
      .join('\n');
    this.#line = '';
    if (words === '') return;
    const previous = this.#blocks.at(-1) ?? '';
    const follows = this.#isItem && /^- /.test(previous.slice(previous.lastIndexOf('\n') + 1));
    const block = this.#isItem ? `- ${words}` : words;
    this.#isItem = false;
    if (follows) this.#blocks.push(`${this.#blocks.pop()}\n${block}`);
    else this.#blocks.push(block);
  }
}

/** Cells that hold more, in UTF-16 units, hold paragraphs: the table is the layout of a page. */
const LONGEST_CELL = 400;

/** True for a table of data: a row of it has two cells, and none has a table, a heading or paragraphs. */
function hasRows(table: PageNode): boolean {
  let cells = 0;
  let most = 0;
  let paragraphs = 0;
  let length = 0;
  let isData = true;
  walk(table, (node) => {
    const name = node.nodeName.toUpperCase();
    if (name === 'TR') cells = 0;
    if (name === 'TD' || name === 'TH') {
      cells += 1;
      paragraphs = 0;
      length = 0;
    }
    if (name === 'P') paragraphs += 1;
    length += node.nodeType === TEXT ? (node.nodeValue?.length ?? 0) : 0;
    most = Math.max(most, cells);
    isData &&=
      (node === table || name !== 'TABLE') &&
      !/^H[1-6]$/.test(name) &&
      paragraphs < 2 &&
      length <= LONGEST_CELL;
    return isData;
  });
  return isData && most > 1;
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
