import type { Element, Root as HastRoot } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Words of a note with the mark that covers them. */
export interface NoteStatement {
  readonly class: 'article' | 'background' | 'inference';
  readonly text: string;
  /** Works cited. */
  readonly refs: readonly string[];
  /** The date that the citation gives. */
  readonly asOf: string | null;
  /** Which quotations of the note are in it, counted from 0. */
  readonly quotations: readonly number[];
  /** The id of the heading above it. */
  readonly heading: string | null;
  /** In the body, from 1. */
  readonly line: number;
  readonly column: number;
}

/** The statements of a note in reading order: a mark covers what stands before it in its paragraph. */
export function statementsOf(tree: HastRoot): NoteStatement[] {
  const found: NoteStatement[] = [];
  let heading: string | null = null;
  let quotations = 0;
  visit(tree, 'element', (node) => {
    if (/^h[1-6]$/.test(node.tagName)) heading = String(node.properties['id'] ?? '') || null;
    if (node.tagName !== 'p' && node.tagName !== 'td' && !(node.tagName === 'li' && !hasBlock(node))) return;
    const own = statementsIn(node, heading, quotations);
    quotations += own.quotations;
    found.push(...own.statements);
  });
  return found;
}

/** Whether an item of a list holds paragraphs or lists, which are read themselves. */
export function hasBlock(node: Element): boolean {
  return node.children.some(
    (child) => child.type === 'element' && ['p', 'ul', 'ol', 'pre'].includes(child.tagName),
  );
}

function statementsIn(paragraph: Element, heading: string | null, before: number) {
  const statements: NoteStatement[] = [];
  let words = '';
  let quotations = 0;
  for (const child of paragraph.children) {
    const name = child.type === 'element' ? child.tagName : '';
    if (child.type !== 'element' || !/^x-(?:cite|says|inference)$/.test(name)) {
      words += textOf(child);
      continue;
    }
    const text = sentenceOf(words + textOf(child));
    words = '';
    const refs = String(child.properties['data-refs'] ?? '')
      .split(' ')
      .filter(Boolean);
    const asOf = String(child.properties['data-as-of'] ?? '') || null;
    const last = statements.at(-1);
    if (name === 'x-cite' && text === '') {
      // The citation is one more mark of the statement before it.
      if (last) statements.splice(-1, 1, { ...last, refs: [...last.refs, ...refs], asOf: last.asOf ?? asOf });
      continue;
    }
    const { line = 1, column = 1 } = child.position?.start ?? {};
    statements.push({
      class: name === 'x-says' ? 'article' : name === 'x-cite' ? 'background' : 'inference',
      text,
      refs,
      asOf,
      quotations: name === 'x-says' ? [before + quotations] : [],
      heading,
      line,
      column,
    });
    if (name === 'x-says') quotations += 1;
  }
  return { statements, quotations };
}

/** Words without the end of the sentence before them. */
function sentenceOf(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.,;:!?…]+/u, '')
    .trim();
}
