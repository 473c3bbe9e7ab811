import { describe, expect, it } from 'vitest';
import { lastOnly } from '../../../src/client/search/page/lastOnly.ts';

describe('a task of which only the last asking counts', () => {
  it('runs one at a time, and once for all that was asked meanwhile, as it then stands', async () => {
    let wanted = '';
    const done: string[] = [];
    const { ask } = lastOnly(async () => {
      const mine = wanted;
      await Promise.resolve();
      done.push(mine);
    });
    const asked = ['s', 'sh', 'sha', 'shar'].map((term) => {
      wanted = term;
      return ask();
    });
    await Promise.all(asked);
    expect(done).toEqual(['s', 'shar']);
    wanted = 'sharif';
    await ask();
    expect(done.at(-1)).toBe('sharif');
  });

  it('can be asked again after it has failed', async () => {
    let fails = true;
    const { ask } = lastOnly(async () => {
      if (fails) throw new Error('not now');
    });
    await expect(ask()).rejects.toThrow('not now');
    fails = false;
    await expect(ask()).resolves.toBeUndefined();
  });

  it('is not waited for once it is given up', async () => {
    let wanted = 'slow';
    const done: string[] = [];
    const { ask, giveUp } = lastOnly(async () => {
      const mine = wanted;
      if (mine === 'slow') await new Promise<never>(() => undefined);
      done.push(mine);
    });
    const first = ask();
    wanted = 'quick';
    giveUp();
    await Promise.all([first, ask()]);
    expect(done).toEqual(['quick']);
  });
});
