import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serve } from '../../src/commands/support/serve.ts';

const PAGE = `<!doctype html><title>Front</title>${'<p>long enough to be worth compressing</p>'.repeat(50)}`;

describe('the preview server', () => {
  let parent: string;
  let server: RunningServer;

  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'serve-'));
    const dir = join(parent, 'dist');
    await mkdir(join(dir, 'articles/a'), { recursive: true });
    await writeFile(join(parent, 'secret.txt'), 'secret');
    await writeFile(join(dir, 'index.html'), PAGE);
    await writeFile(join(dir, 'articles/a/index.html'), 'article');
    await writeFile(join(dir, 'articles/a/annotations.jsonld'), '{}');
    await writeFile(join(dir, '404.html'), 'no such page');
    await writeFile(join(dir, '_headers'), '/*\n  Referrer-Policy: no-referrer\n');
    server = await serve({ dir, base: '/x/' });
  });
  afterAll(async () => {
    await server?.close();
    await rm(parent, { recursive: true, force: true });
  });

  const get = (path: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${server.port}${path}`, { redirect: 'manual', ...init });

  it('answers a folder with its page', async () => {
    const answer = await get('/x/articles/a/');
    expect(await answer.text()).toBe('article');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('redirects to the address with a slash, under the base', async () => {
    const answer = await get('/x/articles/a?q=1');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/x/articles/a/?q=1']);
  });

  it('leads from the root to the base', async () => {
    const answer = await get('/');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/x/']);
  });

  it.each(['/x/none/', '/x/articles/b', '/other/', '/xy/'])(
    'answers %s with the page for missing addresses',
    async (path) => {
      const answer = await get(path);
      expect([answer.status, await answer.text()]).toEqual([404, 'no such page']);
    },
  );

  it('knows the type of an export', async () => {
    const answer = await get('/x/articles/a/annotations.jsonld');
    expect(answer.headers.get('content-type')).toContain('application/ld+json');
  });

  it('sends the fields of _headers, and hides no file type', async () => {
    for (const path of ['/x/', '/x/none/']) {
      const { headers } = await get(path);
      expect([headers.get('referrer-policy'), headers.get('x-content-type-options')]).toEqual([
        'no-referrer',
        'nosniff',
      ]);
    }
  });

  it.each(['br', 'gzip'])('compresses text with %s', async (encoding) => {
    const answer = await get('/x/', { headers: { 'accept-encoding': encoding } });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(await answer.text()).toBe(PAGE);
  });

  it('answers 304 to what has not changed', async () => {
    const etag = (await get('/x/')).headers.get('etag') ?? '';
    // fetch() would add `Cache-Control: no-cache` and so ask for the page itself.
    expect((await raw(server.port, '/x/', { 'if-none-match': etag })).status).toBe(304);
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    expect(await (await get('/x/', { method: 'HEAD' })).text()).toBe('');
    expect((await get('/x/', { method: 'POST' })).status).toBe(405);
  });

  it.each([
    '/x/../secret.txt',
    '/x/..%2fsecret.txt',
    '/x/%2e%2e/secret.txt',
    '/x/articles/..%5c..%5c..%5csecret.txt',
    '/x//../../secret.txt',
    '/x/%00',
    '/x/%E0%A4%A',
  ])('gives nothing outside its folder for %s', async (path) => {
    const { status, body } = await raw(server.port, path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });
});

/** A request whose path no client has tidied. */
function raw(port: number, path: string, headers = {}): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.setEncoding('utf8');
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    call.on('error', reject).end();
  });
}
