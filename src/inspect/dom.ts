import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;

/** A page as a browser without JavaScript reads it. */
export function parsePage(html: string): Node {
  return parse(html, { scriptingEnabled: false });
}

/** A piece of a page, as it would be read in its body. */
export function parsePiece(html: string): Node {
  return parseFragment(html);
}

/** Every element of a tree in document order, what templates hold included. */
export function elementsIn(root: Node): Element[] {
  return [...nodesIn(root)].filter((node) => 'tagName' in node);
}

/** The text of a node, references decoded, tags removed. */
export function textOf(root: Node): string {
  let text = '';
  for (const node of nodesIn(root)) if (node.nodeName === '#text') text += (node as { value: string }).value;
  return text;
}

/** A space, as text. */
export function space(): DefaultTreeAdapterTypes.TextNode {
  return { nodeName: '#text', value: ' ', parentNode: null };
}

/** The value of an attribute; null when there is none. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** Whether `name` is one of the element’s classes. */
export function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class')?.split(/\s+/).includes(name) ?? false;
}

/** Not recursive: a page may be nested deeper than the stack is. */
function* nodesIn(root: Node): Generator<Node> {
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    if ('content' in node) open.push(node.content);
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) open.push(child);
  }
}
