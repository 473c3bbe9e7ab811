import { type Span, sliceOf } from '../span.ts';
import { align, type Pair, type Token, tokensOf } from './alignment.ts';

/** What a text has instead of a quotation. */
export interface Difference {
  /** The passage that the quotation is nearest to. */
  readonly passage: Span;
  /** How the two differ, in one line: `the article has “in [a district]”; the quotation has “[the district]”`. */
  readonly sentence: string;
}

/** Tokens beyond this are not compared. */
const MOST_TOKENS = 600;
/** Words shown before and after what differs. */
const CONTEXT = 3;
/** Differences shown; more of them say little more. */
const MOST_SHOWN = 3;

/**
 * Compares a quotation with the stretch of a text that is most like it.
 * @param text with line breaks folded
 * @param near where the passage is, roughly
 */
export function differenceFrom(text: string, near: Span, quotation: string): Difference {
  const slack = Math.ceil(quotation.length / 2) + 60;
  const theirs = tokensOf(quotation).slice(0, MOST_TOKENS);
  const from = Math.max(0, near.start - slack);
  const until = Math.min(text.length, from + 3 * slack + 12 * MOST_TOKENS, near.end + slack);
  const ours = whole(tokensOf(text.slice(from, until)), from, until, text);
  const pairs = align(ours, theirs);
  const first = ours[pairs[0]?.passage.start ?? 0];
  const last = ours[(pairs.at(-1)?.passage.end ?? 0) - 1];
  const passage = {
    start: first?.start ?? near.start,
    end: Math.max(first?.start ?? 0, last?.end ?? near.end),
  };
  const changes = pairs.filter(({ same }) => !same);
  const sentence =
    changes.length > 0
      ? wording({ text, ours, quotation, theirs }, changes)
      : spacing(sliceOf(text, passage), quotation);
  return { passage, sentence };
}

/** Tokens at offsets of the text, without those that the ends of the stretch cut. */
function whole(tokens: readonly Token[], from: number, until: number, text: string): Token[] {
  const cutStart = from > 0 && /\S/.test(text.charAt(from - 1));
  const cutEnd = until < text.length && /\S/.test(text.charAt(until));
  return tokens
    .slice(cutStart ? 1 : 0, cutEnd && tokens.length > 1 ? -1 : undefined)
    .map((token) => ({ ...token, start: token.start + from, end: token.end + from }));
}

interface Sides {
  readonly text: string;
  readonly ours: readonly Token[];
  readonly quotation: string;
  readonly theirs: readonly Token[];
}

function wording(sides: Sides, changes: readonly Pair[]): string {
  const shown = changes.slice(0, MOST_SHOWN);
  const has = `the article has “${marked(sides, shown)}”`;
  const phrases = shown.map((change) => phrase(sides, change));
  const said = phrases.map(({ verb, words }, at) =>
    verb === phrases[at - 1]?.verb ? words : `${verb} ${words}`,
  );
  const more = changes.length - shown.length;
  const rest = more > 0 ? `, and ${more} more ${more === 1 ? 'difference' : 'differences'}` : '';
  return `${has}; the quotation ${said.join(', ')}${rest}`;
}

function phrase({ text, ours, quotation, theirs }: Sides, change: Pair): { verb: string; words: string } {
  const own = slice(text, ours, change.passage);
  const other = slice(quotation, theirs, change.quotation);
  if (other === '') return { verb: 'leaves out', words: `“${own}”` };
  return { verb: own === '' ? 'adds' : 'has', words: `“[${other}]”${codePoints(own, other)}` };
}

/** The article's words around the changes, each change in brackets, stretches far apart joined by an ellipsis. */
function marked({ text, ours }: Sides, changes: readonly Pair[]): string {
  let words = '';
  let shown = -1;
  for (const [at, { passage }] of changes.entries()) {
    const from = ours[Math.max(0, passage.start - CONTEXT)]?.start ?? 0;
    const start = ours[passage.start]?.start ?? ours.at(-1)?.end ?? 0;
    const end = Math.max(start, ours[passage.end - 1]?.end ?? 0);
    const last = Math.min(changes[at + 1]?.passage.start ?? ours.length, passage.end + CONTEXT);
    const until = Math.max(end, ours[last - 1]?.end ?? 0);
    if (shown >= 0 && from > shown) words += ' … ';
    words += `${text.slice(Math.max(from, shown), start)}[${text.slice(start, end)}]`;
    words += `${start === end ? ' ' : ''}${text.slice(end, until)}`;
    shown = until;
  }
  return words.replace(/^[^\p{L}\p{N}[]+/u, '').trim();
}

function slice(text: string, tokens: readonly Token[], range: Span): string {
  const first = tokens[range.start];
  const last = tokens[range.end - 1];
  return first && last && range.start < range.end ? text.slice(first.start, last.end) : '';
}

/** Names the first characters that differ when they may look alike: quotation marks, dashes, what cannot be seen. */
function codePoints(own: string, other: string): string {
  const theirs = [...other];
  const differing = [...own].map((char, at) => [char, theirs[at] ?? ''] as const).find(([a, b]) => a !== b);
  if (!differing?.every((char) => char !== '' && !/[\p{L}\p{N}]/u.test(char))) return '';
  return ` (${differing.map(unicode).join(', not ')})`;
}

function spacing(own: string, other: string): string {
  const ours = own.split(/(?<=\S)(?=\s)|(?<=\s)(?=\S)/);
  const theirs = other.split(/(?<=\S)(?=\s)|(?<=\s)(?=\S)/);
  const at = ours.findIndex((part, index) => part !== theirs[index]);
  if (at < 0) return 'the article has the same words';
  const place = `between “${ours[at - 1] ?? ''}” and “${ours[at + 1] ?? ''}”`;
  const spaces = (part: string) => [...part].map(unicode).join(' ');
  return `the words are the same, but ${place} the article has ${spaces(ours[at] ?? '')}; the quotation has ${spaces(theirs[at] ?? '')}`;
}

function unicode(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
