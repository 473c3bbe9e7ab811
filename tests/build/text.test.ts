import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article, Briefing } from '../../src/model/briefing.ts';
import { belowBase, loadBriefing, place, urls } from '../site.ts';
import { attribute, elementsIn, readPage, textOf } from './page.ts';

describe('the text of an article on its page', () => {
  let articles: Briefing['articles'];

  beforeAll(async () => {
    articles = (await loadBriefing()).articles.filter(({ rights }) => rights.display === 'full');
  });

  it('is that of its seed, block by block and character by character, with nothing but space between blocks', () => {
    for (const article of articles)
      expect(leftOver(sourceOf(article), blocksOf(article)), article.id).toBe('');
  });

  it('has its title once: a line of it that is the headline is the heading of the page', () => {
    for (const article of articles) {
      const words = textElement(article)
        .filter(({ tagName }) => /^(?:h\d|p)$/.test(tagName))
        .map(textOf);
      expect(words.filter((one) => one === article.title)).toHaveLength(1);
    }
  });

  it('has its sentences in its blocks, in order', () => {
    for (const article of articles) {
      const root = textElement(article);
      for (const block of article.blocks) {
        const element = root.find((one) => attribute(one, 'id') === block.id);
        const sentences = elementsIn(element as never).filter(
          (one) => /^p\d+(?:v\d+)?s\d+(?:v\d+)?$/.test(attribute(one, 'id') ?? '') && textOf(one) !== '',
        );
        expect(sentences.map((one) => [attribute(one, 'id'), textOf(one)])).toEqual(
          block.sentences.map(({ id, start, end }) => [id, article.text.slice(start, end)]),
        );
      }
    }
  });
});

/** Plain text is compared with the file itself; of Markdown, the markup is gone from the page. */
function sourceOf({ seed, text }: Article): string {
  if (!seed.endsWith('.txt')) return text;
  return new TextDecoder('utf-8', { fatal: true }).decode(
    readFileSync(join(place.briefingDir, 'seeds', seed)),
  );
}

function blocksOf(article: Article): string[] {
  const ids = new Set(article.blocks.map(({ id }) => id));
  return textElement(article)
    .filter((one) => ids.has(attribute(one, 'id') ?? ''))
    .map(textOf);
}

function textElement({ id }: Article) {
  const page = elementsIn(readPage(`${belowBase(urls.article(id))}index.html`));
  const root = page.find((one) => attribute(one, 'data-article') === id);
  return elementsIn(root as never);
}

/** What is left of a text when the blocks have been taken out of it in order; a block that is not there is named. */
function leftOver(source: string, blocks: readonly string[]): string {
  let rest = source;
  let left = '';
  for (const block of blocks) {
    const at = rest.indexOf(block);
    if (at === -1) return `not in the seed: ${JSON.stringify(block)}`;
    left += rest.slice(0, at);
    rest = rest.slice(at + block.length);
  }
  return (left + rest).trim();
}
