import { acceptAllIn, replaceEntities } from '../../../ingest/review/annotations.ts';
import { makeAll } from '../../../ingest/review/changes.ts';
import { accepted, withAliases, withoutAliases } from '../../../ingest/review/entry.ts';
import type { Reconciliation } from '../../../ingest/review/reconcile/index.ts';
import { Texts } from '../../../ingest/review/texts.ts';
import type { Records, SubjectEntry } from '../../../read/records.ts';

export async function acceptIn(
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
