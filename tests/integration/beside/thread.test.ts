import { describe, expect, it } from 'vitest';
import { startThread } from '../../../src/integration/beside/thread.ts';

/** A module that is run in a thread. */
const module = (text: string) => new URL(`data:text/javascript,${encodeURIComponent(text)}`);
const answering = (work: string) =>
  module(`import { parentPort, workerData } from 'node:worker_threads';
import { answer } from ${JSON.stringify(new URL('../../../src/integration/beside/thread.ts', import.meta.url).href)};
await answer(parentPort, async () => { ${work} });`);

describe('a thread', () => {
  it('answers with what its work gives', async () => {
    expect(await startThread(answering('return workerData.a + 1;'), { a: 1 }).result()).toBe(2);
  });

  it('passes an error on with its words, code and path', async () => {
    const { result } = startThread(answering('(await import("node:fs")).readFileSync("/none/x");'), {});
    await expect(result()).rejects.toMatchObject({ code: 'ENOENT', path: '/none/x' });
  });

  it('that ends without an answer is an error, and is not waited for without end', async () => {
    await expect(startThread(module('process.exit(3)'), {}).result()).rejects.toThrow('ended with code 3');
  });
});
