import { expect, it } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import { parseSeed } from '../../src/markup/seed.ts';
import type { Article } from '../../src/model/briefing.ts';
import { readBriefing } from '../../src/read/briefing.ts';
import { annotationPage } from '../../src/views/annotationPage.ts';
import { mentionExcerpt } from '../../src/views/claims/excerpts.ts';
import { addressesAt } from '../../src/views/context/addresses.ts';
import { contextOf } from '../../src/views/context/context.ts';
import { urlsFor } from '../../src/views/context/urls.ts';
import { type Files, folderOf } from '../check/folder.ts';
import { articleHtml } from '../views/articleHtml.ts';

const urls = urlsFor({ base: '/', site: undefined });
const OKORO: Files = { 'content/entities/okoro.md': '---\nname: Okoro\nkind: person\n---\n' };

async function assembled(files: Files) {
  const { records, issues } = await readBriefing(await folderOf({ ...OKORO, ...files }));
  const made = assemble(records, { addressesOf: addressesAt(urls) });
  const context = contextOf(made.briefing, urls);
  return { context, article: made.briefing.articles[0] as Article, issues: [...issues, ...made.issues] };
}

it('says where a word stands in a text that repeats itself with as much around it as helps', async () => {
  const text = 'Okoro said that it is safe. '.repeat(500);
  const { article, context } = await assembled({ 'seeds/a.txt': text });
  const size = JSON.stringify(annotationPage(article, 0, context)).length;
  expect(article.mentions.length).toBe(500);
  expect(size / article.mentions.length).toBeLessThan(1500);
});

it('shows a part of a sentence without end at each of its mentions, and says so', async () => {
  const { article } = await assembled({ 'seeds/a.txt': 'Okoro said that it is safe and '.repeat(500) });
  const excerpts = article.mentions.map((mention) => mentionExcerpt(article, mention));
  expect(Math.max(...excerpts.map((one) => (one.before + one.after).length))).toBeLessThan(1000);
  expect(excerpts.at(250)).toMatchObject({ exact: 'Okoro', cutStart: true, cutEnd: true });
  for (const { before, exact, after } of excerpts) expect(article.text).toContain(before + exact + after);
});

it('reports the first of more statements on the same words than anyone reads, and leaves the rest out', async () => {
  const words = Array.from({ length: 200 }, (_, index) => `w${index}`);
  const rows = words
    .slice(0, 100)
    .map((_, at) => `  - { exact: ${words.slice(at, at + 60).join(' ')}, kind: paraphrase }\n`);
  const { article, issues } = await assembled({
    'seeds/a.txt': words.join(' '),
    'content/annotations/a.yaml': `statements:\n${rows.join('')}`,
  });
  expect(issues.filter(({ code }) => code === 'annotation-overlap')).toEqual([
    expect.objectContaining({ message: expect.stringContaining('at “w32 w33') }),
  ]);
  expect(article.statements.length).toBeLessThan(100);
});

it('keeps a character that Unicode leaves to programs, also where sentences are left out', async () => {
  const { article, context } = await assembled({
    'seeds/a.txt': 'Okoro has one: \ufdd0. It rained.',
    'content/articles/a.yaml': 'seed: a.txt\nrights: { display: excerpts, holder: Wire }\n',
  });
  const html = articleHtml(article, context.briefing).join('');
  expect(html).toContain(' has one: \ufdd0.');
  expect(html).not.toContain('rained');
});

it.each([
  ['quotes', '> '.repeat(5000)],
  ['items', '- '.repeat(5000)],
  ['numbered items', '1. '.repeat(5000)],
  ['brackets', '['.repeat(5000) + ']'.repeat(5000)],
  ['pictures', '!['.repeat(500) + '](b)'.repeat(500)],
  ['emphases', '*a '.repeat(500) + 'a* '.repeat(500)],
  ['emphases that others close', '*a_ '.repeat(500)],
  ['a wall of asterisks', `${'*'.repeat(5000)}a${'*'.repeat(5000)}`],
])('reads Markdown that nests %s without end as plain text', (_what, words) => {
  const source = `Okoro said.\n\n${words} x`;
  expect(parseSeed(source, 'md')).toEqual(parseSeed(source, 'txt'));
});

it('takes rules, tables and long lists of links for Markdown', () => {
  const links = '- [a](https://example.org/) and *b*\n'.repeat(300);
  const source = `${'*'.repeat(200)}\n\n${'| a '.repeat(150)}|\n\n${links}`;
  expect(parseSeed(source, 'md').parts.map((part) => 'tag' in part && part.tag)).toContain('ul');
});

it('names the line of a key that is there twice, and of one that programs use', async () => {
  const { issues } = await assembled({
    'seeds/a.txt': 'Okoro.',
    'content/site.yaml': 'title: A\ntagline: B\ntitle: C\n',
    'content/articles/a.yaml': 'seed: a.txt\n__proto__: { title: X }\nconstructor: 1\n',
  });
  expect(issues.map(({ code, place }) => `${place.file}:${place.line}:${place.column} ${code}`)).toEqual([
    'content/articles/a.yaml:2:12 field-unknown',
    'content/articles/a.yaml:3:14 field-unknown',
    'content/site.yaml:3:1 yaml-invalid',
  ]);
});
