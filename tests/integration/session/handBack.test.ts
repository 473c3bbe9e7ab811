import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn, formatManifest, MANIFEST_FILE, manifestOf } from '../../../src/inspect/manifest.ts';
import { handBack } from '../../../src/integration/session/handBack.ts';
import { OFFLINE_MARK } from '../../../src/views/sharing/dataFiles.ts';

let dir: string;
let before: string;
let next: string;
const SITE = {
  'index.html': '<p>Home</p>',
  'data/index.html': '<p>2 MB</p>',
  'data/all.json': '[1]',
  'pagefind/a.js': '1',
};
const PAGES = { 'index.html': '<p>Home</p>', 'data/index.html': `<p>${OFFLINE_MARK}</p>` };
const archive = { page: 'data/index.html', size: '2 MB' };
const none = new Map<string, { bytes: number; sha256: string }>();

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'hand-back-'));
  [before, next] = [join(dir, 'before'), join(dir, 'next')];
  write(before, SITE);
  const manifest = formatManifest(manifestOf(before, { generator: 'B 1', base: '/' }));
  write(before, { [MANIFEST_FILE]: manifest });
  write(next, PAGES);
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('a folder of pages that are as before', () => {
  it('becomes the site before, byte for byte', () => {
    expect(handBack(next, before, none, archive)).toBe(true);
    for (const file of [...Object.keys(SITE), MANIFEST_FILE])
      expect(readFileSync(join(next, file), 'utf8')).toBe(readFileSync(join(before, file), 'utf8'));
  });
});

describe('nothing is added, and the site before is whole, where', () => {
  it.each([
    ['a page differs', () => write(next, { 'index.html': '<p>Other</p>' })],
    ['a page is new', () => write(next, { 'own/index.html': '' })],
    ['the page of the archive differs', () => write(next, { 'data/index.html': `<i>${OFFLINE_MARK}</i>` })],
    ['a file of the site before was changed', () => write(before, { 'pagefind/a.js': '2' })],
    ['a file of the site before is gone', () => rmSync(join(before, 'pagefind/a.js'))],
    ['the manifest cannot be read', () => write(before, { [MANIFEST_FILE]: '{' })],
  ])('%s', (_name, change) => {
    change();
    const [there, old] = [filesIn(next), filesIn(before)];
    expect(handBack(next, before, none, archive)).toBe(false);
    expect(filesIn(next)).toEqual(there);
    expect(filesIn(before)).toEqual(old);
  });
});
