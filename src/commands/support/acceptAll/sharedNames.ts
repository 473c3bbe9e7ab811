import { draftArticles } from '../../../assemble/articles.ts';
import { withoutDrafts } from '../../../assemble/drafts.ts';
import { knownSubjects } from '../../../assemble/knownSubjects.ts';
import { namesFinder, sensesOf } from '../../../assemble/mentions.ts';
import { withSenses } from '../../../ingest/review/annotations.ts';
import { makeAll } from '../../../ingest/review/changes.ts';
import { redrafted, withoutAliases } from '../../../ingest/review/entry.ts';
import { foldSpelling } from '../../../ingest/review/reconcile/bearers.ts';
import { type Bearer, bearersOf } from '../../../ingest/review/reconcile/index.ts';
import { resolveSharedNames, type SharedName } from '../../../ingest/review/reconcile/sharedNames.ts';
import { Texts } from '../../../ingest/review/texts.ts';
import { contextOfOne } from '../../../model/check/checkContext.ts';
import { NO_CACHE } from '../../../model/check/textCache.ts';
import type { Target } from '../../../model/mention.ts';
import { resolveSenses } from '../../../model/senses.ts';
import { readBriefing } from '../../../read/briefing.ts';
import type { AnnotationsRecord } from '../../../schema/annotations.ts';
import { anchorOf } from '../../../text/passages/anchor.ts';
import type { Tag } from './tagged.ts';

/**
 * Gives each name that several entries share a sense in its article, or leaves it open.
 * @returns how many stay open, and whether anything was written: a name that was withdrawn may leave others open
 */
export async function settleShared(
  dir: string,
  wereDrafts: ReadonlySet<string>,
  tag: Tag,
): Promise<{ readonly open: number; readonly isChanged: boolean }> {
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
    const checks = contextOfOne(text, { drafts: false, unread: records.unread });
    const annotations = own.get(head.id);
    const senses = annotations ? sensesOf(text, annotations, known, checks) : [];
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
  const changes = texts.changes();
  await makeAll(dir, changes);
  return { open, isChanged: changes.length > 0 };
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
