import { describe, expect, it } from 'vitest';
import { datesOf } from '../../src/propose/dates/index.ts';

/** 9 April 2025 is a Wednesday. */
const read = (text: string, date: string | undefined = '2025-04-09') =>
  datesOf(text, date).map((d) => `${d.surface} = ${d.value}${d.until ? `…${d.until}` : ''} (${d.from})`);

describe('dates', () => {
  it('reads full dates in both orders, and months', () => {
    expect(read('Signed on 3 March 1991, changed on April 4th, 2003 and ended in June 2010.')).toEqual([
      '3 March 1991 = 1991-03-03 (explicit)',
      'April 4th, 2003 = 2003-04-04 (explicit)',
      'June 2010 = 2010-06 (explicit)',
    ]);
  });

  it('counts weekdays back from the article, and forward where the sentence looks ahead', () => {
    expect(read('They met on Wednesday. He left on Monday.')).toEqual([
      'Wednesday = 2025-04-09 (article)',
      'Monday = 2025-04-07 (article)',
    ]);
    expect(read('The court will rule on Friday.')).toEqual(['Friday = 2025-04-11 (article)']);
  });

  it('takes the day before for what a thing came a day after', () => {
    expect(read('The talks came on Wednesday, a day after the tariffs took effect.')).toEqual([
      'Wednesday = 2025-04-09 (article)',
      'a day after = 2025-04-08 (before)',
    ]);
    expect(read('It began on 1 May 2020 and ended two days later.').at(-1)).toBe(
      'two days later = 2020-05-03 (before)',
    );
  });

  it('takes “that year” from the date before it', () => {
    expect(
      read(
        'It began in May 1961 and led in November of that year to a plan. It ended on 3 June of the same year.',
      ),
    ).toEqual([
      'May 1961 = 1961-05 (explicit)',
      'in November of that year = 1961-11 (before)',
      '3 June of the same year = 1961-06-03 (before)',
    ]);
  });

  it('counts a day without its year from the date that its paragraph has told', () => {
    expect(
      read(
        'It opened on 8 April 2020. On 9 April rates were cut, and on 31 January they rose. In March it closed.\n\nOn 8 April she came.',
      ),
    ).toEqual([
      '8 April 2020 = 2020-04-08 (explicit)',
      '9 April = 2020-04-09 (before)',
      '31 January = 2021-01-31 (before)',
      'In March = 2021-03 (before)',
      '8 April = 2025-04-08 (article)',
    ]);
  });

  it('counts a day that is to come from the article, whatever the paragraph has told', () => {
    expect(read('Founded on 1 May 1990, it will vote on 3 May.').at(-1)).toBe('3 May = 2025-05-03 (article)');
  });

  it('reads stretches and relative words', () => {
    expect(read('Prices rose last week, last month and yesterday; in 2019 they fell.')).toEqual([
      'last week = 2025-03-31…2025-04-06 (article)',
      'last month = 2025-03 (article)',
      'yesterday = 2025-04-08 (article)',
      '2019 = 2019 (explicit)',
    ]);
  });

  it('keeps the words and leaves the value open when the article has no date', () => {
    expect(datesOf('They met on Wednesday.')).toEqual([
      { start: 12, end: 21, surface: 'Wednesday', value: null, from: 'article' },
    ]);
  });

  it('takes no day that the calendar lacks', () => {
    expect(read('On 31 February 2020 nothing happened.').filter((line) => line.includes('-31'))).toEqual([]);
  });
});
