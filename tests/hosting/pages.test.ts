import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { HEADERS } from '../../src/views/sharing/headers.ts';

const WORKFLOW = join(import.meta.dirname, '../../.github/workflows/pages.yml');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

it('the workflow of GitHub Pages checks the briefing and the site before it publishes them', () => {
  const { jobs } = parse(readFileSync(WORKFLOW, 'utf8'));
  const steps: Step[] = jobs.build.steps;
  const names = steps.map(({ uses, run }) => run ?? uses?.split('@')[0]);
  const order = ['npm run check', 'npm run build', 'npm run check:site', 'actions/upload-pages-artifact'];
  expect(names.filter((name) => order.includes(name ?? ''))).toEqual(order);
  expect(jobs.deploy.needs).toBe('build');
  expect(steps.find(({ run }) => run === 'npm run build')?.env).toEqual({
    SITE: `\${{ steps.pages.outputs.origin }}`,
    BASE: `\${{ steps.pages.outputs.base_path }}`,
  });
});

it('the nightly workflow runs commands that there are', () => {
  const { jobs } = parse(readFileSync(join(WORKFLOW, '../nightly.yml'), 'utf8'));
  const { scripts } = JSON.parse(readFileSync(join(WORKFLOW, '../../../package.json'), 'utf8'));
  const commands: string[] = jobs.robust.strategy.matrix.command;
  const names = commands.map((command) => /^npm run ([\w:]+)/.exec(command)?.[1] ?? '');
  expect(names).toEqual(['fuzz', 'fuzz', 'test:kills']);
  expect(names.filter((name) => !(name in scripts))).toEqual([]);
});

it('the guide gives S3 the types of the table', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/publishing.md'), 'utf8');
  for (const { files, fields } of HEADERS) {
    const type = new Map(fields).get('Content-Type');
    if (files.in !== 'ending' || type === undefined) continue;
    for (const ending of files.endings) {
      expect(guide.replaceAll("'", '')).toContain(`typed ${ending} ${type}`);
    }
  }
});
