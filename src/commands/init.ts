import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { manifest } from '../integration/program.ts';
import { UserError } from '../model/userError.ts';
import { jsonFault } from '../read/parsing/jsonFault.ts';
import { placeAt } from '../read/parsing/place.ts';
import { capitalised } from '../text/characters/capitalised.ts';
import { editorFiles } from './schemas.ts';
import { type CommandIo, defineCommand } from './support/define/defineCommand.ts';
import { COLLECTIONS_FILE, CONFIG_FILE, ownSettings } from './support/ownSettings.ts';
import { completedPackage, newPackage, SCRIPTS } from './support/projectPackage.ts';

/** Creates a project in a folder. */
export const init = defineCommand({
  name: 'init',
  isOutside: true,
  usage: `Creates a project: settings of Astro, an example article with one entity, a workflow that publishes on GitHub Pages, and
settings for VS Code. Files that exist stay as they are; package.json gets the scripts and packages that it lacks.`,
  positionals: { usage: '<folder>', min: 1, max: 1, wrong: 'Name one folder: . is this one.' },
  options: { empty: { type: 'boolean', help: 'no example' } },
  notes: ['Exit code: 0 created, 1 not created, 2 wrong usage.'],
  async run({ values, positionals: [name = ''] }, { say }) {
    const dir = resolve(name);
    const files = {
      ...projectFiles(basename(dir), values.empty === true),
      ...editorFiles(),
      ...(values.empty ? {} : EXAMPLE),
    };
    const isNew = !existsSync(dir) || (await readdir(dir)).length === 0;
    await writePackage(dir, say);
    const own = await ownSettings(dir);
    for (const [path, content] of Object.entries(files)) {
      const there = own.find(({ instead }) => instead === path);
      if (there?.lacks) say(`${there.path} stays as it is. ${there.lacks}`);
      else await create(there?.path ?? join(dir, path), content, say);
    }
    for (const folder of ['seeds', 'public']) await mkdir(join(dir, folder), { recursive: true });
    const isHere = dir === resolve('.');
    const where = isHere ? 'the project in this folder' : name;
    say(`${isNew ? 'Created' : 'Completed'} ${where}. Next:
${isHere ? '' : `\n  cd ${name}`}
  npm install
  npm run dev

Then import an article: npm run ingest -- article.html
Texts in seeds/ are published as they are; npm run ingest -- seeds suggests who is in them.${values.empty ? '' : `\n${ABOUT_EXAMPLE}`}`);
    return 0;
  },
});

/** Writes `package.json`, or adds what one that is there lacks. */
async function writePackage(dir: string, say: CommandIo['say']): Promise<void> {
  const path = join(dir, 'package.json');
  if (!existsSync(path)) return create(path, newPackage(dir, basename(dir)), say);
  const before = await readFile(path, 'utf8');
  const { text, kept } = completed(path, before);
  if (text !== before) {
    await writeFile(path, text);
    say(`${path} exists: the scripts and packages that it lacked were added.`);
  }
  for (const name of kept) say(`${path}: the script “${name}” is yours and stays; ours is ${SCRIPTS[name]}.`);
}

function completed(path: string, text: string): ReturnType<typeof completedPackage> {
  const fault = jsonFault(text);
  if (!fault) return completedPackage(dirname(path), text);
  const { line, column } = placeAt(text, fault.offset, path);
  throw new UserError(`${path}:${line}:${column}  ${fault.message}`);
}

async function create(path: string, content: string, say: CommandIo['say']): Promise<void> {
  if (existsSync(path)) {
    say(`${path} exists and stays as it is.`);
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

function projectFiles(folder: string, isEmpty: boolean): Readonly<Record<string, string>> {
  const { name } = manifest();
  return {
    [CONFIG_FILE]: `import { defineConfig } from 'astro/config';
import backgrounder from '${name}';

// The public address, for links that others share: SITE=https://example.org BASE=/minerals/ npm run build
export default defineConfig({
  site: process.env.SITE || undefined,
  base: process.env.BASE || undefined,
  integrations: [backgrounder()],
});
`,
    [COLLECTIONS_FILE]: `export { collections } from '${name}/content';\n`,
    'tsconfig.json': `${JSON.stringify({ extends: 'astro/tsconfigs/strict', include: ['.astro/types.d.ts', 'src'], exclude: ['dist'] }, null, 2)}\n`,
    '.gitignore': 'node_modules/\ndist/\n.astro/\n.dist*\nshards/\n',
    'content/site.yaml': `# The name of the briefing, and what it is about in one sentence.
title: ${JSON.stringify(titleFrom(folder))}
# tagline: What the articles are about
# lang: en
`,
    'README.md': readme(titleFrom(folder), isEmpty),
    '.github/workflows/pages.yml': workflow(),
  };
}

/** A name for people, from the name of a folder: “My briefing” from `my-briefing`. */
function titleFrom(folder: string): string {
  const words = folder.replace(/[-_.\s]+/g, ' ').trim() || 'Briefing';
  return capitalised(words);
}

function readme(title: string, isEmpty: boolean): string {
  return `# ${title}

A briefing made with Backgrounder: articles with their names linked, and a page for each person, organisation, place and
event in them.

| command | what it does |
|---|---|
| \`npm run dev\` | shows the briefing while you write, at <http://localhost:4321>, drafts included |
| \`npm run ingest -- article.html\` | imports an article (.txt, .md, .html, .docx, .pdf, .eml) and suggests who is in it |
| \`npm run review\` | reviews the suggestions: accept, change, merge, reject |
| \`npm run new -- entity "Name"\` | creates the file of an entity, every field explained |
| \`npm run check\` | lists what is wrong, with file, line and remedy |
| \`npm start\` | builds the site into \`dist/\` and serves it |

| file | what it holds |
|---|---|
| \`seeds/\` | the texts of the articles, as they were published |
| \`content/articles/\`, \`content/annotations/\` | title, date and key points of an article; who says what in it |
| \`content/entities/\`, \`content/topics/\` | a file for each page |
| \`content/site.yaml\` | the title of the briefing and what its front page shows |
| \`public/\` | pictures and other files that are published as they are |
| \`astro.config.mjs\` | colours, header, kinds of entities, languages: options of the integration |

\`.github/workflows/pages.yml\` publishes the briefing on GitHub Pages: commit \`package-lock.json\` too, choose “GitHub
Actions” under Settings → Pages, and push.
${isEmpty ? '' : `\n${ABOUT_EXAMPLE}\n`}`;
}

const EXAMPLE = {
  'seeds/example.txt': `LANMERE, 9 March 2026 — The harbour of Lanmere will be dredged for the first time in forty years, its director said on Monday.

“The channel is too shallow for the new ferries,” said Ana Okoro, who has run the harbour since 2019.

Work is to begin in October. Okoro said that the harbour would stay open.
`,
  'content/entities/ana-okoro.md': `---
name: Ana Okoro
kind: person
aliases: [Okoro]
gloss: Director of the harbour
facts:
  - label: role
    statement: She has run the harbour since 2019.
    evidence: [has run the harbour since 2019]
---
`,
};

const ABOUT_EXAMPLE = `The example is two files: ${Object.keys(EXAMPLE).join(' and ')}. Delete them once your own article is there.`;

function workflow(): string {
  return `# Publishes the briefing on GitHub Pages when that is switched on in the settings of the repository.
name: pages
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      pages: read
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 24
          cache: npm
      - uses: actions/configure-pages@v5
        id: pages
      - run: npm ci
      - run: npm run check
      - run: npm run build
        env:
          SITE: \${{ steps.pages.outputs.origin }}
          BASE: \${{ steps.pages.outputs.base_path }}
      - run: npm run check:site
      - uses: actions/upload-pages-artifact@v4
        with:
          path: dist
  deploy:
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/deploy-pages@v4
        id: deployment
`;
}
