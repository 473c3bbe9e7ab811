import { readFileSync } from 'node:fs';
import type { GoldDocument } from './gold.ts';
import { joined } from './labelled.ts';

/** Reads a column file (word first, label last, blank line between sentences) as documents of about `size` sentences. */
export function readColumns(file: string, corpus: string, size: number): GoldDocument[] {
  const sentences: { word: string; label: string }[][] = [[]];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const columns = line.trim().split(/\s+/);
    if (columns[0] === '-DOCSTART-') continue;
    if (columns.length < 2) sentences.push([]);
    else sentences.at(-1)?.push({ word: columns[0] ?? '', label: columns.at(-1) ?? '' });
  }
  const full = sentences.filter((s) => s.length > 0);
  const documents: GoldDocument[] = [];
  for (let i = 0; i < full.length; i += size)
    documents.push(joined(full.slice(i, i + size), `${corpus}-${i}`, corpus));
  return documents;
}
