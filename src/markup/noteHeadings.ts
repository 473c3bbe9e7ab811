import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** A heading of a note; its depth, 3 to 6, is that of the page it stands on. */
export interface NoteHeading {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

/** Puts the headings of a note below those of its page and numbers their ids, `q1`, `q2` …, in place. */
export function anchorHeadings(tree: Root): readonly NoteHeading[] {
  const headings: NoteHeading[] = [];
  visit(tree, 'element', (node) => {
    if (!/^h[1-6]$/.test(node.tagName)) return;
    const depth = Math.min(6, Math.max(2, Number(node.tagName[1])) + 1);
    const id = `q${headings.length + 1}`;
    node.tagName = `h${depth}`;
    node.properties = { id };
    headings.push({ id, text: textOf(node), depth });
  });
  return headings;
}

/** `anchorHeadings` as a rehype plugin, for notes in MDX. */
export function rehypeNoteHeadings() {
  return (tree: Root): void => void anchorHeadings(tree);
}
