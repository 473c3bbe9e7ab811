import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from '../../src/integration/bundle.ts';

let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'bundle-'));
  await writeFile(join(dir, 'early.ts'), 'export const place: string = import.meta.dirname;\n');
  await writeFile(join(dir, 'late.ts'), 'export const words = "late";\n');
  await writeFile(
    join(dir, 'entry.ts'),
    "export { place } from './early.ts';\nexport const late = () => import('./late.ts');\nexport const isMain = import.meta.main;\n",
  );
});

afterAll(() => rm(dir, { recursive: true }));

it.each([
  ['in one file', true, 1],
  ['with what is imported late in others', false, 2],
])('bundles modules %s, which know where their sources are', async (_how, isOne, files) => {
  const out = join(dir, String(isOne));
  await bundle(join(dir, 'entry.ts'), out, 'app', isOne);
  const app = await import(pathToFileURL(join(out, 'app.mjs')).href);
  expect([app.place, app.isMain, (await app.late()).words]).toEqual([dir, false, 'late']);
  expect(await readdir(out)).toHaveLength(files);
});
