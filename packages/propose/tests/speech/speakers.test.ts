import { describe, expect, it } from 'vitest';
import { propose } from '../../src/index.ts';
import { MARKED } from './speakers.data.ts';

const read = (text: string) =>
  propose(text, { lang: 'en' }).statements.map(
    ({ start, end, speaker }) => `${speaker?.name ?? speaker?.surface ?? '-'}: ${text.slice(start, end)}`,
  );

describe('speakers', () => {
  it.each(MARKED)('$kind: $text', ({ text, said }) => {
    expect(read(text)).toEqual(said);
  });
});
