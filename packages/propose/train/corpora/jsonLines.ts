import { readFileSync } from 'node:fs';
import { type GoldDocument, type GoldSpan, groundedIn, kindOf } from './gold.ts';

/** Reads one JSON document a line: `{ id, text, mentions: [{ start, end, type }], split }`. */
export function readJsonLines(file: string, corpus: string, split: string): GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter((doc) => doc.split === split)
    .map((doc) => ({
      id: String(doc.id),
      corpus,
      text: doc.text,
      spans: doc.mentions
        .filter((m: { type: string }) => !['date', 'money', 'norp'].includes(m.type))
        .map((m: { start: number; end: number; type: string }) => ({
          start: m.start,
          end: m.end,
          kind: kindOf(m.type),
        }))
        .map((span: GoldSpan) => groundedIn(doc.text, span)),
    }));
}
