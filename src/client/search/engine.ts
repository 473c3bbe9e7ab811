import { closestFirst } from './closeness.ts';
import { GROUPS, type Group, type Hit, hitOfName, type Scored, scoredOf, wordsIn } from './hits.ts';
import { CERTAIN, type NamedEntry, type NameHit, type NameIndex, nameIndex } from './names.ts';
import type { FilterCounts, Pagefind } from './pagefind.ts';
import { type Spelling, spellingOf } from './spelling.ts';
import { variantsOf } from './variants.ts';

/** Chosen values by filter: `group`, `kind`, `topic`, `article`, `date` (months). */
export type Filters = Readonly<Record<string, readonly string[]>>;

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

/** How much of an answer is wanted. */
export interface Extent {
  /** How many results of each group are given. */
  readonly perGroup?: number;
  /** Passages alone beside the names, and no second try with corrected words: what a reader who goes on typing sees. */
  readonly isFirst?: boolean;
  /** Asked before texts are fetched: whether the answer still is. */
  readonly isWanted?: () => boolean;
}

export interface Engine {
  /** The entries that a query surely names, without a request. */
  named(query: string, filters: Filters, perGroup?: number): Found;
  search(query: string, filters: Filters, extent?: Extent): Promise<Found>;
  /** All filters with their values. */
  filters(): Promise<FilterCounts>;
}

/** What is known before the index is asked. */
export interface Known {
  readonly entries: readonly NamedEntry[];
  /** Words, in lower case, that stand in so many texts that looking for them costs much and tells nothing. */
  readonly common?: readonly string[];
  /** Fetches the words of the texts, as they are written there: wanted when a word of a query is found nowhere. */
  readonly texts?: () => Promise<readonly string[]>;
}

/**
 * Joins the names of a briefing, which forgive slips, with the index of its texts, which knows every word.
 * @param pagefind ready, or on its way
 */
export function engineOf(
  pagefind: Pagefind | Promise<Pagefind>,
  { entries, common = [], texts = async () => [] }: Known,
): Engine {
  const names = nameIndex(entries);
  const known = {
    names,
    entries: new Map(entries.map((entry) => [entry.url, entry])),
    common,
  };
  let loading: Promise<Spelling> | null = null;
  const spelling = (): Promise<Spelling> => {
    loading ??= texts().then((words) => spellingOf(names.words, words));
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
  const isName = (word: string): boolean => /^\p{sc=Latn}+$/u.test(word) && names.words.has(word);
  const nothing = { nearest: [], corrected: null };
  return {
    filters: async () => filterCounts(await pagefind),
    named: (query, filters, perGroup = PER_GROUP) => {
      const sure = query.includes('"') ? [] : names.certain(query);
      return { ...ranked(asHits(sure, filters), perGroup), ...nothing };
    },
    search: async (query, filters, extent = {}) => {
      const index = await pagefind;
      const once = (words: string) => searchOnce(words.trim(), { filters, ...extent }, index, known);
      const first = await once(query);
      if (extent.isFirst || extent.isWanted?.() === false) {
        // What is written nowhere may be a slip: the words are here when the keys rest.
        if (extent.isFirst && !first.isWhole && first.hits.length === 0) spelling().catch(() => undefined);
        return { ...first, ...nothing };
      }
      await haveAll(first.missing, isName, index);
      if (first.isWhole) return { ...first, ...nothing };
      const written = await spelling();
      await haveAll(first.missing, written.has, index);
      const other = written.corrected(query.replaceAll('"', ' ').trim());
      const found = other === null ? null : await once(other);
      if (found && found.hits.length > 0) return { ...found, nearest: [], corrected: other };
      if (first.hits.length > 0) return { ...first, ...nothing };
      for (const less of lesserQueries(query, names)) {
        const part = await once(less);
        if (part.hits.length > 0) return { ...part, nearest: [], corrected: less };
      }
      return { ...first, nearest: query.trim() === '' ? [] : names.nearest(query, 5), corrected: null };
    },
  };
}

/**
 * Fails when the index lacks words that names or texts have: a part of it could not be loaded, which Pagefind keeps to
 * itself.
 * @param missing words of a query that are in nothing that was found
 */
async function haveAll(
  missing: readonly string[],
  isWritten: (word: string) => boolean,
  index: Pagefind,
): Promise<void> {
  for (const word of missing.map((one) => one.replaceAll('"', '').toLowerCase()).filter(isWritten)) {
    const { results } = await index.search(word);
    if (results.length === 0) throw new Error(`The search index lacks “${word}”.`);
  }
}

/** So many of its words are tried alone when a query finds nothing. */
const ALONE = 3;
/** A query of so many words at most is tried without each of them. */
const FEW = 6;

/**
 * What is asked when a query finds nothing: it as others write it, without quotation marks, then without one of its words,
 * the shortest first, then its words alone, those of names first, then the longest.
 */
function lesserQueries(query: string, names: NameIndex): string[] {
  const open = query.replaceAll('"', ' ').trim();
  const words = open.split(/\s+/);
  const isNamed = (word: string): boolean => names.certain(word).length > 0;
  const without = words
    .toSorted((a, b) => a.length - b.length)
    .map((left) => words.filter((word) => word !== left).join(' '));
  const alone = words
    .filter((word) => word.length > 3)
    .toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || b.length - a.length);
  return [
    ...variantsOf(query.trim()),
    ...(open === query.trim() ? [] : [open]),
    ...(words.length > 2 && words.length <= FEW ? without : []),
    ...(words.length > 1 ? alone.slice(0, ALONE) : []),
  ];
}

/** The same, for finding quickly. */
interface Prepared {
  readonly names: NameIndex;
  readonly entries: ReadonlyMap<string, NamedEntry>;
  readonly common: readonly string[];
}

/** All filters; to the marked groups the passages are added, which are the rest. */
async function filterCounts(pagefind: Pagefind): Promise<FilterCounts> {
  const counts = await pagefind.filters();
  const { results } = await pagefind.search(null);
  const marked = Object.values(counts['group'] ?? {}).reduce((sum, count) => sum + count, 0);
  const passages = results.length - marked;
  return { ...counts, group: { ...counts['group'], ...(passages > 0 && { passages }) } };
}

/** What is asked, with the names that answer it. */
interface Question extends Extent {
  readonly filters: Filters;
}

async function searchOnce(
  term: string,
  question: Question,
  pagefind: Pagefind,
  known: Prepared,
): Promise<Pick<Found, 'hits' | 'counts'> & Completeness> {
  const { filters, perGroup = PER_GROUP, isFirst = false } = question;
  const named = namesFor(term, filters, known);
  const urls = new Set(named.map(({ hit }) => hit.url));
  const chosen = filters['group']?.length ? filters['group'] : GROUPS;
  const rows = SEARCHED_TOGETHER.map((row) => row.filter((group) => chosen.includes(group)));
  const asked = rows.filter((row) => row.length > 0).slice(isFirst ? -1 : 0);
  const answers = await Promise.all(asked.map((row) => answerOf(term, row, question, pagefind, known)));
  const others = answers.flatMap(({ found }) => found).filter(({ hit }) => !urls.has(hit.url));
  const counts = Object.assign({}, ...answers.map((answer) => answer.counts));
  const [fewest = []] = answers.map(({ missing }) => missing).sort((a, b) => a.length - b.length);
  const isWhole = named.some(({ score }) => score >= MEANT) || fewest.length === 0;
  return { ...ranked([...named, ...others], perGroup, counts), isWhole, missing: fewest };
}

interface Completeness {
  /** Every word is in something that was found, or a name resembles all of them. */
  readonly isWhole: boolean;
  /** Words that are in no text that was found. */
  readonly missing: readonly string[];
}

/** A name that resembles all words of a query has such a score. */
const MEANT = 57;

/** What the index has in some groups, how much of it, and which words of the question are not in it. */
interface Answer extends Pick<Completeness, 'missing'> {
  readonly found: readonly Scored[];
  readonly counts: Readonly<Partial<Record<Group, number>>>;
}

async function answerOf(
  term: string,
  groups: readonly Group[],
  { filters, perGroup = PER_GROUP, isFirst = false, isWanted = () => true }: Question,
  pagefind: Pagefind,
  { entries, common }: Prepared,
): Promise<Answer> {
  const telling = withoutCommon(term, common);
  const words = telling.length > 0 ? telling : term.split(/\s+/).filter(Boolean);
  const none = { found: [], counts: {}, missing: words };
  // Who begins with a common word is about to type another.
  if (isFirst && telling.length === 0) return { ...none, missing: [] };
  const options = { filters: pagefindFilters(filters, groups) };
  const { results, filters: counted } = await pagefind.search(
    // Pagefind finds nothing for a number with a sign of money before it.
    words.length === 0 ? null : words.join(' ').replace(/[$€£¥](?=\d)/g, ''),
    options,
  );
  if (!isWanted()) return { ...none, missing: [] };
  const best = closestFirst(results, words.length).slice(0, perGroup);
  // For a word that it has not, Pagefind takes one with which that begins: “out” for “outlawed”. The first texts tell.
  const telltale =
    words.length === 1 ? await Promise.all(best.slice(0, TELLING).map((one) => one.data())) : [];
  if (telltale.length > 0 && wordsIn(telltale, words).length === 0) return none;
  const texts = await Promise.all(best.map((result) => result.data()));
  const had = wordsIn(texts, words);
  if (words.length > 0 && had.length === 0) return none;
  const counts = groups.map((group) => {
    const count = groups.length === 1 ? results.length : (counted?.['group']?.[group] ?? 0);
    return [group, count] as const;
  });
  const found = texts.map((data) => scoredOf(data, term, entries.get(data.url.replace(/#.*$/, ''))));
  return {
    found,
    counts: Object.fromEntries(counts),
    missing: words.filter((word) => !had.includes(word)),
  };
}

/** Texts that are fetched before the others; the dialog has them since the first answer. */
const TELLING = 2;

/** The words of a query that tell something: all of a quotation. The last one may be the beginning of a common word. */
function withoutCommon(term: string, common: readonly string[]): string[] {
  const words = term.split(/\s+/).filter(Boolean);
  if (term.includes('"')) return words;
  return words.filter((word, at) => {
    const own = word.toLowerCase();
    return at < words.length - 1
      ? !common.includes(own)
      : !common.some((one) => one === own || (own.length > 2 && one.startsWith(own)));
  });
}

/** So many of each group, the best first. @param counts how many there are, where more are known of than found */
function ranked(
  found: readonly Scored[],
  perGroup: number,
  counts: Readonly<Partial<Record<Group, number>>> = {},
): Pick<Found, 'hits' | 'counts'> {
  const best = found.toSorted((a, b) => b.score - a.score);
  const own = (group: Group) => best.filter(({ hit }) => hit.group === group);
  const shown = GROUPS.flatMap((group) => own(group).slice(0, perGroup));
  const all = GROUPS.map((group) => [group, Math.max(counts[group] ?? 0, own(group).length)]);
  return {
    hits: shown.toSorted((a, b) => b.score - a.score).map(({ hit }) => hit),
    counts: Object.fromEntries(all) as Record<Group, number>,
  };
}

/** Entries by name: those that a query may mean; all of a kind, from A to Z, when nothing is asked. */
function namesFor(term: string, filters: Filters, { entries, names }: Prepared): Scored[] {
  if (term.includes('"')) return [];
  const found =
    term === '' ? Array.from(entries.values(), (entry) => ({ entry, score: CERTAIN })) : names.find(term);
  return asHits(found, filters);
}

function asHits(found: readonly NameHit[], filters: Filters): Scored[] {
  return found
    .filter(({ entry }) => passes(entry, filters))
    .map(({ entry, score }) => ({ hit: hitOfName(entry), score }));
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
/** Each row is one question to the index: passages by themselves, so that no number of them pushes the rest out. */
const SEARCHED_TOGETHER: readonly (readonly Group[])[] = [MARKED, ['passages']];

/** The filters as Pagefind takes them: any of the values of each. */
function pagefindFilters(filters: Filters, groups: readonly Group[]): Record<string, unknown> {
  const chosen = Object.entries(filters)
    .filter(([name, values]) => name !== 'group' && values.length > 0)
    .map(([name, values]) => ({ [name]: { any: values } }));
  const own = groups.includes('passages') ? { not: { group: { any: MARKED } } } : { group: { any: groups } };
  return { all: [...chosen, own] };
}
