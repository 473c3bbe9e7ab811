import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { anchorHeadings, type NoteHeading } from './noteHeadings.ts';
import { remarkNotes } from './notePlugin.ts';
import { hasBlock, type NoteStatement, statementsOf } from './noteStatements.ts';

/** What a note claims, for the one who judges it. Lines are those of the body, from 1. */
export interface ParsedNote {
  readonly html: string;
  readonly citations: readonly { readonly ref: string; readonly line: number; readonly column: number }[];
  readonly links: readonly { readonly id: string; readonly line: number; readonly column: number }[];
  /** Links to what is neither of the site nor of the web, such as `javascript:`, and pictures of other sites. */
  readonly unsafe: readonly { readonly address: string; readonly line: number; readonly column: number }[];
  readonly quotations: readonly NoteQuotation[];
  /** Here and in the texts below, a link that takes the name of its page stands as it was written: see `withNames`. */
  readonly headings: readonly NoteHeading[];
  readonly text: string;
  /** Sentences that no mark covers: neither the article's words, nor cited, nor an inference. */
  readonly bare: readonly { readonly text: string; readonly line: number; readonly column: number }[];
  /** What it states, in reading order. */
  readonly statements: readonly NoteStatement[];
}

export interface NoteQuotation {
  readonly exact: string;
  readonly article: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly line: number;
  readonly column: number;
}

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkNotes)
  .use(remarkRehype);

/**
 * Reads the body of an entity or topic. Raw HTML in it is dropped.
 * @param source Markdown with citations, links, `:says[]` and `:inference[]`
 */
export function parseNote(source: string): ParsedNote {
  const tree = pipeline.runSync(pipeline.parse(source)) as HastRoot;
  const words = wordsOf(tree);
  const found = { citations: [], links: [], unsafe: [], quotations: [] } as {
    citations: ParsedNote['citations'][number][];
    links: ParsedNote['links'][number][];
    unsafe: ParsedNote['unsafe'][number][];
    quotations: NoteQuotation[];
  };
  visit(tree, 'element', (node) => collect(node, found));
  return { html: toHtml(tree), ...found, ...words };
}

/** Words in which links that take the name of their page are named. */
export function withNames(words: string, names: ReadonlyMap<string, string>): string {
  return words.replace(NAMELESS, (written, id: string) => names.get(id) ?? written);
}
const NAMELESS = /\[\[([a-z0-9-]+)\]\]/gu;

/** What a tree says in words; its headings are anchored in place. */
function wordsOf(tree: HastRoot): Pick<ParsedNote, 'headings' | 'text' | 'statements' | 'bare'> {
  const nameless: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'x-link' && node.children.length === 0) nameless.push(node);
  });
  for (const link of nameless)
    link.children = [{ type: 'text', value: `[[${property(link, 'data-id') ?? ''}]]` }];
  const words = {
    ...{ headings: anchorHeadings(tree), text: plainText(tree), statements: statementsOf(tree) },
    bare: bareWords(tree),
  };
  for (const link of nameless) link.children = [];
  return words;
}

function at(node: Element | ElementContent): { line: number; column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function property(node: Element, name: string): string | null {
  const value = node.properties[name];
  return value === undefined || value === null || value === '' ? null : String(value);
}

function collect(
  node: Element,
  found: { citations: object[]; links: object[]; unsafe: object[]; quotations: object[] },
): void {
  if (node.tagName === 'x-cite') {
    const refs = (property(node, 'data-refs') ?? '').split(' ');
    found.citations.push(...refs.map((ref) => ({ ref, ...at(node) })));
  }
  if (node.tagName === 'x-link') found.links.push({ id: property(node, 'data-id') ?? '', ...at(node) });
  const [link, picture] = [property(node, 'href'), property(node, 'src')];
  if (link !== null && !isOfTheWeb(link)) found.unsafe.push({ address: link, ...at(node) });
  if (picture !== null && !isOfTheSite(picture)) found.unsafe.push({ address: picture, ...at(node) });
  if (node.tagName === 'x-says') {
    const [article, prefix, suffix] = ['data-article', 'data-prefix', 'data-suffix'].map((name) =>
      property(node, name),
    );
    found.quotations.push({
      exact: textOf(node),
      article: article ?? null,
      prefix: prefix ?? null,
      suffix: suffix ?? null,
      ...at(node),
    });
  }
}

const SITE = 'https://site.invalid';

function isOfTheWeb(address: string): boolean {
  return /^(?:https?|mailto):$/.test(URL.parse(address, SITE)?.protocol ?? '');
}

function isOfTheSite(address: string): boolean {
  return URL.parse(address, SITE)?.origin === SITE;
}

function bareWords(tree: HastRoot): ParsedNote['bare'][number][] {
  const found: ParsedNote['bare'][number][] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'p' || (node.tagName === 'li' && !hasBlock(node))) found.push(...bareIn(node));
  });
  return found;
}

/** A mark covers what stands before it in its paragraph; words after the last mark are bare. */
function bareIn(paragraph: Element): ParsedNote['bare'][number][] {
  let words = '';
  let from: ElementContent | null = null;
  for (const child of paragraph.children) {
    if (child.type === 'element' && ['x-cite', 'x-inference', 'x-says'].includes(child.tagName)) {
      words = '';
      from = null;
      continue;
    }
    words += textOf(child);
    from ??= child;
  }
  return /\p{L}/u.test(words.replace(NAMELESS, '')) ? [{ text: words.trim(), ...at(from ?? paragraph) }] : [];
}

function plainText(tree: HastRoot): string {
  const blocks: string[] = [];
  visit(tree, 'element', (node) => {
    if (/^(?:p|h\d|pre|td|th)$/.test(node.tagName) || (node.tagName === 'li' && !hasBlock(node))) {
      blocks.push(textOf(node).replace(/\s+/g, ' ').trim());
    }
  });
  return blocks.filter((block) => block !== '').join('\n');
}
