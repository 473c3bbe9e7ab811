const SEASONS: Readonly<Record<string, string>> = { spring: '06', summer: '09', autumn: '12', fall: '12' };
const QUARTERS = ['first', 'second', 'third', 'fourth'];
const QUARTER = /\b(?:(?<name>first|second|third|fourth) quarter of|Q(?<number>[1-4]))\s(?<year>20\d\d)\b/giu;
const SEASON = /\b(?:the |this |in )(?<season>spring|summer|autumn|fall)(?: of)? (?<year>20\d\d)\b/giu;
/** Words that tell of what is to come. */
const TO_COME = /\b(?:will|is|are|due|expected|planned|scheduled|set|about)\b/iu;
const COUNTED =
  /\b(?:tomorrow|tonight|later (?:today|this (?:week|month|year))|(?:this|next|coming) (?<unit>week|month|year)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in the coming (?<units>days|weeks|months))\b/giu;
const WEEK = 7;
const DAYS: Readonly<Record<string, number>> = { day: 14, week: 14, month: 62, year: 731 };
const MILLISECONDS = 86_400_000;

/**
 * The times that an English sentence of a day gives without a date and that may lie ahead of it, each with the last day
 * that it may mean: quarters and seasons of a year, and, where it tells of what is to come, “next month” and “on Sunday”.
 * @param from the day of the sentence, `YYYY-MM-DD`
 */
export function aheadIn(sentence: string, from: string): { written: string; date: string }[] {
  const quarters = [...sentence.matchAll(QUARTER)].map(({ 0: written, groups = {} }) => {
    const number = Number(groups['number']) || QUARTERS.indexOf(groups['name']?.toLowerCase() ?? '') + 1;
    return { written, date: `${groups['year']}-${String(number * 3).padStart(2, '0')}` };
  });
  const seasons = [...sentence.matchAll(SEASON)].map(({ 0: written, groups = {} }) => ({
    written,
    date: `${groups['year']}-${SEASONS[groups['season']?.toLowerCase() ?? '']}`,
  }));
  if (!TO_COME.test(sentence)) return [...quarters, ...seasons];
  const counted = [...sentence.matchAll(COUNTED)].map(({ 0: written, groups = {} }) => {
    const unit = groups['unit'] ?? groups['units']?.slice(0, -1);
    const days = DAYS[unit?.toLowerCase() ?? ''] ?? WEEK;
    return { written, date: new Date(Date.parse(from) + days * MILLISECONDS).toISOString().slice(0, 10) };
  });
  return [...quarters, ...seasons, ...counted];
}
