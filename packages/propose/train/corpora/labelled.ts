import { at } from '../../src/words/at.ts';
import { type GoldDocument, type Kind, kindOf } from './gold.ts';

export function joined(
  sentences: { word: string; label: string }[][],
  id: string,
  corpus: string,
): GoldDocument {
  let text = '';
  const spans: { start: number; end: number; kind: Kind }[] = [];
  for (const sentence of sentences) {
    let quoted = false;
    let glue = true;
    let open = '';
    for (const { word, label } of sentence) {
      const closing =
        /^([,.;:!?)\]}%…”]|''|'s|’s|n't|'re|'ve|'ll|'m|'d)$/.test(word) || (word === '"' && quoted);
      if (!glue && !closing && text) text += ' ';
      const start = text.length;
      text += word === '``' || word === "''" ? '"' : word;
      const [prefix, name] = label.includes('-') ? [label[0], label.slice(2)] : ['O', ''];
      if (prefix === 'O') open = '';
      else if (prefix === 'I' && open === name) at(spans, spans.length - 1).end = text.length;
      else {
        open = name;
        spans.push({ start, end: text.length, kind: kindOf(name) });
      }
      glue = /^[([{“`]+$/.test(word) || (word === '"' && !quoted);
      if (word === '"') quoted = !quoted;
    }
    text += '\n';
  }
  return { id, corpus, text, spans };
}
