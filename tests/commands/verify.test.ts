import { once } from 'node:events';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningServer, serve } from '../../src/commands/support/serve.ts';
import { verify } from '../../src/commands/verify.ts';
import { formatManifest, MANIFEST_FILE, manifestOf, parseManifest } from '../../src/inspect/manifest.ts';
import { UsageError } from '../../src/model/userError.ts';

const FILES = {
  'index.html': 'front',
  'articles/a/index.html': 'an article',
  'articles/a/نص #1?.txt': 'a name that has to be encoded',
  '404.html': 'no such page',
  _headers: '/*\n  X-A: b\n',
};

let parent: string;
let dir: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'verify-'));
  dir = await siteIn('dist');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

describe('the manifest of a site', () => {
  it('names every file but itself, in order, with its size and digest', () => {
    const { files } = manifestOf(dir, { generator: 'Test 1', base: '/x/' });
    expect(files.map(({ file }) => file)).toEqual(Object.keys(FILES).sort());
    expect(files.find(({ file }) => file === 'index.html')).toEqual({
      file: 'index.html',
      bytes: 5,
      sha256: '2d8d693177ac44895fc02c009ec3f6af32e51eb00783c17000d7051d1662b93a',
    });
  });

  it('is read back as it was written', () => {
    const manifest = manifestOf(dir, { generator: 'Test “1”', base: '/x/' });
    expect(parseManifest(formatManifest(manifest))).toEqual(manifest);
  });

  it.each(['', '[]', '{"files":[{"file":"a"}]}', '{"generator":"","base":"/","files":[null]}'])(
    'is not %s',
    (text) => expect(parseManifest(text)).toBeNull(),
  );
});

describe('npm run verify of a folder', () => {
  it('says that all is as it was built', async () => {
    expect(await run(dir)).toEqual({ code: 0, lines: [`${dir} holds the 5 files that Test 1 built.`] });
  });

  it('takes the site of the briefing when none is named', async () => {
    expect((await run([], { BRIEFING_DIR: parent })).code).toBe(0);
  });

  it('names what has changed, is missing, or was not built', async () => {
    await spoil();
    expect((await run(dir)).lines.slice(0, 4)).toEqual([
      'missing  articles/a/index.html: it is not there.',
      'extra    extra.txt: the build did not make it.',
      'changed  index.html: it holds 5 other bytes.',
      '',
    ]);
    expect((await run(dir)).code).toBe(1);
  });

  it('gives a difference a line to programs', async () => {
    await spoil();
    const { lines } = await run([dir, '--json']);
    expect(lines.map((line) => JSON.parse(line).difference)).toEqual(['missing', 'extra', 'changed']);
  });

  it.each([
    [() => ['--nonsense'], 'There is no option --nonsense.'],
    [() => [dir, dir], 'Name one folder or address'],
    [() => [join(parent, 'none')], 'There is no folder'],
    [() => [parent], 'Build the site anew: it is written last'],
  ])('says what is wrong with its use (%#)', async (args, message) => {
    const failure = await run(args()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as UsageError).message).toContain(message);
  });

  it('explains itself', async () => {
    const { code, lines } = await run('--help');
    expect([code, lines.join('\n')]).toEqual([0, expect.stringContaining('Exit code: 0')]);
  });
});

describe('npm run verify of an address', () => {
  let server: RunningServer;
  beforeEach(async () => {
    server = await serve({ dir, base: '/x/' });
  });
  afterEach(() => server.close());

  it('compares all that a host serves, names to be encoded too', async () => {
    expect(await run(server.url)).toEqual({
      code: 0,
      lines: [`${server.url} holds the 5 files that Test 1 built.`],
    });
  });

  it('takes the address without its slash, and follows where the host leads', async () => {
    for (const address of [
      server.url.slice(0, -1),
      new URL('/', server.url).href,
      `${server.url}index.html`,
    ]) {
      expect((await run(address)).code, address).toBe(0);
    }
  });

  it('names what has changed or is missing', async () => {
    await spoil();
    expect((await run(server.url)).lines.slice(0, 2)).toEqual([
      'missing  articles/a/index.html: it is answered with 404.',
      'changed  index.html: it holds 5 other bytes.',
    ]);
  });

  it('compares what is published with what was built elsewhere', async () => {
    const newer = await siteIn('newer', { 'index.html': 'newer', 'articles/a/index.html': null });
    expect((await run([server.url, '--against', newer])).lines.slice(0, 2)).toEqual([
      'extra    articles/a/index.html: the build did not make it.',
      'changed  index.html: it holds 5 other bytes.',
    ]);
  });

  it('sees that a site is published below another path than it was built for', async () => {
    const moved = await serve({ dir, base: '/y/' });
    const { lines } = await run(moved.url);
    await moved.close();
    expect(lines[0]).toContain('was built for /x/ and is published at /y/');
    expect(lines[0]).toContain('BASE=/y/');
  });

  it('says so when nothing answers', async () => {
    await server.close();
    await expect(run(server.url)).rejects.toThrow('(ECONNREFUSED). Is the server running there?');
  });

  it('says so when there is no manifest at the address', async () => {
    await rename(join(dir, MANIFEST_FILE), join(dir, 'other.json'));
    await expect(run(server.url)).rejects.toThrow(
      'build.json answers 404. Name the address of the front page',
    );
  });

  it('says so when what answers is something else', async () => {
    const { url, close } = await answering((_request, response) => response.end('<!doctype html>'));
    await expect(run(url)).rejects.toThrow(`${url}build.json answers is not the manifest of a site`);
    close();
  });

  it('goes on when an answer breaks off', async () => {
    const manifest = formatManifest(manifestOf(dir, { generator: 'Test 1', base: '/' }));
    const { url, close } = await answering((request, response) => {
      if (request.url === '/' || request.url === '/build.json') return void response.end(manifest);
      response.destroy();
    });
    const { lines } = await run(url);
    expect(lines[0]).toMatch(/^missing {2}404\.html: it is not answered \(.+\)\.$/);
    close();
  });
});

async function siteIn(name: string, changes: Readonly<Record<string, string | null>> = {}): Promise<string> {
  const folder = join(parent, name);
  for (const [file, content] of Object.entries<string | null>({ ...FILES, ...changes })) {
    if (content === null) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  const manifest = manifestOf(folder, { generator: 'Test 1', base: '/x/' });
  await writeFile(join(folder, MANIFEST_FILE), formatManifest(manifest));
  return folder;
}

async function spoil(): Promise<void> {
  await writeFile(join(dir, 'index.html'), 'fr0nt');
  await rm(join(dir, 'articles/a/index.html'));
  await writeFile(join(dir, 'extra.txt'), '');
}

async function answering(listener: RequestListener): Promise<{ url: string; close(): void }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}

async function run(args: string | readonly string[], env: NodeJS.ProcessEnv = {}) {
  const lines: string[] = [];
  const code = await verify.run([args].flat(), {
    env,
    say: (line) => lines.push(...line.split('\n')),
  });
  return { code, lines };
}
