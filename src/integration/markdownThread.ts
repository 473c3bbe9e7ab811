import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readView } from '../cache/views.ts';
import { type Content, contentOf } from '../inspect/manifest.ts';
import type { WordsContext } from '../model/pageContext.ts';
import { type MarkdownView, viewMarkdown } from '../outputs/markdown/index.ts';
import { stringsFor } from '../strings/index.ts';
import { urlsFor } from '../views/urls.ts';
import type { MarkdownWork } from './markdownPages.ts';
import { registerOwnKinds, registerOwnStrings } from './own.ts';
import { answer } from './thread.ts';

await answer(parentPort, () => markdown(workerData as MarkdownWork));

/** Writes the Markdown of pages. @returns what the files hold, by their paths */
async function markdown(work: MarkdownWork): Promise<ReadonlyMap<string, Content>> {
  const { settings, root, address, lang, viewsDir, dir, publicDir, pages } = work;
  registerOwnKinds(settings);
  await registerOwnStrings(settings, root);
  const context: WordsContext = { urls: urlsFor(address), strings: stringsFor(lang) };
  const written = new Map<string, Content>();
  for (const { type, view } of pages) {
    const { path, parts } = viewMarkdown({ type, view: readView(viewsDir, view) } as MarkdownView, context);
    // A file of the author’s own, from `public/`, stays.
    if (existsSync(join(publicDir, path))) continue;
    const bytes = Buffer.from([...parts].join(''));
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
    written.set(path, contentOf(bytes));
  }
  return written;
}
