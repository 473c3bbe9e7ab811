import { describe, expect, it } from 'vitest';
import { occurrencesOf } from '../../../src/text/passages/occurrences.ts';

const found = (text: string, words: string): string[] =>
  occurrencesOf(text, words).map(({ start, end }) => `${start} ${text.slice(start, end)}`);

describe('where words stand in a text', () => {
  it.each([
    ['Omar El-Sayed met El-Sayed.', 'El-Sayed', ['5 El-Sayed', '18 El-Sayed']],
    ['Yahoo! and Yahoo', 'Yahoo!', ['0 Yahoo!']],
    ['AT&T (US) grew', 'AT&T (US)', ['0 AT&T (US)']],
    ['A.B. and AxB.', 'A.B.', ['0 A.B.']],
    ['Portmanteau', 'Port', []],
    ['[sic] $5/day {x}', '$5/day', ['6 $5/day']],
  ])('%s: %s', (text, words, places) => {
    expect(found(text, words)).toEqual(places);
  });
});
