import { on } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { PageCache } from '../../cache/pages.ts';
import { readView } from '../../cache/views.ts';
import { type Content, contentOf } from '../../inspect/manifest.ts';
import type { WordsContext } from '../../model/views/pageContext.ts';
import { type MarkdownView, viewMarkdown } from '../../outputs/markdown/index.ts';
import { stringsFor } from '../../strings/index.ts';
import { urlsFor } from '../../views/context/urls.ts';
import { MARKDOWN_FILE } from '../../views/sharing/alternates.ts';
import { registerOwnKinds, registerOwnStrings } from '../own.ts';
import type { MarkdownOrder, MarkdownWork } from './markdownPages.ts';

/** Writes the Markdown of the pages that messages name, that of an unchanged view as it was. @returns what the files hold, by their paths */
export default async function markdown(
  work: MarkdownWork,
  port: MessagePort,
): Promise<ReadonlyMap<string, Content>> {
  const { settings, root, address, lang, viewsDir, dir, publicDir, before } = work;
  registerOwnKinds(settings);
  await registerOwnStrings(settings, root);
  const context: WordsContext = { urls: urlsFor(address), strings: stringsFor(lang) };
  // The words of a project are modules: what they say cannot be told from their paths.
  const hasOwnWords = Object.keys(settings.strings).length > 0;
  const by = JSON.stringify([before.program, settings, address, lang]);
  const cache = new PageCache(before.cacheDir, before.dir, by, 'markdown.json');
  const written = new Map<string, Content>();
  for await (const { type, path: page, view } of ordered()) {
    const path = `${page}${MARKDOWN_FILE}`;
    // A file of the author’s own, from `public/`, stays.
    if (existsSync(join(publicDir, path))) continue;
    const kept = hasOwnWords ? null : cache.get(path, view);
    const bytes = kept?.bytes ?? made({ type, view: readView(viewsDir, view) } as MarkdownView);
    const content = kept?.content ?? contentOf(bytes);
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
    cache.set(path, view, content.sha256);
    written.set(path, content);
  }
  // A file that the cache names is taken only if it is in the site before.
  await cache.save();
  return written;

  function made(view: MarkdownView): Buffer {
    return Buffer.from([...viewMarkdown(view, context).parts].join(''));
  }

  async function* ordered() {
    for await (const [order] of on(port, 'message') as AsyncIterable<[MarkdownOrder]>) {
      if (order === 'end') return;
      yield* order;
    }
  }
}
