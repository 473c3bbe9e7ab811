import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { counted } from '../../model/counted.ts';
import type { Finding, Verdict } from '../finding.ts';
import { pathBelow, readText, type Site } from '../site.ts';

const FOLDER = 'data/';
const PACKAGE = `${FOLDER}datapackage.json`;

interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rows: number;
}

/**
 * The files of the data have the sizes and digests that their description states, and their rows are as many as what the
 * pages show: articles, entries with their mentions, events.
 */
export async function checkData(site: Site): Promise<Verdict> {
  if (!site.files.has(PACKAGE)) return { examined: 'no data', findings: [] };
  const { resources } = JSON.parse(await readText(site, PACKAGE)) as { resources: readonly Resource[] };
  const files = await Promise.all(resources.map((resource) => fileFaults(resource, site)));
  const findings = [...files.flat(), ...(await countFaults(site))];
  return { examined: counted(resources.length, 'file'), findings };
}

async function fileFaults({ path, bytes, hash }: Resource, site: Site): Promise<Finding[]> {
  const file = `${FOLDER}${path}`;
  const size = site.files.get(file);
  if (size === undefined) return [{ file: PACKAGE, message: `it describes ${path}, which is not there.` }];
  const digest = createHash('sha256');
  await pipeline(createReadStream(join(site.dir, file)), digest);
  if (size === bytes && hash === `sha256:${digest.digest('hex')}`) return [];
  return [{ file, message: `it is not the file that ${PACKAGE} describes (${size} bytes, not ${bytes}).` }];
}

async function countFaults(site: Site): Promise<Finding[]> {
  const mentions = Map.groupBy(await rowsOf(site, 'mentions'), ({ entity }) => entity);
  const entries = (await rowsOf(site, 'entities')).map(
    ({ id }) => [id, mentions.get(id)?.length ?? 0] as const,
  );
  const articles = (await rowsOf(site, 'articles')).map(({ id }) => [id, null] as const);
  const timeline = site.pages.get('timeline/index.html')?.ids;
  // Without a timeline, an event’s address is that of the passage that reports it.
  const isElsewhere = (url: string) => !pathBelow(site, url, 'index.html').startsWith('timeline/');
  const events = (await rowsOf(site, 'events')).filter(
    ({ id, url = 'timeline/' }) => !(timeline?.has(id) || isElsewhere(url)),
  );
  return [
    ...differences('entities.json', pagesAt(/^(?:entities|topics)\/([^/]+)\/index\.html$/, site), entries),
    ...differences('articles.json', pagesAt(/^articles\/([^/]+)\/index\.html$/, site), articles),
    ...events.map(({ id }) => ({ file: `${FOLDER}events.json`, message: `no page shows the event ${id}.` })),
  ];
}

/** Pages by the id in their address, with the mentions that they say they have. */
function pagesAt(pattern: RegExp, { pages }: Site): (readonly [id: string, mentions: number])[] {
  return [...pages.values()].flatMap(({ path, said, isRedirect }) => {
    const id = isRedirect ? undefined : pattern.exec(path)?.[1];
    return id === undefined ? [] : [[id, said ?? 0] as const];
  });
}

interface Row {
  readonly id: string;
  readonly entity: string;
  readonly url?: string;
}

async function rowsOf(site: Site, table: string): Promise<readonly Row[]> {
  const file = `${FOLDER}${table}.json`;
  return site.files.has(file) ? JSON.parse(await readText(site, file)) : [];
}

/** @param rows by id with their mentions; null where none are counted */
function differences(
  file: string,
  pages: readonly (readonly [id: string, mentions: number])[],
  rows: readonly (readonly [id: string, mentions: number | null])[],
): Finding[] {
  const shown = new Map(pages);
  const written = new Map(rows);
  const messages = [
    ...rows.flatMap(([id, mentions]) => {
      const said = shown.get(id);
      if (said === undefined) return [`it has ${id}, which has no page.`];
      return mentions === null || mentions === said
        ? []
        : [`${id} has ${counted(mentions, 'mention')}, and ${said} on its page.`];
    }),
    ...pages.filter(([id]) => !written.has(id)).map(([id]) => `it lacks ${id}, which has a page.`),
  ];
  return messages.map((message) => ({ file: `${FOLDER}${file}`, message }));
}
