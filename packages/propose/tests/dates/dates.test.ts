import { describe, expect, it } from 'vitest';
import { datesOf } from '../../src/dates/index.ts';

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

  it('goes on in the year that a sentence has opened where a day or month leads the next', () => {
    const story =
      'The year 1947 changed the port. On 4 January, Velis sold a quay. In June, it built another.';
    const told = ['1947 = 1947 (explicit)', '4 January = 1947-01-04 (before)', 'In June = 1947-06 (before)'];
    expect(datesOf(story).map((d) => `${d.surface} = ${d.value} (${d.from})`)).toEqual(told);
    expect(read(story)).toEqual(told);
    // What somebody did on a day may be of any year.
    expect(read('In 1947 she left the yard. She died on 4 October.').at(-1)).not.toMatch(/1947/);
    // As near to the article as to the story.
    expect(read('In 1947, Velis sold a quay. On 4 April, the board met.').at(-1)).not.toMatch(/1947/);
  });

  it('reads no day in the title of a work, but on a night that the text writes so', () => {
    expect(read('The film Saturday Night came out.')).toEqual([]);
    expect(read('He went to Sunday schools in Lanmere.')).toEqual([]);
    expect(read('It came out on Saturday Night.')).toEqual(['Saturday = 2025-04-05 (article)']);
  });

  it('reads no day in a weekday of a month that the text names', () => {
    expect(read('On a quiet Sunday evening in November 2005, a call came.')).toEqual([
      'November 2005 = 2005-11 (explicit)',
    ]);
  });

  it('reads “January last year” as one date', () => {
    expect(read('In January last year the court met. It sits on 3 March next year.')).toEqual([
      'In January last year = 2024-01 (article)',
      '3 March next year = 2026-03-03 (article)',
    ]);
  });

  it('takes the day of a thing that the past tells for the one before', () => {
    expect(read('The council looked as if it might end Tuesday night’s meeting early.')).toEqual([
      'Tuesday = 2025-04-08 (article)',
    ]);
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

  it('takes the year of the article where another stands far above, or is only part of a name', () => {
    const far = `The dyke broke on 5 June 1967. ${'The council has paid for it ever since, and so has the port. '.repeat(6)}On May 16 the board met.`;
    expect(read(far, '1975-02-10').at(-1)).toBe('May 16 = 1974-05-16 (article)');
    expect(read('The dyke broke on 5 June 1967. On June 16 the board met.', '1975-02-10').at(-1)).toBe(
      'June 16 = 1967-06-16 (before)',
    );
    expect(read('The board left out the order of 2007. The time ended on March 29.').at(-1)).toBe(
      'March 29 = 2025-03-29 (article)',
    );
  });

  it('reads what “is to be held” as ahead', () => {
    expect(read('The vote is to be held on May 12.')).toEqual(['May 12 = 2025-05-12 (article)']);
    expect(read('The case was listed for further hearing on July 30.')).toEqual([
      'July 30 = 2025-07-30 (article)',
    ]);
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

  /** 12 March 2025 is a Wednesday. */
  const told = (text: string) => read(text, '2025-03-12');

  it.each([
    'Today, a litre costs twice as much.',
    'The fleet is to grow from nine boats today to forty by the spring.',
    'It may be a village today, but it has a bank.',
    'The storm made the bay that we know today.',
    'The mayor told USA Today that she would stay.',
    'The mayor told Radio 2’s Today programme that she would stay.',
    'The mayor told the World Tonight programme that she would stay.',
  ])('takes no “today” that is nowadays or a name for a day: %s', (text) => {
    expect(read(text).filter((date) => /today|tonight/i.test(date))).toEqual([]);
  });

  it('does not call yesterday “last Tuesday”', () => {
    expect(read('She won last Tuesday.')).toEqual(['last Tuesday = 2025-04-01 (article)']);
    expect(read('She won last Friday.')).toEqual(['last Friday = 2025-04-04 (article)']);
  });

  it('leaves open the year of a day in a list of days', () => {
    expect(read('Dates\n\nMay 9 – Velis, Town Hall\n\nMay 12 -- Lanmere, Fish Hall')).toEqual([
      'May 9 = null (article)',
      'May 12 = null (article)',
    ]);
  });

  it('goes on from no day that only tells which thing is meant', () => {
    expect(
      read(
        'Two men are charged in the Dec. 21, 1988, bombing of a quay. The port agreed in March to pay.',
      ).at(-1),
    ).toBe('in March = 2025-03 (article)');
  });

  it('leaves a month open that may be that of a decision or of what was decided', () => {
    expect(read('The port decided to reopen the case in November.')).toEqual([
      'in November = null (article)',
    ]);
    expect(read('The port decided to reopen the case in June.')).toEqual(['in June = 2025-06 (article)']);
    expect(read('They meet before the year that starts in early January.').at(-1)).toBe(
      'early January = 2026-01 (article)',
    );
  });

  it('takes no number of a house for a year', () => {
    expect(read('Ivo Brandt, 29, of 1909 Harbour Drive, was held.')).toEqual([]);
    expect(read('The crash of 1929 closed Wall Street.')).toEqual(['1929 = 1929 (explicit)']);
  });

  it('counts a day that was still ahead when somebody spoke from the day of the speech', () => {
    expect(read('It said on Saturday that she would land in Velis on Monday.').at(-1)).toBe(
      'Monday = 2025-04-07 (article)',
    );
    expect(read('It said on Saturday that she would land in Velis on Friday.').at(-1)).toBe(
      'Friday = 2025-04-11 (article)',
    );
  });

  it('leaves open the year of a day that belongs to somebody’s call', () => {
    expect(read('She is likely to be asked about Brandt’s July 25 call.')).toEqual([
      'July 25 = null (article)',
    ]);
  });

  it('leaves open the day of tomorrow’s name in the past, which may be today elsewhere', () => {
    expect(read('New talks began, she said Thursday.')).toEqual(['Thursday = null (article)']);
    expect(read('The talks began last Thursday.')).toEqual(['last Thursday = 2025-04-03 (article)']);
  });

  it('takes the nearest month for that of a thing', () => {
    expect(read('The board ordered a count of votes cast in June’s poll.')).toEqual([
      'in June = 2025-06 (article)',
    ]);
    expect(read('The board ordered a count of votes cast in November’s poll.')).toEqual([
      'in November = null (article)',
    ]);
    expect(read('That would make it larger than a flood in January when a dyke broke.')).toEqual([
      'in January = 2025-01 (article)',
    ]);
    expect(read('Names were struck off too close to the election on 5 May.')).toEqual([
      '5 May = 2025-05-05 (article)',
    ]);
  });

  it('reads “will have to” behind a date as ahead', () => {
    expect(read('As of May 11, owners of boats will have to pay.')).toEqual([
      'May 11 = 2025-05-11 (article)',
    ]);
    expect(read('The figures for January extended a rise.')).toEqual(['for January = 2025-01 (article)']);
    expect(read('Customs data for February are not out yet.')).toEqual(['for February = 2025-02 (article)']);
  });

  it('takes the day of what is planned ahead, and no month before it has begun', () => {
    expect(read('A paper read ahead of a planned meeting on Monday told of it.')).toEqual([
      'Monday = 2025-04-14 (article)',
    ]);
    expect(read('Earlier this month, the port closed.', '2025-04-01')).toEqual([
      'Earlier this month = null (article)',
    ]);
  });

  it('takes the side of a vote or a feast from its name, and “since” as back', () => {
    expect(read('Voters took part in a test ahead of the general elections in November.')).toEqual([
      'in November = null (article)',
    ]);
    expect(read('Voters took part in a test ahead of the general elections in June.')).toEqual([
      'in June = 2025-06 (article)',
    ]);
    expect(read('She sang at a ball before the national day on April 12.')).toEqual([
      'April 12 = 2025-04-12 (article)',
    ]);
    expect(read('The port fell out with the group which runs Velis after a raid on 7 October.')).toEqual([
      '7 October = 2024-10-07 (article)',
    ]);
    expect(read('Trade has slowed since the April 20 tariffs.')).toEqual(['April 20 = 2024-04-20 (article)']);
  });

  it('takes no day of the article in a quotation that the next paragraph goes on with', () => {
    expect(
      read('“They left their homes this morning and took the boats.\n\n“It was dark,” she said.'),
    ).toEqual([]);
  });

  it('takes a day without its year for the same each time', () => {
    expect(
      read('The raid came on May 7. Since May 7 nine have left. They think of May 7 and may stay.').map(
        (date) => date.slice(0, 18),
      ),
    ).toEqual(['May 7 = 2024-05-07', 'May 7 = 2024-05-07', 'May 7 = 2024-05-07']);
  });

  it('reads “could be heard” as past, and ends a sentence behind one letter', () => {
    expect(read('The crew could be heard far from the quay on Monday.')).toEqual([
      'Monday = 2025-04-07 (article)',
    ]);
    expect(read('They will look at Pier X. The crew left on Monday.')).toEqual([
      'Monday = 2025-04-07 (article)',
    ]);
  });

  it('lets the tense decide on which side of the article a month without its year lies', () => {
    expect(told('She will begin her work in October, when the dredging starts.')).toEqual([
      'in October = 2025-10 (article)',
    ]);
    expect(told('She began her work in October.')).toEqual(['in October = 2024-10 (article)']);
    expect(told('The season starts in June.')).toEqual(['in June = 2025-06 (article)']);
    expect(told('In November, the firm closed two mills.')).toEqual(['In November = 2024-11 (article)']);
    expect(told('The hearing was adjourned until January.')).toEqual(['until January = 2026-01 (article)']);
    expect(told('The council plans to vote in February.')).toEqual(['in February = 2026-02 (article)']);
    expect(told('The ship, to be launched in May, was shown last week.')[0]).toBe(
      'in May = 2025-05 (article)',
    );
    expect(told('Crude oil for delivery in November rose.')).toEqual(['in November = 2025-11 (article)']);
  });

  it('gives no year where neither tense nor nearness tells it', () => {
    expect(told('A festival in September for all.')).toEqual(['in September = null (article)']);
    expect(told('A day like 9 November for everybody.')).toEqual(['9 November = null (article)']);
    expect(datesOf('In 1932 and 1933 he worked in Velis. He died Dec. 26.').at(-1)?.value).toBeNull();
    expect(told('In 1990 the pier was built. On 5 April it burnt.').at(-1)).toBe('5 April = null (article)');
  });

  it('takes for years no numbers that count or measure', () => {
    for (const text of [
      'Between 1500 and 2000 people marched.',
      'By 1600 hours the crowd had left.',
      'It has a fund of 1950 crowns.',
      'The congress drew a vote of 1607 delegates.',
      'A survey of 1709 schoolchildren was made.',
      'In 1900 homes the lights went out.',
      'The price rose to 1950.',
      'A total of 1812 were hurt.',
      'In March 1,500 came.',
      'The peak lies at an altitude of 1812 and more.',
    ])
      expect(told(text).filter((line) => /^\d{4}/.test(line))).toEqual([]);
    expect(told('Between 1500 and 2000 people marched. On 12 March the board answered.')).toEqual([
      '12 March = 2025-03-12 (article)',
    ]);
    expect(
      told('From 1990 to 1995 he ran it; the war of 1812, the elections of 1998. In 2003 militants came.'),
    ).toEqual([
      '1990 = 1990 (explicit)',
      '1995 = 1995 (explicit)',
      '1812 = 1812 (explicit)',
      '1998 = 1998 (explicit)',
      '2003 = 2003 (explicit)',
    ]);
  });

  it('reads “today” as a day only where something happens on it', () => {
    for (const text of [
      'Today’s youth is not lazy.',
      'Today the firm employs 400 people.',
      'It is today one of the largest.',
      'The mill, which closed long ago, is today a museum.',
      'Velis is home today to 300 families.',
      '“Somebody called me today,” she said.',
    ])
      expect(told(text)).toEqual([]);
    expect(told('The court ruled today.')).toEqual(['today = 2025-03-12 (article)']);
    expect(told('The vote takes place today.')).toEqual(['today = 2025-03-12 (article)']);
  });

  it('looks back with “this weekend” on a weekday where something has happened', () => {
    expect(told('She was a guest of the fair this weekend.')).toEqual([
      'this weekend = 2025-03-08…2025-03-09 (article)',
    ]);
    expect(told('The fair will open this weekend.')).toEqual([
      'this weekend = 2025-03-15…2025-03-16 (article)',
    ]);
  });

  it('looks ahead with a weekday where its own verb does, and nowhere else', () => {
    expect(told('The show encores Sunday at the Grand.')).toEqual(['Sunday = 2025-03-16 (article)']);
    expect(told('The minister told of a report on Tuesday.')).toEqual(['Tuesday = 2025-03-11 (article)']);
    expect(told('He said on Tuesday that he would resign.')).toEqual(['Tuesday = 2025-03-11 (article)']);
    expect(told('The minister said Tuesday the port will reopen on Friday.')).toEqual([
      'Tuesday = 2025-03-11 (article)',
      'Friday = 2025-03-14 (article)',
    ]);
    expect(told('He said no, and on Friday the court will rule.')).toEqual(['Friday = 2025-03-14 (article)']);
    expect(told('They agreed to meet on Friday.')).toEqual(['Friday = 2025-03-14 (article)']);
    expect(told('He failed to appear on Friday.')).toEqual(['Friday = 2025-03-07 (article)']);
    expect(told('A plan announced on Monday will be discussed on Thursday.')).toEqual([
      'Monday = 2025-03-10 (article)',
      'Thursday = 2025-03-13 (article)',
    ]);
    expect(told('On Thursday last week he left.')).toEqual(['Thursday last week = 2025-03-06 (article)']);
    expect(told('He arrived ahead of Sunday’s final.')).toEqual(['Sunday = null (article)']);
    expect(told('Boats run every Friday and on Good Friday; the Sunday Times said so.')).toEqual([]);
  });

  it('dates nothing by what has no date of its own, and weeks and decades to no day', () => {
    expect(told('One month after Velis obtained its independence, the king left.')).toEqual([]);
    expect(told('Two days later he was dead.')).toEqual([]);
    expect(told('Profits were up from a year earlier.')).toEqual([]);
    expect(told('It was built 20 years ago and burnt more than three years ago.')).toEqual([]);
    expect(told('He left two weeks ago.')).toEqual([]);
    expect(told('He left three weeks ago.')).toEqual(['three weeks ago = 2025-02 (article)']);
    expect(told('He fell on Monday. Two days later he was dead.').at(-1)).toBe(
      'Two days later = 2025-03-12 (before)',
    );
  });

  it('gives both of two joined dates the year that stands with the second', () => {
    expect(told('The fair runs from 2 May to 5 June 2026.')).toEqual([
      '2 May = 2026-05-02 (explicit)',
      '5 June 2026 = 2026-06-05 (explicit)',
    ]);
    expect(told('It ran March 2-4, 2020, and in December and January 2019.')).toEqual([
      'March 2-4, 2020 = 2020-03-02…2020-03-04 (explicit)',
      'in December = 2018-12 (explicit)',
      'January 2019 = 2019-01 (explicit)',
    ]);
  });

  it('takes the year in which a day falls on the weekday beside it', () => {
    expect(told('It will open on Saturday 3 May.')).toEqual(['Saturday 3 May = 2025-05-03 (article)']);
    expect(told('It opened on Friday, 3 May.')).toEqual(['Friday, 3 May = 2024-05-03 (article)']);
  });

  it('does not go on from an aside, nor past the day of the article', () => {
    expect(told('Okoro, born on 3 May 1960, was arrested on 12 February.').at(-1)).toBe(
      '12 February = 2025-02-12 (article)',
    );
    expect(
      told('It began on 10 September 2002. The board met on Friday. On 2 April he had left.').at(-1),
    ).toBe('2 April = 2024-04-02 (article)');
  });

  it.each([
    ['Work on the quay is unlikely to begin Friday.', 'Friday = 2025-04-11 (article)'],
    ['Ana Okoro is travelling to Velis on Sunday.', 'Sunday = 2025-04-13 (article)'],
    ['It’s supposed to be dry on Saturday.', 'Saturday = 2025-04-12 (article)'],
    [
      'The high for Thursday is 14 degrees, says a forecast made in Velis.',
      'Thursday = 2025-04-10 (article)',
    ],
    ['A clean-up planned Saturday draws volunteers.', 'Saturday = 2025-04-12 (article)'],
  ])('looks ahead where a thing is arranged: %s', (text, date) => {
    expect(read(text)).toEqual([date]);
  });

  it('looks back where only the clause after the day says that it is past', () => {
    expect(read('Crews seek the cause of a blaze Monday morning that gutted a mill.')).toEqual([
      'Monday = 2025-04-07 (article)',
    ]);
    expect(read('Crews look for a cause. Is Monday what made them late?').at(-1)).toContain('null');
  });

  it('takes for a day that its own sentence leaves open what the same words mean elsewhere, unless they mean two things', () => {
    expect(read('The talks ended on Friday. Friday’s vote is a blow.')).toEqual([
      'Friday = 2025-04-04 (article)',
      'Friday = 2025-04-04 (article)',
    ]);
    expect(read('They met on Friday and will meet on Friday. Friday’s vote is a blow.').at(-1)).toBe(
      'Friday = null (article)',
    );
  });

  it('takes no hours of opening and no day that comes round each year for a date', () => {
    expect(read('The library is open Monday-Thursday 10-8, Friday 10-6 and Saturday 10 a.m.-5 p.m.')).toEqual(
      [],
    );
    expect(read('The feast falls on the fourth Thursday in November and the last Friday in March.')).toEqual(
      [],
    );
  });

  it('takes a day as the article does although its paragraph names a year, where both mean the same or the day is ahead', () => {
    expect(read('The budget of 2025 is drawn up. On 2 April the board voted.').at(-1)).toBe(
      '2 April = 2025-04-02 (article)',
    );
    expect(read('It was founded in 1979. On 20 April it will close.').at(-1)).toBe(
      '20 April = 2025-04-20 (article)',
    );
    expect(read('The board was elected in 2024. On 20 June it resigned.').at(-1)).toBe(
      '20 June = 2024-06-20 (article)',
    );
    expect(read('It was founded in 1979. On 2 April the board fled.').at(-1)).toBe(
      '2 April = null (article)',
    );
    expect(read('It was built in 1979 and burnt last October.').at(-1)).toBe(
      'last October = 2024-10 (article)',
    );
  });

  it('reads the day of a noun as the nearest one, whenever its verb happens', () => {
    expect(read('The board must change to alter the result of the 12 March ballot.')).toEqual([
      '12 March = 2025-03-12 (article)',
    ]);
    expect(read('The talks ended in quarrels over a planned April 29 march.')).toEqual([
      'April 29 = 2025-04-29 (article)',
    ]);
  });

  it('takes no block of a street for a year', () => {
    expect(read('The fire broke out in the 1600 block of Mill Street.')).toEqual([]);
  });

  it('looks ahead where a court says so', () => {
    expect(told('An order was made by a Velis judge to appear in court on March 27.')).toEqual([
      'March 27 = 2025-03-27 (article)',
    ]);
  });

  it('looks ahead for what is to be done by a day', () => {
    expect(read('The family must leave the farm by 31 July.')).toEqual(['31 July = 2025-07-31 (article)']);
  });

  it('reads a month that a figure is measured against as past', () => {
    expect(read('It is a rise from January. Some 40 more are out of work than in February.')).toEqual([
      'from January = 2025-01 (article)',
      'in February = 2025-02 (article)',
    ]);
  });

  it('gives a day of an undated text the year of the dates on both sides of it, if they agree', () => {
    const text =
      'The canal was seized on 26 July 1956.\n\nOn 9 September the users met.\n\nTroops landed on ';
    const days = (end: string) => datesOf(text + end).map(({ value }) => value);
    expect(days('29 October 1956.')).toEqual(['1956-07-26', '1956-09-09', '1956-10-29']);
    expect(days('29 October 1957.')[1]).toBeNull();
  });

  it('reads the new day of what is moved, and leaves the old one open', () => {
    expect(read('The debate has been moved to 22 April.')).toEqual(['22 April = 2025-04-22 (article)']);
    expect(read('The debate was planned for 3 August.').at(-1)).toContain('null');
  });

  it('looks back where somebody has tried, and takes no time to measure by for today', () => {
    expect(read('Attempts to reach the owner on Sunday failed.')).toEqual(['Sunday = 2025-04-06 (article)']);
    expect(read('Today, a litre has the price that it had, not what it was in May 2020.')).toEqual([
      'May 2020 = 2020-05 (explicit)',
    ]);
  });
});
