import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { skeletonOf } from '../../src/ingest/writing/skeleton.ts';
import type { Issue } from '../../src/model/check/issue.ts';
import { conform } from '../../src/read/fields/conform.ts';
import { parseYaml } from '../../src/read/parsing/parse.ts';
import { article } from '../../src/schema/article.ts';
import { entity } from '../../src/schema/entity.ts';
import { topic } from '../../src/schema/topic.ts';
import { filesIn, folder, run } from './run.ts';

const GIVEN = {
  entity: { kind: 'person', name: 'A: “B” #c' },
  topic: { name: 'T' },
  article: { seed: 'a.txt', title: 'T' },
};
const SCHEMAS = { entity, topic, article } as const;

describe('a skeleton', () => {
  it.each(['entity', 'topic', 'article'] as const)(
    'of an %s fits its schema as it is, and with every example taken',
    (type) => {
      const text = skeletonOf(type, GIVEN[type]).replace(/^---\n/gm, '');
      const examples = text.replace(/^# (?=[a-zA-Z_]+:(?: \S|$)|- | {2})/gm, '');
      expect(examples).toMatch(/^(?:facts|key_points):$/m);
      for (const yaml of [text, examples]) {
        const issues: Issue[] = [];
        const parsed = parseYaml(yaml, { file: 'x', firstLine: 1, code: 'yaml-invalid' }, issues);
        if (parsed) conform(SCHEMAS[type] as typeof entity, parsed, issues);
        expect(issues).toEqual([]);
      }
    },
  );

  it('explains a field in the sentence of the schema', () => {
    expect(skeletonOf('entity', GIVEN.entity)).toContain(`# ${entity.shape.gloss.description}\n# gloss: `);
  });
});

describe('npm run new', () => {
  it('writes an entity that passes the check, and never over a file', async () => {
    const dir = await folder({ 'seeds/a.txt': 'Ana Okoro spoke in Lanmere.\n' });
    const made = await run('new', ['entity', 'Ana Okoro', '--kind', 'person'], { dir });
    expect(made.code).toBe(0);
    const path = join(dir, 'content/entities/people/ana-okoro.md');
    const before = await readFile(path, 'utf8');
    const again = await run('new', ['entity', 'Ana Okoro', '--kind', 'place'], { dir });
    expect([again.code, again.err]).toEqual([
      2,
      expect.stringContaining('by content/entities/people/ana-okoro.md'),
    ]);
    expect(await readFile(path, 'utf8')).toBe(before);
    expect((await run('check', [], { dir })).out).toBe(
      '0 errors, 0 warnings\n1 entity lacks a fact that readers expect, such as a role or a place: npx backgrounder check --missing\n',
    );
  });

  it('gives the record of an article the address that its text has', async () => {
    const dir = await folder({ 'seeds/My Text.txt': 'Ana Okoro spoke in Lanmere.\n' });
    await run('new', ['article', 'A title'], { dir });
    expect(await filesIn(dir)).toEqual(['content/articles/my-text.yaml', 'seeds/My Text.txt']);
    const again = await run('new', ['article', 'A title', '--seed', 'My Text.txt'], { dir });
    expect([again.code, again.err]).toEqual([
      2,
      expect.stringContaining('There is no text in seeds/ without a record'),
    ]);
  });

  it.each([
    [['entity', 'X'], 'Say of which kind it is: --kind person'],
    [['entity', 'X', '--kind', 'ship'], '“ship” is not a kind'],
    [[], 'Nothing was named. Write '],
    [['poem', 'X'], '“poem” is not one of entity, topic, article and reference'],
    [['topic', '§'], 'No name was given'],
  ])('refuses %j off a terminal', async (args, sentence) => {
    const dir = await folder();
    const { code, err } = await run('new', args, { dir });
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
    expect(await filesIn(dir)).toEqual([]);
  });
});
