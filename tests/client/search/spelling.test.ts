import { describe, expect, it } from 'vitest';
import { spellingOf } from '../../../src/client/search/words/spelling.ts';

const TEXTS = [
  'acknowledged',
  'bilateral',
  'crossbow',
  'half',
  'investments',
  'life',
  'mediation',
  'minerals',
  'photographers',
  'sovereignty',
  'summit',
  'submit',
  'surge',
  'the',
  'trade',
  'متاثرہ',
];
const spelling = spellingOf(['balochistan', 'meyer'], TEXTS);

describe('the spelling of a query', () => {
  it.each([
    ['worried about trade', ['carried', 'trade']],
    ['is it dying', ['doing']],
  ])('is left alone where another word would be put in its place: %s', (query, texts) => {
    expect(spellingOf([], texts).corrected(query)).toBeNull();
  });

  it.each([
    ['when did it start', ['strategic', 'when', 'did']],
    ['who built the pier', ['guilt', 'pier', 'who']],
  ])('leaves alone what everybody writes: %s', (query, texts) => {
    expect(spellingOf([], texts).corrected(query)).toBeNull();
  });

  it.each([
    ['veltamkanal', 'veltam'],
    ['veltamx', null],
    ['velt', null],
  ])('finds the name with which %s begins: %s', (word, name) => {
    expect(spellingOf(['veltam'], []).nameIn(word)).toBe(name);
  });

  it.each([
    ['aknowledged', 'acknowledged'],
    ['mayer', 'meyer'],
    ['soverin', null],
    ['mediators', null],
    ['cavern', null],
  ])('of %s is likely where it is but a typo away: %s', (query, meant) => {
    expect(spelling.likely(query)).toBe(meant);
  });

  it('tells what is known in some form, or in other words', () => {
    const { knows } = spellingOf([], ['ferries', 'tariffs']);
    expect(['ferry', 'duty', 'kestrel'].map(knows)).toEqual([true, true, false]);
  });

  it.each([
    ['aknowledged', 'acknowledged'],
    ['fotographers', 'photographers'],
    ['soverign', 'sovereignty'],
    ['bilaterel tarde', 'bilateral trade'],
    ['surge of minarals', 'surge of minerals'],
    ['sumit', 'summit'],
    ['Baluchistan', 'balochistan'],
    ['mediators', 'mediation'],
    ['halflife', 'half life'],
    ['cross bow', 'crossbow'],
    ['متاثره', 'متاثرہ'],
  ])('takes %s for %s', (query, meant) => {
    expect(spelling.corrected(query)).toBe(meant);
  });

  it.each([
    ['coldharbuor', 'Cold Harbour'],
    ['coldharbourfort', null],
    ['boldharbour', null],
  ])('takes %s, written as one word, for the name %s', (query, name) => {
    expect(spellingOf([], TEXTS, ['Cold Harbour']).corrected(query)).toBe(name);
  });

  it.each(['Minerals', 'investment', 'invest', 'Meyer’s', 'TRADD', '1,200', 'zzzzzz', 'of it', ''])(
    'leaves “%s” as it is',
    (query) => {
      expect(spelling.corrected(query)).toBeNull();
    },
  );
});
