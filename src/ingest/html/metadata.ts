import type { Found, RecordField, RecordFound } from '../source.ts';

/** The part of the DOM that is queried. */
export interface PageDocument {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** Longer values are no titles, names or dates. */
const LONGEST = 300;
const ARTICLE_TYPES = /(?:Article|BlogPosting|Report|LiveBlog)$/;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Everything that a page says about itself, field by field, the most reliable first. */
export function metadataOf(page: PageDocument): ReadonlyMap<RecordField, readonly Found[]> {
  const found = new Map<RecordField, Found[]>();
  const add = (field: RecordField, value: string | null | undefined, how: string): void => {
    const words = value?.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    if (!words || words.length > LONGEST) return;
    found.set(field, [...(found.get(field) ?? []), { value: words, how }]);
  };
  for (const item of articlesIn(page)) fromJsonLd(item, add);
  for (const [field, attribute, name] of META) {
    for (const element of page.querySelectorAll(`meta[${attribute}="${name}" i]`)) {
      add(field, element.getAttribute('content'), `meta ${name}`);
    }
  }
  for (const [field, selector, attribute] of ELEMENTS) {
    const element = page.querySelector(selector);
    add(field, attribute ? element?.getAttribute(attribute) : element?.textContent, `element ${selector}`);
  }
  return found;
}

/** One value a field. Days of publication that disagree by more than one are left out, and the sentence says so. */
export function settled(found: ReadonlyMap<RecordField, readonly Found[]>): {
  readonly meta: RecordFound;
  readonly unsure: readonly string[];
} {
  const meta: RecordFound = {};
  for (const [field, values] of found) {
    const good = field === 'url' ? values.filter(({ value }) => URL.canParse(value)) : values;
    if (good[0]) meta[field] = good[0];
  }
  const days = (found.get('published') ?? []).filter(({ value }) => /^\d{4}-\d\d-\d\d/.test(value));
  const [first] = days;
  const other = days.find(({ value }) => first && daysBetween(value, first.value) > 1);
  if (!first || !other) return { meta, unsure: [] };
  delete meta.published;
  const sentence = `Its metadata disagree about the date: ${first.value} (${first.how}), ${other.value} (${other.how}).`;
  return { meta, unsure: [sentence] };
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
}

const META: readonly (readonly [RecordField, 'property' | 'name' | 'itemprop' | 'http-equiv', string])[] = [
  ['title', 'property', 'og:title'],
  ['title', 'name', 'twitter:title'],
  ['title', 'name', 'dc.title'],
  ['published', 'property', 'article:published_time'],
  ['published', 'itemprop', 'datePublished'],
  ['published', 'name', 'dc.date.issued'],
  ['published', 'name', 'dc.date'],
  ['published', 'name', 'parsely-pub-date'],
  ['published', 'name', 'pubdate'],
  ['published', 'name', 'date'],
  ['byline', 'name', 'author'],
  ['byline', 'name', 'dc.creator'],
  ['byline', 'name', 'parsely-author'],
  ['publisher', 'property', 'og:site_name'],
  ['publisher', 'name', 'dc.publisher'],
  ['publisher', 'name', 'application-name'],
  ['url', 'property', 'og:url'],
  ['lang', 'property', 'og:locale'],
  ['lang', 'http-equiv', 'content-language'],
];

const ELEMENTS: readonly (readonly [RecordField, string, string | null])[] = [
  ['url', 'link[rel="canonical"]', 'href'],
  ['lang', 'html[lang]', 'lang'],
  ['title', 'article h1, main h1', null],
  ['title', 'h1', null],
  ['title', 'title', null],
  ['published', 'time[itemprop="datePublished"], time[pubdate]', 'datetime'],
  ['published', 'article time[datetime], main time[datetime], header time[datetime]', 'datetime'],
  ['byline', '[itemprop="author"], [rel="author"], .byline', null],
];

function articlesIn(page: PageDocument): { readonly [key: string]: Json }[] {
  const all = Array.from(page.querySelectorAll('script[type="application/ld+json"]'), (script) =>
    parsed(script.textContent ?? ''),
  );
  const items = all
    .flat()
    .flatMap((item) => (isObject(item) && Array.isArray(item['@graph']) ? item['@graph'] : [item]));
  return items
    .filter(isObject)
    .filter((item) => [item['@type']].flat().some((type) => ARTICLE_TYPES.test(String(type))));
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text.replace(/^\s*<!--|-->\s*$/g, '')) as Json;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fromJsonLd(
  item: { readonly [key: string]: Json },
  add: (field: RecordField, value: string | null, how: string) => void,
): void {
  add('title', stringIn(item['headline']) ?? stringIn(item['name']), 'JSON-LD headline');
  add('published', stringIn(item['datePublished']), 'JSON-LD datePublished');
  const authors = [item['author']].flat().flatMap((one) => nameIn(one) ?? []);
  add('byline', authors.join(', '), 'JSON-LD author');
  add('publisher', nameIn([item['publisher']].flat()[0]), 'JSON-LD publisher');
  const page = item['mainEntityOfPage'];
  add('url', stringIn(isObject(page) ? page['@id'] : page) ?? stringIn(item['url']), 'JSON-LD url');
  add('lang', stringIn(item['inLanguage']), 'JSON-LD inLanguage');
}

function stringIn(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function nameIn(value: Json | undefined): string | null {
  return stringIn(value) ?? (isObject(value) ? stringIn(value['name']) : null);
}
