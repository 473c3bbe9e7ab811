import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../../src/words/at.ts';
import type { GoldDocument, GoldSpan } from './gold.ts';
import type { GumToken } from './gumName.ts';
import { type GumEntity, nameIn } from './gumName.ts';

/**
 * Reads documents of the Georgetown University Multilayer corpus in CoNLL-U. A name is the run of proper nouns around
 * the head of an entity, with “of (the)” and “and” inside it and without leading titles; of nested names the longer.
 */
export function readGum(folder: string, genres: readonly string[]): GoldDocument[] {
  return readdirSync(folder)
    .filter((file) => genres.some((genre) => file.startsWith(`GUM_${genre}_`)))
    .sort()
    .map((file) => gumDocument(readFileSync(join(folder, file), 'utf8'), file.replace('.conllu', '')));
}

function gumDocument(conllu: string, id: string): GoldDocument {
  let text = '';
  const spans: GoldSpan[] = [];
  const open: { key: string; kind: string; from: number; head: number[] }[] = [];
  const entities: GumEntity[] = [];
  const tokens: GumToken[] = [];
  let multiword: { last: string; misc: string } | null = null;
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newpar') && text) text = `${text.trimEnd()}\n\n`;
    const columns = line.split('\t');
    if (columns.length < 10 || columns[0]?.includes('.')) continue;
    const id = columns[0] ?? '';
    if (id.includes('-')) {
      multiword = { last: id.split('-')[1] ?? '', misc: columns[9] ?? '' };
      continue;
    }
    const [, word = '', , , tag = ''] = columns;
    const misc = columns[9] ?? '';
    const index = tokens.length;
    tokens.push({ word, tag, start: text.length, end: text.length + word.length });
    const spacing: string = multiword ? (id === multiword.last ? multiword.misc : 'SpaceAfter=No') : misc;
    if (id === multiword?.last) multiword = null;
    text += word + (spacing.includes('SpaceAfter=No') ? '' : ' ');
    const value = /Entity=([^|]+)/.exec(misc)?.[1] ?? '';
    for (const [, opened, closed] of value.matchAll(/\((\d+-[^()]+)|(\d+)\)|\)/g)) {
      if (opened) {
        const [key = '', kind = ''] = opened.split('-');
        const head = /-(\d+(?:,\d+)*)(?:-|$)/.exec(opened.slice(key.length + 1))?.[1] ?? '1';
        open.push({ key, kind, from: index, head: head.split(',').map((n) => index + Number(n) - 1) });
      } else {
        const at = closed ? open.findLastIndex((o) => o.key === closed) : open.length - 1;
        const [entity] = at < 0 ? [] : open.splice(at, 1);
        if (entity) entities.push({ ...entity, to: index + 1 });
      }
    }
  }
  const names = entities.flatMap((entity) => nameIn(tokens, entity) ?? []);
  const taken = new Set<number>();
  for (const { from, to, kind } of names.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    if (tokens.some((_, i) => i >= from && i < to && taken.has(i))) continue;
    for (let i = from; i < to; i++) taken.add(i);
    spans.push({ start: at(tokens, from).start, end: at(tokens, to - 1).end, kind });
  }
  return { id, corpus: 'gum', text, spans: spans.toSorted((a, b) => a.start - b.start) };
}
