import type { Span } from 'backgrounder-text/span';
import { AUXILIARY } from './auxiliaries.ts';
import { dashSpeechOf } from './dashSpeech.ts';

/** Marks that close what a mark opens; newsrooms mix straight and curved ones. */
const CLOSING: Readonly<Record<string, RegExp>> = {
  '“': /[”"]/g,
  '"': /["”]/g,
  '«': /»/g,
  '„': /[“”]/g,
  '‘': /’(?![\p{L}\p{N}])/gu,
  "'": /(?<=[.,!?…])'(?![\p{L}\p{N}])/gu,
};
/** No speech in one paragraph is longer, in UTF-16 units. */
const LONGEST = 8000;
/** “’90s”, “’em”: letters left out, typed with the mark that opens. */
const LEFT_OUT = /^(?:\d|(?:em|til|tis|twas|cause|bout|n)(?!\p{L}))/iu;

/** A text with two single marks side by side, ‘‘as here'', made one double mark; every word keeps its place. */
export const withDoubleMarks = (text: string): string =>
  text
    .replace(/(?<![\p{L}\p{N}])(?:‘‘|’’|''|``)(?=[\p{L}\p{N}“"[(…£$€])/gu, ' “')
    .replace(/(?:’’|'')(?![\p{L}\p{N}])/gu, '” ');

/** The insides of quotation marks and of speech that a dash opens, in reading order; none goes over a paragraph. */
export function quotationsOf(text: string): Span[] {
  const spans: Span[] = [];
  const nextBreak = nextOf(text, text.includes('\n\n') ? '\n\n' : '\n');
  const dead = new Map<string, number>();
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    if (!(mark in CLOSING) || !opens(text, i) || i < (dead.get(mark) ?? 0)) continue;
    const found = nextBreak(i);
    const stop = found < 0 ? text.length : found;
    const end = closeOf(text, i, Math.min(stop, i + LONGEST));
    if (end !== null) {
      if (end > i + 1 && !isNickname(text, i, end)) spans.push({ start: i + 1, end });
      i = end;
    } else if (/['‘]/.test(mark)) {
      dead.set(mark, stop);
    } else {
      // A speech of several paragraphs opens each of them and closes the last.
      const isOpened = /[,:]\s*$/.test(text.slice(Math.max(0, i - 3), i));
      const isReopened = /^\s*["“]/.test(text.slice(stop, stop + 40));
      if ((isReopened || isOpened) && stop - i > 40) spans.push({ start: i + 1, end: stop });
      i = stop - 1;
    }
  }
  return [...spans, ...dashSpeechOf(text, spans)].sort((a, b) => a.start - b.start);
}

/** Where the quotation opened at `at` closes before `stop`; null where nothing closes it. */
function closeOf(text: string, at: number, stop: number): number | null {
  const mark = text.charAt(at);
  const inside = text.slice(at + 1, stop);
  const marks = inside.matchAll(CLOSING[mark] ?? /(?!)/g);
  if (mark === '‘') {
    const closes = Array.from(marks, ({ index }) => at + 1 + index);
    const spoken = closes.find((end) => /[.,!?…]/.test(text.charAt(end - 1)));
    return spoken ?? closes.find((end) => !isPossessive(text, end, closes)) ?? closes[0] ?? null;
  }
  let nested = false;
  for (const { index } of marks) {
    const end = at + 1 + index;
    if (text.charAt(end) !== '"') return end;
    const reopens = opens(text, end);
    // A straight mark that opens again closes nothing: the one before was left open.
    if (mark === '"' && reopens) return null;
    if (mark !== '“' || (!reopens && !nested)) return end;
    nested = reopens;
  }
  return null;
}

/** “the minorities’ issues”, where the quotation goes on to a mark that closes it. */
function isPossessive(text: string, at: number, closes: readonly number[]): boolean {
  if (!/^s’ \p{Ll}/u.test(text.slice(at - 1, at + 3))) return false;
  const next = text.indexOf('‘', at);
  return closes.some((end) => end > at && (next < 0 || end < next));
}

/** Ana “Gull” Okoro: a mark at `from` opens and one at `to` closes what somebody is called. */
const isNickname = (text: string, from: number, to: number): boolean =>
  /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s[\p{L}\p{M}.’'-]+)?$/u.test(text.slice(from + 1, to)) &&
  /\p{Lu}[\p{L}\p{M}.’'-]*\s$/u.test(text.slice(Math.max(0, from - 40), from)) &&
  /^\s\p{Lu}\p{Ll}/u.test(text.slice(to + 1, to + 4));

/** True for a mark that stands before a word; a straight or single one also not behind one. */
function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (/[“«„]/.test(mark)) return true;
  const after = text.slice(at + 1, at + 8);
  if (!/[\s([—–:/“"-]/.test(text.charAt(at - 1) || ' ') || !/^\S/.test(after)) return false;
  return mark === '"' || (/^[\p{L}\p{N}“"—–…[]/u.test(after) && !LEFT_OUT.test(after));
}

/** Where some words come next, from offsets that only grow: no stretch of the text is searched twice. */
function nextOf(text: string, words: string): (from: number) => number {
  let known = -2;
  return (from) => {
    if (known !== -1 && known < from) known = text.indexOf(words, from);
    return known;
  };
}

/** What is named, rather than said, by the words in marks after it. */
const NAMING =
  /(?<!\p{L})(?:named|titled|entitled|dubbed|nicknamed|branded|labelled|labeled|known as|so-called|named as|headlined|captioned|(?:known as|called|named|titled|dubbed) (?:the|an?)|(?:the|an?|his|her|its|their) (?:word|words|term|phrase|slogan|motto|headline|title|name|label|song|film|book|play|album|novel|paper|article|essay|poem|column|website|site|show|series|exhibition|programme|program|project|campaign)s?)[\s,:]*$/iu;
/** “the ‘one land, two systems’ formula”: what somebody goes by. */
const TERM =
  /^\s(?:formula|principle|policy|approach|slogan|motto|model|doctrine|strategy|campaign|mantra|narrative|label|movement)(?!\p{L})/u;
const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|from|by|with|vs\.?|as|is|not|de|la|el|der|und)$/i;

/** “I did it”: what begins with one of these is spoken. */
const PRONOUN = /^(?:I|we|you|he|she|it|they)(?:['’]\p{L}+)?\s/iu;

/** Speech rather than a title or a word held at arm's length. `isReported` where who says it stands beside it. */
export function isSpeech(text: string, { start, end }: Span, isReported: boolean): boolean {
  const inner = text.slice(start, end).trim();
  const words = inner.split(/\s+/);
  const isNamed = NAMING.test(text.slice(Math.max(0, start - 60), start - 1));
  if (TERM.test(text.slice(end + 1, end + 24)) && !/[.,!?…]$/u.test(inner)) return false;
  const isPlaced = /(?<!\p{L})(?:in|on|at|of|from)\s*$/iu.test(text.slice(Math.max(0, start - 8), start - 1));
  const opensSentence = /(?:^|[.!?:\n])\s*$/.test(text.slice(Math.max(0, start - 12), start - 1));
  if (isReported) {
    if ((isNamed || isPlaced) && isTitle(words)) return false;
    const isClosed =
      /[.,!?…—–]$/u.test(inner) || (opensSentence && text.charAt(end + 1) === ',' && !isTitle(words));
    return words.length >= 4 || isClosed || (words.length === 3 && PRONOUN.test(inner));
  }
  if (isNamed || isTitle(words)) return false;
  return words.length >= 4 || (words.length > 1 && opensSentence && /[.!?…]$/.test(inner));
}

/** “… amid the ‘slow decay of a port’ …”: words of another in the middle of a sentence, which nobody there is said to say. */
export const isFragment = (text: string, { start, end }: Span): boolean =>
  /^\p{Ll}/u.test(text.charAt(start)) &&
  !/[.!?…]$/u.test(text.slice(start, end)) &&
  !/[:.!?]\s*[“"‘'«]$/u.test(text.slice(Math.max(0, start - 4), start));

/**
 * Words that say less, or the contrary, without those before them: “the board ‘is out of touch’”, “should ‘pay up’”, “could not ‘go on’”.
 * @param from where the sentence begins
 */
export function isTorn(text: string, { start }: Span, from: number): boolean {
  const [before, words] = [text.slice(from, start - 1), text.slice(start, start + 40)];
  return (
    TORN.test(words) || TORN_BEFORE.test(before) || (MAY_BE_VERB.test(words) && !NO_SUBJECT.test(before))
  );
}
/** “rests with us”, “simply allowed it”: a verb, if a subject stands before it. */
const MAY_BE_VERB = /^(?:\p{Ll}+ly\s)?\p{Ll}{3,}(?:s|ed)\s/u;
const NO_SUBJECT =
  /(?:^|[^\p{L}\s]\s?|(?<!\p{L})(?:the|an?|of|for|to|in|on|at|by|with|from|as|and|or|but|that|than|about|against|over|into|like|such|so|very|more|most|this|these|those|some|any|no|all|his|her|its|their|our|my|say|says|said|tells?|told|made|makes?|saw|sees?|gave|gives?|\p{Ll}+(?:ed|ing|ly))\s)$/iu;
const TORN = new RegExp(
  `^(?:${AUXILIARY}|\\p{Ll}{3,}ly\\s(?:about|of|to|on|for|in|at|by|with|from))\\s`,
  'u',
);
const TORN_BEFORE = new RegExp(
  `(?:(?<!\\p{L})(?:not|never|neither|nor|without|hardly|rather than)\\s(?:\\p{L}+\\s){0,3}|n['’]t\\s(?:\\p{L}+\\s){0,3}|(?<!\\p{L})(?:${AUXILIARY}|be|been)\\s(?:\\p{L}+\\s)?)$`,
  'iu',
);

/** “The Long Road to the Sea”: capitals throughout, and no end of a sentence. */
function isTitle(words: readonly string[]): boolean {
  const great = words.filter((word) => !SMALL.test(word));
  return (
    !/[.!?]$/.test(words.at(-1) ?? '') &&
    great.length > 1 &&
    great.every((word) => /^[^\p{L}]*(?:\p{Lu}|\p{N}|$)/u.test(word))
  );
}
