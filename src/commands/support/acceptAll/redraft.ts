import { assemble } from '../../../assemble/assemble.ts';
import { redraftAt } from '../../../ingest/review/annotations.ts';
import { makeAll } from '../../../ingest/review/changes.ts';
import { redrafted } from '../../../ingest/review/entry.ts';
import { Texts } from '../../../ingest/review/texts.ts';
import type { Issue } from '../../../model/check/issue.ts';
import type { Urls } from '../../../model/urls.ts';
import { readBriefing } from '../../../read/briefing.ts';
import type { Records } from '../../../read/records.ts';
import { addressesAt } from '../../../views/context/addresses.ts';

/**
 * Makes drafts again of what was accepted and would stop a build. A name that several share is not among it: senses
 * resolve it, and they stand in the list at which the fault is placed.
 * @returns why; what refers to a draft may be at fault then
 */
export async function redraftFaulty(dir: string, urls: Urls, before: Records): Promise<Issue[]> {
  const { records } = await readBriefing(dir);
  const { issues } = assemble(records, { addressesOf: addressesAt(urls) });
  const faults = issues.filter(({ severity, code }) => severity === 'error' && code !== 'name-shared');
  const texts = new Texts(dir);
  for (const fault of faults) await redraft(fault, texts, records, before);
  const changes = texts.changes();
  await makeAll(dir, changes);
  return changes.length > 0 ? faults : [];
}

async function redraft({ place }: Issue, texts: Texts, now: Records, before: Records): Promise<void> {
  const subject = [...now.entities, ...now.topics].find(({ source }) => source.file === place.file);
  const wasDraft = [...before.entities, ...before.topics].some(
    ({ id, data }) => id === subject?.id && data.status === 'draft',
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
