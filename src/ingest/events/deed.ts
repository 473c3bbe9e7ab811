import { datedVerb, mainVerb } from 'backgrounder-propose';
import { type Span, sliceOf } from '../../text/span.ts';
import { isHappening, isOnCalendar } from './happenings.ts';

/** Before a verb that has a clause of its own within the main one. */
const IN_CLAUSE = /\b(?:that|which|who|whom|whose|where|what|whether|how|why)\b/;
/** Where another clause may begin. */
const JOINED =
  /,|\b(?:and|or|but|then|when|after|before|as|while|because|since|until|if|to|be|been|being|was|were|had|has|have|not)\b/;
/** What stands behind a participle that says more of a noun: “a man held in Lanmere”. */
const WHERE = /^ (?:in|at|on|during|near|outside|from|with)\b/;
/** What has happened by now goes with no day that is over. */
const PERFECT = /^(?:has|have)\b/;
const BY_NOW = /\b(?:this|today)\b/i;
/** What is done with documents: “condemned it in a letter published on Friday”. */
const MADE_KNOWN = /^(?:published|issued|released|posted|signed|aired|broadcast)$/;
/** What is planned or may be, before it is on a calendar: “is expected to open”. */
const MEANT =
  /\b(?:can|could|may|might|should|must|(?:is|are) (?:(?:\p{Ll}+ly|also|now|still) )?(?:set|expected|due|scheduled|slated|poised|going|planning|hoping|supposed|meant|planned))\b/u;
const IN_SUBORDINATE = /\b(?:as|when|while|if|until|once) (?:\S+ ){1,3}$/;

/** A verb of a sentence and where it stands in it. */
interface Told extends Span {
  readonly word: string;
  readonly tense: string;
}

/** True where the verb that a date goes with tells a deed or an accident, or names what is on a calendar. */
export function tellsDeed(text: string, sentence: Span, date: Span): boolean {
  const words = sliceOf(text, sentence);
  const main = mainVerb(words);
  const dated = datedIn(words, text, sentence, date);
  if (main && dated && dated.start > main.end && isWithin(words, main, dated)) return false;
  const goesOn = dated !== null && /\b(?:and|or|but|then) $/.test(words.slice(0, dated.start));
  const told = (dated?.finite || goesOn) && dated?.word !== main?.word ? dated : main;
  if (!told) return false;
  // “The guards have shown a picture of the raid on Friday”
  const isJoined = main && told !== main && JOINED.test(words.slice(main.end, told.start));
  if (
    main &&
    !isJoined &&
    PERFECT.test(words.slice(main.start, main.end)) &&
    !BY_NOW.test(sliceOf(text, date))
  )
    return false;
  const behind = words.slice(told.end);
  if (told.tense !== 'future' || /^will\b/.test(words.slice(told.start)))
    return isHappening(told.word, behind);
  return (
    !MEANT.test(words.slice(Math.max(0, told.start - 12), told.end)) &&
    !IN_SUBORDINATE.test(words.slice(0, told.start)) &&
    isOnCalendar(told.word, behind)
  );
}

/** The verb that a date goes with, by where its word stands in the sentence. */
function datedIn(
  words: string,
  text: string,
  sentence: Span,
  date: Span,
): (Told & { readonly finite: boolean }) | null {
  const dated = datedVerb(text, date);
  if (!dated) return null;
  const before = words.lastIndexOf(dated.word, date.start - sentence.start);
  const start = before < 0 ? words.indexOf(dated.word) : before;
  return { ...dated, start, end: start + dated.word.length };
}

/** True for a verb that belongs to a clause or to a noun within the main clause: “named the men killed in a crash”. */
function isWithin(words: string, main: Told, dated: Told & { readonly finite: boolean }): boolean {
  if (dated.word === main.word) return false;
  const between = words.slice(main.end, dated.start);
  if (dated.finite && (IN_CLAUSE.test(between) || (main.tense === 'past' && dated.tense === 'future')))
    return true;
  const last = between.trimEnd().split(' ').at(-1) ?? '';
  // “as kin waited for the crew lost on Friday”
  if (dated.finite && mainVerb(between.split(JOINED).at(-1) ?? '') !== null) return true;
  const isJoined = JOINED.test(dated.finite ? between : last);
  return !isJoined && (MADE_KNOWN.test(dated.word) || WHERE.test(words.slice(dated.end)));
}
