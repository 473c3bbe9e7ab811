import type { NamedEntry } from '../../../model/namedEntry.ts';
import type { PagefindData } from '../pagefind.ts';
import { oneSpelling, root, telling, wordsOf } from '../words/fold.ts';
import { densest, SLACK } from './closeness.ts';
import { CERTAIN } from './names.ts';
import { lexiconOf, type Relevance } from './relevance.ts';
import type { Share } from './sentences.ts';
import { snippet } from './snippet.ts';

/** The groups in which results are shown. */
export const GROUPS = ['entities', 'topics', 'passages'] as const;
export type Group = (typeof GROUPS)[number];

export interface Hit {
  readonly url: string;
  readonly group: Group;
  readonly title: string;
  /** Kind of entity; empty for passages. */
  readonly kind: string;
  /** Excerpt as HTML, everything but `<mark>` escaped; or plain words. */
  readonly excerpt: string;
  readonly plain: boolean;
  /** Who published the article and when, for a passage. */
  readonly source: string;
}

export interface Scored {
  readonly hit: Hit;
  readonly score: number;
  /** The values by which a record can be filtered; an entry that was found by its name has none. */
  readonly filters?: PagefindData['filters'];
}

/** An entry that was found by its name. */
export function hitOfName({ url, kind, names, gloss }: Omit<NamedEntry, 'weight'>): Hit {
  const group = kind === 'topic' ? 'topics' : 'entities';
  return { url, group, title: names[0] ?? '', kind, excerpt: gloss, plain: true, source: '' };
}

/** What is known of a record beside its text. */
export interface About {
  /** What the record is about, when that is an entry. */
  readonly entry?: NamedEntry | undefined;
  /** How well that entry answers a query of several words. */
  readonly relevance?: Relevance | undefined;
  /** How much of a query of several words a passage has. */
  readonly share?: Share | undefined;
}

/** A record of the index as a result. */
export function scoredOf(data: PagefindData, term: string, about: About = {}): Scored {
  const group = GROUPS.find((one) => one === data.filters['group']?.[0]) ?? 'passages';
  if (group === 'passages')
    return {
      hit: passageOf(data, term, about.share),
      score: passageScore(data, term, about.share),
      filters: data.filters,
    };
  const { entry, relevance } = about;
  const url = data.url.replace(/#.*$/, '');
  const own = {
    ...hitOfName(entry ?? { url, kind: '', names: [data.meta['title'] ?? ''], gloss: '' }),
    group,
  };
  const isDescribed = own.excerpt !== '' && hasAll(`${entry?.names.join(' ')} ${own.excerpt}`, term);
  const known = relevance?.score ?? IN_TEXT;
  const score = isVerbatim(data, term) ? Math.max(known, VERBATIM + known / 100) : known;
  const excerpt = isDescribed ? '' : snippet(data);
  return { hit: excerpt === '' ? own : { ...own, excerpt, plain: false }, score, filters: data.filters };
}

/** The score of an entry in whose text a single word was found, and of one that has the very words, all but what is known of it. */
const IN_TEXT = 41;
const VERBATIM = 61;

function hasAll(text: string, term: string): boolean {
  const own = wordsOf(text);
  return telling(wordsOf(term)).every((word) => own.some((one) => isForm(one, word)));
}

function passageOf(data: PagefindData, term: string, share: Share | undefined): Hit {
  const title = data.filters['article']?.[0] ?? data.meta['title'] ?? '';
  const source = data.anchors?.find((anchor) => anchor.title)?.title ?? '';
  const isBest = share?.id !== undefined && !isVerbatim(data, term) && !isTogether(data, term);
  const url = isBest ? `${data.url.replace(/#.*$/, '')}#${share.id}` : sentenceOf(data, term);
  const excerpt = snippet(data, url.split('#')[1]);
  return { url, group: 'passages', title, kind: '', excerpt, plain: false, source };
}

/**
 * Passages with the very words come first, then those with all of them together, in a sentence, at all, then the rest. Of
 * several the one whose headline has the words.
 */
function passageScore(data: PagefindData, term: string, share: Share | undefined): number {
  const ofHeadline = TIE * (share?.headline ?? 0);
  if (isVerbatim(data, term)) return CERTAIN - 1 + ofHeadline;
  if (isTogether(data, term)) return TOGETHER + ofHeadline;
  if (!share) return ANYWHERE;
  const inText = Math.max(share.sentence, APART * share.record);
  const elsewhere = Math.max(0, share.article - share.record);
  return SOME.least + SOME.span * inText + SOME.headline * share.headline + SOME.article * elsewhere;
}

/** The score of a passage in which a single word was found. */
const ANYWHERE = 44;
/** What the headline of its article adds to a passage that has all. */
const TIE = 0.9;
/** The least of a passage, and what it gains for all words in a sentence, in the headline of its article, and elsewhere in that. */
const SOME = { least: 36, span: 24, headline: 2, article: 11 };
/** What all words in a record count, beside all in one of its sentences. */
const APART = 0.8;

/** Whether a record has the very words of a query, or its very number. */
function isVerbatim(data: PagefindData, term: string): boolean {
  const words = plainWords(term);
  const text = data.raw_content ?? data.excerpt.replace(/<[^>]+>/g, '');
  if (NUMBER.test(term)) return hasNumber(text, term);
  return (
    words.includes(' ') &&
    ` ${plainWords(text)} `.includes(` ${words}`) &&
    numbersIn(term).every((number) => hasNumber(text, number))
  );
}

/** The numbers of a query with their signs: “$5 million” is neither “£5 million” nor “$2.5 million”. */
function numbersIn(term: string): readonly string[] {
  return term.match(/[$€£¥]?\d[\d.,]*(?<=\d)%?/g) ?? [];
}

/** The score of a passage in which all words of a query stand together: before entries of which they name but a part. */
const TOGETHER = 66;
const NUMBER = /^[$€£¥]?\s?\d[\d.,]*\s?[%$€£¥]?$/;

/** Whether a text has the very number, with its sign: 29% is no 29th day, and 7.5 is neither 75 nor 5. */
function hasNumber(text: string, number: string): boolean {
  const isPart = /^\d|^[.,]\d/;
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const before = /(?:\d|\d[.,])$/.test(text.slice(Math.max(0, at - 2), at));
    if (!before && !isPart.test(text.slice(at + number.length, at + number.length + 2))) return true;
  }
  return false;
}

function isTogether(data: PagefindData, term: string): boolean {
  const words = telling(wordsOf(term));
  const { count, start } = densest(data.locations ?? [], words.length + SLACK);
  if (words.length < 2 || count < words.length) return false;
  const near =
    data.raw_content
      ?.split(/\s+/)
      .slice(start, start + words.length + SLACK)
      .flatMap(wordsOf) ?? [];
  return words.every((word) => near.some((one) => isForm(one, word)));
}

/** A shorter beginning is of too many words, unless so few letters follow: “mine” is of “mines”, and not of “minerals”. */
const LONG = 5;
const REST = 3;

/** Whether a word of a text is that of a query, or one with its stem or beginning. */
function isForm(one: string, word: string): boolean {
  const isBegun = one.startsWith(word) && (word.length >= LONG || one.length - word.length < REST);
  return isBegun || root(one) === root(word) || isAkin(word, one);
}

/** Those of the words that a record has, or one with the same stem or beginning. */
export function wordsIn(texts: readonly PagefindData[], words: readonly string[]): readonly string[] {
  const text = wordingOf(texts);
  const own = [...new Set([...wordsOf(text), ...wordsOf(text.replace(/(?<=\d)[.,](?=\d)/g, ''))])];
  const roots = new Set(own.map(root));
  const has = (word: string): boolean =>
    roots.has(root(word)) || own.some((one) => one.startsWith(word) || isAkin(word, one));
  // The index knows Arabic letters only as they are written.
  const isAsWritten = (word: string): boolean => !/\p{sc=Arab}/u.test(word) || text.includes(word);
  return words.filter((word) => isAsWritten(word) && wordsOf(word).every(has));
}

/** Whether records have each of the words, or another form of it: no mere beginning of one. */
export function areWritten(texts: readonly PagefindData[], words: readonly string[]): boolean {
  const own = lexiconOf(wordsOf(wordingOf(texts)));
  return words.every((word) => wordsOf(word).every((one) => own.words.has(one) || own.roots.has(root(one))));
}

function wordingOf(texts: readonly PagefindData[]): string {
  return texts
    .map(({ meta, raw_content, excerpt }) => `${meta['title'] ?? ''} ${raw_content ?? excerpt}`)
    .join('\n');
}

/** The part of their letters that words of one root share at their beginning: “Napoleonic” and “Napoleon”. */
const SHARED = 0.75;

function isAkin(asked: string, written: string): boolean {
  const [word, other] = [oneSpelling(asked), oneSpelling(written)];
  const least = Math.max(4, Math.ceil(SHARED * Math.max(word.length, other.length)));
  return word.length > 5 && word.slice(0, least) === other.slice(0, least);
}

/** A text as words alone, with a sign where a sentence ends: “gold. Mineral” holds no “gold mine”. */
function plainWords(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N}]{4}[”"’)]?)[.!?…][”"’)]?\s+(?=[“"‘(]?\p{Lu})/gu, ' \uE000 ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\uE000]+/gu, ' ')
    .trim();
}

/**
 * The address of a sentence rather than of the record: of that in which all words begin that stand together, else of that
 * with the most of them, in the very form.
 */
function sentenceOf(data: PagefindData, term: string): string {
  const { url, locations = [], anchors = [] } = data;
  if (term === '' || locations.length === 0) return url;
  const words = wordsOf(term);
  const { count, start } = densest(locations, words.length + 1);
  const anchor =
    words.length > 1 && count >= words.length
      ? anchors.findLast(({ location }) => location <= start)
      : fullest(data, term, start);
  return anchor ? `${url.replace(/#.*$/, '')}#${anchor.id}` : url;
}

type Anchor = NonNullable<PagefindData['anchors']>[number];

/** The sentence with the most words of a query. @param start of those that stand together: settles ties */
function fullest(
  { locations = [], anchors = [], raw_content = '' }: PagefindData,
  term: string,
  start: number,
): Anchor | undefined {
  const text = raw_content.split(/\s+/);
  const words = wordsOf(term);
  const ranked = anchors.flatMap((anchor, index) => {
    const end = anchors[index + 1]?.location ?? Number.POSITIVE_INFINITY;
    const places = locations.filter((place) => place >= anchor.location && place < end);
    if (places.length === 0) return [];
    const own = places.flatMap((place) => wordsOf(text[place] ?? ''));
    const found = words.filter((word) => own.some((one) => isForm(one, word))).length;
    const exact = words.filter((word) => own.includes(word)).length;
    const isVery = places.some((place) => hasNumber(text[place] ?? '', term));
    return [
      {
        anchor,
        rank: 4 * found + 2 * exact + (isVery ? 2 : 0) + (places.includes(start) ? 1 : 0),
        count: places.length,
      },
    ];
  });
  return ranked.sort((a, b) => b.rank - a.rank || b.count - a.count)[0]?.anchor;
}
