import type { Mention } from '../../model/mention.ts';
import type { Urls } from '../../model/urls.ts';
import type { PieceView } from '../../model/views/subject.ts';
import { excerptAround } from '../../text/sentences/excerpt.ts';
import type { NamedIn } from './chapters.ts';

/** Longer sentences, in UTF-16 units, are shown around their mentions alone. */
const LONGEST = 1000;
/** What is then shown of the words around a mention, on either side. */
const AROUND = 160;

/** At its end a quotation is open, which goes on in the next sentence. */
const OPEN = /(?:“(?=[\p{L}\p{N}])[^“”]*|„[^„“”]*|«(?=[\s\p{L}\p{N}])[^«»]*)$/u;

/** A stretch of a sentence that is shown, with the mentions in it. */
interface Window {
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly Mention[];
}

/** A sentence in pieces: its words, and its mentions with their addresses; only these where the text may only be linked. */
export function piecesOf(sentence: NamedIn, urls: Urls): PieceView[] {
  const { article, span, mentions } = sentence;
  const { text } = article;
  const windows = windowsOf(sentence);
  const pieces = windows.flatMap((window, index): PieceView[] => {
    const gap =
      index > 0 || (window.start > span.start && article.rights.display !== 'link') ? [{ text: '… ' }] : [];
    return [...gap, ...inWindow(window, text, (mention) => urls.passage(article.id, mention.id))];
  });
  const end = windows.at(-1)?.end ?? span.end;
  const isCut =
    article.rights.display !== 'link' &&
    (text.slice(end, span.end).trim() !== '' || OPEN.test(text.slice(windows.at(-1)?.start, end)));
  return joined([...pieces, ...(isCut || mentions.length === 0 ? [{ text: ' …' }] : [])]);
}

function windowsOf({ article: { text, rights }, span, mentions }: NamedIn): Window[] {
  if (rights.display === 'link')
    return mentions.map((one) => ({ start: one.start, end: one.end, mentions: [one] }));
  if (span.end - span.start <= LONGEST) return [{ ...span, mentions }];
  const windows: Window[] = [];
  for (const mention of mentions) {
    const around = windowAround(text, span, mention);
    const last = windows.at(-1);
    if (last && around.start <= last.end)
      windows.splice(-1, 1, {
        ...last,
        end: Math.max(last.end, around.end),
        mentions: [...last.mentions, mention],
      });
    else windows.push({ ...around, mentions: [mention] });
  }
  return windows;
}

/** A part of a long sentence around a mention, cut between words; only what is near is looked at. */
function windowAround(
  text: string,
  span: { start: number; end: number },
  mention: Mention,
): { start: number; end: number } {
  const from = Math.max(span.start, mention.start - 2 * AROUND);
  const near = text.slice(from, Math.min(span.end, mention.end + 2 * AROUND));
  const own = { start: mention.start - from, end: mention.end - from };
  const { before, after } = excerptAround(near, own, own.end - own.start + 2 * AROUND);
  return { start: mention.start - before.length, end: mention.end + after.length };
}

function inWindow(
  { start, end, mentions }: Window,
  text: string,
  hrefOf: (mention: Mention) => string,
): PieceView[] {
  let at = start;
  const pieces = mentions.flatMap((mention): PieceView[] => {
    const before = { text: text.slice(at, mention.start) };
    at = mention.end;
    return [
      before,
      { text: text.slice(mention.start, mention.end), href: hrefOf(mention), mention: mention.number },
    ];
  });
  return [...pieces, { text: text.slice(at, end) }].filter((piece) => piece.text !== '');
}

/** Plain pieces that stand beside each other as one. */
function joined(pieces: readonly PieceView[]): PieceView[] {
  const all: PieceView[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last && !('href' in last) && !('href' in piece)) all.splice(-1, 1, { text: last.text + piece.text });
    else all.push(piece);
  }
  return all;
}
