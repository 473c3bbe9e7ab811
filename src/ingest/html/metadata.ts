import type { FoundValue, RecordField } from '../sources/source.ts';
import { bylineElement, namesOfElement } from './bylines.ts';
import { isLogo, plain } from './elements.ts';
import { namesTogether, readJsonLd } from './jsonLd.ts';

/** Everything that a page says about itself. */
export interface Metadata {
  /** Field by field, the most reliable first. */
  readonly found: ReadonlyMap<RecordField, readonly FoundValue[]>;
  /** Why its JSON-LD cannot be read; null when it can. */
  readonly fault: string | null;
}

/** Longer values are no titles, names or dates. */
const LONGEST = 300;

/** Reads what a page says about itself: in JSON-LD, in its head, in the elements of its article. */
export function metadataOf(document: Document): Metadata {
  const found = new Map<RecordField, FoundValue[]>();
  const add = (field: RecordField, value: string | null | undefined, how: string): void => {
    const whole = plain(value ?? '');
    // “Harbour 7 | Lanmere News, Weather, Sports”
    const words = field === 'publisher' ? (whole.split(/\s+[|•]\s+/, 1)[0] ?? '') : whole;
    if (words === '' || words.length > LONGEST) return;
    const values = found.get(field) ?? [];
    if (!values.some((one) => one.how === how && one.value === words)) values.push({ value: words, how });
    found.set(field, values);
  };
  const { values, fault } = readJsonLd(document);
  for (const [field, value, how] of values) if (field !== 'name') add(field, value, how);
  for (const [field, attribute, name] of META) {
    const given = [...document.querySelectorAll(`meta[${attribute}="${name}" i]`)].map(
      (element) => element.getAttribute('content') ?? '',
    );
    const values = field === 'byline' ? [authorsOf(given.map(plain), name)] : given;
    for (const value of values) add(field, value, `meta ${name}`);
  }
  for (const [field, selector, attribute, how] of ELEMENTS) {
    const element = [...document.querySelectorAll(selector)].find((one) => !isLogo(one));
    add(field, attribute ? element?.getAttribute(attribute) : element?.textContent, how);
  }
  const byline = bylineElement(document);
  if (byline) add('byline', namesOfElement(byline), 'element byline');
  for (const [field, value, how] of values) if (field === 'name') add('title', value, how);
  return { found, fault };
}

/** Each author in a meta of its own; a library puts the family name first. */
const authorsOf = (given: readonly string[], meta: string): string =>
  namesTogether(
    [...new Set(given)].filter(Boolean).map((name) => {
      const [, family, first] =
        (meta === 'dc.creator' && /^((?:\p{Ll}+\s)*\p{Lu}\S*), ([^,]+)$/u.exec(name)) || [];
      return family ? `${first} ${family}` : name;
    }),
  );

const META: readonly (readonly [RecordField, 'property' | 'name' | 'itemprop', string])[] = [
  ['title', 'property', 'og:title'],
  ['title', 'name', 'og:title'],
  ['title', 'name', 'twitter:title'],
  ['title', 'name', 'dc.title'],
  ['title', 'name', 'citation_title'],
  ['published', 'property', 'article:published_time'],
  ['published', 'itemprop', 'datePublished'],
  ['published', 'name', 'dc.date.issued'],
  ['published', 'name', 'citation_publication_date'],
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
];

const ELEMENTS: readonly (readonly [RecordField, string, string | null, string])[] = [
  ['url', 'link[rel="canonical"]', 'href', 'element link[rel="canonical"]'],
  ['lang', 'html[lang]', 'lang', 'element html[lang]'],
  ['lang', 'meta[http-equiv="content-language" i]', 'content', 'meta content-language'],
  ['lang', 'meta[property="og:locale"]', 'content', 'meta og:locale'],
  ['title', 'article h1, main h1', null, 'element h1'],
  ['title', 'h1', null, 'element h1'],
  ['title', 'title', null, 'element title'],
  ['published', 'time[itemprop="datePublished"], time[pubdate]', 'datetime', 'element time'],
  [
    'published',
    'article time[datetime], main time[datetime], header time[datetime]',
    'datetime',
    'element time',
  ],
];
