import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { install, packed } from '../../scripts/packed.ts';
import { proposePackage } from '../../scripts/proposePackage.ts';
import { NAME } from '../../src/integration/hooks.ts';
import { LEAST_PAGES } from '../../src/model/threads.ts';
import { buildProject, filesOf } from '../builds.ts';
import { ASTRO, BACKGROUNDER, newFolder, put, remove, runIn } from './project.ts';

let engine: string;
/** The package as the first project has it: the others share its copy, and so what Node has compiled of it. */
let installed: string | undefined;
let first: string;

beforeAll(async () => {
  engine = await packed();
}, 240_000);
afterAll(() => remove(dirname(engine), first));

describe('the package', () => {
  it('holds JavaScript with its types, and no TypeScript, tests or training data', async () => {
    const files = await readdir(engine, { recursive: true });
    expect(files).toContain(join('lib', 'index.js'));
    expect(files).toContain(join('lib', 'index.d.ts'));
    expect(files.filter((file) => /(?<!\.d)\.ts$|\.test\.|train\//.test(file))).toEqual([]);
  });

  it('gives a package of its own to who only wants names found, and nothing else is installed', async () => {
    const alone = await newFolder();
    proposePackage(join(engine, 'lib'), join(alone, 'node_modules/backgrounder-propose'));
    await put(alone, { 'names.mjs': FINDS_NAMES });
    const { output } = runIn(alone, ['names.mjs']);
    expect(output.trim()).toBe('person Ana Okoro, place Velis');
    await remove(alone);
  });
});

describe('a new project', () => {
  let project: string;
  const page = (path: string) => readFile(join(project, 'dist', path, 'index.html'), 'utf8');

  beforeAll(async () => {
    project = await newFolder();
    first = project;
    await install(project, engine);
    installed = join(project, 'node_modules/astro-backgrounder');
    const made = runIn(project, [BACKGROUNDER, 'init', '.']);
    expect(made.code, made.output).toBe(0);
    await put(project, OWN);
    const { code, output } = runIn(project, [ASTRO, 'build']);
    expect(code, output).toBe(0);
  }, 240_000);

  it('gives a site of the example', async () => {
    expect(await page('entities/ana-okoro')).toContain('She has run the harbour since 2019.');
    expect(existsSync(join(project, 'dist/pagefind/pagefind.js'))).toBe(true);
    expect(existsSync(join(project, 'dist/sitemap-index.xml'))).toBe(true);
  });

  it('shows a component, a style sheet and a head element of its own', async () => {
    const html = await page('articles/example');
    expect(html).toContain('Our own footer');
    expect(html).toContain('<meta name="theme-color" content="#123456"');
    const styles = (await readdir(join(project, 'dist/assets'))).filter((name) => name.endsWith('.css'));
    const texts = await Promise.all(
      styles.map((name) => readFile(join(project, 'dist/assets', name), 'utf8')),
    );
    expect(texts.join('')).toContain('--accent:#0a0');
  });

  it('knows a kind of its own, with its word and its shape', async () => {
    const html = await page('entities/sea-swift');
    expect(html).toContain('data-kind="vessel"');
    expect(html).toContain('Vessel');
  });

  it('speaks a language of its own', async () => {
    expect(await page('articles/example')).toContain('Aller au texte');
    expect(await page('articles/example')).toContain('lang="fr"');
  });

  it('has pages over the collections, in the frame of the others, and its own page wins', async () => {
    expect(await page('people')).toContain('<li>Ana Okoro, 2 mentions</li>');
    expect(await page('people')).toContain('Our own footer');
    expect(await page('about')).toContain('All about us');
  });

  it('is checked by what is installed, and told what else could be checked', () => {
    const { code, output } = runIn(project, [BACKGROUNDER, 'check-site']);
    expect(output).toContain('✓ links');
    expect(output).toContain('skipped: html-validate is not installed (npm install -D html-validate)');
    expect(output).toContain('skipped: playwright-core is not installed');
    const found = [...output.matchAll(/^ {4}(\S+)\/index\.html: /gm)].map(([, page]) => page);
    expect([...new Set(found)], 'pages of the project’s own').toEqual(['about', 'people']);
    expect(code).toBe(1);
  });

  it('is known to the commands too, with its own kinds', () => {
    const { code, output } = runIn(project, [BACKGROUNDER, 'check']);
    expect(output).toContain('0 errors');
    expect(code, output).toBe(0);
  });

  it('fails well: with file, line and remedy, and what is published stays', async () => {
    const before = filesOf(join(project, 'dist'));
    await put(project, {
      'content/entities/wrong.md':
        '---\nname: Wrong\nkind: person\nfacts:\n  - statement: So.\n    evidence: [never said]\n---\n',
    });
    const { code, output } = runIn(project, [ASTRO, 'build']);
    expect(code).toBe(1);
    expect(output).toMatch(/content\/entities\/wrong\.md:\d+:\d+ {2}error {2}quote-not-found/);
    expect(output, 'places in the program tell an author nothing').not.toContain('Stack trace');
    expect(filesOf(join(project, 'dist'))).toEqual(before);
  }, 60_000);
});

describe('a project of many pages', () => {
  let project: string;

  beforeAll(async () => {
    project = await newFolder();
    await install(project, installed ?? engine);
    await put(project, MANY);
    const { code, output } = await buildProject(project);
    expect(code, output).toBe(0);
  }, 240_000);
  afterAll(() => remove(project));

  it('does without the pages that are disabled, and nothing leads to them', async () => {
    const files = filesOf(join(project, 'dist')).map(({ file }) => file);
    expect(
      files.filter((file) => /^(?:timeline|search|embed|pagefind|404)|^data\/index\./.test(file)),
    ).toEqual([]);
    // Only the page of the data offers the archive.
    expect(files).not.toContain('data/offline.zip');
    const leading = files.filter(
      (file) =>
        /\.(?:html|md|xml|json|txt|csv)$/.test(file) &&
        /example\.org\/(?:timeline|search|embed|data)\/(?!\w)|href="\/(?:timeline|search|embed|data)\/|oembed|iframe/.test(
          readFileSync(join(project, 'dist', file), 'utf8'),
        ),
    );
    expect(leading).toEqual([]);
    expect(await readFile(join(project, 'dist/entities/port-1/index.html'), 'utf8')).not.toContain(
      'search-open',
    );
    expect(runIn(project, [BACKGROUNDER, 'check-site']).output).toContain('✓ search           0  no search');
  });

  it('has the same pages whether or not a thread renders some of them', async () => {
    const pages = () => filesOf(join(project, 'dist')).filter(({ file }) => file.endsWith('.html'));
    const before = pages();
    expect(before.length).toBeGreaterThan(LEAST_PAGES);
    // With a component of the project’s, all pages are rendered by Astro.
    await put(project, OWN_FOOTER);
    const second = await buildProject(project);
    expect(second.code, second.output).toBe(0);
    expect(second.output).not.toContain('reused');
    expect(pages()).toEqual(before);
  }, 240_000);

  it('has its pages handed back again after a build that had to render them, and changed nothing', async () => {
    await rm(join(project, 'node_modules/.astro', NAME, 'pages.json'));
    const rendered = await buildProject(project);
    expect(rendered.output).toContain('Nothing changed');
    expect(rendered.output).not.toContain('reused');
    expect((await buildProject(project)).output).toContain('reused');
  }, 240_000);
});

describe('a plain Astro site with a briefing below a prefix', () => {
  let project: string;
  const own = () =>
    filesOf(join(project, 'dist')).filter(
      ({ file }) => !file.startsWith('briefing/') && /\.html$/.test(file),
    );

  beforeAll(async () => {
    project = await newFolder();
    await install(project, installed ?? engine);
    await put(project, BLOG);
  });
  afterAll(() => remove(project));

  it('keeps its own pages byte for byte, and has the briefing beside them', async () => {
    const alone = await buildProject(project);
    expect(alone.code, alone.output).toBe(0);
    const before = own();
    const { 'src/content.config.ts': config, ...others } = WITH_BRIEFING;
    await put(project, others);
    const without = await buildProject(project);
    expect(without.code).toBe(1);
    expect(without.output).toContain(NO_COLLECTIONS);
    expect(without.output).not.toMatch(/^ +at /m);
    await put(project, { 'src/content.config.ts': config });
    const { code, output } = await buildProject(project);
    expect(code, output).toBe(0);
    // What Astro remembers of the collections does not hide that they are gone.
    await put(project, { 'src/content.config.ts': 'export const collections = {};\n' });
    const gone = await buildProject(project);
    expect([gone.code, gone.output]).toEqual([1, expect.stringContaining(NO_COLLECTIONS)]);
    await put(project, { 'src/content.config.ts': config });
    expect(own()).toEqual(before);
    const html = await readFile(join(project, 'dist/briefing/articles/quay/index.html'), 'utf8');
    expect(html).toContain('href="/briefing/entities/mara-tovin/"');
    const note = await readFile(join(project, 'dist/briefing/topics/quay/index.html'), 'utf8');
    expect(note).toContain('<h2 id="q-is-it-open">Is it open?</h2>');
    expect(note).toMatch(/<b>Words of a component\.<\/b> It is <span class="inference"/);
    expect(existsSync(join(project, 'dist/briefing/pagefind/pagefind.js'))).toBe(true);
  }, 240_000);

  it('lists its pages and those of the briefing for search engines, and no page of an error', async () => {
    const listed = await readFile(join(project, 'dist/sitemap-0.xml'), 'utf8');
    expect(listed).toContain('<loc>https://blog.example/post/</loc>');
    expect(listed).toContain('<loc>https://blog.example/briefing/topics/quay/</loc>');
    expect(listed).not.toContain('404');
  });

  it('has its briefing checked, with what its pages load from the site around them', () => {
    const { code, output } = runIn(project, [BACKGROUNDER, 'check-site']);
    expect(output).toMatch(/✓ budgets +0 {2}heaviest: scripts [1-9]/);
    expect(output).toMatch(/✓ policy +0 {2}left to the site around it/);
    expect(code, output).toBe(0);
  });

  it('has its addresses recorded below the prefix', () => {
    expect(runIn(project, [BACKGROUNDER, 'record']).code).toBe(0);
    const addresses = readFileSync(join(project, 'content/published.txt'), 'utf8').split('\n');
    expect(addresses).toContain('/articles/quay/');
  });
});

const NO_COLLECTIONS =
  "The collections of the briefing are not in src/content.config.ts. Write there: export { collections } from 'astro-backgrounder/content';";

const OWN = {
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
import backgrounder from 'astro-backgrounder';
export default defineConfig({
  site: 'https://example.org',
  integrations: [backgrounder({
    components: { SiteFooter: './src/Footer.astro' },
    customCss: ['./src/own.css'],
    head: [{ tag: 'meta', attrs: { name: 'theme-color', content: '#123456' } }],
    kinds: { vessel: { label: ['Vessel', 'Vessels'], schema: 'Vehicle', shape: '◗', colour: '#246' } },
    strings: { fr: './src/fr.mjs' },
    disable: ['embed'],
  })],
});
`,
  'src/Footer.astro': '<footer>Our own footer</footer>\n',
  'src/own.css': ':root { --accent: #0a0; }\n',
  'src/fr.mjs': "export default { skip: 'Aller au texte' };\n",
  'src/pages/about.astro': '<html><head><title>About</title></head><body>All about us</body></html>\n',
  'src/pages/people.astro': `---
import { getCollection } from 'astro:content';
import { siteOf } from 'astro-backgrounder/views';
import Base from 'astro-backgrounder/layouts/Base.astro';
const people = (await getCollection('entities')).filter(({ data }) => data.kind === 'person');
const site = await siteOf();
const metadata = { title: 'People', description: 'People', path: '/people/' };
---
<Base site={site} metadata={metadata}><ul>{people.map(({ data }) => <li>{data.name}, {data.mentions} mentions</li>)}</ul></Base>
`,
  'content/site.yaml': 'title: Harbour\nlang: fr\n',
  'content/entities/sea-swift.md': '---\nname: Sea Swift\nkind: vessel\n---\n',
};

const BLOG = {
  // Without the package among its own: one that is linked, or that its workspace holds, is loaded all the same.
  'package.json': '{"name":"blog","private":true,"type":"module"}\n',
  'astro.config.mjs':
    "export default { site: 'https://blog.example', scopedStyleStrategy: 'class', integrations: [] };\n",
  'src/pages/index.astro':
    '---\n---\n<html><head><title>Blog</title></head><body><h1>Blog</h1><p class="a">Words — “quoted”.</p></body></html>\n<style>.a { color: red; }</style>\n',
  'src/pages/404.astro': '<html><head><title>Lost</title></head><body>Nothing is here</body></html>\n',
  // Code of no language: a machine that is slow colours code otherwise, as Shiki ends after half a second.
  'src/pages/post.md':
    '# A post\n\n"Quoted" words -- and a list:\n\n- one\n- two\n\n```\nwords as they are\n```\n',
};

const WITH_BRIEFING = {
  'astro.config.mjs':
    "import backgrounder from 'astro-backgrounder';\nexport default { site: 'https://blog.example', scopedStyleStrategy: 'class', integrations: [backgrounder({ prefix: '/briefing' })] };\n",
  'src/content.config.ts': "export { collections } from 'astro-backgrounder/content';\n",
  'seeds/quay.txt': 'PORT VELIS, 3 March 2026 — The quay will stay open, Mara Tovin said on Tuesday.\n',
  'content/entities/mara-tovin.md': '---\nname: Mara Tovin\nkind: person\n---\n',
  'content/topics/quay.mdx':
    "---\nname: The quay\n---\nimport Box from '../../src/Box.astro';\n\n## Is it open?\n\n<Box /> It is :inference[open].\n",
  'src/Box.astro': '<b>Words of a component.</b>\n',
};

const FINDS_NAMES = `import { propose } from 'backgrounder-propose';
const { entities } = propose('Ana Okoro, the mayor of Velis, spoke on Tuesday.', { lang: 'en' });
console.log(entities.map(({ kind, name }) => kind + ' ' + name).join(', '));
`;

const NAMES = Array.from(
  { length: LEAST_PAGES + 10 },
  (_, at) => `Port Number ${String.fromCharCode(65 + (at % 26))}${at}`,
);
const MANY = {
  'package.json': '{"private":true,"type":"module","dependencies":{"astro-backgrounder":"*"}}\n',
  'astro.config.mjs': withoutPages(''),
  'src/content.config.ts': "export { collections } from 'astro-backgrounder/content';\n",
  'seeds/ports.txt': `${NAMES.map((name) => `The ferry called at ${name} on Monday.`).join('\n\n')}\n\nWork is to begin in October.\n`,
  'content/articles/ports.yaml': 'seed: ports.txt\ntitle: The ports\n',
  'content/timeline.yaml':
    '- date: "2026-10"\n  title: Work is to begin in October.\n  evidence: Work is to begin in October.\n',
  ...Object.fromEntries(
    NAMES.map((name, at) => [`content/entities/port-${at}.md`, `---\nname: ${name}\nkind: place\n---\n`]),
  ),
};
const OWN_FOOTER = {
  'src/Footer.astro': `---
import Footer from 'astro-backgrounder/components/SiteFooter.astro';
---
<Footer {...Astro.props} />
`,
  'astro.config.mjs': withoutPages("components: { SiteFooter: './src/Footer.astro' },"),
};

function withoutPages(options: string): string {
  return `import backgrounder from 'astro-backgrounder';
export default {
  site: 'https://example.org',
  integrations: [backgrounder({ ${options} disable: ['embed', 'timeline', 'search', 'data', '404'] })],
};
`;
}
