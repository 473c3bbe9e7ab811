import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Content, contentIn } from '../inspect/manifest.ts';
import type { Urls } from '../model/urls.ts';
import { type Archive, archivedIn, writeOffline } from '../outputs/offline/index.ts';
import { archiveSize, OFFLINE_FILE, OFFLINE_MARK } from '../views/sharing/dataFiles.ts';
import { folderDigest } from './program.ts';

/** What decides beside the files of a site how its archive is. */
export interface ArchivedSite {
  readonly urls: Urls;
  readonly lang: string;
  /** Name and version of the engine. */
  readonly generator: string;
  /** Where the archive is cached from build to build; null where it is not. */
  readonly cacheDir: string | null;
}

/**
 * Writes the archive, and its size into the page that offers it; a site without such a page has none. The archive of a build
 * before is taken where it holds the same files.
 * @param known what files of the site hold; the others are read
 * @returns the path of that page
 */
export async function writeArchive(
  dir: string,
  site: ArchivedSite,
  known: ReadonlyMap<string, Content>,
): Promise<readonly string[]> {
  const { urls, lang } = site;
  const below = (path: string): string => path.slice(urls.home.length);
  const file = `${below(urls.section('data'))}index.html`;
  const page = join(dir, file);
  if (!existsSync(page)) return [];
  const html = await readFile(page, 'utf8');
  if (!html.includes(OFFLINE_MARK)) return [];
  const made = await cached(dir, below(urls.data(OFFLINE_FILE)), site, known);
  await writeFile(page, html.replace(OFFLINE_MARK, archiveSize(made, lang)));
  return [file];
}

const NAME = /^offline-[\da-f]{64}\.zip$/;

async function cached(
  dir: string,
  path: string,
  site: ArchivedSite,
  known: ReadonlyMap<string, Content>,
): Promise<Archive> {
  const { urls, cacheDir } = site;
  const paths = await archivedIn(dir);
  const write = (): Promise<Archive> =>
    writeOffline(dir, path, { base: urls.home, origin: urls.origin }, paths);
  if (cacheDir === null) return write();
  const name = `offline-${digestOf(dir, paths, site, known)}.zip`;
  const copy = join(cacheDir, name);
  if (existsSync(copy)) {
    await copyFile(copy, join(dir, path));
    return { files: paths.length, bytes: (await stat(copy)).size };
  }
  const made = await write();
  // What cannot be cached is written anew by the next build.
  await keep(join(dir, path), cacheDir, name).catch(() => {});
  return made;
}

async function keep(archive: string, cacheDir: string, name: string): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  const part = join(cacheDir, `${name}.${process.pid}`);
  await copyFile(archive, part);
  await rename(part, join(cacheDir, name));
  const others = (await readdir(cacheDir)).filter((one) => NAME.test(one) && one !== name);
  await Promise.all(others.map((one) => rm(join(cacheDir, one), { force: true })));
}

function digestOf(
  dir: string,
  paths: readonly string[],
  { urls, generator }: ArchivedSite,
  known: ReadonlyMap<string, Content>,
): string {
  const program = folderDigest(join(import.meta.dirname, '../outputs/offline'));
  const hash = createHash('sha256').update(JSON.stringify([generator, program, urls.home, urls.origin]));
  for (const path of paths) hash.update(`${path}\0${(known.get(path) ?? contentIn(dir, path)).sha256}\n`);
  return hash.digest('hex');
}
