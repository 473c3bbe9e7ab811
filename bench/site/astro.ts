import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { PAGEFIND } from './pagefind.ts';
import {
  type Contestant,
  put,
  writeLinkedDocument,
  writeLinkedEntity,
  writeLinkedMarkdown,
} from './write.ts';

const ENGINE = join(import.meta.dirname, '../..');
const CONTENT = 'src/content';

/** Astro as it comes, with content collections, and Pagefind: the mentions are links in the Markdown already. */
export const plainAstro: Contestant = {
  name: 'plain Astro',
  output: 'dist',
  async prepare(dir, corpus) {
    await symlink(join(ENGINE, 'node_modules'), join(dir, 'node_modules'));
    await writeLinkedMarkdown(join(dir, CONTENT), corpus);
    for (const [path, text] of Object.entries(PROJECT)) await put(join(dir, path), text);
    return true;
  },
  command: (dir) => ({
    command: [
      'sh',
      '-c',
      '"$1" "$2" build && "$1" "$3" --site dist --silent',
      'sh',
      process.execPath,
      join(ENGINE, 'node_modules/astro/bin/astro.mjs'),
      PAGEFIND,
    ],
    cwd: dir,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  }),
  caches: () => ['.cache', '.astro'],
  writeDocument: (dir, document) => writeLinkedDocument(join(dir, CONTENT), document),
  writeEntity: (dir, entity) => writeLinkedEntity(join(dir, CONTENT), entity),
};

const ITEM_PAGE = (collection: string): string => `---
import { getCollection, render } from 'astro:content';
import Page from '../../layouts/Page.astro';
export async function getStaticPaths() {
  const entries = await getCollection('${collection}');
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<Page title={entry.data.title}><p>{entry.data.published ?? entry.data.gloss}</p><Content /></Page>
`;

const LIST_PAGE = (collection: string, layout: string): string => `---
import { getCollection } from 'astro:content';
import Page from '${layout}';
const entries = await getCollection('${collection}');
---
<Page title="${collection}"><ul>{entries.map(({ id, data }) => <li><a href={\`/${collection}/\${id}/\`}>{data.title}</a></li>)}</ul></Page>
`;

const COLLECTION = (name: string): string =>
  `defineCollection({ loader: glob({ pattern: '*.md', base: './${CONTENT}/${name}' }), schema })`;

const PROJECT: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "plain", "private": true, "type": "module" }\n',
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
export default defineConfig({ trailingSlash: 'always', cacheDir: './.cache' });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const schema = z.object({ title: z.string(), published: z.string().optional(), kind: z.string().optional(), gloss: z.string().optional() });
export const collections = { articles: ${COLLECTION('articles')}, entities: ${COLLECTION('entities')}, topics: ${COLLECTION('topics')} };
`,
  'src/layouts/Page.astro': `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{title}</title></head>
  <body>
    <header><nav><a href="/">Home</a> <a href="/entities/">Entities</a></nav></header>
    <main data-pagefind-body><h1>{title}</h1><slot /></main>
  </body>
</html>
<style>body { max-width: 40rem; margin: auto; font-family: serif; }</style>
`,
  'src/pages/articles/[id].astro': ITEM_PAGE('articles'),
  'src/pages/entities/[id].astro': ITEM_PAGE('entities'),
  'src/pages/topics/[id].astro': ITEM_PAGE('topics'),
  'src/pages/entities/index.astro': LIST_PAGE('entities', '../../layouts/Page.astro'),
  'src/pages/index.astro': LIST_PAGE('articles', '../layouts/Page.astro'),
};
