import { type Folded, foldLineBreaks, toOriginal } from '../characters/fold.ts';
import { joinsWord } from '../sentences/boundaries.ts';
import { type Span, sliceOf } from '../span.ts';
import { differenceFrom } from './difference.ts';
import { nearestPassage } from './nearest.ts';

/** Words said to be in a text; `prefix` and `suffix` adjoin them and choose between several places. */
export interface Quotation {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

export type QuoteResult =
  /** Found once. Several spans, in order, when the quotation is elided with `[…]`. */
  | { readonly outcome: 'found'; readonly spans: readonly Span[] }
  /** Found more than once: the first places, from the first part to the last. */
  | { readonly outcome: 'ambiguous'; readonly places: readonly Span[] }
  /** `nearest` is what the text has instead, `difference` one sentence without a full stop that says how it differs. */
  | { readonly outcome: 'missing'; readonly nearest: Span | null; readonly difference: string };

/** More places than anyone reads. */
const MOST_PLACES = 100;
/** How far apart the parts of an elided quotation may stand, in UTF-16 units: some three long paragraphs. */
const NEAR = 2000;
const BLANK = /[\s\u0085]/;
const ELISION = /(?<!\s)\s*\[(?:…|\.{3})\]\s*/;

/**
 * Finds a quotation, character for character; nothing is folded but line breaks: one, with the white space around it,
 * equals a space. A quotation begins and ends at borders of words, so that “able to attend” is not found in “unable to
 * attend”, unless a prefix or suffix says otherwise. `[…]` or `[...]` splits it into parts that occur in order and near
 * each other; a text that has the very characters `[…]` is matched first.
 */
export function findQuotation(text: string, quotation: Quotation): QuoteResult {
  const folded = foldedOnce(text);
  const query = queryOf(quotation);
  if (query.exact === '') return { outcome: 'missing', nearest: null, difference: 'the quotation is empty' };
  const whole = placesOf(folded.text, query);
  const parts = query.exact.split(ELISION).filter((part) => part !== '');
  const chains =
    whole.length > 0 || parts.length < 2 ? whole.map((span) => [span]) : chainsOf(folded.text, parts, query);
  return resultOf(folded, chains) ?? missing(folded, parts, query);
}

/** So many texts are kept, the last ones asked for; more are folded again. */
const MOST_TEXTS = 1000;
const recent = new Map<string, Folded>();

/** Quotations of an entry come from many articles, and the next entry quotes them again. */
function foldedOnce(text: string): Folded {
  const folded = recent.get(text) ?? foldLineBreaks(text);
  recent.delete(text);
  recent.set(text, folded);
  const [oldest] = recent.keys();
  if (recent.size > MOST_TEXTS && oldest !== undefined) recent.delete(oldest);
  return folded;
}

/** White space at the ends of the words belongs to what adjoins them. */
function queryOf({ exact, prefix, suffix }: Quotation): Query {
  let [start, end] = [0, exact.length];
  while (start < end && BLANK.test(exact.charAt(start))) start++;
  while (end > start && BLANK.test(exact.charAt(end - 1))) end--;
  return {
    exact: plain(exact.slice(start, end)),
    prefix: prefix ? plain(prefix + exact.slice(0, start)).trimStart() : '',
    suffix: suffix ? plain(exact.slice(end) + suffix).trimEnd() : '',
  };
}

function plain(text: string): string {
  return foldLineBreaks(text).text;
}

function resultOf(folded: Folded, chains: readonly (readonly Span[])[]): QuoteResult | null {
  const [first] = chains;
  if (!first) return null;
  const original = chains.map((chain) => chain.map((span) => toOriginal(folded, span)));
  if (chains.length === 1) return { outcome: 'found', spans: original[0] ?? [] };
  const places = original.map((chain) => ({ start: chain[0]?.start ?? 0, end: chain.at(-1)?.end ?? 0 }));
  return { outcome: 'ambiguous', places };
}

interface Query {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where the words stand with their prefix and suffix, at most {@link MOST_PLACES}. */
function placesOf(text: string, { exact, prefix, suffix }: Query, from = 0, until = text.length): Span[] {
  const places: Span[] = [];
  for (
    let start = text.indexOf(exact, from);
    start >= 0 && start < until;
    start = text.indexOf(exact, start + 1)
  ) {
    const end = start + exact.length;
    if (!opens(text, start, prefix) || !closes(text, end, suffix)) continue;
    places.push({ start, end });
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

/** The prefix adjoins, with or without the space between; without a prefix a word begins here. */
function opens(text: string, start: number, prefix: string): boolean {
  if (prefix === '') return !joinsWord(text, start);
  if (text.startsWith(prefix, start - prefix.length)) return start >= prefix.length;
  const gap = start - prefix.length - 1;
  return gap >= 0 && text.charAt(start - 1) === ' ' && text.startsWith(prefix, gap);
}

function closes(text: string, end: number, suffix: string): boolean {
  if (suffix === '') return !joinsWord(text, end);
  return text.startsWith(suffix, end) || (text.charAt(end) === ' ' && text.startsWith(suffix, end + 1));
}

/** Every way to place the parts in order, each as near as can be after the one before. */
function chainsOf(text: string, parts: readonly string[], { prefix, suffix }: Query): Span[][] {
  const queries = parts.map((exact, at) => ({
    exact,
    prefix: at === 0 ? prefix : '',
    suffix: at === parts.length - 1 ? suffix : '',
  }));
  const [first, ...rest] = queries;
  if (!first) return [];
  return placesOf(text, first).flatMap((span) => {
    const chain = [span];
    for (const query of rest) {
      const from = chain.at(-1)?.end ?? 0;
      const [next] = placesOf(text, query, from, from + NEAR);
      if (!next) return [];
      chain.push(next);
    }
    return [chain];
  });
}

/** What stands in the way: the first part that is nowhere, or the places of parts that are there. */
function missing(folded: Folded, parts: readonly string[], query: Query): QuoteResult {
  const lost = parts.find((exact) => placesOf(folded.text, { exact, prefix: '', suffix: '' }).length === 0);
  if (lost !== undefined) return missingPart(folded, lost);
  const [span] = placesOf(folded.text, { exact: parts[0] ?? '', prefix: '', suffix: '' });
  const nearest = span ? toOriginal(folded, span) : null;
  if (parts.length > 1) {
    return {
      outcome: 'missing',
      nearest,
      difference: 'the article has every part, but not in this order and near each other',
    };
  }
  const before = span
    ? folded.text.slice(Math.max(0, span.start - query.prefix.length - 1), span.start).trim()
    : '';
  const after = span ? folded.text.slice(span.end, span.end + query.suffix.length + 1).trim() : '';
  const around = `the words are in the article, first between “${before}” and “${after}”`;
  return { outcome: 'missing', nearest, difference: `${around}; the prefix and suffix do not adjoin them` };
}

function missingPart(folded: Folded, part: string): QuoteResult {
  const inside = folded.text.indexOf(part);
  if (inside >= 0) {
    const around = wordsAround(folded.text, { start: inside, end: inside + part.length });
    const words = sliceOf(folded.text, around);
    const difference = `the article has “${words}”; the quotation begins or ends inside a word`;
    return { outcome: 'missing', nearest: toOriginal(folded, around), difference };
  }
  const near = nearestPassage(folded.text, part);
  if (!near) return { outcome: 'missing', nearest: null, difference: 'the article has nothing like it' };
  const { passage, sentence } = differenceFrom(folded.text, near, part);
  return { outcome: 'missing', nearest: toOriginal(folded, passage), difference: sentence };
}

function wordsAround(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && joinsWord(text, start)) start--;
  while (end < text.length && joinsWord(text, end)) end++;
  return { start, end };
}
