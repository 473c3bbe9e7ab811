import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ReviewPage, serveReview } from '../../src/commands/support/review/reviewServer.ts';
import type { EntityItem } from '../../src/ingest/review/queue.ts';
import { Review } from '../../src/ingest/review/session/index.ts';
import { folder } from './run.ts';

const draft = (name: string): string => `---\nkind: person\nname: ${name}\nstatus: draft\n---\n`;
const FILES = { 'content/entities/a.md': draft('Ana Okoro'), 'content/entities/b.md': draft('Idris Kaleh') };

function question(id: string, name: string): EntityItem {
  const evidence = [{ article: 'x', sentence: 'p1s1', before: '', words: name, after: ' spoke.' }];
  return {
    ...{ type: 'entity', id, kind: 'person', name, aliases: [], count: 1 },
    ...{ file: `content/entities/${id}.md`, evidence },
  } as EntityItem;
}

it('has no style that rests on a token which is not there', async () => {
  const read = (path: string) => readFile(join(import.meta.dirname, '../../src', path), 'utf8');
  const [page, ...sheets] = await Promise.all(
    ['commands/reviewPage/page.css', 'styles/tokens.css', 'styles/base.css'].map(read),
  );
  const used = Array.from(page?.matchAll(/var\((--[\w-]+)\)/g) ?? [], ([, token = '']) => token);
  const isMissing = (token: string) => !sheets.some((sheet) => sheet.includes(`${token}:`));
  expect([...new Set(used)].filter(isMissing)).toEqual([]);
});

describe('the page of a review', () => {
  let page: ReviewPage;
  let dir: string;
  let url: URL;
  beforeEach(async () => {
    dir = await folder(FILES);
    const questions = [question('a', 'Ana Okoro'), question('b', 'Idris Kaleh')];
    const review = new Review(questions, [], { workspace: { dir, annotations: [] }, idFor: (name) => name });
    page = await serveReview(review, 0);
    url = new URL(page.url);
  });
  afterEach(() => page.close());

  /** A request as anything on this machine could write it, with any header. */
  function ask(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: string,
  ): Promise<{ status: number; text: string; headers: Record<string, unknown> }> {
    return new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port: url.port, method, path, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
        );
      });
      sent.once('error', reject).end(body);
    });
  }
  const own = () => ({ Host: url.host, Origin: url.origin, 'Content-Type': 'application/json' });
  const post = (body: object, headers: Record<string, string> = own(), path = `${url.pathname}answer`) =>
    ask('POST', path, headers, JSON.stringify(body));
  const written = () => readFile(join(dir, 'content/entities/a.md'), 'utf8');
  const ACCEPT = { key: 'a', revision: 0 };

  it('takes an answer from itself and writes it', async () => {
    const { status, text } = await post(ACCEPT);
    expect(status).toBe(200);
    expect(JSON.parse(text).reply).toEqual({ does: 'done', words: 'Accepted: person: Ana Okoro, 1×' });
    expect(await written()).toBe('---\nkind: person\nname: Ana Okoro\n---\n');
  });

  it.each<[string, (own: Record<string, string>) => Record<string, string>]>([
    ['a page of another origin', (one) => ({ ...one, Origin: 'https://elsewhere.example' })],
    ['a page of another port', (one) => ({ ...one, Origin: 'http://127.0.0.1:1' })],
    ['a page without an origin', (one) => ({ ...one, Origin: 'null' })],
    ['what sends no origin', ({ Host = '', 'Content-Type': type = '' }) => ({ Host, 'Content-Type': type })],
    ['a name that was made to point here', (one) => ({ ...one, Host: `elsewhere.example:${url.port}` })],
    ['what a browser calls another site', (one) => ({ ...one, 'Sec-Fetch-Site': 'cross-site' })],
  ])('takes none from %s, and writes nothing', async (_, headers) => {
    const { status } = await post(ACCEPT, headers(own()));
    expect(status).toBe(403);
    expect(await written()).toBe(FILES['content/entities/a.md']);
  });

  it.each(['/answer', '/x/answer', '//answer'])('takes none without its token (%s)', async (path) => {
    expect((await post(ACCEPT, own(), path)).status).toBe(403);
    expect((await ask('GET', '/', { Host: url.host })).status).toBe(403);
    expect(await written()).toBe(FILES['content/entities/a.md']);
  });

  it('takes no form, no other method and no text without end', async () => {
    const form = { ...own(), 'Content-Type': 'text/plain' };
    expect((await post(ACCEPT, form)).status).toBe(400);
    expect((await ask('OPTIONS', `${url.pathname}answer`, own())).status).toBe(405);
    expect((await post({ ...ACCEPT, words: 'x'.repeat(20_000) })).status).toBe(400);
    expect(await written()).toBe(FILES['content/entities/a.md']);
  });

  it('says of every answer that nothing is stored, framed, shared or loaded from elsewhere', async () => {
    for (const path of ['', 'page.js', 'page.css', 'tokens.css', 'base.css', 'sans.woff2', 'state', 'none']) {
      const { headers, text } = await ask('GET', `${url.pathname}${path}`, { Host: url.host });
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers).not.toHaveProperty('access-control-allow-origin');
      if (/\.(?:js|css)$|^$/.test(path)) expect(text).not.toMatch(/https?:\/\/|\/\/[a-z]+\./);
    }
  });

  it('does not write the answer of a tab that shows an older question, and says so', async () => {
    await post({ key: 's', revision: 0 });
    const { status, text } = await post(ACCEPT);
    expect(status).toBe(409);
    expect(JSON.parse(text).reply.words).toContain('Another tab decided something');
    expect(JSON.parse(text).view.question.title).toBe('Idris Kaleh, 1×');
    expect(await written()).toBe(FILES['content/entities/a.md']);
  });

  it('asks for words that an answer lacks, with the choices there are', async () => {
    const { reply } = JSON.parse((await post({ key: 'k', revision: 0 })).text);
    expect(reply).toMatchObject({ does: 'ask', field: 'words' });
    expect(reply.choices).toContain('organisation');
  });

  it('goes back to a question that was skipped, and undoes', async () => {
    await post({ key: 's', revision: 0 });
    const went = JSON.parse((await post({ index: 0, revision: 1 }, own(), `${url.pathname}go`)).text);
    expect(went.view).toMatchObject({ position: 1, count: 2, decided: 0 });
    await post({ key: 'a', revision: 2 });
    const undone = JSON.parse((await post({ revision: 3 }, own(), `${url.pathname}undo`)).text);
    expect(undone.view.position).toBe(1);
    expect(await written()).toBe(FILES['content/entities/a.md']);
  });

  it('ends when the author is done', async () => {
    await post({ revision: 0 }, own(), `${url.pathname}done`);
    await expect(page.done).resolves.toBeUndefined();
  });
});
