import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { askerOn } from '../../src/commands/support/ask.ts';

const never = new AbortController().signal;

function terminal() {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  return { input, output: new PassThrough() };
}

it('takes a key of a terminal as an answer at once, where it needs no words', async () => {
  const { input, output } = terminal();
  const asker = askerOn(input, output, never);
  const first = asker.ask('> ', 'ar?');
  input.write('a');
  expect(await first).toBe('a');
  const second = asker.ask('> ', 'ar?');
  input.write('m ar\r');
  expect(await second).toBe('m ar');
  const third = asker.ask('Another name: ');
  input.write('a\r');
  expect(await third).toBe('a');
  asker.close();
});

it('keeps a key that was pressed before its question', async () => {
  const { input, output } = terminal();
  const asker = askerOn(input, output, never);
  input.write('r');
  await new Promise(setImmediate);
  expect(await asker.ask('> ', 'ar?')).toBe('r');
  asker.close();
});

it('reads a line an answer from a pipe, and null at its end', async () => {
  const input = new PassThrough();
  const asker = askerOn(input, new PassThrough(), never);
  input.end('a\n  m france \n');
  expect(await asker.ask('> ', 'a')).toBe('a');
  expect(await asker.ask('> ', 'a')).toBe('m france');
  expect(await asker.ask('> ', 'a')).toBeNull();
});

it('asks nothing when it was interrupted before', async () => {
  const { input, output } = terminal();
  expect(await askerOn(input, output, AbortSignal.abort()).ask('> ', 'a')).toBeNull();
});
