import { describe, expect, it } from 'vitest';
import { contentOf, formatManifest } from '../../src/inspect/manifest.ts';
import { type Files, findingsIn, GOOD, page, record } from './site.ts';

const now = new Date();
const article = (main: string, head = '') => page({ title: 'An article', main, head });
const mention = (href: string, more = '') =>
  `<p id="p1"><a class="mention" id="m1" data-entity="ana" href="${href}">Ana</a>${more}</p>`;
const png = Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\x07tIME', 'latin1'),
  Buffer.from([
    now.getUTCFullYear() >> 8,
    now.getUTCFullYear() & 255,
    now.getUTCMonth() + 1,
    now.getUTCDate(),
  ]),
  Buffer.from([now.getUTCHours(), now.getUTCMinutes(), 0]),
]);

const MANIFEST = formatManifest({
  generator: 'Test 1',
  base: '/b/',
  files: [{ file: 'style.css', ...contentOf(Buffer.from(`${GOOD['style.css']}`)) }],
});

const DATA: Files = {
  'data/entities.json': '[{"id":"ana"}]',
  'data/mentions.json': '[{"entity":"ana"}]',
  'data/articles.json': '[{"id":"a"}]',
};
const DESCRIBED: Files = { ...DATA, 'data/datapackage.json': '{"resources":[]}' };

const FAULTS: readonly (readonly [finding: string, changes: Files])[] = [
  [
    'links  about.html: the link “/b/none/” leads to a page or file',
    { 'about.html': page({ title: 'About', main: '<a href="/b/none/">None</a>' }) },
  ],
  [
    'ids  about.html: the id “x” occurs more than once',
    { 'about.html': page({ title: 'About', main: '<p id="x"></p><p id="x"></p>' }) },
  ],
  ['html  about.html:6:', { 'about.html': page({ title: 'About', main: '<p><div></div></p>' }) }],
  [
    'heads  about.html: it has 2 h1, and should have one.',
    { 'about.html': page({ title: 'About', main: '<h1>Again</h1>' }) },
  ],
  [
    'heads  about.html: it has no title, and should have one.',
    { 'about.html': page({ title: '', main: '' }) },
  ],
  [
    'policy  about.html: its policy forbids what it holds: <script> alert(1)',
    { 'about.html': page({ title: 'About', main: '<script>alert(1)</script>' }) },
  ],
  [
    'policy  about.html: its policy forbids what it holds: p onclick="x()"',
    { 'about.html': page({ title: 'About', main: '<p onclick="x()">' }) },
  ],
  [
    'policy  about.html: its policy forbids what it holds: a to javascript:x',
    { 'about.html': page({ title: 'About', main: '<a href="java\tscript:x">' }) },
  ],
  [
    'policy  about.html: it has no Content-Security-Policy.',
    { 'about.html': page({ title: 'About', main: '' }).replace('Content-Security-Policy', 'refused') },
  ],
  [
    'policy  about.html: its policy allows too much: script-src https:',
    { 'about.html': page({ title: 'About', main: '' }).replace("script-src 'self'", 'script-src https:') },
  ],
  [
    'third-party  about.html: img loads “//cdn.example/x.png” from another site.',
    { 'about.html': page({ title: 'About', main: '<img src="//cdn.example/x.png" alt="">' }) },
  ],
  [
    'third-party  about.html: link loads “https://cdn.example/” from another site.',
    {
      'about.html': page({
        title: 'About',
        main: '',
        head: '<link rel="preconnect" href="https://cdn.example/">',
      }),
    },
  ],
  [
    'third-party  style.css: url() loads “https://cdn.example/x.woff2” from another site.',
    { 'style.css': '@font-face { src: url("https://cdn.example/x.woff2") }' },
  ],
  ['privacy  a.js: it uses document.cookie,', { 'a.js': 'document.cookie="a=1"' }],
  [
    'privacy  a.js: it uses localStorage,',
    { 'a.js': 'localStorage.setItem("scheme","dark");localStorage.id=1' },
  ],
  [
    'manifest  style.css: it holds 15 other bytes.',
    { 'build.json': MANIFEST, 'style.css': 'q { margin: 0 }' },
  ],
  ['budgets  index.html: its styles weigh', { 'style.css': noise(40_000) }],
  ['budgets  about.html: its html weigh', { 'about.html': page({ title: 'About', main: noise(200_000) }) }],
  [
    'budgets  about.html: its scripts weigh',
    {
      'about.html': page({ title: 'About', main: '', head: '<script type="module" src="/b/a.js"></script>' }),
      'a.js': 'import{x}from"./b.js";x()',
      'b.js': `export const x=()=>"${noise(12_000)}"`,
    },
  ],
  [
    'counts  entities/ana/index.html: it says 2 mentions and lists 1.',
    {
      'entities/ana/index.html': `${GOOD['entities/ana/index.html']}`.replace(
        'data-mentions="1"',
        'data-mentions="2"',
      ),
    },
  ],
  [
    'counts  entities/ana/index.html: it does not list the mention articles/a/#m2.',
    {
      'articles/a/index.html': article(
        mention(
          '/b/entities/ana/',
          '<a class="mention" id="m2" data-entity="ana" href="/b/entities/ana/">Ana</a>',
        ),
      ),
    },
  ],
  [
    'counts  entities/ana/index.html: it lists 1 mention, and 0 are exported.',
    { 'articles/a/annotations.jsonld': '{"items":[]}' },
  ],
  [
    'counts  articles/a/index.html: the mark m1 of entities/ana/ leads to “/b/”.',
    { 'articles/a/index.html': article(mention('/b/')) },
  ],
  [
    'search  entities/ana/index.html: the search does not find it.',
    { 'pagefind/fragment/en_2.pf_fragment': record('/b/articles/a/#p1') },
  ],
  [
    'search  pagefind/: the index counts 2 records and holds 1.',
    { 'pagefind/fragment/en_2.pf_fragment': null },
  ],
  [
    'search  pagefind/fragment/en_2.pf_fragment: the link “/b/articles/a/#p9” leads to a place',
    { 'pagefind/fragment/en_2.pf_fragment': record('/b/articles/a/#p9') },
  ],
  ['search  pagefind/: the site has no search index.', { 'pagefind/pagefind-entry.json': null }],
  ['exports  feed.xml: it cannot be read: line 1', { 'feed.xml': '<feed><entry></feed>' }],
  [
    'exports  feed.xml: the link “https://example.org/b/none/” leads to a page',
    { 'feed.xml': '<feed><link href="https://example.org/b/none/"/></feed>' },
  ],
  ['exports  index.md: the link “/b/none/” leads to a page', { 'index.md': 'See [this](/b/none/).' }],
  ['exports  data.json: it cannot be read:', { 'data.json': '{' }],
  [
    'dates  data.json: it holds the moment of its making: ',
    { 'data.json': JSON.stringify({ at: now.toISOString() }) },
  ],
  [
    'dates  feed.xml: it holds the moment of its making: ',
    { 'feed.xml': `<feed><updated>${now.toUTCString()}</updated></feed>` },
  ],
  ['dates  card.png: it holds the moment of its making: tIME', { 'card.png': png }],
  [
    'data  data/datapackage.json: it describes names.csv, which is not there.',
    { 'data/datapackage.json': JSON.stringify({ resources: [{ path: 'names.csv' }] }), ...DATA },
  ],
  [
    'data  data/names.csv: it is not the file that data/datapackage.json describes (2 bytes, not 3).',
    {
      'data/datapackage.json': JSON.stringify({ resources: [{ path: 'names.csv', bytes: 3, hash: '' }] }),
      'data/names.csv': 'a\n',
      ...DATA,
    },
  ],
  [
    'data  data/entities.json: ana has 2 mentions, and 1 on its page.',
    { ...DESCRIBED, 'data/mentions.json': JSON.stringify([{ entity: 'ana' }, { entity: 'ana' }]) },
  ],
  [
    'data  data/entities.json: it has bo, which has no page.',
    { ...DESCRIBED, 'data/entities.json': '[{"id":"ana"},{"id":"bo"}]' },
  ],
  ['data  data/articles.json: it lacks a, which has a page.', { ...DESCRIBED, 'data/articles.json': '[]' }],
  [
    'data  data/events.json: no page shows the event e.',
    { ...DESCRIBED, 'data/events.json': '[{"id":"e"}]' },
  ],
];

describe('the checks of a finished site', () => {
  it('find nothing in a good one', async () => {
    expect(await findingsIn({}, { published: '# remark\n/entities/ana/\n/feed.xml\n/\n' })).toEqual([]);
  });

  it.each(FAULTS)('find: %s', async (finding, changes) => {
    const [check] = finding.split(' ', 1);
    expect((await findingsIn(changes, {}, check)).map((one) => one.slice(0, finding.length))).toContain(
      finding,
    );
  });

  it('find a published address that is gone', async () => {
    expect(
      await findingsIn({}, { published: '/entities/ana/ /entities/anna/\n/entities/bob/ /entities/ana/' }),
    ).toEqual(['published  /entities/bob/: this address was published and is gone.']);
  });

  it('find a published place that its page lacks, and follow it where the page leads elsewhere', async () => {
    const moved = page({
      title: 'Moved',
      head: '<noscript><meta http-equiv="refresh" content="0; url=/b/articles/a/"></noscript>',
      main: '<a id="moved" href="/b/articles/a/">/b/articles/a/</a>',
    });
    const published = '/timeline/#e-2019-a\n/entities/ana/#e-2019-a\n';
    expect(await findingsIn({ 'timeline/index.html': moved }, { published }, 'published')).toEqual([
      'published  /entities/ana/#e-2019-a: this address was published and is gone.',
    ]);
  });

  it('let a mention that is withheld be listed', async () => {
    const withheld = { 'articles/a/index.html': article('<p id="p1"><span id="m1"></span> […]</p>') };
    expect(await findingsIn(withheld)).toEqual([]);
  });
});

/** Letters that hardly compress, the same each time. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
}
