import { fromHtml } from 'hast-util-from-html';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';

/** Blocks and words of Markdown as a tree (mdast), so that a library does the escaping. */
export type Block = RootContent;
export type Words = PhrasingContent;

export const text = (value: string): Words => ({ type: 'text', value });
export const strong = (value: string): Words => ({ type: 'strong', children: [text(value)] });
export const link = (url: string, value: string): Words => ({ type: 'link', url, children: [text(value)] });
export const note = (number: number): Words => ({ type: 'footnoteReference', identifier: String(number) });
export const paragraph = (...children: readonly Words[]): BlockContent => ({
  type: 'paragraph',
  children: [...children],
});
export const list = (items: readonly (readonly Words[])[]): Block => ({
  type: 'list',
  spread: false,
  children: items.map((words) => ({ type: 'listItem', spread: false, children: [paragraph(...words)] })),
});
export const noteText = (number: number, ...words: readonly Words[]): Block => ({
  type: 'footnoteDefinition',
  identifier: String(number),
  children: [paragraph(...words)],
});

export function heading(depth: 1 | 2 | 3 | 4, value: string): Block {
  return { type: 'heading', depth, children: [text(value.replace(/\s+/g, ' '))] };
}

/** A section with its heading; nothing when it is empty. */
export function section(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length > 0 ? [heading(2, title), ...blocks] : [];
}

/** A list; nothing when it is empty. */
export function listOf(items: readonly (readonly Words[])[]): Block[] {
  return items.length > 0 ? [list(items)] : [];
}

/** Reads the HTML of a note; `<x-ref>` with a number in it becomes the reference of a footnote. */
export function blocksOfHtml(html: string): Block[] {
  const tree = toMdast(fromHtml(html, { fragment: true }), { handlers: { 'x-ref': toNote } });
  return tree.type === 'root' ? tree.children : [];
}

const toNote: Handle = (_state, element) => {
  const [number] = element.children;
  return { type: 'footnoteReference', identifier: number?.type === 'text' ? number.value : '' };
};
