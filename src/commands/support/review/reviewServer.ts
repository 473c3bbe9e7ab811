import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Reply, Review } from '../../../ingest/review/session/index.ts';
import { explain } from '../failures.ts';
import { HEADERS, pathWithin } from './reviewGuard.ts';
import { viewOf } from './reviewView.ts';

const HOST = '127.0.0.1';
const PAGE = join(import.meta.dirname, '../../reviewPage');
const STYLES = join(import.meta.dirname, '../../../styles');
const FONTS = '@fontsource-variable';

/** The files of the page by their names in its address. */
const FILES: Readonly<Record<string, readonly [type: string, find: () => string]>> = {
  '': ['text/html', () => join(PAGE, 'index.html')],
  'page.js': ['text/javascript', () => join(PAGE, 'page.js')],
  'page.css': ['text/css', () => join(PAGE, 'page.css')],
  'tokens.css': ['text/css', () => join(STYLES, 'tokens.css')],
  'base.css': ['text/css', () => join(STYLES, 'base.css')],
  'icon.svg': ['image/svg+xml', () => join(STYLES, 'icon.svg')],
  'serif.woff2': ['font/woff2', () => fontFile('source-serif-4')],
  'sans.woff2': ['font/woff2', () => fontFile('source-sans-3')],
};

function fontFile(name: string): string {
  return createRequire(import.meta.url).resolve(`${FONTS}/${name}/files/${name}-latin-wght-normal.woff2`);
}

/** A page that reviews drafts, while it is served. */
export interface ReviewPage {
  /** With the token that every request must have. */
  readonly url: string;
  /** Resolves when the author is done on the page. */
  readonly done: Promise<void>;
  /** Ends it, once the answer that is being written is written. */
  close(): Promise<void>;
}

/**
 * Serves a review on the loopback interface.
 * @param port 0 takes any free one
 */
export async function serveReview(review: Review, port: number): Promise<ReviewPage> {
  const token = randomBytes(24).toString('base64url');
  const end = Promise.withResolvers<void>();
  let busy: Promise<unknown> = Promise.resolve();
  /** Answers one after the other: each is decided on what the one before left. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = busy.then(work);
    busy = result.catch(() => {});
    return result;
  };
  const server = createServer((request, response) => {
    const path = pathWithin(request, `${HOST}:${(server.address() as AddressInfo).port}`, token);
    const answer = respond(path, request, response, { review, inTurn, finish: () => end.resolve() });
    answer.catch((error) => send(response, 500, { words: explain(error) }));
  });
  await listen(server, port);
  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}/${token}/`,
    done: end.promise,
    async close() {
      await busy;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 500).unref();
      await closed;
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: HOST }, () => resolve());
  });
}

interface Turn {
  readonly review: Review;
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  readonly finish: () => void;
}

async function respond(
  path: string | null,
  request: IncomingMessage,
  response: ServerResponse,
  { review, inTurn, finish }: Turn,
): Promise<void> {
  if (path === null) return send(response, 403, { words: 'Open the address that the command printed.' });
  if (request.method === 'GET') {
    if (path === 'state') return send(response, 200, { view: viewOf(review) });
    const file = Object.hasOwn(FILES, path) ? FILES[path] : undefined;
    return file ? sendFile(response, file) : send(response, 404, { words: 'There is no such page.' });
  }
  if (request.method !== 'POST' || !Object.hasOwn(ACTIONS, path))
    return send(response, 405, { words: 'There is nothing to do here.' });
  const given = await bodyOf(request);
  if (given === null) return send(response, 400, { words: 'The request is not an answer in JSON.' });
  await inTurn(async () => {
    if (given['revision'] !== review.revision)
      return send(response, 409, {
        reply: { does: 'nothing', words: STALE },
        view: viewOf(review),
      });
    const reply = await ACTIONS[path]?.(review, given);
    send(response, 200, { reply, view: viewOf(review) });
    if (path === 'done') response.once('close', finish);
  });
}

const STALE =
  'Another tab decided something in the meantime, so this answer was not written. The question is now as it stands.';

type Given = Readonly<Record<string, unknown>>;

const ACTIONS: Readonly<Record<string, (review: Review, given: Given) => Promise<Reply>>> = {
  answer: async (review, given) => {
    const [key, words, kind] = ['key', 'words', 'kind'].map((name) => wordsIn(given, name));
    return review.answer({ key: key ?? '', words, kind }).catch((error) => notice(explain(error)));
  },
  undo: (review) => review.undo().catch((error) => notice(explain(error))),
  go: async (review, given) => review.goTo(Number(given['index'])),
  done: async () => notice('Done.'),
};

function notice(words: string): Reply {
  return { does: 'nothing', words };
}

function wordsIn(given: Given, name: string): string | undefined {
  const value = given[name];
  return typeof value === 'string' ? value.replace(/\s+/g, ' ') : undefined;
}

/** More than any answer has. */
const LONGEST = 16_384;

/** The body as an object; null where it is none, too long, or of another type than JSON, which no form can send. */
async function bodyOf(request: IncomingMessage): Promise<Given | null> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return null;
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk;
    if (text.length > LONGEST) return null;
  }
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Given) : null;
  } catch {
    return null;
  }
}

async function sendFile(
  response: ServerResponse,
  [type, find]: readonly [string, () => string],
): Promise<void> {
  const content = await readFile(find());
  const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
  response.writeHead(200, { ...HEADERS, 'Content-Type': `${type}${charset}` }).end(content);
}

function send(response: ServerResponse, status: number, value: object): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}
