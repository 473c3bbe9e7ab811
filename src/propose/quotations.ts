import type { Span } from '../text/span.ts';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“' };

/** The insides of quotation marks, in reading order; a mark that nothing closes in its paragraph opens nothing. */
export function quotationsOf(text: string): Span[] {
  const spans: Span[] = [];
  const nextBreak = nextOf(text, text.includes('\n\n') ? '\n\n' : '\n');
  const nextClose = Object.fromEntries(Object.values(PAIRS).map((mark) => [mark, nextOf(text, mark)]));
  for (let i = 0; i < text.length; i++) {
    const close = PAIRS[text[i] as string];
    if (!close || (close === '"' && !opens(text, i))) continue;
    const paragraph = nextBreak(i);
    const end = nextClose[close]?.(i + 1) ?? -1;
    // A straight mark that opens again closes nothing: the one before was left open.
    if (end < 0 || (close === '"' && opens(text, end)) || (paragraph >= 0 && end > paragraph)) {
      const stop = paragraph < 0 ? text.length : paragraph;
      if (/^\s*["“]/.test(text.slice(stop)) && stop - i > 40) spans.push({ start: i + 1, end: stop });
      if (paragraph < 0) break;
      i = stop;
      continue;
    }
    if (end > i + 1) spans.push({ start: i + 1, end });
    i = end;
  }
  return spans;
}

/** True for a straight mark that stands before a word and not behind one. */
const opens = (text: string, at: number): boolean =>
  /[\s([—–:/-]/.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' ');

/** Where some words come next, from offsets that only grow: no stretch of the text is searched twice. */
function nextOf(text: string, words: string): (from: number) => number {
  let known = -2;
  return (from) => {
    if (known !== -1 && known < from) known = text.indexOf(words, from);
    return known;
  };
}

/** Speech rather than a title or a word held at arm's length: four words or a stop inside the marks. */
export function isSpeech(text: string, { start, end }: Span): boolean {
  const inner = text.slice(start, end);
  return inner.trim().split(/\s+/).length >= 4 || /[.,!?]$/.test(inner);
}
