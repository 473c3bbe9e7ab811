import type { Span } from 'backgrounder-text/span';
import { type Day, isoOf, mondayOf, weekdayOf } from './calendar.ts';
import { MONTH, WEEKDAY, weekdayNamed } from './english.ts';
import { type Context, pattern, type Resolved, type Rule } from './rule.ts';
import { clauseAround, verbOf } from './tense.ts';
import { verbsOf } from './verbs.ts';

/** Before a weekday that is any of its kind, or a part of a name. */
const NO_DAY_BEFORE =
  /\b(?:every|each|a|an|one|any|most|some|many|alternate|first|second|third|fourth|consecutive|Black|Good|Bloody|Easter|Palm|Super|Ash|Holy|Whit|Cyber|Giving|Maundy|Shrove|Boxing|News|following|previous|preceding|to|through|Bowl)\s$|day[–-]$/i;
/** After a weekday that begins a name, or that is counted from another day. */
const NO_DAY_AFTER =
  /^(?:\s(?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|Independent|Sun|Star|Mercury|World|[Ss]chools?|roasts?|papers|newspapers?|Mass|Club|Group|Magazine|Night Football|Night Live|to (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|through (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week\b|fortnight|before\b|after next|after last)|[–-](?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|,? \d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?\s?[–-]\s?\d)/;
/** “Saturday Night”, a film, unless something happened “on Saturday Night”. */
const isTitle = (before: string, after: string): boolean =>
  /^ (?:Night|Morning|Evening|Fever)\b/.test(after) && !/\b(?:on|late|early|last|this) $/i.test(before);
/** After a weekday that is one of a month that the text names: “on a quiet Sunday evening in November 2005”. */
const OF_A_MONTH = new RegExp(
  `^(?:\\s(?:morning|afternoon|evening|night))?\\s(?:in|of)\\s(?:(?:early|mid|late)[\\s-])?(?:${MONTH}|\\d{4})\\b`,
  'iu',
);
/** What a weekday is joined to that looks ahead from when it was said. */
const TOWARDS = /\b(?:until|till|for|by|before|ahead of|to)\s(?:late |early |next |this )?$/i;
/** “ahead of a planned meeting on” */
const PLANNED =
  /\b(?:planned|scheduled|upcoming|forthcoming|proposed) (?:\p{Ll}+ ){1,3}(?:(?:late|early) )?(?:on )?$/u;
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
  const isPossessive = /^(?: (?:morning|afternoon|evening|night))?['’]s\b/.test(text.slice(end, end + 13));
  // What was yesterday is not called “last Tuesday”.
  if (relation === 'last') return day(article - (gap > 1 ? gap : gap + 7));
  if (relation === 'next') return day(article + (7 - gap || 7));
  if (relation === 'coming') return day(ahead);
  if (PLANNED.test(text.slice(Math.max(0, start - 60), start))) return day(ahead);
  const before = text.slice(Math.max(0, start - 24), start);
  if (TOWARDS.test(before) && (!isPossessive || /\b(?:before|of)\s$/i.test(before))) {
    if (verb?.tense === 'future' || verb?.tense === 'present' || PUT_OFF.test(verb?.word ?? ''))
      return day(ahead);
    return OPEN;
  }
  // What somebody did “on Friday”, told on a Thursday, is of this Friday where the day has begun already.
  if (verb?.tense === 'past' && gap === 6 && relation === '') return OPEN;
  if (verb?.tense === 'past' || (isPossessive && isTold(text, { start, end }))) return day(back);
  if (verb?.tense === 'future' || relation === 'this' || /\b(?:is|are)\s(?:on )?$/.test(before))
    return day(ahead);
  if (isPastClause(text, end)) return day(back);
  if (!isPossessive && isForecast(text, { start, end })) return day(ahead);
  return OPEN;
}

/** “The council appeared as if it might end Monday’s meeting early”: told by a verb in the past, whatever follows it. */
function isTold(text: string, span: Span): boolean {
  const clause = clauseAround(text, span);
  const [first] = verbsOf(text.slice(clause.start, span.start));
  return first?.finite === true && first.tense === 'past';
}

/** “It said on Saturday that he would come on Sunday”: ahead of what was said. */
const isReported = (text: string, span: Span): boolean => {
  const clause = clauseAround(text, span);
  const lead = text.slice(clause.start, span.start);
  return /^would\b/.test(lead.slice(verbsOf(lead).at(-1)?.start ?? lead.length));
};

/** The first day of a name after a day that was told; null without one. */
const daysAfter = (told: Day | null, name: number): Day | null =>
  told === null ? null : told + ((name - weekdayOf(told) + 7) % 7 || 7);

/** “a fire Monday morning that damaged a house”: what follows says that it is past. */
function isPastClause(text: string, end: number): boolean {
  const [clause = ''] =
    /^(?: (?:morning|afternoon|evening|night))? (?:that|which|who) [^.,;]{1,60}/.exec(
      text.slice(end, end + 90),
    ) ?? [];
  return verbsOf(clause)[0]?.tense === 'past';
}

/** “On Friday, the moon is in its first quarter”, “the high for Tuesday is 44 degrees”. */
function isForecast(text: string, span: Span): boolean {
  const clause = clauseAround(text, span);
  const rest = text.slice(span.end, clause.end);
  const [next, ...others] = verbsOf(rest.replace(/^,/, ' ').split(',')[0] ?? '');
  return (
    !verbsOf(text.slice(clause.start, span.start)).some(({ finite }) => finite) &&
    next?.tense === 'present' &&
    /^(?:is|are)\b/.test(rest.slice(next.start)) &&
    others.every(({ tense }) => tense !== 'past')
  );
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
    resolve: (match, { article, before: told }: Context, text) => {
      const [words, relation = '', name = ''] = match;
      const end = match.index + words.length;
      const before = text.slice(Math.max(0, match.index - 16), match.index);
      if (NO_DAY_BEFORE.test(before) || NO_DAY_AFTER.test(text.slice(end, end + 24))) return null;
      const after = text.slice(end, end + 32);
      if (OF_A_MONTH.test(after) || isTitle(before, after)) return null;
      if (article === null) return OPEN;
      const gap = (weekdayOf(article) - weekdayNamed(name) + 7) % 7;
      const said = isReported(text, { start: match.index, end }) ? daysAfter(told, weekdayNamed(name)) : null;
      if (said !== null && said <= article) return day(said);
      return weekday(text, match.index, end, relation.toLowerCase(), gap, article);
    },
  },
];
