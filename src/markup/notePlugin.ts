import type { Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Point } from 'unist';
import { SKIP, visit } from 'unist-util-visit';

/**
 * The syntax of notes, as elements that the page fills in later (see `fillNote`):
 * `[@id]`, `[@a; @b]` (citation, as Pandoc writes it) → `<x-cite data-refs="a b">`; `[@a; 2026-02]` adds `data-as-of`;
 * `[[id]]`, `[[id|words]]` (link to a page) → `<x-link data-id="id">words</x-link>`;
 * `:says[words]` (the article's words) → `<x-says>`; `:inference[…]` → `<x-inference>`.
 * The plugin arranges; whether ids and words exist is judged when the briefing is assembled.
 */
export function remarkNotes() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'textDirective') {
        if (node.name === 'says' || node.name === 'inference') {
          node.data = { hName: `x-${node.name}`, hProperties: dataOf(node.attributes ?? {}) };
          return;
        }
        // “10:30” is not a directive: its colon and name are text again.
        const { position } = node;
        const name: Text = { type: 'text', value: `:${node.name}`, ...(position && { position }) };
        return replace(parent, index, [name, ...node.children]);
      }
      if (node.type === 'text' && parent && parent.type !== 'link') {
        return replace(parent, index, splitText(node));
      }
      return;
    });
  };
}

function dataOf(values: Readonly<Record<string, string | null | undefined>>): Record<string, string> {
  const entries = Object.entries(values).map(([name, value]) => [`data-${name}`, value ?? '']);
  return Object.fromEntries(entries);
}

function replace(parent: Parent | undefined, index: number | undefined, nodes: readonly PhrasingContent[]) {
  if (!parent || index === undefined) return;
  // No splice: a text may hold more citations than a call takes arguments.
  const { children } = parent;
  parent.children = [...children.slice(0, index), ...(nodes as RootContent[]), ...children.slice(index + 1)];
  const next: [typeof SKIP, number] = [SKIP, index + nodes.length];
  return next;
}

const INLINE =
  /\[@([^\]\s;]+(?:\s*;\s*@[^\]\s;]+)*)(?:\s*;\s*(\d{4}(?:-\d\d){0,2}))?\]|\[\[([^[\]|\n]+)(?:\|([^\]]+))?\]\]/g;

function splitText({ value, position }: Text): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  let place = position?.start;
  for (const match of value.matchAll(INLINE)) {
    const [whole, refs, asOf, id = '', words] = match;
    const before = value.slice(at, match.index);
    const kept = refs === undefined ? before : before.trimEnd();
    if (kept !== '') nodes.push(textAt(kept, place, position));
    place = place && moved(place, before);
    const here = position && place && { start: place, end: position.end };
    nodes.push(
      refs === undefined
        ? element('x-link', { 'data-id': id }, words ?? '', here)
        : element('x-cite', citationOf(refs, asOf), '', here),
    );
    place = place && moved(place, whole);
    at = match.index + whole.length;
  }
  if (at < value.length) nodes.push(textAt(value.slice(at), place, position));
  return nodes;
}

function textAt(value: string, start: Point | undefined, whole: Text['position']): Text {
  return { type: 'text', value, ...(start && whole && { position: { start, end: whole.end } }) };
}

function citationOf(refs: string, asOf: string | undefined): Record<string, string> {
  return { 'data-refs': refs.split(/\s*;\s*@/).join(' '), ...(asOf && { 'data-as-of': asOf }) };
}

/** The place behind words that stand at a place. */
function moved({ line, column }: Point, words: string): Point {
  const lines = words.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return { line: line + lines.length - 1, column: lines.length > 1 ? last + 1 : column + last };
}

function element(
  hName: string,
  hProperties: Record<string, string>,
  words: string,
  position: Text['position'],
): PhrasingContent {
  const children: PhrasingContent[] = words === '' ? [] : [{ type: 'text', value: words }];
  return { type: 'emphasis', children, data: { hName, hProperties }, ...(position && { position }) };
}
