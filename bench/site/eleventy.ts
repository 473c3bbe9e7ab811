import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PAGEFIND } from './pagefind.ts';
import {
  type Contestant,
  put,
  writeLinkedDocument,
  writeLinkedEntity,
  writeLinkedMarkdown,
} from './write.ts';

const RELEASE = '3.1.8';
const CONTENT = 'src';

/** Eleventy with Liquid layouts, and Pagefind. It is installed in the folder for temporary files when first asked for. */
export const eleventy: Contestant = {
  name: 'Eleventy',
  output: 'dist',
  async prepare(dir, corpus) {
    const packages = await installed();
    if (!packages) return false;
    await symlink(packages, join(dir, 'node_modules'));
    await writeLinkedMarkdown(join(dir, CONTENT), corpus);
    for (const [path, text] of Object.entries(PROJECT)) await put(join(dir, path), text);
    return true;
  },
  command: (dir) => ({
    command: [
      'sh',
      '-c',
      '"$1" node_modules/@11ty/eleventy/cmd.cjs --input=src --output=dist --quiet && "$1" "$2" --site dist --silent',
      'sh',
      process.execPath,
      PAGEFIND,
    ],
    cwd: dir,
  }),
  caches: () => [],
  writeDocument: (dir, document) => writeLinkedDocument(join(dir, CONTENT), document),
  writeEntity: (dir, entity) => writeLinkedEntity(join(dir, CONTENT), entity),
};

async function installed(): Promise<string | null> {
  const folder = join(tmpdir(), `backgrounder-bench-eleventy-${RELEASE}`);
  const packages = join(folder, 'node_modules');
  if (existsSync(join(packages, '@11ty/eleventy/package.json'))) return packages;
  await put(join(folder, 'package.json'), '{ "private": true }\n');
  const install = ['install', '--no-audit', '--no-fund', `@11ty/eleventy@${RELEASE}`];
  try {
    await promisify(execFile)('npm', install, { cwd: folder });
    return packages;
  } catch {
    return null;
  }
}

const LIST = (collection: string): string =>
  `<ul>{% for entry in collections.${collection} %}<li><a href="{{ entry.url }}">{{ entry.data.title }}</a></li>{% endfor %}</ul>\n`;

const FOLDER_DATA = (tags: string): string => `${JSON.stringify({ layout: 'page.liquid', tags })}\n`;

const PROJECT: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "plain", "private": true }\n',
  'src/_includes/page.liquid': `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title | escape }}</title></head>
  <body>
    <header><nav><a href="/">Home</a> <a href="/entities/">Entities</a></nav></header>
    <main data-pagefind-body><h1>{{ title | escape }}</h1><p>{{ published }}{{ gloss }}</p>{{ content }}</main>
  </body>
</html>
`,
  'src/articles/articles.json': FOLDER_DATA('articles'),
  'src/entities/entities.json': FOLDER_DATA('entities'),
  'src/topics/topics.json': FOLDER_DATA('topics'),
  'src/entities/index.liquid': `---\ntitle: entities\ntags: []\neleventyExcludeFromCollections: true\n---\n${LIST('entities')}`,
  'src/index.liquid': `---\ntitle: articles\nlayout: page.liquid\n---\n${LIST('articles')}`,
};
