type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

/** What JSON-LD says about the article of a page. */
export interface LinkedData {
  readonly values: readonly (readonly [
    field: 'title' | 'name' | 'published' | 'byline' | 'publisher' | 'url' | 'lang',
    value: string,
    how: string,
  ])[];
  /** Why a script of it cannot be read; null when all can. */
  readonly fault: string | null;
}

const ARTICLE_TYPES = /(?:Article|BlogPosting|Report|LiveBlog)$/;

/** Reads the JSON-LD of a page: of its first article. */
export function readJsonLd(document: Document): LinkedData {
  const items: JsonObject[] = [];
  let fault: string | null = null;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.trim() === '') continue;
    const parsed = parseJson(text);
    if (typeof parsed === 'string') fault ??= parsed;
    else items.push(...itemsIn(parsed.data));
  }
  const byId = new Map(
    items.flatMap((item) => (typeof item['@id'] === 'string' ? [[item['@id'], item]] : [])),
  );
  const article = items.find((item) =>
    [item['@type']].flat().some((type) => ARTICLE_TYPES.test(String(type))),
  );
  return { values: article ? valuesOf(article, byId) : [], fault };
}

function itemsIn(data: Json): JsonObject[] {
  return [data].flat().flatMap((item): JsonObject[] => {
    if (!isObject(item)) return [];
    return Array.isArray(item['@graph']) ? item['@graph'].filter(isObject) : [item];
  });
}

/** Scripts are often written by templates that leave line breaks in strings, or a comma behind the last item. */
function parseJson(text: string): { data: Json } | string {
  const bare = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
    '',
  );
  const lines = bare.replace(/[\p{Cc}\s]+/gu, ' ');
  let reason = '';
  for (const attempt of [bare, lines, lines.replace(/, ?([}\]])/g, '$1').replace(/; ?$/, '')]) {
    try {
      return { data: JSON.parse(attempt) as Json };
    } catch (error) {
      reason ||= (error as Error).message.replace(/,? (?:"|\.\.\.|in JSON).*$/s, '');
    }
  }
  return reason;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type ById = ReadonlyMap<string, JsonObject>;

function valuesOf(article: JsonObject, byId: ById): LinkedData['values'] {
  const page = article['mainEntityOfPage'];
  const names = [article['author']].flat().flatMap((one) => nameIn(one, byId) ?? []);
  const given = [
    ['title', stringIn(article['headline']), 'JSON-LD headline'],
    ['name', stringIn(article['name']), 'JSON-LD name'],
    ['published', stringIn(article['datePublished']), 'JSON-LD datePublished'],
    ['byline', namesTogether(names), 'JSON-LD author'],
    ['publisher', nameIn([article['publisher']].flat()[0], byId), 'JSON-LD publisher'],
    ['url', stringIn(isObject(page) ? page['@id'] : page) ?? stringIn(article['url']), 'JSON-LD url'],
    ['lang', nameIn(article['inLanguage'], byId), 'JSON-LD inLanguage'],
  ] as const;
  return given.flatMap(([field, value, how]) => (value ? [[field, value, how] as const] : []));
}

/** Names one behind the other; where one has a comma, semicolons part them. */
export const namesTogether = (names: readonly string[]): string =>
  names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');

function stringIn(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
}

function nameIn(value: Json | undefined, byId: ById): string | null {
  if (!isObject(value)) return stringIn(value);
  const named = value['name'] === undefined ? byId.get(String(value['@id'])) : value;
  return stringIn([named?.['name'] ?? named?.['alternateName'] ?? undefined].flat()[0]);
}
