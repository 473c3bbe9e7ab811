import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

it('imports itself, the package of texts and Node, and nothing of a briefing', () => {
  const foreign = globSync('**/*.ts', { cwd: SRC }).flatMap((file) =>
    Array.from(readFileSync(join(SRC, file), 'utf8').matchAll(/from '([^']+)'/g), ([, to = '']) => to)
      .filter((to) => !/^(?:backgrounder-text\/|node:)/.test(to))
      .map((to) => relative(SRC, join(SRC, file, '..', to)))
      .filter((to) => to.startsWith('..'))
      .map((to) => `${file} → ${to}`),
  );
  expect(foreign).toEqual([]);
});
