import { CERTAIN, type NamedEntry, type NameIndex, nameIndex } from './names.ts';

/** The groups in which results are shown. */
export const GROUPS = ['entities', 'topics', 'passages', 'background'] as const;
export type Group = (typeof GROUPS)[number];

/** Chosen values by filter: `group`, `kind`, `topic`, `article`, `date` (months). */
export type Filters = Readonly<Record<string, readonly string[]>>;

export interface Hit {
  readonly url: string;
  readonly group: Group;
  readonly title: string;
  /** Kind of entity; empty for passages. */
  readonly kind: string;
  /** Excerpt as HTML of Pagefind, everything but `<mark>` escaped; or plain words. */
  readonly excerpt: string;
  readonly plain: boolean;
  /** Date of the article, for passages. */
  /** Who published the article and when, for a passage. */
  readonly source: string;
}

export interface Found {
  /** The best first, whatever its group. */
  readonly hits: readonly Hit[];
  /** How many each group has in all. */
  readonly counts: Readonly<Record<Group, number>>;
  /** Where nothing was found: what the reader may have meant. */
  readonly nearest: readonly NamedEntry[];
  /** What was searched instead, when a word was corrected. */
  readonly corrected: string | null;
}

/** Values of each filter with the number of results. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Engine {
  search(query: string, filters: Filters): Promise<Found>;
  /** All filters with their values. */
  filters(): Promise<FilterCounts>;
}

/** The part of Pagefind 1.6 that is used. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(
    term: string | null,
    options?: { filters?: Readonly<Record<string, unknown>> },
  ): Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  data(): Promise<PagefindData>;
}

interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly raw_content?: string;
  readonly locations?: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
}

const SHOWN = 30;

/**
 * Joins the names of a briefing, which forgive slips, with the index of its texts, which knows every word.
 * @param pagefind loaded and ready
 */
export function engineOf(pagefind: Pagefind, entries: readonly NamedEntry[]): Engine {
  const names = nameIndex(entries);
  return {
    filters: () => pagefind.filters(),
    search: async (query, filters) => {
      const first = await searchOnce(query, filters, pagefind, names);
      const corrected = first.hits.length === 0 ? names.corrected(query) : null;
      const found = corrected ? await searchOnce(corrected, filters, pagefind, names) : first;
      const nearest = found.hits.length === 0 && query.trim() !== '' ? names.nearest(query, 5) : [];
      return { ...found, nearest, corrected: found.hits.length > 0 ? corrected : null };
    },
  };
}

async function searchOnce(
  query: string,
  filters: Filters,
  pagefind: Pagefind,
  names: NameIndex,
): Promise<Pick<Found, 'hits' | 'counts'>> {
  const term = query.trim();
  const byName =
    term === '' || term.includes('"') ? [] : names.find(term).filter(({ entry }) => passes(entry, filters));
  const { results } = await pagefind.search(term === '' ? null : term, { filters: anyOf(filters) });
  const texts = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
  const named = byName.map(({ entry, score }) => ({ hit: hitOfName(entry), score }));
  const known = new Set(named.map(({ hit }) => hit.url));
  const others = texts
    .filter(({ url }) => !known.has(url))
    .map((data) => ({ hit: hitOf(data, term), score: scoreOf(data, term) }));
  const hits = [...named, ...others].sort((a, b) => b.score - a.score).map(({ hit }) => hit);
  return { hits: hits.slice(0, SHOWN + 10), counts: countsOf(hits) };
}

/** Names that were surely meant come first, then passages with the very words, then what the entries are, then the rest. */
function scoreOf(data: PagefindData, term: string): number {
  const words = plainWords(term);
  const whole = plainWords(data.raw_content ?? data.excerpt.replace(/<[^>]+>/g, ''));
  const verbatim = words.includes(' ') && whole.includes(words);
  if (data.meta['group'] === 'passages') return verbatim ? CERTAIN - 1 : 44;
  if (data.meta['group'] === 'background') return verbatim ? CERTAIN - 2 : 41;
  return verbatim ? CERTAIN - 1.5 : 43;
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function hitOfName({ url, kind, names, gloss }: NamedEntry): Hit {
  const group = kind === 'topic' ? 'topics' : 'entities';
  return { url, group, title: names[0] ?? '', kind, excerpt: gloss, plain: true, source: '' };
}

function hitOf(data: PagefindData, term: string): Hit {
  const { meta } = data;
  const group = GROUPS.find((one) => one === meta['group']) ?? 'passages';
  return {
    url: group === 'passages' ? sentenceOf(data, term) : data.url,
    group,
    title: meta['title'] ?? data.url,
    kind: meta['kind'] ?? '',
    excerpt: meta['gloss'] || data.excerpt,
    plain: Boolean(meta['gloss']),
    source: meta['source'] ?? '',
  };
}

/** The address of the sentence in which most of the words stand, rather than of its block. */
function sentenceOf({ url, meta, locations = [] }: PagefindData, term: string): string {
  const starts = (meta['starts'] ?? '').split(' ').map(Number);
  if (starts.length < 2 || term === '' || locations.length === 0) return url;
  const counts = starts.map(
    (start, index) =>
      locations.filter((at) => at >= start && at < (starts[index + 1] ?? Number.POSITIVE_INFINITY)).length,
  );
  const best = counts.indexOf(Math.max(...counts));
  return `${url}s${best + 1}`;
}

function passes({ kind }: NamedEntry, filters: Filters): boolean {
  const { group = [], kind: kinds = [], topic = [], article = [], date = [] } = filters;
  if (topic.length > 0 || article.length > 0 || date.length > 0) return false;
  return (
    (kinds.length === 0 || kinds.includes(kind)) &&
    (group.length === 0 || group.includes(kind === 'topic' ? 'topics' : 'entities'))
  );
}

function anyOf(filters: Filters): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(filters)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, { any: values }]),
  );
}

function countsOf(hits: readonly Hit[]): Record<Group, number> {
  const count = (group: Group): number => hits.filter((hit) => hit.group === group).length;
  return {
    entities: count('entities'),
    topics: count('topics'),
    passages: count('passages'),
    background: count('background'),
  };
}
