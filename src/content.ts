import { defineCollection } from 'astro:content';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { sessionOf } from './integration/hooks.ts';
import { errorReport, type Session, type Snapshot } from './integration/session.ts';
import { formatIssue } from './model/issue.ts';

type Name = 'site' | 'entities' | 'topics';

interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  /** A note in MDX, which Astro renders: its path below the briefing, and its text. */
  readonly mdx?: { readonly file: string; readonly body: string };
}

function briefingLoader(name: Name): Loader {
  return {
    name: `backgrounder-${name}`,
    async load(context) {
      const session = sessionOf(context.config);
      await fill(name, session, context);
      if (context.watcher) watch(name, session, context, context.watcher);
    },
  };
}

async function fill(name: Name, session: Session, context: LoaderContext): Promise<void> {
  const { store, generateDigest, logger, watcher, config } = context;
  const snapshot = await session.snapshot();
  if (!watcher && snapshot.errors.length > 0) throw new Error(errorReport(snapshot.errors));
  if (watcher && name === 'site') for (const issue of snapshot.errors) logger.error(formatIssue(issue));
  const entries = entriesOf(name, snapshot);
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
}

function entriesOf(name: Name, { records, errors, context }: Snapshot): readonly Entry[] {
  if (name === 'site') {
    return [
      {
        id: 'records',
        data: {
          json: JSON.stringify(records),
          errors: errors.map(formatIssue),
          base: context.urls.home,
          origin: context.urls.origin,
        },
      },
    ];
  }
  return records[name]
    .filter(({ format }) => format === 'mdx')
    .map(({ id, source, body }) => ({ id, data: {}, mdx: { file: source.file, body } }));
}

function watch(
  name: Name,
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

const schema = z.object({}).loose();

/** The collections of a briefing: `export { collections } from 'astro-backgrounder/content'` in `src/content.config.ts`. */
export const collections = {
  site: defineCollection({ loader: briefingLoader('site'), schema }),
  entities: defineCollection({ loader: briefingLoader('entities'), schema }),
  topics: defineCollection({ loader: briefingLoader('topics'), schema }),
};
