import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');
/** Every room imports itself and those before it; what stands in none may import all. */
const ROOMS = ['model', 'words', 'tagger', 'names', 'entities', 'speech', 'dates', 'languages'];

const imports = globSync('**/*.ts', { cwd: SRC }).flatMap((file) =>
  Array.from(readFileSync(join(SRC, file), 'utf8').matchAll(/from '([^']+)'/g), ([, to = '']) => to)
    .filter((to) => !/^(?:backgrounder-text\/|node:)/.test(to))
    .map((to) => ({ file, to: relative(SRC, join(SRC, file, '..', to)) })),
);
const rank = (path: string): number =>
  path.includes('/') ? ROOMS.indexOf(path.split('/', 1)[0] ?? '') : ROOMS.length;

it('imports itself, the package of texts and Node, and nothing of a briefing', () => {
  expect(imports.filter(({ to }) => to.startsWith('..'))).toEqual([]);
});

it('has its rooms in an order in which imports go one way', () => {
  expect(imports.filter(({ file, to }) => rank(file) < rank(to) || rank(file) < 0)).toEqual([]);
});
