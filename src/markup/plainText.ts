import type { Document, TextBlock } from '../text/document.ts';

const BLOCK_GAP = /(?:\r\n|\r|\n)(?:[^\S\r\n]*(?:\r\n|\r|\n))+/g;
const LINE_BREAK = /\r\n|\r|\n/;
const LIST_LINE = /^\s*(?:[-*•–—·]|\d+[.)]|[a-z][.)])\s/;
/** A row of a table: “Velis | 2026 | 62 cm”. */
const ROW = /\S(?: \| |\t)\S/;
const SENTENCE_END = /[.!?…:;,。؟۔][”’"')\]]*$/;

/**
 * Reads plain text: blocks are runs of non-blank lines. The text is kept as it is, line ends included.
 * @param text a seed, decoded
 */
export function parsePlainText(text: string): Document {
  const blocks = blockSpans(text).map(({ start, end }, index, all): TextBlock => {
    const lines = text.slice(start, end).split(LINE_BREAK);
    return { start, end, tag: 'p', className: classNameOf(lines, index, all.length), inline: [] };
  });
  return { text, blocks, parts: blocks.map((_, block) => ({ block })), meta: {}, metaFault: null };
}

function blockSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let from = 0;
  for (const gap of text.matchAll(BLOCK_GAP)) {
    spans.push(trimmed(text, from, gap.index));
    from = gap.index + gap[0].length;
  }
  spans.push(trimmed(text, from, text.length));
  return spans.filter(({ start, end }) => end > start);
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

function classNameOf(lines: readonly string[], index: number, count: number): TextBlock['className'] {
  const first = lines[0] ?? '';
  if (lines.length === 1) {
    const standsAlone = first.length <= 80 && !SENTENCE_END.test(first) && !LIST_LINE.test(first);
    return standsAlone && index < count - 1 && count > 2 ? 'subhead' : null;
  }
  const list = lines.filter((line) => LIST_LINE.test(line) || ROW.test(line)).length;
  // Hard-wrapped prose fills its lines; verse, addresses and captions do not.
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const full = lines.slice(0, -1).filter((line) => line.length > longest * 0.7).length;
  return list * 2 >= lines.length || full * 2 < lines.length - 1 ? 'lines' : null;
}
