import { readFileSync } from 'node:fs';
import { at } from '../../src/words/at.ts';
import { type GoldDocument, groundedIn, type Kind, kindOf } from './gold.ts';

/** Reads Universal NER: columns `number word label` under the sentence's own text, one document for each `newdoc`. Of what is marked as `OTH`, peoples and events, nothing is learnt. */
export function readUniversal(file: string, corpus: string): GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((part) => {
      let text = '';
      const spans: { start: number; end: number; kind: Kind }[] = [];
      for (const block of part.split(/\n\s*\n/)) {
        const sentence = /^# text = (.*)$/m.exec(block)?.[1];
        if (!sentence) continue;
        let read = 0;
        for (const [, word = '', prefix, label = ''] of block.matchAll(
          /^\d+\t([^\t]+)\t(?:([BI])-)?([A-Z]+)/gm,
        )) {
          const from = sentence.indexOf(word, read);
          if (from < 0) continue;
          read = from + word.length;
          if (!prefix || label === 'O' || label === 'OTH') continue;
          if (prefix === 'I' && spans.length > 0) at(spans, spans.length - 1).end = text.length + read;
          else spans.push({ start: text.length + from, end: text.length + read, kind: kindOf(label) });
        }
        text += `${sentence}\n`;
      }
      return {
        id: part.slice(0, part.indexOf('\n')),
        corpus,
        text,
        spans: spans.map((span) => groundedIn(text, span)),
      };
    });
}
