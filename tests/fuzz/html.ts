import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/**
 * Elements of HTML as a browser reads it from a file.
 * @throws when the HTML holds half a character, which no file can
 */
export function elementsOf(html: string): Element[] {
  if (!html.isWellFormed()) throw new Error('The HTML holds half a character.');
  return elementsIn(parseFragment(html));
}

/** The same for a whole page. */
export function pageElements(html: string): Element[] {
  return elementsIn(parse(html));
}

function elementsIn(root: Node): Element[] {
  const found: Element[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return found;
}

/** The text of an element, references decoded, tags removed. */
export function textOf(element: Element): string {
  let text = '';
  const open: Node[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) text += node.value;
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return text;
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

const RUNS = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'base',
  'meta',
  'link',
  'form',
  'svg',
  'math',
]);

/** What in HTML would run, load or style: elements, handlers, addresses. */
export function dangers(elements: readonly Element[]): string[] {
  return elements.flatMap(({ tagName, attrs }) => [
    ...(RUNS.has(tagName) ? [`<${tagName}>`] : []),
    ...attrs
      .filter(({ name }) => /^(?:on|style$|srcdoc$)/.test(name))
      .map(({ name }) => `${tagName} ${name}`),
    ...attrs
      .filter(({ name, value }) => /^(?:href|src|action|data)$/.test(name) && !isHarmless(value))
      .map(({ name, value }) => `${tagName} ${name}=${value}`),
  ]);
}

function isHarmless(address: string): boolean {
  return /^(?:https?|mailto):$/.test(URL.parse(address, 'https://site.invalid')?.protocol ?? '');
}
