import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import serveStatic from 'serve-static';
import { headersFor, parseHeaders } from '../../integration/beside/headers.ts';

export interface ServeOptions {
  /** The folder to serve. */
  readonly dir: string;
  /** Path under which the site lives, with a slash at both ends. */
  readonly base: string;
  /** The first port to try; 0 takes any free one. */
  readonly port: number;
  /** The address to listen on; the loopback interface of both families when left out. */
  readonly host?: string | undefined;
}

export interface RunningServer {
  /** The address of the site's front page. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const LOOPBACK = ['127.0.0.1', '::1'] as const;
const PORTS_TO_TRY = 50;

/**
 * Serves a folder the way that a static host does: `404.html`, a redirect to the address with a slash, revalidation,
 * compression, and the fields of the folder's `_headers` file.
 * @throws when no port is free or the address cannot be listened on
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const handler = await createHandler(options.dir, options.base);
  const last = options.port === 0 ? 0 : Math.min(65_535, options.port + PORTS_TO_TRY);
  for (let port = options.port; ; port += 1) {
    try {
      return await listen(handler, port, options);
    } catch (error) {
      if (!hasCode(error, 'EADDRINUSE') || port >= last) throw error;
    }
  }
}

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

async function listen(handler: RequestListener, port: number, options: ServeOptions): Promise<RunningServer> {
  const first = await listenOn(handler, port, options.host ?? LOOPBACK[0]);
  const chosen = (first.address() as AddressInfo).port;
  const servers = [first];
  try {
    if (options.host === undefined) servers.push(await listenOn(handler, chosen, LOOPBACK[1]));
  } catch (error) {
    // A machine without IPv6 is served over IPv4 alone.
    if (hasCode(error, 'EADDRINUSE')) {
      await close(first);
      throw error;
    }
  }
  const name =
    options.host === undefined || options.host === '0.0.0.0' || options.host === '::'
      ? 'localhost'
      : options.host;
  return {
    url: `http://${name.includes(':') ? `[${name}]` : name}:${chosen}${options.base}`,
    port: chosen,
    close: async () => void (await Promise.all(servers.map(close))),
  };
}

type Server = ReturnType<typeof createServer>;

/** Milliseconds for which a line is kept open: one that is closed while a request is on its way fails that. */
const KEPT = 60_000;

function listenOn(handler: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(handler);
  server.keepAliveTimeout = KEPT;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
