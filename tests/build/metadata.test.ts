import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { addressOf, samplePages } from '../../src/inspect/site.ts';
import { CARD_SIZE } from '../../src/model/views/card.ts';
import { schemaOrg, type Vocabulary } from '../schemaOrg.ts';
import { builtFiles, loadBriefing, loadSite, place, urls } from '../site.ts';
import { attribute, type Element, elementsIn, readPage, textOf } from './page.ts';

const briefing = await loadBriefing();
const former = new Set(briefing.redirects.map(({ from }) => from));
const pages = builtFiles('.html').filter((path) => !former.has(addressOf(path)));
const sample = samplePages(await loadSite()).map((page) =>
  page.endsWith('/') || page === '' ? `${page}index.html` : page,
);

const headOf = (path: string): Element[] => elementsIn(readPage(path));

function metaOf(elements: readonly Element[]): Map<string, string> {
  const meta = elements.filter(({ tagName }) => tagName === 'meta');
  return new Map(
    meta.map((one) => [
      attribute(one, 'property') ?? attribute(one, 'name') ?? '',
      attribute(one, 'content') ?? '',
    ]),
  );
}

const isListed = (meta: ReadonlyMap<string, string>) => !meta.has('robots');

describe('the head of a page', () => {
  it.each(pages)('%s has one address, and a title and description for those who share it', (path) => {
    const elements = headOf(path);
    const meta = metaOf(elements);
    const canonical = elements.filter((one) => attribute(one, 'rel') === 'canonical');
    expect(canonical.map((one) => attribute(one, 'href'))).toEqual(
      urls.origin !== null && (isListed(meta) || path.startsWith('embed/'))
        ? // What other sites frame is a part of the page of its entry.
          [urls.absolute(`${place.base}${addressOf(path).replace(/^embed\//, '')}`)]
        : [],
    );
    if (!isListed(meta)) return;
    expect(meta.get('og:title')).toMatch(/\S/);
    expect(meta.get('og:description')).toBe(meta.get('description'));
    expect(meta.get('twitter:title')).toBe(meta.get('og:title'));
    expect(meta.get('description')?.length).toBeLessThanOrEqual(300);
  });

  it('of two pages never says the same', () => {
    const listed = pages.map((path) => metaOf(headOf(path))).filter(isListed);
    const titles = listed.map((meta) => `${meta.get('og:title')} ${meta.get('og:description')}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('names no picture that is not there, and says how large it is', () => {
    const files = new Set(builtFiles('.png'));
    for (const path of pages) {
      const meta = metaOf(headOf(path));
      const image = meta.get('og:image');
      if (image === undefined) continue;
      expect(files).toContain(new URL(image).pathname.slice(place.base.length));
      expect([meta.get('og:image:width'), meta.get('og:image:height')]).toEqual([
        String(CARD_SIZE.width),
        String(CARD_SIZE.height),
      ]);
      expect(meta.get('twitter:image:alt')).toMatch(/\S/);
    }
  });

  it('of an article has its date and what a reference manager needs', () => {
    const [article] = briefing.articles;
    const meta = metaOf(headOf(`${urls.article(article?.id ?? '').slice(place.base.length)}index.html`));
    expect(meta.get('og:type')).toBe('article');
    expect(meta.get('citation_title')).toBe(article?.title);
    expect(meta.get('article:published_time')).toBe(article?.published ?? undefined);
    expect(meta.get('citation_publication_date')).toBe(article?.published?.replaceAll('-', '/'));
  });
});

describe('the JSON-LD of a page', () => {
  const vocabulary = schemaOrg();

  it.each(sample)('%s is of schema.org, type by type and property by property', async (path) => {
    const [graph, ...others] = graphsOf(path);
    expect(others).toEqual([]);
    if (graph === undefined) return expect(isListed(metaOf(headOf(path)))).toBe(false);
    const nodes = await expanded(graph, path);
    expect(nodes.length).toBeGreaterThan(1);
    expect(nodes.flatMap((node) => faultsOf(node, vocabulary))).toEqual([]);
  });

  it('of an entry names the articles that mention it, and the same thing as the articles do', async () => {
    const entity = briefing.entities.find(({ mentions }) => mentions.length > 0);
    const iri = `${urls.absolute(urls.entity(entity?.id ?? ''))}#it`;
    const article = urls.article(entity?.mentions[0]?.article ?? '').slice(place.base.length);
    const there = await expanded(graphsOf(`${article}index.html`)[0] ?? {}, article);
    const named = there.flatMap((node) => ['about', 'mentions'].flatMap((property) => idsOf(node, property)));
    expect(named).toContain(new URL(iri, 'https://example.org').href);
    const path = `${urls.entity(entity?.id ?? '').slice(place.base.length)}index.html`;
    const own = await expanded(graphsOf(path)[0] ?? {}, path);
    const subject = own.find((node) => node['@id'] === new URL(iri, 'https://example.org').href);
    expect(idsOf(subject ?? {}, 'subjectOf')).toHaveLength(
      new Set(entity?.mentions.map((mention) => mention.article)).size,
    );
  });

  it('would name a type or property that schema.org does not have', () => {
    const node = { '@type': [`${SCHEMA}Person`], [`${SCHEMA}colour`]: [{ '@type': [`${SCHEMA}Persn`] }] };
    expect(faultsOf(node, vocabulary)).toEqual(['Person.colour', 'Persn']);
  });
});

const SCHEMA = 'http://schema.org/';
type Node = Readonly<Record<string, unknown>>;

function graphsOf(path: string): object[] {
  return headOf(path)
    .filter((one) => attribute(one, 'type') === 'application/ld+json' && one.tagName === 'script')
    .map((one) => JSON.parse(textOf(one)) as object);
}

/** Expands with a context that stands in for schema.org’s: every term is one of its vocabulary. */
async function expanded(graph: object, path: string): Promise<Node[]> {
  const base = new URL(`${place.base}${addressOf(path)}`, place.site ?? 'https://example.org').href;
  const ids = Object.fromEntries(
    ['url', 'item', 'sameAs'].map((name) => [name, { '@id': `${SCHEMA}${name}`, '@type': '@id' }]),
  );
  const document = { '@vocab': SCHEMA, ...ids };
  const documentLoader = async (url: string) => {
    if (!/^https:\/\/schema\.org\/?$/.test(url)) throw new Error(`No document is to be fetched: ${url}`);
    return { documentUrl: url, document: { '@context': document } };
  };
  return jsonld.expand(graph, { base, documentLoader });
}

/** Types that schema.org does not have, and properties that none of a node’s types has. */
function faultsOf(node: unknown, vocabulary: Vocabulary): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((one) => faultsOf(one, vocabulary));
  const types =
    ((node as Node)['@type'] as string[] | undefined)?.map((iri) => iri.slice(SCHEMA.length)) ?? [];
  const unknownTypes = types.filter((type) => !vocabulary.has(type));
  const inner = Object.entries(node).flatMap(([key, value]) => {
    if (key.startsWith('@')) return [];
    const property = key.slice(SCHEMA.length).replace(/-(?:input|output)$/, '');
    const known = types.length === 0 || types.some((type) => vocabulary.get(type)?.has(property));
    return [
      ...(known || unknownTypes.length > 0 ? [] : [`${types}.${property}`]),
      ...faultsOf(value, vocabulary),
    ];
  });
  return [...unknownTypes, ...inner];
}

function idsOf(node: Node, property: string): string[] {
  const values = (node[`${SCHEMA}${property}`] ?? []) as Node[];
  return values.map((value) => String(value['@id']));
}
