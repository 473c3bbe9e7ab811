import { type Day, isoOf, mondayOf, weekdayOf } from './calendar.ts';
import { WEEKDAY, weekdayNamed } from './english.ts';
import { type Context, pattern, type Resolved, type Rule } from './rule.ts';
import { verbOf } from './tense.ts';

/** Before a weekday that is any of its kind, or a part of a name. */
const NO_DAY_BEFORE =
  /\b(?:every|each|a|an|one|any|most|some|many|alternate|first|second|third|fourth|consecutive|Black|Good|Bloody|Easter|Palm|Super|Ash|Holy|Whit|Cyber|Giving|Maundy|Shrove|Boxing|following|previous|preceding|to|through|Bowl)\s$/i;
/** After a weekday that begins a name, or that is counted from another day. */
const NO_DAY_AFTER =
  /^(?:\s(?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|Independent|Sun|Star|Mercury|World|School|Mass|Club|Group|Magazine|Night Football|Night Live|to (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|through (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week\b|fortnight|before\b|after next|after last)|[–-](?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/;
/** What a weekday is joined to that looks ahead from when it was said. */
const TOWARDS = /\b(?:until|till|for|by|before|ahead of|to)\s(?:late |early |next |this )?$/i;
const PUT_OFF = /^(?:adjourned|postponed|delayed|moved|remanded|extended|suspended|deferred|rescheduled)$/;

const OPEN: Resolved = { value: null, from: 'article' };
const day = (value: Day): Resolved => ({ value: isoOf(value), from: 'article' });

function weekday(
  text: string,
  start: number,
  end: number,
  relation: string,
  gap: number,
  article: Day,
): Resolved {
  const ahead = article + ((7 - gap) % 7);
  const back = article - gap;
  const verb = verbOf(text, { start, end });
  const isPossessive = /^['’]s\b/.test(text.slice(end, end + 3));
  if (relation === 'last') return day(article - (gap || 7));
  if (relation === 'next') return day(article + (7 - gap || 7));
  if (relation === 'coming') return day(ahead);
  const before = text.slice(Math.max(0, start - 24), start);
  if (TOWARDS.test(before) && (!isPossessive || /\b(?:before|of)\s$/i.test(before))) {
    if (verb?.tense === 'future' || verb?.tense === 'present' || PUT_OFF.test(verb?.word ?? ''))
      return day(ahead);
    return OPEN;
  }
  if (verb?.tense === 'past') return day(back);
  if (verb?.tense === 'future' || relation === 'this' || /\b(?:is|are)\s(?:on )?$/.test(before))
    return day(ahead);
  return OPEN;
}

/** “Friday last week”. */
const ofWeek = (name: string, which: string, article: Day): Resolved => {
  const step = /last/i.test(which) ? -7 : /next/i.test(which) ? 7 : 0;
  return day(mondayOf(article) + step + ((weekdayNamed(name) + 6) % 7));
};

/** Days of the week, back or ahead from the article as the tense says. */
export const WEEKDAYS: readonly Rule[] = [
  {
    pattern: pattern(`(${WEEKDAY}),? (?:of )?(last|this|next) week`),
    resolve: ([, name = '', which = ''], { article }) =>
      article === null ? OPEN : ofWeek(name, which, article),
  },
  {
    pattern: pattern(`(?:(last|next|this|coming) )?(${WEEKDAY})`),
    resolve: (match, { article }: Context, text) => {
      const [words, relation = '', name = ''] = match;
      const end = match.index + words.length;
      const before = text.slice(Math.max(0, match.index - 16), match.index);
      if (NO_DAY_BEFORE.test(before) || NO_DAY_AFTER.test(text.slice(end, end + 24))) return null;
      if (article === null) return OPEN;
      const gap = (weekdayOf(article) - weekdayNamed(name) + 7) % 7;
      return weekday(text, match.index, end, relation.toLowerCase(), gap, article);
    },
  },
];
