import { describe, expect, it } from 'vitest';
import { Jobs } from '../../../src/integration/beside/job.ts';

/** A module whose work is this. */
const module = (work: string) =>
  new URL(`data:text/javascript,${encodeURIComponent(`export default async (work, port) => { ${work} }`)}`);

describe.each([
  ['for a few pages', 1],
  ['for many pages, in a thread', 1000],
])('a job %s', (_, pages) => {
  it('answers with what its work gives', async () => {
    expect(await new Jobs().start(module('return work.a + 1;'), { a: 1 }, pages).result()).toBe(2);
  });

  it('hears what it is told, and tells how far it is', async () => {
    const job = new Jobs().start(
      module(`port.postMessage({ done: 1, of: 2 });
        return new Promise((resolve) => port.once('message', resolve));`),
      {},
      pages,
    );
    await expect.poll(job.portion).toEqual({ done: 1, of: 2 });
    job.tell('enough');
    expect(await job.result()).toBe('enough');
  });

  it('passes an error on with its words, code and path', async () => {
    const { result } = new Jobs().start(
      module('(await import("node:fs")).readFileSync("/none/x");'),
      {},
      pages,
    );
    await expect(result()).rejects.toMatchObject({ code: 'ENOENT', path: '/none/x' });
  });
});

it('a thread that ends without an answer is an error, and is not waited for without end', async () => {
  await expect(new Jobs().start(module('process.exit(3)'), {}, 1000).result()).rejects.toThrow(
    'ended with code 3',
  );
});

it('jobs share a thread, and begin a new one after theirs has ended', async () => {
  const jobs = new Jobs();
  const thread = module('return (await import("node:worker_threads")).threadId;');
  const first = await jobs.start(thread, {}, 1000).result();
  expect(await jobs.start(thread, {}, 1000).result()).toBe(first);
  await expect(jobs.start(module('process.exit(3)'), {}, 1000).result()).rejects.toThrow('code 3');
  expect(await jobs.start(thread, {}, 1000).result()).not.toBe(first);
});
