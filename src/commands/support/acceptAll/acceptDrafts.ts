import { acceptAllIn, replaceEntities } from '../../../ingest/review/annotations.ts';
import { makeAll } from '../../../ingest/review/changes.ts';
import { accepted, withAliases, withKind, withoutAliases } from '../../../ingest/review/entry.ts';
import type { Reconciliation } from '../../../ingest/review/reconcile/index.ts';
import { Texts } from '../../../ingest/review/texts.ts';
import { entityPath } from '../../../ingest/writing/entityFile.ts';
import type { Kind } from '../../../model/kinds.ts';
import type { Records, SubjectEntry } from '../../../read/records.ts';

export async function acceptIn(
  dir: string,
  { entities, topics, annotations }: Records,
  changes: readonly Reconciliation[],
  undecided: ReadonlySet<string>,
  kinds: ReadonlyMap<string, Kind>,
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
    const kind = kinds.get(id);
    if (kind && 'kind' in data) await rekind(texts, source.file, { id, was: data.kind, kind });
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

/** Gives an entry another kind; its file moves to the folder of that kind where it lay in that of the one before. */
async function rekind(
  texts: Texts,
  file: string,
  { id, was, kind }: { readonly id: string; readonly was: Kind; readonly kind: Kind },
): Promise<void> {
  const before = await texts.read(file);
  if (before === null) return;
  const path = file === entityPath(was, id) ? entityPath(kind, id) : file;
  await texts.edit(file, () => null);
  await texts.edit(path, () => withKind(before, kind));
}
