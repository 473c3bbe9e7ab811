import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ENGINE } from './astro.ts';
import { bundle } from './bundle.ts';

const KEPT = join(ENGINE, '.cache/program');
const BUILD = 'buildBriefing';

/** The module of a build: bundled, where that is of the sources as they are. */
export async function loadBuild(): Promise<typeof import('./buildBriefing.ts')> {
  const bundled = join(programFolder(), `${BUILD}.mjs`);
  return import(existsSync(bundled) ? pathToFileURL(bundled).href : './buildBriefing.ts');
}

/** Bundles what a build loads, and forgets what was bundled of other sources. @throws what the bundler throws */
export async function bundleProgram(): Promise<void> {
  const folder = programFolder();
  const part = `${folder}-${process.pid}`;
  await bundle(join(import.meta.dirname, 'buildBriefing.ts'), part, BUILD, false);
  const others = readdirSync(KEPT).map((name) => join(KEPT, name));
  for (const other of others) if (other !== part) await rm(other, { recursive: true });
  await rename(part, folder);
}

/** By place, size and time of each source: reading them all would take longer than is won. */
function programFolder(): string {
  const sources = readdirSync(join(ENGINE, 'src'), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.ts'))
    .map(({ parentPath, name }) => join(parentPath, name));
  const hash = createHash('sha256').update(`${process.version}\0${ENGINE}`);
  for (const path of [join(ENGINE, 'package-lock.json'), ...sources.toSorted()]) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${relative(ENGINE, path)}\0${size}\0${mtimeMs}\n`);
  }
  return join(KEPT, hash.digest('hex').slice(0, 32));
}
