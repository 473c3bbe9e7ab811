import { describe, expect, it } from 'vitest';
import { aheadIn } from '../../../src/text/dates/ahead.ts';
import { weekdaysIn } from '../../../src/text/dates/weekdays.ts';
import { writtenDatesIn } from '../../../src/text/dates/writtenDates.ts';
import { percentagesIn, sharesIn } from '../../../src/text/numbers/shares.ts';
import { spelledNumbersIn } from '../../../src/text/numbers/spelledNumbers.ts';

describe('numbers in letters', () => {
  it.each([
    ['de', 'vierzigtausend Mitglieder', 40_000],
    ['de', 'zweiundzwanzig Tote', 22],
    ['es', 'treinta y dos mil vecinos', 32_000],
    ['fr', 'mille deux cents habitants', 1200],
    ['fr', 'quatre-vingt-dix-sept voix', 97],
    ['it', 'milleduecento case', 1200],
    ['pt', 'duas mil e quinhentas pessoas', 2500],
  ])('are read in %s: %s', (lang, text, value) => {
    expect(spelledNumbersIn(text, lang)).toContain(value);
  });

  it('are not put together across other words and punctuation', () => {
    expect([...spelledNumbersIn('deux, mille personnes et cent autres', 'fr')]).toEqual([2, 1000, 100]);
  });

  it('are not seen in words that only begin with them, nor in a language that is not known', () => {
    expect([...spelledNumbersIn('seine Einigung, achtlos', 'de')]).toEqual([]);
    expect([...spelledNumbersIn('dwadzieścia osób', 'pl')]).toEqual([]);
  });
});

describe('shares in words', () => {
  it.each([
    ['a quarter of its beds', [25]],
    ['three-quarters of them', [75]],
    ['half the staff', [50]],
    ['up by a fifth', [20]],
    ['one in five', [20]],
    ['seven out of every ten', [70]],
  ])('are percentages: %s', (text, percent) => {
    expect(sharesIn(text).map((share) => share.percent)).toEqual(percent);
  });

  it.each([
    'the first half of the year',
    'half a dozen ships',
    'a third person',
    'the second quarter of 2026',
    'two in three days',
    'one in 2019',
  ])('are not seen in “%s”', (text) => {
    expect(sharesIn(text)).toEqual([]);
  });

  it('are compared with percentages however they are written', () => {
    expect(percentagesIn('12pc, 3.1%, twenty per cent and 5 percentage points')).toEqual([12, 3.1, 20, 5]);
  });
});

describe('dates of other languages', () => {
  it.each([
    ['es', 'el 30 de septiembre de 2026', '2026-09-30'],
    ['de', 'am 3. März 2026', '2026-03-03'],
    ['fr', 'le 1er mai 2026', '2026-05-01'],
    ['pt', 'em março de 2024', '2024-03'],
    ['ru', '5 мая 2023 года', '2023-05-05'],
    ['it', 'nel 1998', '1998'],
  ])('are read in %s: %s', (lang, text, date) => {
    const [found] = writtenDatesIn(text, lang);
    expect([found?.year, found?.month, found?.day].filter(Boolean).join('-')).toBe(date);
  });

  it('have weekdays by their whole names', () => {
    expect([...weekdaysIn('am Mittwoch, so die Polizei', 'de')]).toEqual([3]);
    expect([...weekdaysIn('lundi et jeudi', 'fr')]).toEqual([1, 4]);
    expect([...weekdaysIn('he sat on it', 'en')]).toEqual([]);
  });
});

describe('times that lie ahead without a date', () => {
  it.each([
    ['The ward opens in the second quarter of 2026.', ['2026-06']],
    ['An inquiry opens in the summer of 2026.', ['2026-09']],
    ['A decision is expected next month.', ['2026-04-06']],
    ['A vote will be held on Sunday.', ['2026-02-10']],
    ['It was held on Sunday and heard the town.', []],
    ['They voted next door.', []],
  ])('have a last day that they may mean: %s', (sentence, dates) => {
    expect(aheadIn(sentence, '2026-02-03').map(({ date }) => date)).toEqual(dates);
  });
});
