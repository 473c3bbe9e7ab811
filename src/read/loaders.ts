import { relative, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { formatIssue } from '../model/issue.ts';
import { readBriefing } from './briefing.ts';
import type { Environment } from './environment.ts';
import type { DataRecord, EntryRecord, Records, SeedRecord } from './records.ts';

type Collection = keyof Records;

let reading: ReturnType<typeof readBriefing> | null = null;

/** Reads the folder once for all collections; a change in dev starts a new reading. */
function read(dir: string): ReturnType<typeof readBriefing> {
  reading ??= readBriefing(dir);
  return reading;
}

/**
 * The loader of one collection: what the check command reads, stored for Astro as finished records.
 * Without it the pages could see other data than the check did.
 */
export function briefingLoader(collection: Collection, { briefingDir }: Environment): Loader {
  return {
    name: `briefing-${collection}`,
    load: async ({ store, generateDigest, watcher, logger, config }) => {
      const root = new URL(config.root).pathname;
      const sync = async (): Promise<void> => {
        const { records, issues } = await read(briefingDir);
        if (collection === 'site') for (const one of issues) logger.warn(formatIssue(one));
        const all: readonly (DataRecord<unknown> | SeedRecord | EntryRecord<unknown>)[] = [
          records[collection],
        ].flat() as never;
        store.clear();
        for (const record of all) {
          const digest = generateDigest(JSON.stringify(record));
          const mdx = 'body' in record && record.format === 'mdx' ? record : null;
          const filePath = relative(root, `${briefingDir}/${record.source.file}`).split(sep).join('/');
          const extra = collection === 'site' && { filled: filledIn(records) };
          store.set({
            id: record.id,
            data: { record, ...extra },
            digest,
            ...(mdx && { body: mdx.body, filePath, deferredRender: true }),
          });
        }
      };
      await sync();
      const changed = (path: string): void => {
        const way = relative(briefingDir, path).split(sep)[0];
        if (way !== 'seeds' && way !== 'content') return;
        reading = null;
        setTimeout(() => void sync(), 50);
      };
      watcher?.add([`${briefingDir}/seeds`, `${briefingDir}/content`]);
      for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, changed);
    },
  };
}

/** The collections that have entries. */
function filledIn(records: Records): string[] {
  return Object.entries(records).flatMap(([name, value]) => ([value].flat().length > 0 ? [name] : []));
}
