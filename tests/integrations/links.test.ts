import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSite, formatFault } from '../../src/integrations/links.ts';

describe('the check of a built site', () => {
  let dir: string;

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'links-'));
    await write('articles/a/index.html', '<p id="p1">One.</p>');
    await write('style.css', '');
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  async function write(path: string, content: string): Promise<void> {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }

  async function faults(body: string, options = { base: '/' }): Promise<string[]> {
    await write('about/index.html', body);
    const { faults: found } = await checkSite(dir, options);
    return found.map((fault) => `${fault.type} ${'link' in fault ? fault.link : fault.id}`);
  }

  it.each([
    '<a href="/articles/a/">',
    '<a href="../articles/a/#p1">',
    '<a href="/articles/a/#p1:~:text=One">',
    '<a href="#">',
    '<a href="#top">',
    '<a href="?q=x">',
    '<a href="https://example.org/none/">',
    '<a href="mailto:a@example.org">',
    '<a id="سلام" href="#%D8%B3%D9%84%D8%A7%D9%85">',
    '<link rel="stylesheet" href="/style.css">',
    '<img srcset="/style.css 1x, /style.css 2x">',
  ])('passes %s', async (body) => {
    expect(await faults(body)).toEqual([]);
  });

  it.each([
    ['<a href="/articles/b/">', 'missing-page /articles/b/'],
    ['<a href="/articles/a">', 'missing-page /articles/a'],
    ['<a href="/articles/a/#p2">', 'missing-fragment /articles/a/#p2'],
    ['<a href="#none">', 'missing-fragment #none'],
    ['<script src="/none.js"></script>', 'missing-page /none.js'],
    ['<img srcset="/none.png 2x">', 'missing-page /none.png'],
    ['<meta http-equiv="refresh" content="0;url=/none/">', 'missing-page /none/'],
    ['<noscript><a href="/none/"></a></noscript>', 'missing-page /none/'],
    ['<template><a href="/none/"></a></template>', 'missing-page /none/'],
    ['<a href="http://[">', 'missing-page http://['],
    ['<b id="x"></b><i id="x"></i>', 'duplicate-id x'],
  ])('finds the fault in %s', async (body, fault) => {
    expect(await faults(body)).toEqual([fault]);
  });

  it('knows links that leave the base path', async () => {
    expect(await faults('<a href="/articles/a/"><a href="/x/articles/a/">', { base: '/x/' })).toEqual([
      'outside-base /articles/a/',
    ]);
  });

  it('checks the public address that a page claims, and no other links to its host', async () => {
    const body =
      '<link rel="canonical" href="https://example.org/none/"><a href="https://example.org/else/">';
    await write('about/index.html', body);
    const { faults: found } = await checkSite(dir, { base: '/', site: 'https://example.org' });
    expect(found.map(formatFault)).toEqual([
      'about/index.html: the link “https://example.org/none/” leads to a page or file that the site does not have.',
    ]);
  });
});
