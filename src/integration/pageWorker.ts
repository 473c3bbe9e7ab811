import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { type LinkedPage, readLinks } from '../inspect/linkedPage.ts';
import { type Content, contentOf } from '../inspect/manifest.ts';
import { keptPage, readKeptLinks, writeKeptLinks } from '../cache/keptLinks.ts';
import type { Answer, Former, Made, Order } from './pageWriter.ts';

/** A file with what there is to know of it. */
interface Known {
  readonly content: Content;
  /** Null for what is no page. */
  readonly linked: LinkedPage | null;
}

let dir = '';
let formerDir = '';
let linksFile = '';
/** Files of before that are as they should be. */
let sound: ReadonlyMap<string, Known> = new Map();
const folders = new Set<string>();
const written = new Map<string, Known>();

parentPort?.on('message', async (order: Order) => {
  try {
    parentPort?.postMessage(await answer(order));
  } catch (error) {
    // Of an error, a message between threads keeps only its words.
    const { message, code, path, syscall } = error as NodeJS.ErrnoException;
    parentPort?.postMessage({ failure: { message, code, path, syscall } } satisfies Answer);
  }
});

async function answer(order: Order): Promise<Answer> {
  if (order === 'end') {
    // What is not kept is read again.
    await writeKeptLinks(linksFile, linkedPages()).catch(() => {});
    return { contents: new Map(Array.from(written, ([file, { content }]) => [file, content])) };
  }
  if ('check' in order) {
    const { pagesReport } = await loadReport();
    return { report: await pagesReport(dir, order.check, linkedWithout(order.replaced)) };
  }
  if ('former' in order) {
    dir = order.dir;
    formerDir = order.former.dir;
    linksFile = order.former.links;
    sound = soundIn(order.former);
    // There is nothing to write yet.
    loadReport().catch(() => {});
    return { sound: new Set(sound.keys()) };
  }
  for (const { file, body } of order.files) {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    writeFileSync(placeOf(file), bytes);
    written.set(file, knownOf(file, bytes, body));
  }
  for (const file of order.kept) keep(file);
  return 'written';
}

/** It brings a parser of HTML, for pages that were not made here. */
function loadReport(): Promise<typeof import('../inspect/pagesReport.ts')> {
  return import('../inspect/pagesReport.ts');
}

function knownOf(file: string, bytes: Uint8Array, body: Made['body']): Known {
  return { content: contentOf(bytes), linked: linkedOf(file, body) };
}

function linkedOf(file: string, body: Made['body']): LinkedPage | null {
  if (!file.endsWith('.html')) return null;
  return readLinks(file, typeof body === 'string' ? body : Buffer.from(body).toString(), own);
}

/** Each once: most pages have the same links. */
const texts = new Map<string, string>();

function own(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const copy = Buffer.from(text).toString();
  texts.set(copy, copy);
  return copy;
}

/** Whoever has changed a file since is not overruled by it: what differs is made anew. */
function soundIn({ dir: from, digests, links }: Former): ReadonlyMap<string, Known> {
  const found = new Map<string, Known>();
  const kept = digests.size > 0 ? readKeptLinks(links) : new Map();
  for (const [file, digest] of digests) {
    const body = readIfThere(join(from, file));
    const content = body && contentOf(body);
    if (!body || content?.sha256 !== digest) continue;
    found.set(file, { content, linked: keptPage(kept, file, digest, own) ?? linkedOf(file, body) });
  }
  return found;
}

function readIfThere(path: string): Uint8Array<ArrayBuffer> | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function keep(file: string): void {
  const known = sound.get(file);
  if (!known) throw new Error(`${file} cannot be taken from the site before.`);
  // No link: what is written into the new file may not reach the old one, which is still served.
  copyFileSync(join(formerDir, file), placeOf(file));
  written.set(file, known);
}

function placeOf(file: string): string {
  const path = join(dir, file);
  const folder = dirname(path);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  return path;
}

function* linkedPages(): Generator<{ sha256: string; linked: LinkedPage }> {
  for (const { content, linked } of written.values()) if (linked) yield { sha256: content.sha256, linked };
}

function linkedWithout(replaced: readonly string[]): ReadonlyMap<string, LinkedPage> {
  const pages = new Map<string, LinkedPage>();
  for (const [file, { linked }] of written) if (linked && !replaced.includes(file)) pages.set(file, linked);
  return pages;
}
