import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { addressOf, askModel } from '../../src/ingest/llm.ts';
import { filesIn, folder, run } from './run.ts';

const TEXT =
  'The quiet quarter called old mole was calm. The old mole slept. Nothing had moved, in the eyes of the watchman.\n';

let server: Server;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function standIn(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

const answering = (content: string) =>
  standIn((_, response) => response.end(JSON.stringify({ choices: [{ message: { content } }] })));

const ask = (url: string, timeOut = 5000) => askModel(TEXT, { url, model: 'm', timeOut });

describe('asking a model', () => {
  it('sends the text to the address that the protocol names, and reads JSON out of a fence', async () => {
    const seen: { url?: string | undefined; body: string }[] = [];
    const url = await standIn((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        seen.push({ url: request.url, body });
        const content = 'Here it is:\n```json\n{"entities": [{"name": "old mole"}]}\n```';
        response.end(JSON.stringify({ choices: [{ message: { content } }] }));
      });
    });
    expect(await ask(url)).toEqual({ entities: [{ name: 'old mole' }], statements: [] });
    expect(seen[0]?.url).toBe('/v1/chat/completions');
    expect(JSON.parse(seen[0]?.body ?? '').messages[1].content).toBe(TEXT);
  });

  it.each([
    ['http://x/v1/', 'http://x/v1/chat/completions'],
    ['http://x/v1/chat/completions', 'http://x/v1/chat/completions'],
  ])('asks %s at %s', (url, address) => {
    expect(addressOf(url)).toBe(address);
  });

  it.each([
    [
      'an answer that is no JSON',
      () => standIn((_, response) => response.end('<html>')),
      'its answer is not JSON',
    ],
    ['content that is no JSON', () => answering('I am sorry'), 'its answer is not JSON'],
    ['another form', () => answering('{"entities": "none"}'), 'not in the form'],
    ['no completion', () => standIn((_, response) => response.end('{}')), 'not a chat completion'],
    ['an error', () => standIn((_, response) => response.writeHead(500).end()), 'it answered 500'],
    [
      'a redirect',
      () => standIn((_, response) => response.writeHead(302, { location: '/' }).end()),
      'suggested nothing',
    ],
    [
      'an answer without end',
      () => standIn((_, response) => response.end('x'.repeat(2_000_000))),
      'longer than 1 MB',
    ],
    ['nobody there', async () => 'http://127.0.0.1:1/v1', 'suggested nothing'],
  ])('survives %s', async (_, start, sentence) => {
    expect(await ask(await start())).toEqual({ failure: expect.stringContaining(sentence) });
  });

  it('waits only so long', async () => {
    expect(await ask(await standIn(() => {}), 50)).toEqual({
      failure: expect.stringContaining('within 0.05 seconds'),
    });
  });
});

describe('ingest --llm', () => {
  const SUGGESTED = {
    entities: [
      { name: 'old mole', kind: 'place', quote: 'old mole slept' },
      { name: 'Atlantis', kind: 'place', quote: 'old mole slept' },
      { name: 'quarter', kind: 'ship', quote: 'quarter' },
      { name: 'watchman', kind: 'person', quote: 'the watchman sang' },
    ],
    statements: [
      { quote: 'Nothing had moved', speaker: 'the watchman', kind: 'paraphrase' },
      { quote: 'everything had moved', speaker: 'the watchman', kind: 'paraphrase' },
      { quote: 'The quiet quarter', speaker: 'Neptune', kind: 'quotation' },
    ],
  };

  it('takes what the text has word for word, and says why it does not take the rest', async () => {
    const url = await answering(JSON.stringify(SUGGESTED));
    const dir = await folder({ 'a.txt': TEXT });
    const { out } = await run('ingest', ['--dry-run', '--json', '--llm', url, 'a.txt'], { dir });
    const { entities, statements, mentions, notTaken } = JSON.parse(out);
    expect(entities.filter((one: { from?: string }) => one.from === 'llm')).toMatchObject([
      { name: 'old mole', count: 2 },
    ]);
    expect(mentions.map(({ start }: { start: number }) => TEXT.slice(start, start + 8))).toEqual([
      'old mole',
      'old mole',
    ]);
    expect(statements.map(({ exact }: { exact: string }) => exact)).toContain('Nothing had moved');
    expect(notTaken).toEqual([
      { what: 'Atlantis', why: 'the name is not in the text' },
      { what: 'quarter', why: '“ship” is not a kind of entity' },
      { what: 'watchman', why: 'the quotation is not in the text' },
      { what: 'everything had moved', why: 'the words are not in the text' },
      { what: 'The quiet quarter', why: 'the speaker “Neptune” is not in the text' },
    ]);
  });

  it('marks the draft as suggested by a model', async () => {
    const url = await answering(JSON.stringify(SUGGESTED));
    const dir = await folder({ 'a.txt': TEXT });
    await run('ingest', ['--yes', '--llm', url, 'a.txt'], { dir });
    const draft = await readFile(join(dir, 'content/entities/places/old-mole.md'), 'utf8');
    expect(draft).toContain('# Suggested by a language model');
    expect(draft).toContain('status: draft');
  });

  it('goes on without a model that cannot be asked, and says so', async () => {
    const dir = await folder({ 'a.txt': TEXT });
    const { code, err } = await run('ingest', ['--yes', '--llm', 'http://127.0.0.1:1/v1', 'a.txt'], { dir });
    expect(code).toBe(0);
    expect(err).toContain('The model suggested nothing');
    expect(await filesIn(dir)).toContain('seeds/a.txt');
  });
});
