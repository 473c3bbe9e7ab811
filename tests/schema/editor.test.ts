import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, matchesGlob } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorFiles } from '../../src/commands/schemas.ts';
import { FILES, jsonSchema, type SchemaName } from '../../src/schema/json.ts';
import { folderOf, SOUND } from '../check/folder.ts';
import { run } from '../ingest/run.ts';

const ROOT = join(import.meta.dirname, '../..');
const NAMES = Object.keys(FILES) as SchemaName[];

/** Every file of content/ as data, with the name of its schema. */
async function written(root: string): Promise<{ path: string; name: SchemaName; data: unknown }[]> {
  const paths = (await readdir(join(root, 'content'), { recursive: true })).map((path) => `content/${path}`);
  const found = paths.flatMap((path) => {
    const name = NAMES.find((one) => FILES[one].files.some((glob) => matchesGlob(path, glob)));
    return name ? [{ path, name }] : [];
  });
  return Promise.all(
    found.map(async ({ path, name }) => {
      const text = await readFile(join(root, path), 'utf8');
      const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1];
      return { path, name, data: parse(front ?? text) };
    }),
  );
}

describe('the schemas for editors', () => {
  it.each(Object.entries(editorFiles()))('%s is current: npm run schemas', async (path, content) => {
    expect(await readFile(join(ROOT, path), 'utf8')).toBe(content);
  });

  it('name the files and the check of a briefing in a folder of a larger site', () => {
    const { '.vscode/settings.json': settings = '', '.vscode/tasks.json': tasks = '' } =
      editorFiles('briefing/');
    expect(JSON.parse(settings)).toMatchObject({
      'yaml.schemas': { './.vscode/schemas/site.json': ['briefing/content/site.yaml'] },
      'files.readonlyInclude': { 'briefing/seeds/**': true },
    });
    expect(JSON.parse(tasks).tasks[0]).toMatchObject({ type: 'shell', command: 'npx backgrounder check' });
  });

  it('take every file of the briefings here, and bind each of them', async () => {
    const check = new Map(
      NAMES.map((name) => [
        name,
        new Ajv({ strict: false, validateFormats: false }).compile(jsonSchema(name)),
      ]),
    );
    for (const root of [ROOT, join(ROOT, 'tests/fixtures/harbour')]) {
      const files = await written(root);
      const all = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
      // What npm run record writes is no author's.
      const own = all.filter(
        (one) => one.isFile() && one.name !== 'published.txt' && !one.parentPath.endsWith('published'),
      );
      expect(files.length).toBe(own.length);
      for (const { path, name, data } of files) {
        const validate = check.get(name);
        expect([path, validate?.(data), validate?.errors]).toEqual([path, true, null]);
      }
    }
  });

  it.each([
    ['entity', { name: 'A', kind: 'people' }],
    ['entity', { name: 'A', kind: 'person', alias: ['B'] }],
    ['entity', { name: 'A', kind: 'person', checked: 'May 2024' }],
    ['timeline', [{ date: 2024 }]],
    ['annotations', { senses: [{ entity: 'a' }] }],
    ['references', [{ id: 'a', type: 'article' }]],
  ] as const)('the one of %s refuses %j', (name, data) => {
    expect(new Ajv({ strict: false, validateFormats: false }).compile(jsonSchema(name))(data)).toBe(false);
  });

  it('say on hover what each field means', () => {
    expect(NAMES.flatMap((name) => silent(jsonSchema(name), name))).toEqual([]);
  });

  it('are written beside any briefing, over no settings of its own', async () => {
    const dir = await folderOf({ ...SOUND, '.vscode/settings.json': '{}' });
    const { code, out } = await run('schemas', [], { dir });
    expect([code, out]).toEqual([0, expect.stringContaining('.vscode/settings.json stays as it is.')]);
    expect(await readFile(join(dir, '.vscode/settings.json'), 'utf8')).toBe('{}');
    expect(existsSync(join(dir, '.vscode/schemas/entity.json'))).toBe(true);
    await writeFile(join(dir, '.vscode/schemas/entity.json'), 'old');
    expect((await run('schemas', [], { dir })).out).toContain('.vscode/schemas/entity.json is written.');
  });
});

/** The fields below a schema that have no sentence. */
function silent(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties') return silent(value, path);
    return Object.entries(value as Record<string, { description?: string }>).flatMap(([field, one]) => [
      ...(one.description ? [] : [`${path}.${field}`]),
      ...silent(one, `${path}.${field}`),
    ]);
  });
}
