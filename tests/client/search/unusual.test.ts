import { describe, expect, it } from 'vitest';
import { plainQuery } from '../../../src/client/search/words/unusual.ts';

describe('a query', () => {
  it.each([
    ['“prime minister”', '"prime minister"'],
    ['„neue Fähre“ Lanmere', '"neue Fähre" Lanmere'],
    ['« premier ministre »', '"premier ministre"'],
    ['harbour', 'harbour'],
  ])('has one sign of quotation: %s', (query, text) => {
    expect(plainQuery(query)).toEqual({ text, remark: null });
  });

  it.each([
    ['🙂', 'signs'],
    ['“', 'signs'],
    ['a', 'letter'],
    ['what is the', 'common'],
    ['港', null],
    ['WHO', null],
    ['"what is the"', null],
    ['', null],
  ])('of an unusual kind is known: %s', (query, remark) => {
    expect(plainQuery(query).remark).toBe(remark);
  });

  it('of too many words keeps each once, up to a limit', () => {
    expect(plainQuery('quay '.repeat(900)).text).toBe('quay');
    const { text, remark } = plainQuery(Array.from({ length: 90 }, (_, at) => `quay${at}`).join(' '));
    expect([text.split(' ').length, remark]).toEqual([32, 'long']);
  });
});
