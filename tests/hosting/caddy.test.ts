import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CADDY_HEADERS, caddyHeaders } from '../../hosting/caddy.ts';
import { fieldsFor } from '../../src/views/sharing/headers.ts';

const CADDYFILE = join(import.meta.dirname, '../../hosting/Caddyfile');
const caddy = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'caddy'))
  .find((file) => existsSync(file));

const FILES = [
  'index.html',
  '404.html',
  'feed.xml',
  'assets/page.Bx5kMzgZ.js',
  'articles/a/annotations.jsonld',
  'embed/entities/a/index.html',
  'entities/a/index.html',
  'entities/a/cite.ris',
];

describe('the configuration of Caddy', () => {
  it('sends the fields of the table (npm run hosting writes it anew)', async () => {
    expect(await readFile(CADDY_HEADERS, 'utf8')).toBe(caddyHeaders());
    expect(await readFile(CADDYFILE, 'utf8')).toContain('import headers.caddy');
  });

  describe.skipIf(!caddy)('in Caddy itself', () => {
    let folder: string;
    let server: ChildProcess;
    let origin: string;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'caddy-'));
      for (const file of FILES) {
        const path = join(folder, 'minerals', file);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, `<!doctype html>${file}${' '.repeat(2000)}`);
      }
      const port = await freePort();
      origin = `http://127.0.0.1:${port}`;
      server = spawn(caddy ?? '', ['run', '--config', CADDYFILE], {
        env: { HOME: folder, ROOT: folder, BASE: '/minerals/', PORT: String(port) },
        stdio: 'ignore',
      });
      await answered(origin);
    });
    afterAll(async () => {
      server?.kill();
      await rm(folder, { recursive: true, force: true });
    });

    const get = (path: string) => fetch(`${origin}${path}`, { redirect: 'manual' });

    it.each(FILES)('%s comes with its fields', async (file) => {
      const path = file.replace(/(^|\/)index\.html$/, '$1');
      const { status, headers } = await get(`/minerals/${path}`);
      expect(status).toBe(200);
      for (const [name, value] of fieldsFor(path)) expect(headers.get(name), name).toBe(value);
      expect(headers.has('x-frame-options')).toBe(fieldsFor(path).has('X-Frame-Options'));
      expect(headers.get('content-encoding')).toBe('gzip');
      expect(headers.has('server')).toBe(false);
    });

    it('leads from the root to the base, and to the address with a slash', async () => {
      expect((await get('/')).headers.get('location')).toBe('/minerals/');
      expect((await get('/minerals/entities/a')).headers.get('location')).toBe('/minerals/entities/a/');
    });

    it.each(['/minerals/none/', '/minerals/assets/none.js', '/minerals/none.ris', '/other'])(
      'answers %s with the page for missing addresses, for now',
      async (path) => {
        const { status, headers } = await get(path);
        expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
          404,
          'text/html; charset=utf-8',
          'no-cache',
        ]);
      },
    );
  });
});

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answered(url: string): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const answer = await fetch(url, { redirect: 'manual' }).catch(() => null);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nobody answers at ${url}.`);
}
