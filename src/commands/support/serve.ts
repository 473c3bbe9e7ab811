import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import serveStatic from 'serve-static';
import { headersFor, parseHeaders } from '../../integration/beside/headers.ts';

interface ServeOptions {
  /** The folder to serve. */
  readonly dir: string;
  /** Path under which the site lives, with a slash at both ends. */
  readonly base: string;
}

export interface RunningServer {
  /** The address of the site's front page. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/**
 * Serves a folder on a free port of this machine, the way that a static host does: `404.html`, a redirect to the address with
 * a slash, revalidation, compression, and the fields of the folder's `_headers` file.
 */
export async function serve({ dir, base }: ServeOptions): Promise<RunningServer> {
  const server = createServer(await createHandler(dir, base));
  server.keepAliveTimeout = KEPT;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port: 0, host: HOST }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${port}${base}`,
    port,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Milliseconds for which a line is kept open: one that is closed while a request is on its way fails that. */
const KEPT = 60_000;

/** Answers requests from a folder; nothing outside it can be reached. */
export async function createHandler(dir: string, base: string): Promise<RequestListener> {
  const rules = parseHeaders(await readFile(join(dir, '_headers'), 'utf8').catch(() => ''));
  const files = serveStatic(dir, { acceptRanges: false, cacheControl: false, dotfiles: 'ignore' });
  const compress = compression();
  const mount = base.slice(0, -1);

  return (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    const isWithin = path.startsWith(base) || path === mount;
    if (!isWithin && path === '/') return redirect(response, base);
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    for (const [name, value] of headersFor(path, rules)) response.setHeader(name, value);
    compress(request as never, response as never, () => {
      if (!isWithin) return void notFound(dir, request, response);
      Object.assign(request, { originalUrl: request.url });
      request.url = (request.url ?? '/').slice(mount.length) || '/';
      files(request as never, response as never, () => void notFound(dir, request, response));
    });
  };
}

async function notFound(dir: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await readFile(join(dir, '404.html')).catch(() => null);
  if (response.headersSent) return void response.destroy();
  response.statusCode = request.method === 'GET' || request.method === 'HEAD' ? 404 : 405;
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Content-Type', `text/${page ? 'html' : 'plain'}; charset=utf-8`);
  response.end(request.method === 'HEAD' ? undefined : (page ?? 'Not found\n'));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location, 'Content-Length': 0 }).end();
}
