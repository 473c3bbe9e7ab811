import { defineCollection } from 'astro:content';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { sessionOf } from './integration/hooks.ts';
import type { CollectionName } from './integration/session/collections.ts';
import type { Session } from './integration/session/session.ts';
import {
  articleEntry,
  entityEntry,
  eventEntry,
  referenceEntry,
  siteEntry,
  topicEntry,
} from './schema/collections.ts';

function briefingLoader(name: CollectionName): Loader {
  return {
    name: `backgrounder-${name}`,
    async load(context) {
      const session = sessionOf(context.config);
      session.asked.add(name);
      await fill(name, session, context);
      if (context.watcher) watch(name, session, context, context.watcher);
    },
  };
}

async function fill(name: CollectionName, session: Session, context: LoaderContext): Promise<void> {
  const { store, meta, generateDigest, logger, watcher, config } = context;
  const before = session.before();
  // What Astro has of the build before is what it would be given.
  if (before && meta.get('inputs') === before.inputs) return;
  const failure = await session.failure();
  if (failure && !watcher) throw failure;
  if (failure && name === 'site') logger.error(failure.message);
  const entries = await session.entries(name);
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  const root = fileURLToPath(config.root);
  for (const { id, data, mdx } of entries) {
    if (mdx) {
      // Without a digest: Astro notes the module of a deferred entry only when the entry is set.
      const filePath = relative(root, `${session.options.dir}/${mdx.file}`).split(sep).join('/');
      store.set({ id, data, body: mdx.body, filePath, deferredRender: true });
    } else {
      store.set({ id, data, digest: generateDigest(JSON.stringify(data)) });
    }
  }
  if (session.options.inputs) meta.set('inputs', session.options.inputs);
}

function watch(
  name: CollectionName,
  session: Session,
  context: LoaderContext,
  watcher: NonNullable<LoaderContext['watcher']>,
): void {
  const { dir } = session.options;
  watcher.add([`${dir}/seeds`, `${dir}/content`]);
  const changed = (path: string): void => {
    const [top] = relative(dir, path).split(sep);
    if (top !== 'seeds' && top !== 'content') return;
    session.invalidate();
    setTimeout(() => void fill(name, session, context), 50);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
}

/** The collections of a briefing: `export { collections } from 'astro-backgrounder/content'` in `src/content.config.ts`. */
export const collections = {
  articles: defineCollection({ loader: briefingLoader('articles'), schema: articleEntry }),
  entities: defineCollection({ loader: briefingLoader('entities'), schema: entityEntry }),
  topics: defineCollection({ loader: briefingLoader('topics'), schema: topicEntry }),
  events: defineCollection({ loader: briefingLoader('events'), schema: eventEntry }),
  references: defineCollection({ loader: briefingLoader('references'), schema: referenceEntry }),
  site: defineCollection({ loader: briefingLoader('site'), schema: siteEntry }),
};
