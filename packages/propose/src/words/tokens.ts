/** One token of a text. `start` and `end` are UTF-16 offsets, half-open. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A sentence as a half-open range of token indexes. `heading` is true for a line of its own without a closing stop. */
export interface TokenSentence {
  readonly from: number;
  readonly to: number;
  readonly heading: boolean;
}

const DOTTED_WORDS =
  'Mrs?|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Spc|Pvt|Cmdr|Adm|Brig|Sen|Rep|Reps|Sens|Gov|Pres|Rev|Hon|St|Mt|Ft|Jr|Sr|Inc|Corp|Ltd|Co|Bros|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';

const TOKEN = new RegExp(
  [
    String.raw`\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])`,
    String.raw`(?:${DOTTED_WORDS})\.(?=\s|,|['’]s|$)`,
    String.raw`\p{Lu}\.(?=\s?\p{Lu})`,
    String.raw`\p{N}+(?:[.,]\p{N}+)*\p{L}*`,
    String.raw`['’]s(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{M}\p{N}]+(?:(?:['’](?!s(?![\p{L}\p{N}]))|&|\.(?=\p{Ll}{2,4}(?![\p{L}\p{N}])))[\p{L}\p{M}\p{N}]+)*`,
    String.raw`\.\.+|--+`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);

/**
 * Tokens of `text` in order. A possessive `’s`, a hyphen and every punctuation mark are tokens of their own;
 * dotted initials (`U.S.`, `J.`) and newsroom abbreviations (`Gen.`, `Inc.`) keep their dot.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    tokens.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return tokens;
}

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);
const STOPS = new Set(['.', '!', '?', '…', '...', '۔', '؟', '।', '。']);

/** Sentences of `tokens`: cut after a stop that a capital, a digit or a quotation mark follows, and at every line break. */
export function sentencesOf(text: string, tokens: readonly Token[]): TokenSentence[] {
  const sentences: TokenSentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsAt(text, tokens, i)) continue;
    sentences.push({ from, to: i + 1, heading: isHeading(tokens, from, i) });
    from = i + 1;
  }
  return sentences;
}

/** Sentences of `tokens` where they are known as spans of the text. */
export function sentencesIn(
  tokens: readonly Token[],
  spans: readonly { readonly end: number }[],
): TokenSentence[] {
  const sentences: TokenSentence[] = [];
  let from = 0;
  for (const { end } of spans) {
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
    if (to > from) sentences.push({ from, to, heading: isHeading(tokens, from, to - 1) });
    from = to;
  }
  return sentences;
}

function endsAt(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next) return true;
  const gap = text.slice(token.end, next.start);
  if (gap.includes('\n')) return true;
  if (gap === '') return false;
  let last = i;
  while (last > 0 && CLOSERS.has(tokens[last]?.text ?? '')) last--;
  return STOPS.has(tokens[last]?.text ?? '') && /^[\p{Lu}\p{Lo}\p{N}"“‘'([]/u.test(next.text);
}

function isHeading(tokens: readonly Token[], from: number, last: number): boolean {
  let end = last;
  while (end > from && CLOSERS.has(tokens[end]?.text ?? '')) end--;
  return last - from < 25 && !STOPS.has(tokens[end]?.text ?? '') && tokens[end]?.text !== ':';
}
