import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Heading, Link, Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/inspect/site.ts';
import { stringsFor } from '../../src/strings/index.ts';
import { mentionPages } from '../../src/views/lists/paging.ts';
import { belowBase, builtFiles, loadBriefing, place, urls } from '../site.ts';
import { attribute, elementsIn, readPage } from './page.ts';

const { site, articles, entities, topics } = await loadBriefing();
const t = stringsFor(site.lang);
const parser = unified().use(remarkParse).use(remarkGfm);

describe.runIf(site.exports.markdown)('the Markdown of the pages', () => {
  it('stands beside every page and is named in its head, but for the search, what others frame and what has moved', () => {
    const without = builtFiles('.html').filter((path) => alternateOf(path) === undefined);
    const pages = without.filter((path) => !isRedirect(path) && !path.startsWith('embed/'));
    expect(pages).toEqual(['404.html', 'search/index.html']);
    for (const path of builtFiles('.html')) {
      const alternate = alternateOf(path);
      if (alternate) expect(belowBase(alternate)).toBe(`${addressOf(path)}index.md`);
      if (alternate) expect(existsSync(join(place.outDir, belowBase(alternate))), alternate).toBe(true);
    }
  });

  it.runIf(articles.every(({ rights }) => rights.display === 'full'))(
    'gives the text of an article block by block, nothing left out and nothing added',
    () => {
      for (const { id, blocks, text } of articles) {
        const own = sectionOf(read(`${belowBase(urls.article(id))}index.md`), t.theArticle);
        expect(own.map((block) => folded(textOf(block)))).toEqual(
          blocks.map(({ start, end }) => folded(text.slice(start, end))),
        );
      }
    },
  );

  it('leads to every mention of an entry', () => {
    for (const subject of [...entities, ...topics]) {
      const url = urls.subject(subject);
      const said = [t.subject.inArticles, t.subject.inArticle].flatMap((title) =>
        sectionOf(read(`${belowBase(url)}index.md`), title).flatMap(linksIn),
      );
      const mentions = said.filter(({ url: to }) => /#m\d+$/.test(to));
      if (mentionPages(subject.mentions).length === 0) expect(mentions).toHaveLength(subject.mentions.length);
    }
  });

  it('has no footnote without its text', () => {
    for (const path of builtFiles('index.md')) {
      const text = readFileSync(join(place.outDir, path), 'utf8');
      expect(/\[\^0\]/.test(text), path).toBe(false);
    }
  });

  it('is listed in llms.txt, which has a title, a summary and nothing but lists under its headings', () => {
    const { children } = read('llms.txt');
    expect(children[0]).toMatchObject({ type: 'heading', depth: 1 });
    if (site.tagline) expect(children[1]?.type).toBe('blockquote');
    const first = children.findIndex((node) => node.type === 'heading' && node.depth === 2);
    expect(new Set(children.slice(first).map(({ type }) => type))).toEqual(new Set(['heading', 'list']));
    for (const { url } of children.flatMap(linksIn)) {
      expect(existsSync(join(place.outDir, belowBase(new URL(url, 'http://x').pathname))), url).toBe(true);
    }
  });
});

function read(path: string): Root {
  return parser.parse(readFileSync(join(place.outDir, path), 'utf8'));
}

function sectionOf({ children }: Root, title: string): RootContent[] {
  const isTitle = (node: RootContent): node is Heading => node.type === 'heading' && node.depth === 2;
  const start = children.findIndex((node) => isTitle(node) && textOf(node) === title);
  if (start < 0) return [];
  const end = children.findIndex((node, index) => index > start && isTitle(node));
  const own = children.slice(start + 1, end < 0 ? undefined : end);
  return own.filter(({ type }) => type !== 'footnoteDefinition');
}

function linksIn(node: Nodes): Link[] {
  const own = node.type === 'link' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(linksIn)] : own;
}

function alternateOf(path: string): string | undefined {
  const links = elementsIn(readPage(path)).filter((one) => attribute(one, 'type') === 'text/markdown');
  return attribute(links[0] ?? ({ attrs: [] } as never), 'href') ?? undefined;
}

function isRedirect(path: string): boolean {
  return elementsIn(readPage(path)).some((one) => attribute(one, 'http-equiv') === 'refresh');
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
