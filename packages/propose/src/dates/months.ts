import type { Span } from 'backgrounder-text/span';
import { monthIso, monthOfDay } from './calendar.ts';
import { MONTH, monthOf, YEAR } from './english.ts';
import type { Context, Resolved } from './rule.ts';
import { afterTold, before, DUE, isAnotherYear, OPEN, PUT_OFF, yearTold } from './story.ts';
import { clauseAround, verbOf } from './tense.ts';
import { verbsOf } from './verbs.ts';

/** So near a month of a thing is surely that one. */
const NEAR_MONTHS = 3;
/** So many months ahead a plan of the past is surely still one. */
const FAR_MONTHS = 4;

/** “January and February 2020”. */
const SHARED_MONTH = new RegExp(
  `^\\s?(?:,|–|—|-|to|and|until|through|or)\\s?(${MONTH}),? (${YEAR})(?!\\d)`,
  'iu',
);

const PUT_FOR = /^(?:rescheduled|set|scheduled|planned)$/;

/** “ahead of the general elections in November” */
const OF_A_VOTE =
  /\b(?:elections?|(?<!\bto )vote|ballot|referendum|polls|run-?off|midterms|primar(?:y|ies)) $/;

/** “Customs data for June are not out yet” */
const FIGURES =
  /\b(?:data|figures?|statistics|numbers|results|readings?|rates?|sales|reports?|index|total|estimates?) $/i;

/** Before a month that something else is measured against: “a 6 percent increase from January”. */
const COMPARED = /\b(?:than|increase|decrease|rise|fall|drop|gain|decline|up|down|compared (?:with|to))\s$/i;

/** “would be larger than a raid in April” */
const isCompared = (text: string, span: Span): boolean =>
  /\bthan (?:an?|the|its|his|her|their) [^,;]*$/.test(text.slice(clauseAround(text, span).start, span.start));

/** What is over when it lasted “until June”. */
const LASTED = /^(?:lasted|remained|stayed|ran|served|lived|worked|held|continued|was|were|been|had)$/;

/**
 * The value of a month without its year: that of the month it is joined to, of the story that its paragraph tells, or
 * the nearest to the article on the side that the tense says. Open where these do not decide.
 */
export function monthWithoutYear(
  text: string,
  span: Span,
  words: string,
  month: number,
  context: Context,
): Resolved | null {
  const lead = words.toLowerCase();
  const shared = SHARED_MONTH.exec(text.slice(span.end, span.end + 40));
  if (shared) {
    const [, last = '', year = ''] = shared;
    return { value: monthIso(Number(year) - (month > monthOf(last) ? 1 : 0), month), from: 'explicit' };
  }
  const verb = verbOf(text, span);
  const tense = verb?.tense ?? null;
  if (!/^(?:last|next|this)/.test(lead) && tense !== 'future' && context.told !== null) {
    const story = afterTold({ ...span, month, day: 1, lastDay: 28, weekday: -1 }, context);
    if (story) return { ...story, value: story.value?.slice(0, 7) ?? null };
  }
  const told =
    tense === 'future' || /^(?:last|next|this|for|by|until)/.test(lead)
      ? null
      : yearTold(text, context, { ...span, month, day: 15 });
  if (told !== null) return { value: monthIso(told, month), from: 'before' };
  const { article } = context;
  if (article === null) return OPEN;
  const { year, month: now } = monthOfDay(article);
  if (
    (/^['’]s\b/.test(text.slice(span.end, span.end + 2)) || OF_A_VOTE.test(before(text, span))) &&
    !/^(?:last|next|this)/.test(lead)
  )
    return nearest(month, now, year);
  const past = { value: monthIso(month > now ? year - 1 : year, month), from: 'article' } as const;
  const ahead = { value: monthIso(month < now ? year + 1 : year, month), from: 'article' } as const;
  if (/^since/.test(lead)) return past;
  if (!/^(?:last|next|this)/.test(lead) && isAnotherYear(context, tense, month > now ? year - 1 : year))
    return OPEN;
  if (lead.startsWith('last')) return month === now ? { ...past, value: monthIso(year - 1, month) } : past;
  if (lead.startsWith('next')) return month === now ? { ...ahead, value: monthIso(year + 1, month) } : ahead;
  if (lead.startsWith('this')) return { value: monthIso(year, month), from: 'article' };

  if (/^for/.test(lead) && FIGURES.test(before(text, span))) return past;
  if (/^(?:until|for|by)/.test(lead)) {
    if (tense === 'present' || (lead.startsWith('until') ? PUT_OFF : PUT_FOR).test(verb?.word ?? ''))
      return ahead;
    if (tense === 'past' && !LASTED.test(verb?.word ?? '')) return OPEN;
  }
  if (DUE.test(before(text, span))) return ahead;
  if (tense === 'past' || COMPARED.test(before(text, span))) return past;
  if (isCompared(text, span)) return past;
  if (tense === 'future') {
    const months = (month - now + 12) % 12;
    return months > FAR_MONTHS && !verb?.finite && isDecided(text, span) ? OPEN : ahead;
  }
  return month === now ? past : OPEN;
}

/** “ballots cast in November’s election”: the month of a thing, near on one side or open. */
function nearest(month: number, now: number, year: number): Resolved {
  const ahead = (month - now + 12) % 12;
  if (ahead <= NEAR_MONTHS) return { value: monthIso(month < now ? year + 1 : year, month), from: 'article' };
  return 12 - ahead <= NEAR_MONTHS
    ? { value: monthIso(month > now ? year - 1 : year, month), from: 'article' }
    : OPEN;
}

/** “decided to reopen it in May”: the month of the deciding or of the doing. */
const isDecided = (text: string, span: Span): boolean =>
  verbsOf(text.slice(clauseAround(text, span).start, span.start)).some(
    ({ finite, tense }) => finite && tense === 'past',
  );
