const SPELL =
  '(?:day|night|week|weekend|month|year|decade|morning|afternoon|evening|hour|spring|summer|autumn|winter)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

const TIMES: readonly { readonly example: string; readonly source: string }[] = [
  {
    example: 'last week',
    source: `(?:last|this|that|next|(?:the\\s)?(?:next|same|following|previous)|at the)\\s${SPELL}`,
  },
  {
    example: 'two weeks ago',
    source: `(?:an?|\\p{Ll}+|\\d+)\\s${SPELL}s?\\s(?:ago|later|earlier|before|after)`,
  },
  {
    example: 'evening, of “that evening the board”',
    source: `${SPELL}(?=\\s(?:the|an?|his|her|its|their)\\s)`,
  },
  { example: 'yesterday morning', source: `(?:yesterday|today)(?:\\s${SPELL})?` },
  { example: 'on Monday night', source: `(?:on\\s)?${WEEKDAY}(?:\\s${SPELL})?` },
  { example: 'in May 2019', source: `(?:in|on)\\s(?:\\d{1,2}\\s)?${MONTH}(?:\\s\\d{1,2})?(?:,?\\s\\d{4})?` },
  { example: 'in 2019', source: 'in\\s\\d{4}' },
];
const OPENING = new RegExp(
  `^(?:(?:but|and|then|earlier|later|late|early)\\s)?(?:${TIMES.map(({ source }) => source).join('|')})\\s(?=\\S)`,
  'iu',
);

/** How many UTF-16 units at the start of words say when: “last week ” before “the council”. */
export const openingTime = (words: string): number => OPENING.exec(words)?.[0].length ?? 0;
