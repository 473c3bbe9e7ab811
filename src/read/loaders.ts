import { basename, relative, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { formatIssue } from '../model/issue.ts';
import { readBriefing } from './briefing.ts';
import type { Environment } from './environment.ts';
import type { DataRecord, EntryRecord, Records, SeedRecord } from './records.ts';
import { filesBelow } from './tree.ts';

type Collection = keyof Records;

let reading: ReturnType<typeof readBriefing> | null = null;

/** Reads the folder once for all collections; a change in dev starts a new reading. */
function read(dir: string): ReturnType<typeof readBriefing> {
  reading ??= readBriefing(dir);
  return reading;
}

/**
 * The loader of one collection. While a build compiles the pages it stores nothing but the notes in MDX, which are
 * compiled with them; what else the pages show is handed over when they are rendered. In `npm run dev` it stores what
 * the check command reads, as finished records.
 */
export function briefingLoader(collection: Collection, { briefingDir }: Environment): Loader {
  return {
    name: `briefing-${collection}`,
    load: async ({ store, generateDigest, watcher, logger, config }) => {
      const root = new URL(config.root).pathname;
      const pathOf = (file: string): string => relative(root, `${briefingDir}/${file}`).split(sep).join('/');
      if (!watcher) {
        const files = await filesBelow(briefingDir, `content/${collection}`, []);
        for (const file of files.filter((path) => path.endsWith('.mdx'))) {
          const id = basename(file, '.mdx');
          store.set({ id, data: { record: null }, filePath: pathOf(file), deferredRender: true });
        }
        return;
      }
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
          const extra = collection === 'site' && { filled: filledIn(records) };
          store.set({
            id: record.id,
            data: { record, ...extra },
            digest,
            ...(mdx && { body: mdx.body, filePath: pathOf(mdx.source.file), deferredRender: true }),
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
      watcher.add([`${briefingDir}/seeds`, `${briefingDir}/content`]);
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
    },
  };
}

/** The collections that have entries. */
function filledIn(records: Records): string[] {
  return Object.entries(records).flatMap(([name, value]) => ([value].flat().length > 0 ? [name] : []));
}
