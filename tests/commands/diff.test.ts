import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compareSites } from '../../src/inspect/compareSites.ts';

const dir = mkdtempSync(join(tmpdir(), 'diff-'));
afterAll(() => rmSync(dir, { recursive: true }));

function site(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name, file)), { recursive: true });
    writeFileSync(join(dir, name, file), text);
  }
  return join(dir, name);
}

it('compares the words of blocks apart, although no space is between them', () => {
  const page = (role: string) => ({ 'index.html': `<ul><li><b>Ana</b> Okoro<li>${role}</ul><p>Quay</p>` });
  const [one, other] = [site('one', page('Director')), site('other', page('Chair'))];
  expect(compareSites(one, other).changes).toEqual([
    {
      file: 'index.html',
      change: 'changed',
      words: { before: 'Ana Okoro Director Quay', after: 'Ana Okoro Chair Quay' },
    },
  ]);
});

describe('two sites', () => {
  const before = site('before', {
    'index.html': '<p>The quay is safe.</p><script>a()</script>',
    'a/index.html': '<p>The quay opened in 1954, the port said.</p>',
    'b.css': 'a{}',
    'c.json': '[]',
    'build.json': '{"generator":"1"}',
  });
  const after = site('after', {
    'index.html': '<p>The <b>quay</b> is\nsafe.</p><script>b()</script>',
    'a/index.html': '<p>The quay opened in 1956, the port said.</p>',
    'b.css': 'a{}',
    'd.json': '[]',
    'build.json': '{"generator":"2"}',
  });

  it('are compared file by file, and pages by their words', () => {
    expect(compareSites(before, after)).toEqual({
      same: 1,
      changes: [
        {
          file: 'a/index.html',
          change: 'changed',
          words: {
            before: 'The quay opened in 1954, the port said.',
            after: 'The quay opened in 1956, the port said.',
          },
        },
        { file: 'c.json', change: 'removed', words: null },
        { file: 'd.json', change: 'added', words: null },
        { file: 'index.html', change: 'changed', words: null },
      ],
    });
  });

  it('that are one differ in nothing', () => {
    expect(compareSites(before, before)).toEqual({ same: 4, changes: [] });
  });
});
