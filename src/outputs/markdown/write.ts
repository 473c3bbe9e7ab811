import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { destination, escaped, headingLine, lines } from './escape.ts';

/** The marks of lists: two lists in a row need different ones. */
const BULLETS = ['-', '*'] as const;
type Bullet = (typeof BULLETS)[number];

/**
 * Writes Markdown (CommonMark with the tables and footnotes of GFM). The few kinds of nodes that most documents consist of
 * are written as strings; a block with any other, such as the note of an author, by a library, which takes ten times as long.
 */
export function written(blocks: readonly RootContent[]): string {
  const parts: string[] = [];
  let bullet: Bullet = '-';
  for (const [at, block] of blocks.entries()) {
    bullet = block.type === 'list' && blocks[at - 1]?.type === 'list' && bullet === '-' ? '*' : '-';
    parts.push(plainBlock(block, bullet) ?? libraryBlock(block, bullet));
  }
  return `${parts.join('\n\n')}\n`;
}

function libraryBlock(block: RootContent, bullet: Bullet): string {
  const options = { extensions: [gfmToMarkdown()], bullet };
  return withoutBlankEnd(toMarkdown({ type: 'root', children: [block] }, options));
}

/** Null for a block that has anything but what our own documents have. */
function plainBlock(block: RootContent, bullet: Bullet): string | null {
  switch (block.type) {
    case 'heading':
      return prefixed(`${'#'.repeat(block.depth)} `, phrasing(block.children), headingLine);
    case 'paragraph':
      return prefixed('', phrasing(block.children), lines);
    case 'code':
      return block.lang || block.meta ? null : fenced(block.value);
    case 'list':
      return block.ordered || block.spread ? null : joined(block.children.map(itemOf), bullet);
    case 'footnoteDefinition': {
      const words = onlyParagraph(block.children);
      return prefixed(`[^${block.identifier}]: `, words, (inner) => lines(inner, '    '));
    }
    default:
      return null;
  }
}

function itemOf({
  children,
  checked,
}: {
  children: readonly RootContent[];
  checked?: boolean | null | undefined;
}) {
  return typeof checked === 'boolean' ? null : onlyParagraph(children);
}

function joined(items: readonly (string | null)[], bullet: Bullet): string | null {
  const rows = items.map((words) => prefixed(`${bullet} `, words, (inner) => lines(inner, '  ')));
  return rows.every((row) => row !== null) ? rows.join('\n') : null;
}

function onlyParagraph(children: readonly RootContent[]): string | null {
  const [first, ...others] = children;
  return first?.type === 'paragraph' && others.length === 0 ? phrasing((first as Paragraph).children) : null;
}

function prefixed(mark: string, words: string | null, write: (words: string) => string): string | null {
  return words === null ? null : withoutBlankEnd(`${mark}${write(words)}`);
}

/** Only what Markdown takes for white space: a byte order mark or a no-break space at the end belongs to the words. */
function withoutBlankEnd(markdown: string): string {
  let end = markdown.length;
  while (end > 0 && ' \t\n'.includes(markdown.charAt(end - 1))) end--;
  return markdown.slice(0, end);
}

function fenced(value: string): string {
  const longest = Math.max(2, ...Array.from(value.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${value}\n${fence}`;
}

/** Words of one block, escaped; null where one of them is not ours. */
function phrasing(pieces: readonly PhrasingContent[]): string | null {
  const nodes = withTextJoined(pieces);
  let out = '';
  for (const [at, node] of nodes.entries()) {
    const one = node.type === 'text' ? afterBracket(escaped(node.value, 'text'), out) : inline(node);
    if (one === null || ('children' in node && !isMarked(node, out, nodes[at + 1]))) return null;
    out += one;
  }
  return out;
}

/** Two texts side by side may be markup together, as `&lt` and `;`. */
function withTextJoined(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  if (!nodes.some((node, at) => node.type === 'text' && nodes[at - 1]?.type === 'text')) return nodes;
  const out: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      out[out.length - 1] = { ...last, value: last.value + node.value };
    else out.push(node);
  }
  return out;
}

/** After the bracket of a link or footnote, these would belong to it. */
function afterBracket(words: string, before: string): string {
  return before.endsWith(']') && /^[(:]/.test(words) ? `\\${words}` : words;
}

function inline(node: PhrasingContent): string | null {
  if (node.type === 'footnoteReference') return `[^${node.identifier}]`;
  if (!('children' in node)) return null;
  const value = onlyText(node.children);
  if (value === null) return null;
  if (node.type === 'strong') return `**${escaped(value, 'text')}**`;
  if (node.type === 'delete') return `~~${escaped(value, 'text')}~~`;
  return node.type === 'link' && !node.title ? link(node.url, value) : null;
}

function link(url: string, value: string): string {
  if (value === url && /^[a-z][a-z+.-]+:/i.test(url) && !/[\0- <>\u007F]/.test(url)) return `<${url}>`;
  return `[${escaped(value, 'link')}](${destination(url)})`;
}

function onlyText(children: readonly PhrasingContent[]): string | null {
  const [first, ...others] = children;
  return first?.type === 'text' && others.length === 0 ? first.value : null;
}

/** Whether marks of emphasis open and close where they stand (CommonMark: left- and right-flanking); links always do. */
function isMarked(node: PhrasingContent, before: string, next: PhrasingContent | undefined): boolean {
  if (node.type !== 'strong' && node.type !== 'delete') return true;
  const value = onlyText(node.children);
  if (value === null || !/^\S(?:.*\S)?$/su.test(value)) return false;
  const after =
    next === undefined ? ' ' : next.type === 'text' ? next.value : next.type === 'link' ? '[' : 'x';
  const opens = /^[\p{L}\p{N}]/u.test(value) || /(?:^|[ \n])$/.test(before);
  const closes = /[\p{L}\p{N}]$/u.test(value) || /^[\s!-/:-@[-`{-~]/.test(after);
  return opens && closes && !/[*~]$/.test(before);
}
