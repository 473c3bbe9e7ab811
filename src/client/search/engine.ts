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
  ): Promise<{ results: readonly PagefindResult[]; filters?: FilterCounts }>;
}

/** The same as it is loaded. */
export interface LoadedPagefind extends Pagefind {
  /** Adds an index that the same program searches. */
  mergeIndex(folder: string, options: Readonly<Record<string, unknown>>): Promise<void>;
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
    filters: () => filterCounts(pagefind),
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

/** All filters; to the marked groups the passages are added, which are the rest. */
async function filterCounts(pagefind: Pagefind): Promise<FilterCounts> {
  const counts = await pagefind.filters();
  const { results } = await pagefind.search(null);
  const marked = Object.values(counts['group'] ?? {}).reduce((sum, count) => sum + count, 0);
  const passages = results.length - marked;
  return { ...counts, group: { ...counts['group'], ...(passages > 0 && { passages }) } };
}

interface Scored {
  readonly hit: Hit;
  readonly score: number;
}

/** Passages are searched by themselves, so that no number of them pushes the rest out; each count is that of all. */
async function searchOnce(
  query: string,
  { filters, perGroup }: { readonly filters: Filters; readonly perGroup: number },
  pagefind: Pagefind,
  known: { readonly entries: readonly NamedEntry[]; readonly names: NameIndex },
): Promise<Pick<Found, 'hits' | 'counts'>> {
  const term = query.trim();
  const named = namesFor(term, filters, known);
  const urls = new Set(named.map(({ hit }) => hit.url));
  const chosen = filters['group']?.length ? filters['group'] : GROUPS;
  const counts = { entities: 0, topics: 0, passages: 0, background: 0 };
  const found: Scored[] = [...named];
  for (const groups of SEARCHED_TOGETHER.map((row) => row.filter((group) => chosen.includes(group)))) {
    if (groups.length === 0) continue;
    const asked = pagefind.search(term === '' ? null : term, { filters: pagefindFilters(filters, groups) });
    const { results, filters: counted } = await asked;
    const texts = await Promise.all(results.slice(0, perGroup).map((result) => result.data()));
    found.push(
      ...texts
        .filter(({ url }) => !urls.has(url))
        .map((data) => ({ hit: hitOf(data, term), score: scoreOf(data, term) })),
    );
    for (const group of groups)
      counts[group] = groups.length === 1 ? results.length : (counted?.['group']?.[group] ?? 0);
  }
  const best = found.sort((a, b) => b.score - a.score);
  const shown = GROUPS.flatMap((group) => {
    const own = best.filter(({ hit }) => hit.group === group);
    counts[group] = Math.max(counts[group], own.length);
    return own.slice(0, perGroup);
  });
  return { hits: shown.sort((a, b) => b.score - a.score).map(({ hit }) => hit), counts };
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

/** The address of the sentence in which most of the words stand, rather than of the record’s first block. */
function sentenceOf({ url, meta, locations = [] }: PagefindData, term: string): string {
  const places = (meta['places'] ?? '').split(' ').map((place) => place.split(':'));
  if (term === '' || locations.length === 0) return url;
  const starts = places.map(([, start]) => Number(start));
  const counts = starts.map(
    (start, index) =>
      locations.filter((at) => at >= start && at < (starts[index + 1] ?? Number.POSITIVE_INFINITY)).length,
  );
  const [id] = places[counts.indexOf(Math.max(...counts))] ?? [];
  return id ? `${url.replace(/#.*$/, '')}#${id}` : url;
}

function passes({ kind }: NamedEntry, filters: Filters): boolean {
  const { group = [], kind: kinds = [], topic = [], article = [], date = [] } = filters;
  if (topic.length > 0 || article.length > 0 || date.length > 0) return false;
  return (
    (kinds.length === 0 || kinds.includes(kind)) &&
    (group.length === 0 || group.includes(kind === 'topic' ? 'topics' : 'entities'))
  );
}

/** The groups that the index marks. Passages bear no mark: they are by far the most, and each mark has its weight. */
const MARKED: readonly Group[] = ['entities', 'topics', 'background'];
/** Each row is one question to the index. */
const SEARCHED_TOGETHER: readonly (readonly Group[])[] = [MARKED, ['passages']];

/** The filters as Pagefind takes them: any of the values of each. */
function pagefindFilters(filters: Filters, groups: readonly Group[]): Record<string, unknown> {
  const chosen = Object.entries(filters)
    .filter(([name, values]) => name !== 'group' && values.length > 0)
    .map(([name, values]) => ({ [name]: { any: values } }));
  const own = groups.includes('passages') ? { not: { group: { any: MARKED } } } : { group: { any: groups } };
  return { all: [...chosen, own] };
}
