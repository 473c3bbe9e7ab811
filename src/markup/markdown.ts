import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { BlockTag, Document, InlineMark, Part, TextBlock } from '../text/document.ts';
import { deepLine } from './depth.ts';
import { type FrontMatter, NO_FRONT_MATTER, readFrontMatter } from './frontMatter.ts';
import { parsePlainText } from './plainText.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']);
const SAFE_LINK = /^(?:https?:|mailto:)/i;
const HEADINGS = ['h2', 'h2', 'h3', 'h4', 'h4', 'h4'] as const;

/**
 * Reads a Markdown seed. Its text is what a reader sees: markup characters go, every other character stays. HTML in
 * it is text; pictures are their alternative text; marks of footnotes go, the notes stay; nothing is typeset anew. What nests deeper than anyone writes is no
 * Markdown, and is read as plain text.
 * @param source a seed, decoded
 */
export function parseMarkdown(source: string): Document {
  if (deepLine(source) !== null) return parsePlainText(source);
  // The parser takes a first U+FEFF for a byte order mark, drops it and counts from after it.
  const root: Root = parser.parse(`\ufeff${source}`);
  const writer = new DocumentWriter();
  const parts = root.children.flatMap((node) => writer.part(node));
  const { meta, fault } = frontMatterOf(root);
  return { text: writer.text(), blocks: writer.blocks, parts, meta, metaFault: fault };
}

function frontMatterOf(root: Root): FrontMatter {
  const first = root.children[0] as
    | RootContent
    | { readonly type: 'toml'; readonly value: string }
    | undefined;
  return first?.type === 'yaml' || first?.type === 'toml'
    ? readFrontMatter(first.value, first.type)
    : NO_FRONT_MATTER;
}

class DocumentWriter {
  /** The text so far: its pieces, and how long they are. Joined only at the end, or each block would copy all before. */
  readonly #pieces: string[] = [];
  #length = 0;
  readonly blocks: TextBlock[] = [];

  text(): string {
    return this.#pieces.join('');
  }

  part(node: RootContent): Part[] {
    switch (node.type) {
      case 'paragraph':
        return this.#leaf('p', node.children);
      case 'heading':
        return this.#leaf(HEADINGS[node.depth - 1] ?? 'h4', node.children);
      case 'code':
        return this.#leaf('pre', [{ type: 'text', value: node.value }]);
      case 'html':
        return this.#leaf('p', [{ type: 'text', value: node.value }]);
      case 'blockquote':
        return this.#container('blockquote', node.children);
      case 'list':
        return this.#list(node);
      case 'listItem':
        return this.#container('li', node.children);
      case 'table':
        return this.#table(node);
      case 'thematicBreak':
        return [{ tag: 'hr', children: [] }];
      case 'footnoteDefinition':
        return node.children.flatMap((child) => this.part(child));
      default:
        return [];
    }
  }

  #list(node: Extract<RootContent, { type: 'list' }>): Part[] {
    const counted = node.ordered && node.start != null && node.start !== 1;
    const start: Record<string, string> = counted ? { start: String(node.start) } : {};
    const children = node.children.flatMap((item) => this.part(item));
    return children.length > 0 ? [{ tag: node.ordered ? 'ol' : 'ul', attributes: start, children }] : [];
  }

  #table(node: Extract<RootContent, { type: 'table' }>): Part[] {
    const rows = node.children.map((row, index): Part => {
      const cell: BlockTag = index === 0 ? 'th' : 'td';
      const children = row.children.map(
        (one): Part => this.#leaf(cell, one.children)[0] ?? { tag: cell, children: [] },
      );
      return { tag: 'tr', children };
    });
    return [{ tag: 'table', children: [{ tag: 'tbody', children: rows }] }];
  }

  #container(tag: string, nodes: readonly RootContent[]): Part[] {
    const children = nodes.flatMap((child) => this.part(child));
    return children.length > 0 ? [{ tag, children }] : [];
  }

  #leaf(tag: BlockTag, nodes: readonly PhrasingContent[]): Part[] {
    const gap = this.#length > 0 ? '\n\n' : '';
    const start = this.#length + gap.length;
    let words = '';
    const inline: InlineMark[] = [];
    let breaks = false;
    const write = (node: Nodes): void => {
      if (node.type === 'break') breaks = true;
      const from = start + words.length;
      if ('children' in node) for (const child of node.children) write(child);
      else words += this.#words(node);
      const mark = markOf(node);
      const end = start + words.length;
      if (mark && end > from) inline.push({ ...mark, start: from, end });
    };
    for (const node of nodes) write(node);
    if (words.trim() === '') return [];
    this.#pieces.push(gap, words);
    this.#length = start + words.length;
    this.blocks.push({ start, end: this.#length, tag, className: breaks ? 'lines' : null, inline });
    return [{ block: this.blocks.length - 1 }];
  }

  #words(node: Nodes): string {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'html') return node.value;
    if (node.type === 'break') return '\n';
    return node.type === 'image' || node.type === 'imageReference' ? (node.alt ?? '') : '';
  }
}

function markOf(node: Nodes): Omit<InlineMark, 'start' | 'end'> | null {
  if (node.type === 'emphasis') return { tag: 'em' };
  if (node.type === 'strong') return { tag: 'strong' };
  if (node.type === 'delete') return { tag: 'del' };
  if (node.type === 'inlineCode') return { tag: 'code' };
  return node.type === 'link' && SAFE_LINK.test(node.url) ? { tag: 'a', href: node.url } : null;
}
