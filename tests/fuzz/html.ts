import { type Element, elementsIn, parsePage, parsePiece } from '../../src/inspect/dom.ts';

export { attribute, type Element, textOf } from '../../src/inspect/dom.ts';

/**
 * Elements of HTML as a browser reads it from a file.
 * @throws when the HTML holds half a character, which no file can
 */
export function elementsOf(html: string): Element[] {
  if (!html.isWellFormed()) throw new Error('The HTML holds half a character.');
  return elementsIn(parsePiece(html));
}

/** The same for a whole page. */
export function pageElements(html: string): Element[] {
  return elementsIn(parsePage(html));
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
