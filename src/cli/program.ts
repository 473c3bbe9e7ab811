import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ENGINE } from './astro.ts';

/** Packages that look for files beside their own. */
const OUTSIDE = /^(?:node:|pagefind$|rolldown|@takumi-rs\/)/;
const KEPT = join(ENGINE, '.cache/program');

/**
 * The module of a build: bundled, where that is of the sources as they are. Hundreds of files take half a second to load, and
 * few take half of that.
 */
export async function loadBuild(): Promise<typeof import('./buildBriefing.ts')> {
  const bundled = join(programFolder(), 'buildBriefing.mjs');
  return import(existsSync(bundled) ? pathToFileURL(bundled).href : './buildBriefing.ts');
}

/** Bundles what a build loads, and forgets what was bundled of other sources. @throws what rolldown throws */
export async function bundleProgram(): Promise<void> {
  const { rolldown } = await import('rolldown');
  const folder = programFolder();
  const part = `${folder}-${process.pid}`;
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'buildBriefing.ts'),
    platform: 'node',
    external: OUTSIDE,
    plugins: [{ name: 'backgrounder:places', transform: placed }],
  });
  await bundle.write({
    dir: part,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  await bundle.close();
  const others = readdirSync(KEPT).map((name) => join(KEPT, name));
  for (const other of others) if (other !== part) await rm(other, { recursive: true });
  await rename(part, folder);
}

/** A module of this program looks for what lies beside its source. */
function placed(code: string, id: string): string {
  return code
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
    .replaceAll('import.meta.main', 'false');
}

/** By size and time of each source: reading them all would take longer than is won. */
function programFolder(): string {
  const sources = readdirSync(join(ENGINE, 'src'), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.ts'))
    .map(({ parentPath, name }) => join(parentPath, name));
  const hash = createHash('sha256').update(process.version);
  for (const path of [join(ENGINE, 'package-lock.json'), ...sources.toSorted()]) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${relative(ENGINE, path)}\0${size}\0${mtimeMs}\n`);
  }
  return join(KEPT, hash.digest('hex').slice(0, 32));
}
