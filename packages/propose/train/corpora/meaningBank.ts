import { readFileSync } from 'node:fs';
import { TITLES } from '../../src/words/lexicon.ts';
import type { GoldDocument, GoldSpan } from './gold.ts';
import { joined } from './labelled.ts';

/**
 * Reads the Groningen Meaning Bank as the four columns `Sentence #,Word,POS,Tag`, documents of `size` sentences. Nationalities are no names here,
 * and a person's leading titles are cut off.
 */
export function readMeaningBank(file: string, size: number): GoldDocument[] {
  const sentences: { word: string; label: string }[][] = [];
  let inGpe = false;
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const cells = /^(Sentence: \d+)?,(?:"((?:[^"]|"")*)"|([^,]*)),(?:"[^"]*"|([^,]*)),(\S+)$/.exec(
      line.trim(),
    );
    if (!cells) continue;
    const [, opener, quoted, bare, pos = '', tag = 'O'] = cells;
    const word = quoted?.replaceAll('""', '"') ?? bare;
    if (opener?.startsWith('Sentence')) sentences.push([]);
    if (!word) continue;
    const [prefix, name = ''] = tag.split('-');
    inGpe = name === 'gpe' && (prefix === 'B' ? pos === 'NNP' : inGpe);
    const kind =
      name === 'geo' || inGpe
        ? 'place'
        : name === 'per' || name === 'org'
          ? name
          : name === 'art' || name === 'eve'
            ? 'misc'
            : '';
    sentences.at(-1)?.push({ word, label: kind ? `${prefix}-${kind}` : 'O' });
  }
  const documents: GoldDocument[] = [];
  for (let i = 0; i < sentences.length; i += size) {
    const document = joined(sentences.slice(i, i + size), `gmb-${i}`, 'gmb');
    documents.push({
      ...document,
      spans: document.spans.map((span) =>
        span.kind === 'person' ? withoutTitle(document.text, span) : span,
      ),
    });
  }
  return documents;
}

function withoutTitle(text: string, span: GoldSpan): GoldSpan {
  let { start } = span;
  for (
    let match = /^(\S+) (?=\S)/.exec(text.slice(start, span.end));
    match && TITLES.has((match[1] ?? '').toLowerCase());
    match = /^(\S+) (?=\S)/.exec(text.slice(start, span.end))
  )
    start += match[0].length;
  return { ...span, start };
}
