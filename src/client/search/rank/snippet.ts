import type { TextOfEntry } from '../../../model/views/searchRecord.ts';
import type { PagefindData } from '../pagefind.ts';
import { densest } from './closeness.ts';

/** Words of an excerpt: sentences are added up to so many, and a single one is shown whole up to more. */
const USUAL = 26;
const WHOLE = 36;
/** Words before the first that was found, where a longer sentence is cut. */
const LEAD = 8;

const TEXT_OF_ENTRY: TextOfEntry = 'text';

type Texts = Pick<PagefindData, 'excerpt' | 'raw_content' | 'locations' | 'anchors'>;

/**
 * What a record says around the words that were found: whole sentences where they are short enough. What is cut has an
 * ellipsis at its end.
 * @param id of the sentence that it begins with; else that with most of the words
 * @returns empty where all that was found are names of an entry; HTML: text in which `<mark>` is all that is markup
 */
export function snippet(data: Texts, id?: string): string {
  const { raw_content = '', anchors = [] } = data;
  const entry = anchors.find((anchor) => anchor.id === TEXT_OF_ENTRY)?.location;
  const locations = (data.locations ?? []).filter((place) => place >= (entry ?? 0));
  // Of a script without spaces the words are divided by another sign.
  if (raw_content === '' || raw_content.includes('\u200B')) return data.excerpt;
  const words = raw_content.split(/\s+/);
  const starts = startsOf(words, entry === undefined ? anchors : [], entry);
  const given = anchors.find((anchor) => anchor.id === id)?.location;
  const wanted = given ?? (id === undefined ? densest(locations, USUAL).start : (entry ?? 0));
  const at = starts.findLastIndex((start) => start <= wanted);
  const begin = starts[at] ?? 0;
  const end = starts[at + 1] ?? words.length;
  if (entry !== undefined && locations.length === 0) return '';
  const found = new Set(locations);
  const show = (from: number, to: number): string =>
    [
      ...(starts.includes(from) ? [] : ['…']),
      ...words.slice(from, to).map((word, index) => (found.has(from + index) ? markOf(word) : word)),
      ...(to === words.length || starts.includes(to) ? [] : ['…']),
    ].join(' ');
  if (end - begin <= WHOLE) return show(begin, lastWithin(starts, words.length, begin, end));
  const first = locations.find((place) => place >= begin && place < end) ?? begin;
  const from = first < begin + USUAL ? begin : clauseBefore(words, first);
  return show(from, Math.min(end, from + USUAL));
}

/** Where sentences begin, in words, after the names of an entry: where an address leads to, or else by their signs. */
function startsOf(
  words: readonly string[],
  anchors: NonNullable<Texts['anchors']>,
  entry = 0,
): readonly number[] {
  const inner =
    anchors.length > 0
      ? anchors.map(({ location }) => location)
      : words.flatMap((word, index) => (endsSentence(word, words[index + 1]) ? [index + 1] : []));
  return [...new Set([entry, ...inner.filter((start) => start > entry)])].sort((a, b) => a - b);
}

function endsSentence(word: string, next = ''): boolean {
  return (
    /[.!?…۔؟][”"’»)]*$/u.test(word) &&
    !/^[(“"]?(?:\p{L}\.)+$|^(?:\p{Lu}\p{Ll}{0,2}|Prof|Messrs)\.$/u.test(word) &&
    /^[“"‘«(]?[\p{Lu}\p{N}\p{Lo}]/u.test(next)
  );
}

/** The end of the last sentence up to which an excerpt has the usual length; of the first at least. */
function lastWithin(starts: readonly number[], length: number, begin: number, end: number): number {
  return [...starts, length].findLast((one) => one > end && one - begin <= USUAL) ?? end;
}

/** A word before one that was found, at which a part of the sentence begins. */
function clauseBefore(words: readonly string[], place: number): number {
  const before = words.slice(place - LEAD, place).findLastIndex((word) => /[,;:–—]$/u.test(word));
  return place - LEAD + before + 1;
}

/** The signs around a word are not what was looked for. */
function markOf(word: string): string {
  const [, before = '', own = word, after = ''] = /^([“"‘(]*)([^&]*?)([.,;:!?”"’)]*)$/u.exec(word) ?? [];
  return `${before}<mark>${own}</mark>${after}`;
}
