import { expect, it } from 'vitest';
import { sourcesIn } from '../../src/staging/sourcesIn.ts';

const SOURCES = {
  root: '/site',
  folders: ['/site/src', '/site/public', '/site/seeds', '/elsewhere/content'],
};

it.each([
  ['/site', '/site'],
  ['/', '/site'],
  ['/site/public', '/site/public'],
  ['/site/src/pages', '/site/src'],
  ['/elsewhere', '/elsewhere/content'],
  ['/elsewhere/content/out', '/elsewhere/content'],
])('an output at %s would take the place of %s, or lie in it', (outDir, source) => {
  expect(sourcesIn(outDir, SOURCES)).toBe(source);
});

it.each(['/site/dist', '/site/..dist', '/site/publication', '/elsewhere/site', '/out'])(
  'an output at %s has a folder of its own',
  (outDir) => {
    expect(sourcesIn(outDir, SOURCES)).toBeNull();
  },
);
