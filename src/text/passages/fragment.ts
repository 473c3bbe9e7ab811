import { type Folded, foldWith, toFolded } from '../characters/fold.ts';
import { joinsWord } from '../sentences/boundaries.ts';
import { blocksOf } from '../sentences/lines.ts';
import { wordsOf } from '../sentences/words.ts';
import { overlaps, type Span, sliceOf, trimSpan } from '../span.ts';

/** A passage of up to this many words is written out whole; of a longer one the first and last words. */
const WHOLE = 8;
const EDGE = 4;
/** Words of context before and after, tried in this order until the first place that a browser finds is the right one. */
const CONTEXTS = [
  [0, 0],
  [2, 0],
  [0, 2],
  [4, 0],
  [0, 4],
  [4, 4],
  [8, 8],
  [16, 16],
] as const;

/** What surrounds a passage on the page. */
export interface FragmentOptions {
  /** BCP 47 tag of the text. */
  readonly lang: string;
  /** Paragraphs, headings, cells: no part of a directive goes over their borders. Blank lines divide when left out. */
  readonly blocks?: readonly Span[];
  /** Words that the page shows before the text, where the passage must not be found; paragraphs with blank lines between. */
  readonly before?: string;
}

/**
 * The directive that makes a browser scroll to a passage and mark it: `:~:text=[prefix-,]start[,end][,-suffix]`
 * (WICG, URL Fragment Text Directives). Put it behind `#` or `#id`.
 * @param own the text
 * @param span is widened to whole words, since browsers match those only
 * @returns an empty string when no directive leads there and nowhere else: an equal passage stands before it
 */
export function textFragment(own: string, span: Span, options: FragmentOptions): string {
  const { lang, before = '' } = options;
  const offset = before === '' ? 0 : before.length + 2;
  const text = offset > 0 ? `${before}\n\n${own}` : own;
  const blocks = (options.blocks ?? blocksOf(own)).map((block) => moved(block, offset));
  const target = trimSpan(text, wholeWords(text, moved(span, offset)));
  if (target.start === target.end) return '';
  // What stands behind the passage and its context cannot be found before it.
  const last = blocks.findLastIndex((block) => overlaps(block, target));
  const seen = asSeen(text.slice(0, (blocks[last + 1] ?? blocks[last] ?? target).end + 1));
  const wanted = toFolded(seen, target);
  const candidates = directivesFor(text, target, blocks, lang);
  const right = candidates.find((directive) => finds(seen.text, directive, wanted));
  return right ? written(right) : '';
}

/** Ways to name a passage, the shortest first; words of neighbouring blocks only when those of its own do not do. */
function* directivesFor(
  text: string,
  target: Span,
  blocks: readonly Span[],
  lang: string,
): Generator<Directive> {
  const first = blocks.findIndex((block) => overlaps(block, target));
  const last = blocks.findLastIndex((block) => overlaps(block, target));
  const within = blocks.slice(first, last + 1);
  const ways = quotes(text, target, within, lang);
  const before = { start: within[0]?.start ?? target.start, end: target.start };
  const after = { start: target.end, end: within.at(-1)?.end ?? target.end };
  // One string is found in one block: what stands at the edge of its own takes its context from the next.
  const isEmpty = (span: Span): boolean => sliceOf(text, span).trim() === '';
  const left = isEmpty(before) ? (blocks[first - 1] ?? before) : before;
  const right = isEmpty(after) ? (blocks[last + 1] ?? after) : after;
  for (const [leading, trailing] of [
    [before, after],
    [left, right],
  ] as const) {
    for (const [fore, aft] of CONTEXTS) {
      const prefix = lastWords(text, leading, fore, lang);
      const suffix = firstWords(text, trailing, aft, lang);
      for (const way of ways) yield { ...way, prefix, suffix };
    }
  }
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

interface Quote {
  readonly start: string;
  /** Empty when `start` is all of it. */
  readonly end: string;
}

interface Directive extends Quote {
  readonly prefix: string;
  readonly suffix: string;
}

/** How a passage can be quoted, the best way first. A start or an end cannot go over a border of blocks. */
function quotes(text: string, target: Span, within: readonly Span[], lang: string): Quote[] {
  const words = wordsOf(sliceOf(text, target), lang);
  const whole = { start: sliceOf(text, target), end: '' };
  if (words.length <= WHOLE && within.length <= 1) return [whole];
  const startLimit = Math.min(target.end, within[0]?.end ?? target.end);
  const endLimit = Math.max(target.start, within.at(-1)?.start ?? target.start);
  const start = text.slice(
    target.start,
    Math.min(startLimit, target.start + (words[EDGE - 1]?.end ?? text.length)),
  );
  const end = text.slice(Math.max(endLimit, target.start + (words.at(-EDGE)?.start ?? 0)), target.end);
  return within.length > 1 ? [{ start, end }] : [{ start, end }, whole];
}

/** The last words before a passage, in its block. */
function lastWords(text: string, { start, end }: Span, count: number, lang: string): string {
  if (count === 0 || start >= end) return '';
  const before = text.slice(Math.max(start, end - 40 * count), end);
  const words = wordsOf(before, lang);
  return before.slice(words.at(-count)?.start ?? words[0]?.start ?? before.length).trim();
}

/** The first words after a passage, in its block. */
function firstWords(text: string, { start, end }: Span, count: number, lang: string): string {
  if (count === 0 || start >= end) return '';
  const after = text.slice(start, Math.min(end, start + 40 * count));
  const words = wordsOf(after, lang);
  return after.slice(0, words[count - 1]?.end ?? words.at(-1)?.end ?? 0).trim();
}

function wholeWords(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (isInsideWord(text, first)) first--;
  while (isInsideWord(text, last)) last++;
  return { start: first, end: last };
}

const WORD = '[\\p{L}\\p{N}\\p{M}_]';
const MIDDLE = "[.:·’',]";
const ACROSS = new RegExp(`${WORD}\\|${MIDDLE}${WORD}|${WORD}${MIDDLE}\\|${WORD}`, 'u');

/** True when browsers, which segment by UAX 29, see one word on both sides: “Pakistan’s”, “U.S.”, “1,000”. */
function isInsideWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  return (
    joinsWord(text, offset) ||
    ACROSS.test(`${text.slice(offset - 2, offset)}|${text.slice(offset, offset + 2)}`)
  );
}

const UNEVEN =
  '[\\t\\n\\f\\r][ \\t\\n\\f\\r]*| [ \\t\\n\\f\\r]+|[^\\S \\t\\n\\f\\r]|[^\\p{ASCII}]\\p{M}{0,30}';
const UNMARKED = new RegExp(UNEVEN, 'gu');
const MARKED = new RegExp(`${UNEVEN}|[a-z]\\p{M}{1,30}`, 'giu');

/** The text as a browser compares it: one space for what HTML takes for white space, no case, no diacritics. */
function asSeen(text: string): Folded {
  // To look behind every letter for marks takes most of the time, and few texts have any.
  const pattern = /\p{M}/u.test(text) ? MARKED : UNMARKED;
  const { text: bare, edits } = foldWith(text, pattern, (part) =>
    /^\s/.test(part) ? ' ' : part.normalize('NFD').replace(/\p{Mn}/gu, ''),
  );
  return { text: bare.toLowerCase(), edits };
}

/** True when the first place that a browser finds for the directive is the wanted one. */
function finds(seen: string, directive: Directive, wanted: Span): boolean {
  const [prefix = '', start = '', end = '', suffix = ''] = [
    directive.prefix,
    directive.start,
    directive.end,
    directive.suffix,
  ].map((part) => asSeen(part).text);
  for (let at = seen.indexOf(start); at >= 0 && at <= wanted.start; at = seen.indexOf(start, at + 1)) {
    if (
      !isBounded(seen, at, start) ||
      !endsWithWords(seen.slice(Math.max(0, at - prefix.length - 2), at), prefix)
    )
      continue;
    const close = end === '' ? at + start.length : endAfter(seen, at + start.length, end, suffix);
    if (close < 0 || !startsWithWords(seen, close, suffix)) continue;
    return at === wanted.start && close === wanted.end;
  }
  return false;
}

function endAfter(seen: string, from: number, end: string, suffix: string): number {
  for (let at = seen.indexOf(end, from); at >= 0; at = seen.indexOf(end, at + 1)) {
    if (isBounded(seen, at, end) && startsWithWords(seen, at + end.length, suffix)) return at + end.length;
  }
  return -1;
}

function endsWithWords(before: string, prefix: string): boolean {
  return prefix === '' || before.trimEnd().endsWith(prefix);
}

function startsWithWords(seen: string, at: number, suffix: string): boolean {
  return suffix === '' || seen.startsWith(suffix, at) || seen.startsWith(` ${suffix}`, at);
}

function isBounded(seen: string, at: number, words: string): boolean {
  return !isInsideWord(seen, at) && !isInsideWord(seen, at + words.length);
}

function written({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    prefix === '' ? [] : [`${encoded(prefix)}-`],
    [encoded(start)],
    end === '' ? [] : [encoded(end)],
    suffix === '' ? [] : [`-${encoded(suffix)}`],
  ];
  return `:~:text=${parts.flat().join(',')}`;
}

function encoded(words: string): string {
  return encodeURIComponent(words.replace(/[ \t\n\f\r]+/g, ' ').toWellFormed()).replaceAll('-', '%2D');
}
