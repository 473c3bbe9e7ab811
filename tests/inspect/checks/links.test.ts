import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkIds, checkLinks } from '../../../src/inspect/checks/links.ts';
import { formatFinding } from '../../../src/inspect/finding.ts';
import { openSite, type SiteOptions } from '../../../src/inspect/site.ts';

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

  async function faults(body: string, options: SiteOptions = { base: '/' }): Promise<string[]> {
    await write('about/index.html', body);
    const site = await openSite(dir, options);
    return [...checkLinks(site).findings, ...checkIds(site).findings].map(formatFinding);
  }

  const page = (link: string) =>
    `about/index.html: the link “${link}” leads to a page or file that the site does not have.`;
  const place = (link: string) =>
    `about/index.html: the link “${link}” leads to a place that its page does not have.`;

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
    ['<a href="/articles/b/">', page('/articles/b/')],
    ['<a href="/articles/a">', page('/articles/a')],
    ['<a href="/articles/a/#p2">', place('/articles/a/#p2')],
    ['<a href="#none">', place('#none')],
    ['<script src="/none.js"></script>', page('/none.js')],
    ['<img srcset="/none.png 2x">', page('/none.png')],
    ['<meta http-equiv="refresh" content="0;url=/none/">', page('/none/')],
    ['<noscript><a href="/none/"></a></noscript>', page('/none/')],
    ['<template><a href="/none/"></a></template>', page('/none/')],
    ['<a href="http://[">', page('http://[')],
    ['<b id="x"></b><i id="x"></i>', 'about/index.html: the id “x” occurs more than once.'],
  ])('finds the fault in %s', async (body, fault) => {
    expect(await faults(body)).toEqual([fault]);
  });

  it('knows links that leave the base path', async () => {
    expect(await faults('<a href="/articles/a/"><a href="/x/articles/a/">', { base: '/x/' })).toEqual([
      'about/index.html: the link “/articles/a/” leads out of the site. Start it with the base path.',
    ]);
  });

  it('checks the public address that a page claims, and no other links to its host', async () => {
    const body =
      '<link rel="canonical" href="https://example.org/none/"><a href="https://example.org/else/">';
    expect(await faults(body, { base: '/', origin: 'https://example.org' })).toEqual([
      page('https://example.org/none/'),
    ]);
  });
});
