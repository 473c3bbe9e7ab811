import { type Document, isMap, isSeq, parseDocument, Scalar, type YAMLMap } from 'yaml';
import { type Called, isSameSpeaker } from './address.ts';
import { YAML_STYLE } from './entry.ts';

/** The quotation by which an annotation is known in its file. */
export interface QuotedWords {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** Of an event, which is known by its evidence and its date. */
  readonly date?: string | undefined;
}

export type List = 'senses' | 'statements' | 'events';

const LISTS = ['senses', 'statements', 'events', 'notes'];

function edit(text: string, change: (document: Document) => void): string {
  const document = parseDocument(text);
  if (document.errors[0]) throw document.errors[0];
  change(document);
  return isEmpty(document) ? commentsOf(text) : document.toString(YAML_STYLE);
}

/** Publishes the drafts at these places; `set` are fields that they get, `entity` for one that was open. */
export function acceptAt(
  text: string,
  list: List,
  places: readonly QuotedWords[],
  set: Readonly<Record<string, string>> = {},
): string {
  return edit(text, (document) => {
    for (const item of draftsAt(document, list, places)) {
      for (const [key, value] of Object.entries(set)) item.set(key, value);
      if ('speaker' in set) item.delete('speaker_label');
      if ('speaker_label' in set) item.delete('speaker');
      item.delete('candidates');
      item.delete('status');
    }
  });
}

/** Publishes every draft that is not open. */
export function acceptAllIn(text: string): string {
  return edit(text, (document) => {
    for (const item of itemsOf(document)) {
      const isOpen = item.has('candidates') && !item.has('entity') && !item.has('topic');
      if (item.get('status') !== 'draft' || isOpen) continue;
      item.delete('candidates');
      item.delete('status');
    }
  });
}

/** Adds senses at the end of their list. @param text null where there is no file yet */
export function withSenses(text: string | null, senses: readonly object[]): string {
  return edit(text ?? '', (document) => {
    const list = document.get('senses');
    if (isSeq(list)) for (const sense of senses) list.add(document.createNode(sense));
    else if (isMap(document.contents)) document.set('senses', document.createNode(senses));
    else document.contents = document.createNode({ senses });
  });
}

/** Makes the items drafts that stand at these places of their lists. */
export function redraftAt(
  text: string,
  at: readonly { readonly list: string; readonly index: number }[],
): string {
  return edit(text, (document) => {
    for (const { list, index } of at) {
      const items = document.get(list);
      const item = isSeq(items) ? items.items[index] : null;
      if (isMap(item)) item.set('status', 'draft');
    }
  });
}

/** Removes the drafts at these places. */
export function removeAt(text: string, list: List, places: readonly QuotedWords[]): string {
  return edit(text, (document) => {
    const gone = new Set(draftsAt(document, list, places));
    const items = document.get(list);
    if (isSeq(items)) items.items = items.items.filter((item) => !gone.has(item as YAMLMap));
  });
}

/** Gives statements whose speaker stands in these words an entity as their speaker. */
export function withSpeakerOf(text: string, called: Called, entity: string): string {
  if (!text.includes('speaker_label')) return text;
  return edit(text, (document) => {
    for (const item of itemsOf(document)) {
      if (!isSameSpeaker(String(item.get('speaker_label') ?? ''), called)) continue;
      item.delete('speaker_label');
      item.set('speaker', entity);
    }
  });
}

/** Puts one entity in the place of another, everywhere in the file. */
export function replaceEntity(text: string, from: string, to: string): string {
  return replaceEntities(text, new Map([[from, to]]));
}

/** Puts entities in the place of others, everywhere in the file. */
export function replaceEntities(text: string, ids: ReadonlyMap<string, string>): string {
  if (![...ids.keys()].some((id) => text.includes(id))) return text;
  return edit(text, (document) => {
    for (const item of itemsOf(document)) {
      for (const key of ['entity', 'speaker']) {
        const to = ids.get(item.get(key) as string);
        if (to !== undefined) item.set(key, to);
      }
      for (const key of ['candidates', 'about', 'entities'])
        replaceIn(item, key, (one) => ids.get(one) ?? one);
    }
  });
}

/** Takes an entity out: its senses go, its statements keep it as a name. */
export function forgetEntity(text: string, id: string, name: string): string {
  if (!text.includes(id)) return text;
  return edit(text, (document) => {
    const senses = document.get('senses');
    if (isSeq(senses))
      senses.items = senses.items.filter((item) => !isMap(item) || item.get('entity') !== id);
    for (const item of itemsOf(document)) {
      if (item.get('speaker') === id) {
        item.delete('speaker');
        item.set('speaker_label', name);
      }
      for (const key of ['candidates', 'about', 'entities'])
        replaceIn(item, key, (one) => (one === id ? [] : one));
    }
  });
}

function replaceIn(item: YAMLMap, key: string, replaced: (one: string) => string | []): void {
  const list = item.get(key);
  if (!isSeq(list)) return;
  const values = (list.toJSON() as string[]).flatMap(replaced);
  if (values.length === 0) item.delete(key);
  else list.items = [...new Set(values)].map((one) => new Scalar(one));
}

function itemsOf(document: Document): YAMLMap[] {
  return LISTS.flatMap((key) => {
    const list = document.get(key);
    return isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
  });
}

function draftsAt(document: Document, list: List, places: readonly QuotedWords[]): YAMLMap[] {
  const items = document.get(list);
  if (!isSeq(items)) return [];
  const wanted = new Set(places.map(keyOf));
  return items.items
    .filter((item) => isMap(item))
    .filter((item) => item.get('status') === 'draft' && wanted.has(keyOf(placeOf(item))));
}

function placeOf(item: YAMLMap): QuotedWords {
  const fields = item.toJSON() as QuotedWords & { readonly evidence?: readonly QuotedWords[] };
  return { ...fields, ...fields.evidence?.[0] };
}

function keyOf({ exact, prefix = '', suffix = '', date = '' }: QuotedWords): string {
  return JSON.stringify([exact, prefix, suffix, date]);
}

function isEmpty(document: Document): boolean {
  for (const key of LISTS) {
    const list = document.get(key);
    if (isSeq(list) && list.items.length === 0) document.delete(key);
  }
  const { contents } = document;
  return contents === null || (isMap(contents) ? contents.items.length === 0 : contents.toJSON() === null);
}

/** A file of comments alone is a file without annotations. */
function commentsOf(text: string): string {
  return text
    .split(/(?<=\n)/)
    .filter((line) => line.startsWith('#'))
    .join('');
}
