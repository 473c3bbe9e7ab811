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

/** Results of a group unless more are asked for: each costs a request. */
const PER_GROUP = 8;

/** Values of each filter with the number of results. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Engine {
  /** @param perGroup how many results of each group are given */
  search(query: string, filters: Filters, perGroup?: number): Promise<Found>;
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

/**
 * Joins the names of a briefing, which forgive slips, with the index of its texts, which knows every word.
 * @param pagefind loaded and ready
 */
export function engineOf(pagefind: Pagefind, entries: readonly NamedEntry[]): Engine {
  const names = nameIndex(entries);
  return {
    filters: () => pagefind.filters(),
    search: async (query, filters, perGroup = PER_GROUP) => {
      const once = (words: string) => searchOnce(words, { filters, perGroup }, pagefind, { entries, names });
      const first = await once(query);
      const corrected = first.hits.length === 0 ? names.corrected(query) : null;
      const found = corrected ? await once(corrected) : first;
      const nearest = found.hits.length === 0 && query.trim() !== '' ? names.nearest(query, 5) : [];
      return { ...found, nearest, corrected: found.hits.length > 0 ? corrected : null };
    },
  };
}

interface Scored {
  readonly hit: Hit;
  readonly score: number;
}

/** Each group is searched by itself, so that no many passages push the background out, and each count is that of all. */
async function searchOnce(
  query: string,
  { filters, perGroup }: { readonly filters: Filters; readonly perGroup: number },
  pagefind: Pagefind,
  known: { readonly entries: readonly NamedEntry[]; readonly names: NameIndex },
): Promise<Pick<Found, 'hits' | 'counts'>> {
  const term = query.trim();
  const named = namesFor(term, filters, known);
  const counts = { entities: 0, topics: 0, passages: 0, background: 0 };
  const all: Scored[] = [];
  for (const group of GROUPS) {
    if (filters['group']?.length && !filters['group'].includes(group)) continue;
    const own = named.filter(({ hit }) => hit.group === group);
    const { results } = await pagefind.search(term === '' ? null : term, {
      filters: anyOf({ ...filters, group: [group] }),
    });
    const urls = new Set(own.map(({ hit }) => hit.url));
    const texts = await Promise.all(results.slice(0, perGroup).map((result) => result.data()));
    const others = texts
      .filter(({ url }) => !urls.has(url))
      .map((data) => ({ hit: hitOf(data, term), score: scoreOf(data, term) }));
    const best = [...own, ...others].sort((a, b) => b.score - a.score);
    counts[group] = Math.max(results.length, best.length);
    all.push(...best.slice(0, perGroup));
  }
  return { hits: all.sort((a, b) => b.score - a.score).map(({ hit }) => hit), counts };
}

/** Entries by name: those that a query may mean; all of a kind, from A to Z, when nothing is asked. */
function namesFor(
  term: string,
  filters: Filters,
  { entries, names }: { readonly entries: readonly NamedEntry[]; readonly names: NameIndex },
): Scored[] {
  if (term.includes('"')) return [];
  const found = term === '' ? entries.map((entry) => ({ entry, score: CERTAIN })) : names.find(term);
  return found
    .filter(({ entry }) => passes(entry, filters))
    .map(({ entry, score }) => ({ hit: hitOfName(entry), score }));
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
