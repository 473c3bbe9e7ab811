import type { ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { idOfWords } from '../text/idOfWords.ts';

/** A heading of a note; its depth, 3 to 6, is that of the page it stands on. */
export interface NoteHeading {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
  readonly line: number;
  /** True when one before it has the same words. */
  readonly isRepeated: boolean;
}

/**
 * Puts the headings of a note below those of its page and gives them ids of their own words, `q-who-pays`, in place. Of
 * several with the same words the second ends in `-2`.
 */
export function anchorHeadings(tree: Root): readonly NoteHeading[] {
  const headings: NoteHeading[] = [];
  const taken = new Set<string>();
  /** By its words, the number that the next heading with them tries first. */
  const numbers = new Map<string, number>();
  visit(tree, 'element', (node) => {
    if (!/^h[1-6]$/.test(node.tagName)) return;
    const depth = Math.min(6, Math.max(2, Number(node.tagName[1])) + 1);
    const plain = `q-${idOfWords(node.children.map(wordsOf).join(''))}`;
    let id = plain;
    let number = numbers.get(plain) ?? 2;
    for (; taken.has(id); number++) id = `${plain}-${number}`;
    numbers.set(plain, number);
    taken.add(id);
    node.tagName = `h${depth}`;
    node.properties = { id };
    const { line } = node.position?.start ?? { line: 1 };
    headings.push({ id, text: textOf(node), depth, line, isRepeated: id !== plain });
  });
  return headings;
}

/** `anchorHeadings` as a rehype plugin, for notes in MDX. */
export function rehypeNoteHeadings() {
  return (tree: Root): void => void anchorHeadings(tree);
}

/** Words that Markdown and MDX read alike: a link without words is its id, and what MDX computes is none. */
function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/\{[^}]*\}/gu, '');
  if (!('children' in node)) return '';
  const isBare = 'tagName' in node && node.tagName === 'x-link' && node.children.length === 0;
  return isBare
    ? String(node.properties['data-id'] ?? node.properties['dataId'] ?? '')
    : node.children.map(wordsOf).join('');
}
