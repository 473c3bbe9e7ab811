import { capitalised } from '../../text/characters/capitalised.ts';

/** A time that only the day of the article explains. */
const FROM_THE_ARTICLE =
  /^(?:today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening)|(?:earlier |later )?(?:this|last|next) (?:week|weekend|month)|(?:an?|\d+|two|three|four|five|six|seven|eight|nine|ten) (?:days?|weeks?|months?) ago|the (?:following|next|previous) day|(?:an?|one|two|three|four|five|six|seven|\d+) (?:days?|weeks?|months?) (?:earlier|later|before))$/i;
const THE_DAY_BEFORE = /^the (?:day|week|month) (?:before|after)$/i;
/** “In May last year”. */
const OF_YEAR = /,? (?:of )?(?:this|last|next|that|the same) year$/i;
/** “Earlier on Tuesday, ”. */
const EARLIER = /^(?:Earlier|Later|Just) (?:(?:on|in) )?[^,]{3,20}, /;
/** Before a time that a phrase of its own holds: “until last week”. */
const HELD =
  /\b(?:of|since|until|till|by|for|from|than|in|on|before|after|to|between|and|or|the|as|during|within|barely|just|only|about|exactly|nearly|almost|over|place|held|due|expected|scheduled|planned) $/i;

/** “In ” and “On ”, before a date that leads a sentence. */
const LEADS = /^(?:back )?(?:in|on) $/i;
/** Of a list: “1. ”, “b) ”. */
const NUMBER = /^(?:\d{1,3}[.)]|[a-z]\)|[-–•*])\s+/i;

/**
 * The words of an event for the timeline, where its date stands beside them: without a time that is counted from the
 * day of the article, as in “Last month, the yard closed” and “The yard closed yesterday”, and without a date that leads it, as in
 * “In May 2019, the yard closed”.
 * @param at where the words of the date begin
 */
export function titleOf(sentence: string, at: number, words: string): string {
  const [number = ''] = NUMBER.exec(sentence) ?? [];
  if (number.length > 0 && number.length <= at)
    return titleOf(sentence.slice(number.length), at - number.length, words);
  const [lead = ''] = /^(?:in|on) /i.exec(words) ?? [];
  if (lead !== '') return titleOf(sentence, at + lead.length, words.slice(lead.length));
  if (at > 0 && EARLIER.test(sentence) && at < sentence.indexOf(','))
    return capitalised(sentence.replace(EARLIER, ''));
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + words.length)];
  if (
    LEADS.test(before) &&
    /^, (?!(?:when|where|which|who|after|as|while|before|and|or|but|then)\s)/u.test(after)
  )
    return capitalised(after.slice(2));
  // “The day before, ” stands alone; “the day after it closed” does not.
  if (at === 0 && THE_DAY_BEFORE.test(words) && after.startsWith(', ')) return capitalised(after.slice(2));
  if (!FROM_THE_ARTICLE.test(words)) return capitalised(`${before}${words.replace(OF_YEAR, '')}${after}`);
  if (at === 0 && /^[ ,]/.test(after)) return capitalised(after.replace(/^(?: \([^)]*\))?,? /, ''));
  if (HELD.test(before) || !/^(?:[ ,;]|$)/.test(after)) return capitalised(sentence);
  return capitalised(`${before.replace(/ (?:late|early)? ?$/, '')}${after}`.replace(/,,/g, ','));
}
