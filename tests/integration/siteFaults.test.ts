import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withoutSlash } from '../../src/integration/settings/folderAddresses.ts';
import {
  refuseSettings,
  type SiteSettings,
  settingsUnheeded,
} from '../../src/integration/settings/siteFaults.ts';

const SITE: SiteSettings = {
  root: pathToFileURL('/nowhere/'),
  srcDir: pathToFileURL('/nowhere/src/'),
  publicDir: pathToFileURL('/nowhere/public/'),
  outDir: pathToFileURL('/nowhere/dist/'),
  site: 'https://example.org',
  base: '/',
  output: 'static',
  trailingSlash: 'ignore',
  build: { format: 'directory' },
};
const BELOW = { prefix: '/briefing', dir: '/nowhere/briefing', hasMdx: false, mdxNotes: () => [] };
const WHOLE = { ...BELOW, prefix: '' };

describe('a site that could not show a briefing', () => {
  it.each([
    ['would be replaced by its output', { outDir: pathToFileURL('/nowhere/') }, BELOW, 'outDir is “.”, and'],
    [
      'has its output for its pictures',
      { outDir: pathToFileURL('/nowhere/public/') },
      BELOW,
      'lies in “public”',
    ],
    [
      'has its output in its notes',
      { outDir: pathToFileURL('/nowhere/briefing/') },
      BELOW,
      'lies in “briefing/seeds”',
    ],
    ['has an adapter', { adapter: { name: 'any' } }, BELOW, 'adapter is set, but'],
    ['is rendered by a server', { output: 'server' }, BELOW, 'output is “server”, but'],
    ['has a file for each page', { build: { format: 'file' } }, BELOW, 'build.format is “file”, but'],
    ['has folders for some pages', { build: { format: 'preserve' } }, BELOW, 'build.format is “preserve”'],
    ['has a path in its origin', { site: 'https://example.org/news' }, WHOLE, 'a path belongs in base.'],
    ['has a host in its base', { base: '/https://example.org/news' }, WHOLE, 'Give a path such as /news/.'],
    [
      'reads the notes in MDX by other rules',
      {},
      { ...BELOW, hasMdx: true, mdxNotes: () => ['content/topics/quay.mdx'] },
      'mdx() reads content/topics/quay.mdx too',
    ],
  ] as const)('is refused where it %s', (_what, settings, place, sentence) => {
    expect(() => refuseSettings({ ...SITE, ...settings }, place)).toThrow(sentence);
  });

  it('is told all at once, each fault on a line that names the file', () => {
    const wrong = { ...SITE, output: 'server', build: { format: 'file' } } as const;
    expect(() => refuseSettings(wrong, BELOW)).toThrow(
      /^astro\.config: output .+\nastro\.config: build\.format /,
    );
  });
});

it('a site is taken as it is where a briefing can be shown', () => {
  for (const settings of [{}, { site: undefined }, { site: 'https://example.org/', base: '/news' }])
    expect(() => refuseSettings({ ...SITE, ...settings }, BELOW)).not.toThrow();
  expect(() => refuseSettings({ ...SITE, build: { format: 'file' } }, WHOLE)).not.toThrow();
  expect(() => refuseSettings(SITE, { ...BELOW, hasMdx: true })).not.toThrow();
});

it('a site is told which of its settings a briefing does not follow', () => {
  const file = { ...SITE, trailingSlash: 'never', build: { format: 'file' } } as const;
  expect([...settingsUnheeded(file, '')].map((one) => one.split(',', 1)[0])).toEqual([
    'astro.config: trailingSlash is “never”',
    'astro.config: build.format is “file”',
  ]);
  expect([...settingsUnheeded({ ...SITE, trailingSlash: 'never' }, '/briefing')][0]).toContain(
    'astro preview does not',
  );
  const routing = {
    prefixDefaultLocale: true,
    redirectToDefaultLocale: false,
    fallbackType: 'redirect',
  } as const;
  const languages = {
    ...SITE,
    i18n: { locales: ['en', { path: 'deutsch', codes: ['de'] as [string] }], defaultLocale: 'en', routing },
  };
  expect([...settingsUnheeded(languages, '/briefing')][0]).toContain('Set prefix to “/en/briefing”');
  for (const prefix of ['/en/briefing', '/deutsch'])
    expect([...settingsUnheeded(languages, prefix)]).toEqual([]);
  expect([...settingsUnheeded(SITE, '')]).toEqual([]);
});

it.each([
  ['/news/briefing/', '/news/briefing'],
  ['/news/briefing/articles/quay/?a=/#p2/', '/news/briefing/articles/quay?a=/#p2/'],
  ['/news/briefing/articles?from=/a/', '/news/briefing/articles?from=/a/'],
  ['/news/briefing/data/entities.csv', '/news/briefing/data/entities.csv'],
  ['/news/blog/', '/news/blog/'],
])(
  'an address below the briefing is asked for without the slash at the end of its path: %s',
  (url, asked) => {
    expect(withoutSlash(url, '/news/briefing/')).toBe(asked);
  },
);
