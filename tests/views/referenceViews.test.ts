import { describe, expect, it } from 'vitest';
import type { Reference } from '../../src/model/briefing.ts';
import { stringsFor } from '../../src/strings/index.ts';
import { referenceViews } from '../../src/views/referenceViews.ts';

const weakIn = (lang: string, weak?: Reference['weak']): string | null | undefined => {
  const reference = { id: 'tide-table', title: 'Tide table', ...(weak && { weak }) } as Reference;
  return referenceViews({ list: [{ number: 1, reference }] }, { lang, strings: stringsFor(lang) })[0]?.weak;
};

describe('a reference in the list of a page', () => {
  it('is marked when it is a weak source, and says why', () => {
    expect(weakIn('en', 'mirror')).toBe('Weak source: a mirror of the original.');
    expect(weakIn('en', 'copy')).toBe('Weak source: a copy of what another published.');
    expect(weakIn('en', 'anonymous')).toBe('Weak source: nobody answers for it.');
    expect(weakIn('ur', 'mirror')).toBe('کمزور ماخذ: اصل کا عکس۔');
  });

  it('has no mark otherwise', () => {
    expect(weakIn('en')).toBeNull();
  });
});
