import type { FilterCounts, Pagefind, PagefindData, PagefindResult } from '../pagefind.ts';
import { closestFirst } from '../rank/closeness.ts';
import { areWritten, type Group, type Scored, scoredOf, wordsIn } from '../rank/hits.ts';
import type { NameIndex } from '../rank/names.ts';
import type { Sought } from '../rank/relevance.ts';
import { shareOf } from '../rank/sentences.ts';
import { isGeneral } from '../words/general.ts';
import { askedWords, asWritten, PER_GROUP, pagefindFilters, type Question, type Row } from './question.ts';

/** Texts that are fetched before the others; the dialog has them since the first answer. */
const TELLING = 2;

/** So few entries are all fetched: which of them are those that were found by their names tells how many there are. */
const COUNTED = 40;

/** What the index has in a row, how much of it, and which words of the question are not in it. */
export interface Answer {
  readonly found: readonly Scored[];
  /** Those of them that have but a part of the words: the counts and values are without them. */
  readonly part: readonly Scored[];
  readonly counts: Readonly<Partial<Record<Group, number>>>;
  /** How many have each value of each filter. */
  readonly values: FilterCounts;
  /** Words that are in no text that was found. */
  readonly missing: readonly string[];
  /** Texts that were found have every word, or a form of it. */
  readonly isWritten: boolean;
}

/** What is asked, and of what. */
export interface Sources {
  readonly pagefind: Pagefind;
  readonly names: NameIndex;
  readonly common: readonly string[];
}

/** Asks a row of the index for what has all words of a question. */
export async function answerOf(question: Question, row: Row, sources: Sources): Promise<Answer> {
  const { term, filters, perGroup = PER_GROUP, isFirst = false, isWanted = () => true } = question;
  const words = askedWords(question, sources.common);
  const none = { found: [], part: [], counts: {}, values: {}, missing: words, isWritten: false };
  if (isFirst && words.length === 0) return none;
  const options = { filters: pagefindFilters(filters, row) };
  const { results, filters: values = {} } = await resultsFor(words, options, sources);
  if (!isWanted()) return { ...none, missing: [] };
  const isFew = row === 'entries' && results.length <= COUNTED;
  const best = closestFirst(results, words.length).slice(0, isFew ? COUNTED : perGroup);
  // For a word that it has not, Pagefind takes one with which that begins: “out” for “outlawed”. The first texts tell.
  const telltale = words.length === 1 ? await textsOf(best.slice(0, TELLING)) : [];
  const forms = asWritten(words, sources.names);
  const isIn = (texts: readonly PagefindData[]): readonly string[] =>
    words.filter((word, at) => wordsIn(texts, [word, forms[at] ?? word]).length > 0);
  if (telltale.length > 0 && isIn(telltale).length === 0) return none;
  const texts = await textsOf(best);
  const had = isIn(texts);
  if (words.length > 0 && had.length === 0) return none;
  return {
    part: [],
    found: texts.map((data) => scoredWith(data, term, sources.names)),
    counts: countsOf(row, results.length, values),
    values,
    missing: words.filter((word) => !had.includes(word)),
    isWritten: words.length > 0 && areWritten(texts, words),
  };
}

/** What is known beside a record. */
interface Around {
  /** How much words of the query tell in texts, where that is known; else as in names. */
  readonly weights?: ReadonlyMap<string, number>;
  /** Passages of the same article that were found. */
  readonly beside?: readonly PagefindData[] | undefined;
}

/** A record that was found, ranked by what is known of its entry, or by its sentences. */
export function scoredWith(
  data: PagefindData,
  term: string,
  names: NameIndex,
  { weights = new Map(), beside = [data] }: Around = {},
): Scored {
  const url = data.url.replace(/#.*$/, '');
  const entry = names.entry(url);
  if (entry)
    return scoredOf(data, term, { entry, relevance: names.relevance(url, term, data.raw_content ?? '') });
  const sought = names.sought(term).map((one) => ({
    ...one,
    weight: Math.sqrt(one.weight * (weights.get(one.word) ?? one.weight)) * tellsBy(one),
  }));
  return scoredOf(data, term, sought.length > 1 ? { share: shareOf(data, sought, beside) } : {});
}

/** What a word of a passage tells that is of a name, and one of everyday English, beside others as rare. */
export const TELLS = { name: 1.3, general: 0.7 };

function tellsBy({ word, isOfName }: Sought): number {
  return isGeneral(word) ? TELLS.general : isOfName ? TELLS.name : 1;
}

function textsOf(results: readonly PagefindResult[]): Promise<PagefindData[]> {
  return Promise.all(results.map((one) => one.data()));
}

type Results = Awaited<ReturnType<Pagefind['search']>>;

/** What has all the words, as they were typed or as names have them. */
async function resultsFor(
  words: readonly string[],
  options: Parameters<Pagefind['search']>[1],
  { pagefind, names }: Sources,
): Promise<Results> {
  // Pagefind finds nothing for a number with a sign of money before it.
  const asked = (some: readonly string[]) =>
    some.length === 0 ? null : some.join(' ').replace(/[$€£¥](?=\d)/g, '');
  const typed = asked(words);
  const written = asked(asWritten(words, names));
  const own = await pagefind.search(typed, options);
  if (written === typed) return own;
  const other = await pagefind.search(written, options);
  const ids = new Set(other.results.map(({ id }) => id));
  return { ...other, results: [...other.results, ...own.results.filter(({ id }) => !ids.has(id))] };
}

function countsOf(row: Row, total: number, { group = {} }: FilterCounts): Answer['counts'] {
  return row === 'passages'
    ? { passages: total }
    : { entities: group['entities'] ?? 0, topics: group['topics'] ?? 0 };
}
