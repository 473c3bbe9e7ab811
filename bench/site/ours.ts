import { join } from 'node:path';
import { install, packed } from '../../scripts/packed.ts';
import type { Corpus } from './corpus.ts';
import { type Contestant, put, textOf, themeMarkdownOf, withFrontMatter } from './write.ts';

const ENGINE = join(import.meta.dirname, '../..');
/** The package as it is published, made once for all projects. */
let engine: Promise<string> | null = null;
/** What an author’s project has beside its texts. */
const PROJECT = {
  'astro.config.mjs': `import backgrounder from 'astro-backgrounder';
export default { cacheDir: './.cache', integrations: [backgrounder()] };
`,
  'package.json': '{"private":true,"type":"module","dependencies":{"astro-backgrounder":"*"}}\n',
  'src/content.config.ts': `export { collections } from 'astro-backgrounder/content';
`,
};
/** Every paragraph of background rests on this. */
const WORK = {
  id: 'handbook',
  type: 'book',
  title: 'Handbook of everything',
  publisher: 'Press',
  issued: { 'date-parts': [[2015]] },
};

interface Variant {
  /** Whether cards and exports are left out. */
  readonly isBare?: boolean;
  /** The public address: with one there are cards, feeds and a sitemap too. */
  readonly site?: string;
}

/** This generator, by the command that an author uses. */
export function backgrounder(name: string, { isBare = false, site }: Variant = {}): Contestant {
  return {
    name,
    output: 'dist',
    async prepare(dir, corpus) {
      engine ??= packed();
      await install(dir, await engine);
      for (const [path, text] of Object.entries(PROJECT)) await put(join(dir, path), text);
      for (const document of corpus.documents) await this.writeDocument(dir, document);
      for (const entity of corpus.entities) await this.writeEntity(dir, entity);
      for (const topic of corpus.topics) {
        const { id, name: title, entities } = topic;
        const text = withFrontMatter({ name: title, entities }, cited(themeMarkdownOf(topic)));
        await put(join(dir, 'content/topics', `${id}.md`), text);
      }
      await put(join(dir, 'content/references.json'), JSON.stringify([WORK]));
      const choices = isBare ? { cards: false, exports: false } : {};
      await put(join(dir, 'content/site.yaml'), JSON.stringify({ title: 'A briefing', ...choices }));
      return true;
    },
    command: (dir) => ({
      command: [
        process.execPath,
        join(ENGINE, 'node_modules/astro/bin/astro.mjs'),
        'build',
        ...(site ? ['--site', site] : []),
      ],
      cwd: dir,
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    }),
    caches: () => ['.cache', '.astro'],
    async writeDocument(dir, document) {
      const { id, title, published } = document;
      const seed = seedOf(id);
      await put(join(dir, 'seeds', seed), textOf(document));
      await put(
        join(dir, 'content/articles', `${id}.yaml`),
        `${JSON.stringify({ seed, title, published, lang: 'en' })}\n`,
      );
    },
    async writeEntity(dir, entity) {
      await put(join(dir, 'content/entities', `${entity.id}.md`), entityNote(entity));
    },
  };
}

/** Every second article came as Markdown: authors have both. */
function seedOf(id: string): string {
  return `${id}.${Number(id.replace(/\D/g, '')) % 2 === 0 ? 'md' : 'txt'}`;
}

function entityNote({ name, kind, alias, aliases = [], gloss, note }: Corpus['entities'][number]): string {
  return withFrontMatter(
    { name, kind, aliases: [alias, ...aliases], gloss },
    cited(`${note.join('\n\n')}\n`),
  );
}

function cited(markdown: string): string {
  return markdown.replace(/\.\n/g, `. [@${WORK.id}]\n`);
}
