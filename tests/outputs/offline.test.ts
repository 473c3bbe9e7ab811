import { hash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parsePage, textOf } from '../../src/inspect/dom.ts';
import { escapeHtml } from '../../src/markup/escape.ts';
import { archivedIn, type SiteFile, writeOffline } from '../../src/outputs/offline/index.ts';
import { offlineAddress } from '../../src/outputs/offline/links.ts';
import { offlinePage, offlineStyles } from '../../src/outputs/offline/rewrite.ts';
import { NASTY } from '../fixtures/nasty.ts';

const FILES = [
  'index.html',
  'about/index.html',
  'entities/ana/index.html',
  'entities/ana/cite.bib',
  'assets/x.woff2',
];
const site = { base: '/b/', origin: 'https://example.org', files: new Set(FILES) };
const anew = (paths: readonly string[]): SiteFile[] => paths.map((path) => ({ path, isAsBefore: false }));
const here = 'entities/ana/index.html';

describe('an address on a disk', () => {
  it.each([
    ['/b/', '../../index.html'],
    ['/b/about/#ref-x', '../../about/index.html#ref-x'],
    ['https://example.org/b/about/', '../../about/index.html'],
    ['/b/entities/ana/cite.bib', 'cite.bib'],
    ['/b/about/#p3:~:text=a%2Db', '../../about/index.html#p3:~:text=a%2Db'],
    ['#m1', '#m1'],
    ['https://other.example/b/about/', 'https://other.example/b/about/'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['/b/about/#', '../../about/index.html'],
    ['/b/about/#é', '../../about/index.html#%C3%A9'],
    ['/b/feed.xml', 'https://example.org/b/feed.xml'],
    ['/b/feed.xml#top', 'https://example.org/b/feed.xml#top'],
    ['/elsewhere/', 'https://example.org/elsewhere/'],
  ])('of %s is %s', (address, expected) => {
    expect(offlineAddress(address, here, site)).toBe(expected);
  });

  it('is none where the copy lacks the file and the site has no public address', () => {
    expect(offlineAddress('/b/feed.xml', here, { ...site, origin: null })).toBe(null);
  });
});

describe('a page on a disk', () => {
  it('has no scripts and loads what lies beside it', () => {
    const html = `<!DOCTYPE html><html data-base="/b/"><head><meta http-equiv="Content-Security-Policy" content="x"><link rel="preload" href="/b/assets/x.woff2"><link rel="icon" href="/b/assets/x.woff2"><script type="module" src="/b/a.js"></script><script>if (a < b) alert("</p>")</script></head><body><a href="/b/feed.xml" title="a > b">x</a></body></html>`;
    const page = offlinePage(html, 'index.html', { ...site, origin: null });
    expect(page).not.toMatch(/script[> ]|preload|href="\//);
    expect(page).toContain('<link rel="icon" href="assets/x.woff2">');
    expect(page).toContain('<a title="a > b">x</a>');
  });

  it.each(Object.entries(NASTY))('keeps its text: %s', (_name, text) => {
    const html = `<p id="p1">${escapeHtml(text)}<a href="/b/about/" title="${escapeHtml(text)}">${escapeHtml(text)}</a></p>`;
    const page = offlinePage(html, here, site);
    expect(textOf(parsePage(page))).toBe(textOf(parsePage(html)));
    expect(page).toBe(html.replace('/b/about/', '../../about/index.html'));
  });

  it('has the styles for readers without scripts', () => {
    const css =
      '@font-face{src:url(/b/assets/x.woff2)}@media (scripting:none){a{b:c}}@media (scripting:enabled){d{e:f}}';
    expect(offlineStyles(css, 'assets/a.css', site)).toBe(
      '@font-face{src:url(x.woff2)}@media (min-width:0){a{b:c}}@media (max-width:-1px){d{e:f}}',
    );
  });
});

describe('the archive', () => {
  it('ends with the error where it cannot be written, however many files there are', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'offline-'));
    const files = Array.from({ length: 40 }, (_, at) => `page-${at}.html`);
    for (const file of files) await writeFile(join(dir, file), '<p>Ships sail.</p>');
    await mkdir(join(dir, 'offline.zip'));
    await expect(writeOffline(dir, 'offline.zip', site, anew(files), '')).rejects.toThrow('EISDIR');
    await rm(dir, { recursive: true });
  });

  it('is the same each time, and holds what can be read without a network', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'offline-'));
    try {
      const files = {
        ...Object.fromEntries(FILES.map((path) => [path, `<p>${path} 😀</p>`])),
        'pagefind/a.html': 'x',
        '404.html': 'x',
        'feed.xml': 'x',
      };
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(dir, path)), { recursive: true });
        await writeFile(join(dir, path), text);
      }
      const paths = anew(archivedIn(dir));
      const first = await writeOffline(dir, 'a.zip', site, paths, join(dir, 'none.zip'));
      await writeOffline(dir, 'b.zip', site, paths, join(dir, 'a.zip'));
      const archive = await readFile(join(dir, 'a.zip'));
      expect(archive.equals(await readFile(join(dir, 'b.zip')))).toBe(true);
      expect(first).toEqual({ files: FILES.length, bytes: archive.length, sha256: hash('sha256', archive) });
      const read = Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, strFromU8(bytes)]);
      const inOrder = [
        'about/index.html',
        'assets/x.woff2',
        'entities/ana/cite.bib',
        'entities/ana/index.html',
        'index.html',
      ];
      expect(read).toEqual(inOrder.map((path) => [`briefing/${path}`, `<p>${path} 😀</p>`]));
    } finally {
      await rm(dir, { recursive: true });
    }
  });

  it('takes a page as before from the archive before, where the same files are there', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'offline-'));
    try {
      const small = { ...site, files: new Set(['a.html', 'b.html']) };
      for (const file of small.files) await writeFile(join(dir, file), '<a href="/b/b.html">Ships sail.</a>');
      await writeOffline(dir, 'before.zip', small, anew([...small.files]), '');
      await writeFile(join(dir, 'a.html'), 'read again');
      const kept = [{ path: 'a.html', isAsBefore: true }, ...anew(['b.html'])];
      const textsIn = async (name: string): Promise<string[]> =>
        Object.values(unzipSync(await readFile(join(dir, name)))).map((bytes) => strFromU8(bytes));

      await writeOffline(dir, 'same.zip', small, kept, join(dir, 'before.zip'));
      expect(await textsIn('same.zip')).toEqual(Array(2).fill('<a href="b.html">Ships sail.</a>'));
      const more = { ...site, files: new Set([...small.files, 'c.html']) };
      await writeOffline(dir, 'more.zip', more, kept, join(dir, 'before.zip'));
      expect((await textsIn('more.zip'))[0]).toBe('read again');
    } finally {
      await rm(dir, { recursive: true });
    }
  });
});
