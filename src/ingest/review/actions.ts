import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { KINDS, type Kind } from '../../model/kinds.ts';
import { datelineOf } from '../../text/dates/dateline.ts';
import { REJECTED_FILE } from '../rejected.ts';
import { onLine } from '../writing/comments.ts';
import { entityPath } from '../writing/entityFile.ts';
import { type Called, isPronoun } from './address.ts';
import {
  acceptAt,
  forgetEntity,
  type List,
  removeAt,
  replaceEntity,
  withSenses,
  withSpeakerOf,
} from './annotations.ts';
import { type Change, changeOf } from './changes.ts';
import { accepted, withAliases, withKind, withName, withoutAliases, YAML_STYLE } from './entry.ts';
import { isLonger, isPartOfName } from './evidence.ts';
import type { EntityItem, Evidence, Item } from './queue.ts';

/** Where the decisions are written. */
export interface Workspace {
  readonly dir: string;
  /** content/annotations/…: every file that may name an entity. */
  readonly annotations: readonly string[];
}

/** Publishes a draft. An open sense needs the entity that is meant. */
export function accept(
  item: Item,
  { dir }: Workspace,
  set: Readonly<Record<string, string>> = {},
): Promise<Change[]> {
  if (item.type === 'entity') return changeOf(dir, item.file, accepted);
  const settled = resolvedBy(item, set);
  return changeOf(dir, item.file, (text) => {
    const after = acceptAt(text, listOf(item), item.places, set);
    return settled ? withSpeakerOf(after, settled, settled.entity) : after;
  });
}

/** Words with the entity that they mean. */
export interface Settled extends Called {
  readonly entity: string;
}

/** Words that a decision gives an entity: they mean it where they speak, too; a pronoun does not. */
export function resolvedBy(item: Item, set: Readonly<Record<string, string>> = {}): Settled | null {
  if (item.type === 'sense') {
    const entity = set['entity'] ?? item.entity;
    return entity ? { words: item.called, isOneOfSeveral: item.isOneOfSeveral, entity } : null;
  }
  const speaker = set['speaker'];
  return item.type === 'statement' && !item.hasPage && speaker && !isPronoun(item.speaker)
    ? { words: item.speaker, isOneOfSeveral: false, entity: speaker }
    : null;
}

/** Takes a name from a draft entity. */
export async function dropAlias(
  item: EntityItem,
  alias: string,
  { dir }: Workspace,
): Promise<[EntityItem, Change[]]> {
  const changes = await changeOf(dir, item.file, (text) => withoutAliases(text, [alias]));
  return [{ ...item, aliases: item.aliases.filter((one) => one !== alias) }, changes];
}

/** Publishes a new entity that the words of a passage mean: they get a sense, and where an alias of theirs misled, it goes. */
export async function newEntityFor(
  passage: Evidence,
  { id, name, kind }: { readonly id: string; readonly name: string; readonly kind: Kind },
  { dir }: Workspace,
): Promise<Change[]> {
  const { article, before, words, after } = passage;
  const path = `content/annotations/${article}.yaml`;
  const text = await readFile(join(dir, path), 'utf8').catch(() => null);
  const sense = {
    exact: words,
    ...(before && { prefix: before }),
    ...(after && { suffix: after }),
    entity: id,
  };
  // Words longer than the name mean what they meant; words within it are found by the name.
  const isOther = isLonger(passage, name) || isPartOfName(passage, name);
  const sentence = `${before}${words}${after}`;
  const dateline = datelineOf(sentence, 'und')?.span.end ?? 0;
  const exact = sentence.slice(dateline <= before.length ? dateline : 0).trim();
  const evidence = [{ exact, article }];
  const fields = { kind, name, part: { statement: onLine(exact), evidence } };
  return [
    { path: entityPath(kind, id), before: null, after: `---\n${stringify(fields, YAML_STYLE)}---\n` },
    ...(isOther ? [] : [{ path, before: text, after: withSenses(text, [sense]) }]),
  ];
}

/** Removes a draft; the name of an entity is remembered, so that it is not proposed again. */
export async function reject(item: Item, { dir, annotations }: Workspace): Promise<Change[]> {
  if (item.type !== 'entity')
    return changeOf(dir, item.file, (text) => removeAt(text, listOf(item), item.places));
  const { id, name, kind } = item;
  const forgotten = annotations.map((path) => changeOf(dir, path, (text) => forgetEntity(text, id, name)));
  const remembered = kind === 'topic' ? [] : await remember(dir, name, kind);
  return [...(await removal(dir, item)), ...remembered, ...(await Promise.all(forgotten)).flat()];
}

/** Gives a draft entity another kind; its file moves to the folder of that kind. */
export async function changeKind(
  item: EntityItem,
  kind: Kind,
  { dir }: Workspace,
): Promise<[EntityItem, Change[]]> {
  const next = { ...item, kind, file: isFoldered(item) ? entityPath(kind, item.id) : item.file };
  const before = await readFile(join(dir, item.file), 'utf8');
  return [next, moved(item.file, next.file, before, withKind(before, kind))];
}

/** Gives a draft entity another name, and the id of that name where the draft had that of its old one. */
export async function rename(
  item: EntityItem,
  name: string,
  id: string,
  { dir, annotations }: Workspace,
): Promise<[EntityItem, Change[]]> {
  const next = { ...item, name, id, file: `${dirname(item.file)}/${id}.md` };
  const before = await readFile(join(dir, item.file), 'utf8');
  const replaced = annotations.map((path) => changeOf(dir, path, (text) => replaceEntity(text, item.id, id)));
  const after = withName(before, name);
  return [next, [...moved(item.file, next.file, before, after), ...(await Promise.all(replaced)).flat()]];
}

/** Makes a draft entity one with another: its names become aliases there, its senses and statements go with them. */
export async function merge(
  item: EntityItem,
  into: { readonly id: string; readonly file: string },
  { dir, annotations }: Workspace,
): Promise<Change[]> {
  const names = [item.name, ...item.aliases];
  const within = new Set(item.evidence.map(({ article }) => `content/annotations/${article}.yaml`));
  const replaced = annotations.map((path) =>
    changeOf(dir, path, (text) => {
      const after = replaceEntity(text, item.id, into.id);
      return within.has(path) ? bySpeaker(after, names, into.id) : after;
    }),
  );
  return [
    ...(await changeOf(dir, into.file, (text) => withAliases(text, names))),
    ...(await removal(dir, item)),
    ...(await Promise.all(replaced)).flat(),
  ];
}

/** A text in which statements by these names are by an entity. */
function bySpeaker(text: string, names: readonly string[], entity: string): string {
  return names.reduce((all, words) => withSpeakerOf(all, { words, isOneOfSeveral: false }, entity), text);
}

const LISTS = { sense: 'senses', statement: 'statements', event: 'events' } as const;

function listOf({ type }: Exclude<Item, EntityItem>): List {
  return LISTS[type];
}

function isFoldered({ file, kind, id }: EntityItem): boolean {
  return kind !== 'topic' && kind in KINDS && file === entityPath(kind, id);
}

function moved(from: string, to: string, before: string, after: string): Change[] {
  if (from === to) return [{ path: from, before, after }];
  return [
    { path: from, before, after: null },
    { path: to, before: null, after },
  ];
}

async function removal(dir: string, { file }: EntityItem): Promise<Change[]> {
  return [{ path: file, before: await readFile(join(dir, file), 'utf8'), after: null }];
}

async function remember(dir: string, name: string, kind: Kind): Promise<Change[]> {
  const before = await readFile(join(dir, REJECTED_FILE), 'utf8').catch(() => null);
  const intro = '# Names that npm run ingest does not propose again. Remove a line to have it proposed.\n';
  const added = stringify([{ name, kind }], YAML_STYLE);
  return [{ path: REJECTED_FILE, before, after: `${before ?? intro}${added}` }];
}
