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
  return addressesIn(element.tagName, (name) => attribute(element, name));
}

/** The value of an attribute of an element; null when it has none. */
type Attributes = (name: string) => string | null;

/** {@link addressesOf} an element of which only the tag was read. */
export function addressesIn(tag: string, read: Attributes): Address[] {
  const all = [
    ...(ADDRESSES[tag] ?? []).map(read),
    ...candidatesIn(read('srcset')),
    tag === 'meta' ? refreshIn(read) : null,
  ].filter((address) => address !== null && !(tag === 'form' && address === ''));
  if (all.length === 0) return [];
  const rel = read('rel') ?? '';
  const isLoaded = tag === 'link' ? LOADED_LINKS.test(rel) : !WAITING.has(tag);
  return all.map((address) => ({ tag, rel, address: address as string, isLoaded }));
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
function candidatesIn(srcset: string | null): string[] {
  if (srcset === null) return [];
  const candidates = srcset.matchAll(/[^\s,]\S*[^\s,](?=\s|,|$)/g);
  return Array.from(candidates, ([one]) => one).filter((one) => !/^[\d.]+[wx]$/.test(one));
}

function refreshIn(read: Attributes): string | null {
  if (read('http-equiv')?.toLowerCase() !== 'refresh') return null;
  return /url=\s*['"]?([^'"]+)/i.exec(read('content') ?? '')?.[1] ?? null;
}
