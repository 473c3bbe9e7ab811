import { attribute, type Element, elementsIn, hasClass, parsePage, textOf } from './dom.ts';
import { addressesOf, runsInline } from './elements.ts';
import type { LinkedPage } from './linkedPage.ts';

/** A mention as it is marked in the text of an article. */
export interface Mark {
  readonly id: string;
  readonly href: string;
  /** The path of the entry’s page that its data names: `entities/ap/`. */
  readonly entry: string;
}

/** What is known of one HTML file of a built site. */
export interface Page extends LinkedPage {
  /** Addresses that a browser loads by itself, with the element that names them. */
  readonly loads: readonly Load[];
  /** What runs or styles from within the page, which the policy forbids. */
  readonly inline: readonly string[];
  readonly policy: string | null;
  readonly canonical: string | null;
  /** Whether it only leads to another page. */
  readonly isRedirect: boolean;
  /** How often what a page has once is there. */
  readonly once: Readonly<Record<'title' | 'description' | 'h1' | 'main' | 'lang', number>>;
  /** Marks of mentions in the text of an article. */
  readonly marks: readonly Mark[];
  /** How many mentions the page says that its entry has. */
  readonly said: number | null;
  /** Addresses of the mentions that it lists. */
  readonly listed: readonly string[];
}

export interface Load {
  readonly tag: string;
  /** What a `link` is to the page. */
  readonly rel: string;
  readonly address: string;
}

/** Reads a page. @param path of its file, in the site, with `/` */
export function readPage(path: string, html: string): Page {
  const elements = elementsIn(parsePage(html));
  const addresses = elements.flatMap(addressesOf);
  const is = (one: Element, tag: string, name?: string) =>
    one.tagName === tag && (name === undefined || attribute(one, 'name')?.toLowerCase() === name);
  const count = (test: (one: Element) => boolean) => elements.filter(test).length;
  return {
    path,
    ...idsOf(elements),
    links: unique(addresses.filter(({ tag }) => tag !== 'link').map(({ address }) => address)),
    headLinks: unique(addresses.filter(({ tag }) => tag === 'link').map(({ address }) => address)),
    loads: addresses.filter(({ isLoaded }) => isLoaded),
    inline: elements.flatMap(runsInline),
    policy: metaOf(elements, 'http-equiv', 'content-security-policy'),
    canonical: attributeOf(elements, (one) => attribute(one, 'rel') === 'canonical', 'href'),
    isRedirect: metaOf(elements, 'http-equiv', 'refresh') !== null,
    once: {
      // A picture has a title too: that of the page is the child of its head.
      title: count((one) => is(one, 'title') && one.parentNode?.nodeName === 'head' && textOf(one) !== ''),
      description: count((one) => is(one, 'meta', 'description') && attribute(one, 'content') !== ''),
      h1: count((one) => is(one, 'h1')),
      main: count((one) => is(one, 'main')),
      lang: count((one) => is(one, 'html') && Boolean(attribute(one, 'lang'))),
    },
    marks: elements.filter((one) => hasClass(one, 'mention')).map(markOf),
    said: numberOf(attributeOf(elements, (one) => attribute(one, 'data-mentions') !== null, 'data-mentions')),
    listed: elements.filter((one) => attribute(one, 'data-mention') !== null).map(firstLink),
  };
}

function idsOf(elements: readonly Element[]): Pick<Page, 'ids' | 'duplicates'> {
  const ids = new Set<string>();
  const duplicates = new Set<string>();
  for (const element of elements) {
    const id = attribute(element, 'id');
    if (id !== null) (ids.has(id) ? duplicates : ids).add(id);
  }
  return { ids, duplicates: [...duplicates] };
}

function markOf(element: Element): Mark {
  const [entity, topic] = [attribute(element, 'data-entity'), attribute(element, 'data-topic')];
  const entry = entity === null ? `topics/${topic}/` : `entities/${entity}/`;
  return { id: attribute(element, 'id') ?? '', href: attribute(element, 'href') ?? '', entry };
}

function firstLink(element: Element): string {
  return attributeOf(elementsIn(element), (one) => one.tagName === 'a', 'href') ?? '';
}

function metaOf(elements: readonly Element[], name: string, value: string): string | null {
  return attributeOf(
    elements,
    (one) => one.tagName === 'meta' && attribute(one, name)?.toLowerCase() === value,
    'content',
  );
}

function attributeOf(
  elements: readonly Element[],
  test: (one: Element) => boolean,
  name: string,
): string | null {
  const found = elements.find(test);
  return found ? attribute(found, name) : null;
}

function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
