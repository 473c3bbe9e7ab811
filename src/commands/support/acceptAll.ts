import { namesIn as namesTagged } from 'backgrounder-propose';
import { draftArticles } from '../../assemble/articles.ts';
import { assemble } from '../../assemble/assemble.ts';
import { withoutDrafts } from '../../assemble/drafts.ts';
import { knownSubjects } from '../../assemble/knownSubjects.ts';
import { namesFinder, sensesOf } from '../../assemble/mentions.ts';
import { acceptAllIn, redraftAt, replaceEntities, withSenses } from '../../ingest/review/annotations.ts';
import { makeAll } from '../../ingest/review/changes.ts';
import { accepted, redrafted, withAliases, withoutAliases } from '../../ingest/review/entry.ts';
import { foldSpelling } from '../../ingest/review/reconcile/bearers.ts';
import {
  type Bearer,
  bearersOf,
  type Reconciliation,
  reconcile,
} from '../../ingest/review/reconcile/index.ts';
import { passagesOf, type Reading } from '../../ingest/review/reconcile/passages.ts';
import { resolveSharedNames, type SharedName } from '../../ingest/review/reconcile/sharedNames.ts';
import { Texts } from '../../ingest/review/texts.ts';
import type { Issue } from '../../model/issue.ts';
import type { Target } from '../../model/mention.ts';
import { resolveSenses } from '../../model/senses.ts';
import { NO_CACHE } from '../../model/textCache.ts';
import type { Urls } from '../../model/urls.ts';
import { readBriefing } from '../../read/briefing.ts';
import type { Records, SubjectEntry } from '../../read/records.ts';
import type { AnnotationsRecord } from '../../schema/annotations.ts';
import { anchorOf } from '../../text/anchor.ts';
import { addressesAt } from '../../views/addresses.ts';

/** What became of the drafts. */
export interface Accepted {
  readonly accepted: number;
  readonly merged: number;
  /** Drafts that stay drafts, because nothing tells what their name means. */
  readonly undecided: readonly string[];
  /** Names in articles that may mean several, and stay without a link. */
  readonly open: number;
  /** Drafts that would have stopped a build, and stay drafts. */
  readonly refused: readonly Issue[];
}

/**
 * Accepts every draft that is not open. Names that several drafts share are settled first: what is one is merged, what
 * the passages tell apart gets a sense, and what they do not tell stays open. Nothing that it accepts stops a build.
 */
export async function acceptAll(dir: string, urls: Urls): Promise<Accepted> {
  const { records } = await readBriefing(dir);
  const tagged = tagger();
  const { changes, open: undecided } = reconcile(bearersOf(records), passagesOf(readingsOf(records, tagged)));
  const accepted = await acceptIn(dir, records, changes, new Set(undecided));
  const open = await settleShared(dir, draftsOf(records), tagged);
  const refused = await redraftFaulty(dir, urls, records);
  return {
    accepted: accepted - refused.length,
    merged: changes.filter(({ does }) => does === 'merge').length,
    undecided,
    open,
    refused,
  };
}

/** What the tagger says of a text, which it reads once. */
type Tag = (text: string, lang: string) => ReturnType<Reading['tagged']>;

function tagger(): Tag {
  const known = new Map<string, ReturnType<Reading['tagged']>>();
  return (text, lang) => {
    const names = known.get(text) ?? namesTagged(text, lang);
    known.set(text, names);
    return names;
  };
}

/** Articles with every name that drafts and entries have in them. */
function readingsOf(records: Records, tagged: Tag): (Reading & { readonly lang: string })[] {
  const namesIn = namesFinder(records, NO_CACHE);
  return draftArticles(records, NO_CACHE).map(({ text, head }) => ({
    id: text.id,
    text: text.text,
    lang: head.lang,
    names: namesIn(text).map(({ start, end, targets }) => ({
      start,
      end,
      ids: targets.map(({ id }) => id),
    })),
    tagged: () => tagged(text.text, head.lang),
  }));
}

async function acceptIn(
  dir: string,
  { entities, topics, annotations }: Records,
  changes: readonly Reconciliation[],
  undecided: ReadonlySet<string>,
): Promise<number> {
  const texts = new Texts(dir);
  const entries = new Map<string, SubjectEntry>([...entities, ...topics].map((entry) => [entry.id, entry]));
  const fileOf = (id: string): string => entries.get(id)?.source.file ?? '';
  const namesOf = (id: string): string[] => {
    const data = entries.get(id)?.data;
    return data ? [data.name, ...data.aliases.map(({ text }) => text)] : [];
  };
  const became = new Map<string, string>();
  const names = new Map<string, string[]>();
  for (const change of changes) {
    const own = names.get(change.id) ?? namesOf(change.id);
    if (change.does === 'drop') {
      names.set(
        change.id,
        own.filter((name) => name !== change.alias),
      );
      await texts.edit(fileOf(change.id), (text) => text && withoutAliases(text, [change.alias]));
      continue;
    }
    const { id, into } = change;
    names.set(into, [...(names.get(into) ?? namesOf(into)), ...own]);
    became.set(id, into);
    await texts.edit(fileOf(into), (text) => text && withAliases(text, own));
    await texts.edit(fileOf(id), () => null);
  }
  const last = (id: string): string => (became.has(id) ? last(became.get(id) ?? '') : id);
  const ids = new Map([...became.keys()].map((id) => [id, last(id)]));
  let count = 0;
  for (const { id, source, data } of entries.values()) {
    if (data.status !== 'draft' || became.has(id) || undecided.has(id)) continue;
    await texts.edit(source.file, (text) => text && accepted(text));
    count += 1;
  }
  for (const { source, data } of annotations) {
    const pieces = [...data.senses, ...data.statements, ...data.events];
    const drafts = pieces.filter(({ status }) => status === 'draft');
    count += drafts.filter(
      (one) => !('candidates' in one) || one.candidates.length === 0 || one.entity,
    ).length;
    if (drafts.length === 0 && ids.size === 0) continue;
    await texts.edit(source.file, (text) => text && acceptAllIn(replaceEntities(text, ids)));
  }
  await makeAll(dir, texts.changes());
  return count;
}

/** Gives each name that several entries share a sense in its article, or leaves it open. @returns how many stay open */
async function settleShared(dir: string, wereDrafts: ReadonlySet<string>, tag: Tag): Promise<number> {
  const { records: all } = await readBriefing(dir);
  const texts = new Texts(dir);
  const files = new Map([...all.entities, ...all.topics].map(({ id, source }) => [id, source.file]));
  const records = withoutDrafts(all);
  const bearers = new Map(bearersOf(all).map((one) => [one.id, one]));
  const bareDrafts = Map.groupBy(
    [...bearers.values()].filter(({ isDraft }) => isDraft),
    ({ name }) => name,
  );
  const namesIn = namesFinder(records, NO_CACHE);
  const own = new Map(records.annotations.map((record) => [record.id, record]));
  const known = knownSubjects(records);
  let open = all.annotations.flatMap(({ data }) => data.senses.filter(isOpen)).length;
  for (const { text, head } of draftArticles(records, NO_CACHE)) {
    const desk = {
      articles: [text],
      references: new Set<string>(),
      issued: new Map(),
      cited: new Set<string>(),
      cache: NO_CACHE,
      drafts: false,
      unread: records.unread,
      issues: [],
      drift: [],
      registered: [],
    };
    const annotations = own.get(head.id);
    const senses = annotations ? sensesOf(text, annotations, known, desk) : [];
    const { resolved, unresolved } = resolveSenses(senses, namesIn(text));
    const certain = new Set(
      resolved
        .filter(({ start, end, target }) => isFullName(text.text.slice(start, end), target, bearers))
        .map(({ target }) => target.id as string),
    );
    const doubtful = resolved.flatMap(({ start, end, target, via }): SharedName[] => {
      const drafts = via === 'alias' ? (bareDrafts.get(text.text.slice(start, end)) ?? []) : [];
      if (drafts.length === 0 || certain.has(target.id)) return [];
      return [{ start, end, ids: [target.id, ...drafts.map(({ id }) => id)] }];
    });
    const shared = [
      ...unresolved.map(({ start, end, targets }): SharedName => {
        const drafts = bareDrafts.get(text.text.slice(start, end)) ?? [];
        return { start, end, ids: [...targets, ...drafts].map(({ id }) => id) };
      }),
      ...doubtful,
    ];
    if (shared.length === 0) continue;
    const tagged = tag(text.text, head.lang);
    const named = new Set(resolved.map(({ target }) => target.id as string));
    const settled = resolveSharedNames(text.text, shared, tagged, (id) => bearers.get(id), named);
    open += settled.filter((sense) => 'status' in sense).length;
    for (const one of shared.filter((name) => !anchorOf(text.text, name)))
      await withdraw(one, text.text.slice(one.start, one.end), texts, { bearers, files, wereDrafts });
    await texts.edit(annotations?.source.file ?? `content/annotations/${head.id}.yaml`, (before) =>
      withSenses(before, settled),
    );
  }
  await makeAll(dir, texts.changes());
  return open;
}

function draftsOf({ entities, topics }: Records): ReadonlySet<string> {
  return new Set([...entities, ...topics].filter(({ data }) => data.status === 'draft').map(({ id }) => id));
}

/** Leaves a name that stands in lines alike, and so cannot be quoted, to the first of those who share it. */
async function withdraw(
  { ids: [, ...others] }: SharedName,
  words: string,
  texts: Texts,
  known: {
    readonly bearers: ReadonlyMap<string, Bearer>;
    readonly files: ReadonlyMap<string, string>;
    readonly wereDrafts: ReadonlySet<string>;
  },
): Promise<void> {
  for (const id of others.filter((one) => known.wereDrafts.has(one))) {
    const bearer = known.bearers.get(id);
    const aliases = bearer?.aliases.filter((one) => foldSpelling(one) === foldSpelling(words)) ?? [];
    await texts.edit(known.files.get(id) ?? '', (text) => {
      if (!text) return text;
      return aliases.length > 0 ? withoutAliases(text, aliases) : redrafted(text);
    });
  }
}

function isOpen({ entity, topic, status }: AnnotationsRecord['senses'][number]): boolean {
  return status === 'draft' && entity === undefined && topic === undefined;
}

/** Whether words name an entry by more than one word of its headword. */
function isFullName(words: string, { id }: Target, bearers: ReadonlyMap<string, Bearer>): boolean {
  return words.includes(' ') || words === bearers.get(id)?.name;
}

/** How often drafts are put back: what refers to one that was put back may be at fault then. */
const ROUNDS = 3;

/** Makes drafts again of what was accepted and would stop a build. @returns why */
async function redraftFaulty(dir: string, urls: Urls, before: Records): Promise<Issue[]> {
  const refused: Issue[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { records } = await readBriefing(dir);
    const { issues } = assemble(records, { addressesOf: addressesAt(urls) });
    const faults = issues.filter(({ severity }) => severity === 'error');
    if (faults.length === 0) break;
    const texts = new Texts(dir);
    for (const fault of faults) await redraft(fault, texts, records, before);
    const changes = texts.changes();
    if (changes.length === 0) break;
    await makeAll(dir, changes);
    refused.push(...faults);
  }
  return refused;
}

async function redraft({ place }: Issue, texts: Texts, now: Records, before: Records): Promise<void> {
  const wasDraft = [...before.entities, ...before.topics].some(
    ({ source, data }) => source.file === place.file && data.status === 'draft',
  );
  if (wasDraft) return texts.edit(place.file, (text) => text && redrafted(text));
  const own = now.annotations.find(({ source }) => source.file === place.file);
  if (!own) return;
  const old = before.annotations.find(({ id }) => id === own.id)?.data;
  const at = Object.entries(own.source.positions).flatMap(([path, [line, column]]) =>
    line === place.line && column === place.column ? [path] : [],
  );
  const named = at.map((path) => /^(senses|statements|events)(?:\.(\d+))?/.exec(path)).find((match) => match);
  if (!named) return;
  const list = named[1] as 'senses' | 'statements' | 'events';
  const indices = named[2] === undefined ? [...own.data[list].keys()] : [Number(named[2])];
  const fresh = indices.filter((index) => (old?.[list][index]?.status ?? 'draft') === 'draft');
  await texts.edit(
    place.file,
    (text) =>
      text &&
      redraftAt(
        text,
        fresh.map((index) => ({ list, index })),
      ),
  );
}
