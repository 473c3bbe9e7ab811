import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/commands/commands.ts';
import { init } from '../../src/commands/init.ts';
import { remove } from '../package/project.ts';

let dir: string;
const said: string[] = [];
const read = (path: string) => readFile(join(dir, path), 'utf8');

beforeAll(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'init-'));
  dir = join(parent, 'harbour_news-2026');
  await init.run([dir], { env: {}, say: (line) => said.push(line) });
  return () => remove(parent);
});

it('gives the commands the names that they have in a checkout, which the documents use', async () => {
  const { scripts } = JSON.parse(await read('package.json'));
  const checkout = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')).scripts;
  for (const [name, command] of Object.entries<string>(scripts))
    expect(checkout[name].replace('node src/commands/main.ts', 'backgrounder'), name).toBe(command);
  const run = Object.values(scripts).map((command) => /^backgrounder (\S+)/.exec(String(command))?.[1]);
  expect(Object.keys(COMMANDS).filter((name) => name !== 'init' && !run.includes(name))).toEqual([]);
  const documented = [...(await read('README.md')).matchAll(/`npm run ([\w:]+)/g)].map(
    ([, name = '']) => name,
  );
  expect(documented).toContain('ingest');
  for (const name of documented) expect(scripts).toHaveProperty(name);
  const { jobs } = parse(await read('.github/workflows/pages.yml'));
  const runs: string[] = jobs.build.steps.flatMap(({ run = '' }) => /^npm run (\S+)/.exec(run)?.[1] ?? []);
  expect(runs).toEqual(['check', 'build', 'check:site']);
  for (const name of runs) expect(scripts).toHaveProperty(name);
});

it('pins the engine, and names the project for people', async () => {
  const { dependencies } = JSON.parse(await read('package.json'));
  expect(dependencies['astro-backgrounder']).toMatch(/^\d+\.\d+\.\d+$/);
  expect(parse(await read('content/site.yaml'))).toEqual({ title: 'Harbour news 2026' });
  expect(await read('README.md')).toMatch(/^# Harbour news 2026\n/);
});

it('says which files are the example, and nothing of one where there is none', async () => {
  const named = (words: string) =>
    /The example is two files: (\S+) and (\S+?)\. /.exec(words)?.slice(1) ?? [];
  expect(named(said.join('\n'))).toHaveLength(2);
  expect(named(await read('README.md'))).toEqual(named(said.join('\n')));
  for (const path of named(said.join('\n'))) expect(await read(path), path).toContain('Okoro');

  const lines: string[] = [];
  await init.run([join(dir, 'bare'), '--empty'], { env: {}, say: (line) => lines.push(line) });
  expect(lines.join('\n') + (await read('bare/README.md'))).not.toMatch(/example(?!\.org)/i);
});

it('keeps what is there and says so', async () => {
  await init.run([dir], { env: {}, say: (line) => said.push(line) });
  expect(said).toContain(`${join(dir, 'README.md')} exists and stays as it is.`);
});

it('gives a package.json that is there what it lacks, and says which scripts stay', async () => {
  const project = join(dir, 'blog');
  await mkdir(project);
  const own = { name: 'blog', scripts: { check: 'astro check' }, devDependencies: { astro: '7.0.0' } };
  await writeFile(join(project, 'package.json'), JSON.stringify(own));
  const lines: string[] = [];
  await init.run([project], { env: {}, say: (line) => lines.push(line) });
  const { name, scripts, dependencies, devDependencies } = JSON.parse(await read('blog/package.json'));
  expect(name).toBe('blog');
  expect(scripts).toMatchObject({ check: 'astro check', dev: 'astro dev', ingest: 'backgrounder ingest' });
  expect(Object.keys(dependencies)).toEqual(['astro-backgrounder']);
  expect(devDependencies).toEqual(own.devDependencies);
  expect(lines.join('\n')).toContain('“check” is yours and stays; ours is backgrounder check.');
});

it('writes no second settings of Astro beside those of a site, and says what they lack', async () => {
  const project = join(dir, 'site');
  await mkdir(join(project, 'src'), { recursive: true });
  await writeFile(join(project, 'astro.config.ts'), 'export default {};\n');
  await writeFile(join(project, 'src/content.config.js'), 'export const collections = {};\n');
  const lines: string[] = [];
  await init.run([project], { env: {}, say: (line) => lines.push(line) });
  for (const path of ['astro.config.mjs', 'src/content.config.ts'])
    await expect(read(`site/${path}`)).rejects.toThrow('ENOENT');
  expect(lines.join('\n')).toMatch(/astro\.config\.ts stays as it is\. Add to it: import backgrounder from/);
  expect(lines.join('\n')).toMatch(
    /content\.config\.js stays as it is\. Write there: export \{ collections \}/,
  );
});

it('says where a package.json is not JSON, and leaves it', async () => {
  const project = join(dir, 'broken');
  await mkdir(project);
  await writeFile(join(project, 'package.json'), '{\n  "name": "blog",\n}\n');
  await expect(init.run([project], { env: {}, say: () => {} })).rejects.toThrow(
    `${join(project, 'package.json')}:2:17  A comma stands before a closing bracket. Remove it.`,
  );
  expect(await read('broken/package.json')).toBe('{\n  "name": "blog",\n}\n');
});
