import { attribute, type Element, textOf } from './dom.ts';

/** An address that an element names. */
export interface Address {
  readonly tag: string;
  readonly rel: string;
  readonly address: string;
  /** Whether a browser fetches it without being asked. */
  readonly isLoaded: boolean;
}

/** Attributes that hold an address, by element. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  use: ['href'],
  image: ['href', 'xlink:href'],
  script: ['src'],
  img: ['src'],
  source: ['src'],
  track: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  iframe: ['src'],
  embed: ['src'],
  input: ['src'],
  object: ['data'],
  form: ['action'],
};

/** Elements whose addresses wait for the reader. */
const WAITING = new Set(['a', 'area', 'form', 'meta']);
/** Relations by which a `link` is loaded, or a connection to its host is opened. */
const LOADED_LINKS =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|manifest)\b/i;

/** Every address that an element names: attributes, `srcset`, the target of a refresh. */
export function addressesOf(element: Element): Address[] {
  const { tagName: tag } = element;
  const rel = attribute(element, 'rel') ?? '';
  const isLoaded = tag === 'link' ? LOADED_LINKS.test(rel) : !WAITING.has(tag);
  const named = (ADDRESSES[tag] ?? []).map((name) => attribute(element, name));
  const all = [...named, ...candidatesOf(element), refreshOf(element)];
  return all
    .filter((address) => address !== null && !(tag === 'form' && address === ''))
    .map((address) => ({ tag, rel, address: address as string, isLoaded }));
}

/** What of an element runs or styles from within the page: each as it would be named in a complaint. */
export function runsInline(element: Element): string[] {
  const { tagName: tag, attrs } = element;
  const handlers = attrs
    .filter(({ name }) => /^on|^style$|^srcdoc$/.test(name))
    .map(({ name, value }) => `${tag} ${name}="${value.slice(0, 40)}"`);
  const addresses = addressesOf(element)
    .map(({ address }) => address.replace(/[\t\n\r]/g, '').trim())
    .filter((address) => /^(?:javascript|vbscript|data:text)/i.test(address))
    .map((address) => `${tag} to ${address.slice(0, 40)}`);
  return [
    ...handlers,
    ...addresses,
    ...(isInlineCode(element) ? [`<${tag}> ${textOf(element).slice(0, 40)}`] : []),
  ];
}

/** Types of a `script` that run; any other is data. */
const CODE = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

function isInlineCode(element: Element): boolean {
  if (element.tagName === 'style') return true;
  const isScript = element.tagName === 'script' && attribute(element, 'src') === null;
  return isScript && CODE.test((attribute(element, 'type') ?? '').trim());
}

/** The addresses of `srcset` (HTML, “srcset attributes”). */
function candidatesOf(element: Element): string[] {
  const candidates = attribute(element, 'srcset')?.matchAll(/[^\s,]\S*[^\s,](?=\s|,|$)/g) ?? [];
  return [...candidates].map(([one]) => one).filter((one) => !/^[\d.]+[wx]$/.test(one));
}

function refreshOf(element: Element): string | null {
  if (attribute(element, 'http-equiv')?.toLowerCase() !== 'refresh') return null;
  return /url=\s*['"]?([^'"]+)/i.exec(attribute(element, 'content') ?? '')?.[1] ?? null;
}
