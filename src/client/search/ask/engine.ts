import type { NamedEntry } from '../../../model/namedEntry.ts';
import type { FilterCounts, Pagefind } from '../pagefind.ts';
import type { Group, Hit } from '../rank/hits.ts';
import { BEHIND_TEXTS, WHOLE } from '../rank/nameScores.ts';
import { CERTAIN, type NameHit, type NameIndex, nameIndex } from '../rank/names.ts';
import { type Spelling, spellingOf } from '../words/spelling.ts';
import { plainQuery, type Remark } from '../words/unusual.ts';
import { variantsOf } from '../words/variants.ts';
import type { Answer, Sources } from './answer.ts';
import { answerOf } from './answer.ts';
import { facetsOf, groupCounts } from './facets.ts';
import { partlyFound, withPart } from './partly.ts';
import { type Extent, type Filters, PER_GROUP, type Question, rowsOf } from './question.ts';
import { asHits, type Ranked, ranked } from './ranked.ts';
import { haveAll, plainWords } from './whole.ts';

export type { Extent, Filters } from './question.ts';

export interface FoundHits {
  /** The best first, whatever its group. */
  readonly hits: readonly Hit[];
  /** How many each group has in all. */
  readonly counts: Readonly<Record<Group, number>>;
  /** How many of the results have each value of each filter. */
  readonly values: FilterCounts;
  /** What is to be said of an unusual query. */
  readonly remark: Remark | null;
  /** Where nothing was found: what the reader may have meant. */
  readonly nearest: readonly NamedEntry[];
  /** What was searched instead, when a word was corrected or translated. */
  readonly corrected: string | null;
  /** Nothing has all of the words: what has most of them comes first. */
  readonly isPart: boolean;
}

/** What a query has of each value of each filter, and of each group. */
export interface Facets {
  readonly values: FilterCounts;
  readonly counts: FoundHits['counts'];
}

export interface Engine {
  /** The entries that a query surely names, without a request. */
  named(query: string, filters: Filters, perGroup?: number): FoundHits;
  search(query: string, filters: Filters, extent?: Extent): Promise<FoundHits>;
  /** The results of a query, whatever is chosen, with the values of the filters; of everything without one. */
  facets(query: string, extent?: Extent): Promise<Facets>;
  /** The months of articles. */
  months(): Promise<readonly string[]>;
}

/** What is known before the index is asked. */
export interface KnownNames {
  readonly entries: readonly NamedEntry[];
  /** Words, in lower case, that stand in so many texts that looking for them costs much and tells nothing. */
  readonly common?: readonly string[];
  /** Fetches the words of the texts, as they are written there: wanted when a word of a query is found nowhere. */
  readonly texts?: () => Promise<readonly string[]>;
}

/**
 * Joins the names of a briefing, which forgive typos, with the index of its texts, which knows every word.
 * @param pagefind ready, or on its way
 */
export function engineOf(
  pagefind: Pagefind | Promise<Pagefind>,
  { entries, common = [], texts = async () => [] }: KnownNames,
): Engine {
  const names = nameIndex(entries);
  const sources = async (): Promise<Sources> => ({ pagefind: await pagefind, names, common });
  let loading: Promise<Spelling> | null = null;
  const spelling = (): Promise<Spelling> => {
    const wholes = entries.flatMap(({ names: [name = ''] }) => (name.includes(' ') ? name : []));
    loading ??= texts().then((words) => spellingOf(names.words, words, wholes));
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
  const plain = plainWords(entries.flatMap((entry) => entry.names));
  // Pagefind counts the values of filters that it has loaded.
  let isCounting = false;
  let counted: Counted | null = null;
  const engine: Engine = {
    facets: async (query, extent = {}) => {
      await (await pagefind).filters();
      isCounting = true;
      const { perGroup } = query.trim() === '' ? { perGroup: 1 } : extent;
      const values =
        counted?.query === query && counted.perGroup === perGroup
          ? counted.values
          : (await engine.search(query, {}, { ...extent, perGroup })).values;
      return { values, counts: groupCounts(values) };
    },
    months: async () => Object.keys((await (await pagefind).filters())['date'] ?? {}).sort(),
    named: (typed, filters, perGroup = PER_GROUP) => {
      const { text: query } = plainQuery(typed);
      const sure = query.includes('"') ? [] : names.certain(query);
      return { ...ranked(asHits(sure, filters), perGroup), values: {}, ...NOTHING };
    },
    search: async (typed, filters, extent = {}) => {
      const { text: query, remark } = plainQuery(typed);
      if (remark === 'signs') return { ...ranked([], 0), values: {}, ...NOTHING, remark };
      const isNamed = names.certain(query).length > 0;
      if (remark === 'letter' && !isNamed)
        return { ...beginningWith(query, filters, extent), ...NOTHING, remark };
      const isOfAll = isCounting && Object.keys(filters).length === 0 && !extent.isFirst;
      const found = await chosen(query, filters, extent);
      if (isOfAll && extent.isWanted?.() !== false)
        counted = { query: typed, perGroup: extent.perGroup, values: found.values };
      return { ...found, remark: remark === 'common' && isNamed ? null : remark };
    },
  };
  const beginningWith = (letter: string, filters: Filters, { perGroup = PER_GROUP }: Extent) => {
    const hits = asHits(names.beginningWith(letter), filters);
    return { ...ranked(hits, perGroup), values: facetsOf(hits, []) };
  };
  const chosen = async (query: string, filters: Filters, extent: Extent): Promise<FoundHits> => {
    const isChosen = Object.values(filters).some((values) => values.length > 0);
    if (!isChosen || query.trim() === '' || extent.isFirst) return anew(query, filters, extent);
    // What was chosen is chosen from the results of the query, however those were found.
    const { term, isOfPart, corrected, isPart } = await anew(query, {}, extent);
    const question = { term, filters, ...extent };
    const once = await searchOnce(question, await sources());
    const own = isOfPart ? await partOf(question, once, await sources()) : once;
    return own.hits.length > 0
      ? { ...own, ...NOTHING, corrected, isPart }
      : await anew(query, filters, extent);
  };
  const anew = async (query: string, filters: Filters, extent: Extent): Promise<Once & FoundHits> => {
    const asked = await sources();
    const once = (term: string) => searchOnce({ term: term.trim(), filters, ...extent }, asked);
    const first = await once(query);
    if (extent.isFirst || extent.isWanted?.() === false) {
      // What is written nowhere may be a typo: the words are here when the keys rest.
      if (extent.isFirst && !first.isWhole && first.hits.length === 0) spelling().catch(() => undefined);
      return { ...first, ...NOTHING };
    }
    await haveAll(first.missing, (word) => plain.has(word), asked.pagefind);
    if (first.isWhole) return { ...first, ...NOTHING };
    const written = await spelling();
    await haveAll(first.missing, written.has, asked.pagefind);
    const open = query.replaceAll('"', ' ').trim();
    const { translated } = await import('../words/translations.ts');
    const own = translated(open, first.missing, (word) => names.words.has(word) || written.has(word));
    const corrected = written.corrected(own ?? open);
    const others = [own, corrected, ...variantsOf(query.trim())];
    for (const other of others.filter((one) => one !== null)) {
      const found = await once(other);
      if (found.isWhole && found.hits.length > 0) return { ...found, ...NOTHING, corrected: other };
    }
    if (open !== query.trim()) {
      const found = await once(open);
      if (found.hits.length > 0) return { ...found, ...NOTHING, corrected: open };
    }
    // What a slip was may be said beside a word that nothing has: a typo before what resembles less.
    const likely = own ?? written.likely(open);
    for (const other of [likely, corrected].filter((one, at) => one !== null || at === 0)) {
      const term = known(other ?? open, written);
      // A name in another language is translated whole, or in part.
      const isRest = own === null && term !== (other ?? open);
      const question = { term: term.trim(), filters, ...extent, isRest };
      const rest = term === open ? first : await searchOnce(question, asked);
      const part = rest.isWhole ? rest : await partOf(question, rest, asked);
      if (part.hits.length > 0) return { ...part, ...NOTHING, corrected: other, isPart: true };
    }
    return { ...first, ...NOTHING, nearest: query.trim() === '' ? [] : names.nearest(query, 5) };
  };
  return engine;
}

/** A shorter word is more likely a slip that nothing could mend. */
const UNKNOWN = 5;

/** A query without the words that are nowhere, or with the names with which they begin, unless there is no other. */
function known(query: string, { knows, nameIn }: Spelling): string {
  const words = query.split(/\s+/).filter(Boolean);
  const left = words
    .map((word) => (word.length < UNKNOWN || knows(word) ? word : nameIn(word)))
    .filter((word) => word !== null);
  return left.length > 0 ? left.join(' ') : query;
}

/** The values of the last answer to a query with nothing chosen. */
interface Counted {
  readonly query: string;
  readonly perGroup: number | undefined;
  readonly values: FilterCounts;
}

const NOTHING = { remark: null, nearest: [], corrected: null, isPart: false };

interface Once extends Ranked {
  /** Every word is in something that was found, or a name resembles all of them. */
  readonly isWhole: boolean;
  /** Words that are in no text that was found. */
  readonly missing: readonly string[];
  /** What the index has, row by row. */
  readonly answers: readonly Answer[];
  readonly values: FilterCounts;
  /** What was asked for. */
  readonly term: string;
  /** It has what has but some of the words, too. */
  readonly isOfPart: boolean;
}

/** What has all words of a question. */
async function searchOnce(question: Question, sources: Sources): Promise<Once> {
  const rows = rowsOf(question.filters);
  const asked = question.isFirst ? rows.filter((row) => row === 'passages') : rows;
  const asking = Promise.all(asked.map((row) => answerOf(question, row, sources)));
  // Pagefind works beside this thread, which has its names ready by then.
  namesFor(question.term, sources.names);
  const answers = await asking;
  const all = joined(question, answers, sources);
  const isExact = question.isFirst || question.term.includes('"');
  if (isExact || question.isWanted?.() === false || !all.isWhole || !asked.includes('passages')) return all;
  // As many as there are whatever is chosen: a choice leaves of the same results.
  const isChosen = Object.keys(question.filters).length > 0;
  const open = isChosen ? [await answerOf({ ...question, filters: {} }, 'passages', sources)] : answers;
  if (open.some(({ counts: { passages = 0 } }) => passages >= FEW)) return all;
  // So few passages have the very words: what others have of them is worth a look too.
  const part = await partlyFound(question, 'passages', sources);
  return joined(
    question,
    answers.map((answer, at) => (asked[at] === 'passages' ? withPart(answer, part) : answer)),
    sources,
  );
}

/** A briefing says most things more often, and in other words. */
const FEW = 3;

/** What has some words of a question, those that tell most first, beside what was found. */
async function partOf(question: Question, { answers }: Once, sources: Sources): Promise<Once> {
  const parts = await Promise.all(rowsOf(question.filters).map((row) => partlyFound(question, row, sources)));
  const all = answers.map((answer, at) => withPart(answer, parts[at] ?? []));
  return { ...joined(question, all, sources), isOfPart: true };
}

function joined(
  { term, filters, perGroup = PER_GROUP, isRest = false }: Question,
  answers: readonly Answer[],
  { names }: Sources,
): Once {
  const named = namesFor(
    term,
    names,
    answers.some(({ isWritten }) => isWritten),
  );
  const own = asHits(isRest ? named.map(behindTexts) : named, filters);
  const counts = Object.assign({}, ...answers.map(countsOf));
  const [fewest = []] = answers.map(({ missing }) => missing).sort((a, b) => a.length - b.length);
  const isNamed = own.length > 0 && named.some(({ score, isWhole }) => isWhole && score >= MEANT);
  return {
    ...ranked([...own, ...answers.flatMap(({ found }) => found)], perGroup, counts),
    isWhole: isNamed || (answers.length > 0 && fewest.length === 0),
    missing: fewest,
    answers,
    values: facetsOf(own, answers),
    term,
    isOfPart: false,
  };
}

/** An entry of whose names what is left of a query is but a part: “Naval Conference”, of “naval strategist”. */
function behindTexts(found: NameHit): NameHit {
  return found.score < WHOLE ? { ...found, score: Math.min(BEHIND_TEXTS, found.score) } : found;
}

/** What the index has, with what was found of it that has some of the words. */
function countsOf({ counts: { passages = 0, ...counts }, part }: Answer): Answer['counts'] {
  const own = part.filter(({ hit }) => hit.group === 'passages').length;
  return passages + own === 0 ? counts : { ...counts, passages: passages + own };
}

/** A name that resembles all words of a query has such a score. */
const MEANT = 57;

/** Entries by name: those that a query may mean; all of them, from A to Z, when nothing is asked. */
function namesFor(term: string, names: NameIndex, isWritten = false): readonly NameHit[] {
  if (term.includes('"')) return [];
  return term === ''
    ? names.all.map((entry) => ({ entry, score: CERTAIN, isWhole: true }))
    : names.find(term, isWritten);
}
