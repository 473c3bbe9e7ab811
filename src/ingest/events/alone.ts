import { mainVerb, type ProposedDate } from 'backgrounder-propose';
import { type Span, sliceOf } from '../../text/span.ts';
import { isInFull } from './inFull.ts';
import { knownNouns } from './known.ts';

/** What a text begins with is written for a reader who knows nothing of it yet, in UTF-16 units. */
const LEAD = 200;
/** What stands before here may go on from the beginning. */
const GOES_ON = 400;
/** More names than these make a line no surer. */
const NAMES = 3;
/** What a thing counts that the line speaks of as known: it costs more than a name gives. */
const KNOWN = 2;
/** What a line further down has to reach. */
const ENOUGH = 3;

const CALENDAR =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Today|Yesterday|Tomorrow|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)(?!\p{L})/gu;
const NAME =
  /(?<![\p{L}\d])\p{Lu}[\p{L}\d’'.&-]*(?:[ -](?:(?:of|de|al|bin|and the|the) )?\p{Lu}[\p{L}\d’'.&-]*)*/gu;
/** A subject that the line brings in: “A man”, “More than 40 boats”. */
const BROUGHT_IN =
  /^(?:\S+[^,]{2,40}, )?(?:[Aa]n?|\d[\d,.]*|[Ss]ome|[Mm]ore than|[Tt]wo|[Tt]hree|[Oo]ne|[Ss]everal|[Hh]undreds|[Tt]housands) /u;

/**
 * True for a line that tells enough by itself for a reader who has not read the text before it. What stands at the
 * beginning of a text does, unless its subject is a thing that it speaks of as known, as in “The raid left two dead”.
 * Further down, a line tells of what has happened, and its subject has a name or is brought in. That counts one, and so
 * does each name, up to three; each thing that the line speaks of as known without saying which takes off two. Three are
 * enough, and two for a day with its year where no thing is spoken of as known; where the line may go on from the
 * beginning, one more is wanted. “Ivo Brandt sold a boat to the port of Velis” stands alone, “Brandt sold the boat” does not.
 */
export function standsAlone(text: string, sentence: Span, date: ProposedDate): boolean {
  const words = sliceOf(text, sentence).replace(/\s+/g, ' ');
  const known = knownNouns(words);
  if (sentence.start < LEAD) return !known.some(({ isSubject, isHead }) => isSubject && isHead);
  const told = words.replace(CALENDAR, (day) => day.toLowerCase());
  const names = new Set([...told.matchAll(NAME)].flatMap(({ 0: name, index }) => named(name, index, text)));
  const verb = mainVerb(words);
  const subject = told.slice(0, verb?.start ?? 0);
  const isTold = BROUGHT_IN.test(words) || [...names].some((name) => subject.includes(name));
  if (!isTold || verb?.tense === 'future') return false;
  const isLookedBackOn = isInFull(date) && known.length === 0;
  const enough = ENOUGH + (sentence.start < GOES_ON ? 1 : 0) - (isLookedBackOn ? 1 : 0);
  return Math.min(names.size, NAMES) + 1 - KNOWN * known.length >= enough;
}

/** A name without the word that opens the sentence, unless the text writes it with a capital elsewhere too. */
function named(name: string, index: number, text: string): string[] {
  if (index > 0) return [name];
  const [first = '', ...more] = name.split(' ');
  const [word = ''] = /^\p{L}*/u.exec(first) ?? [];
  if (new RegExp(`(?<=[\\p{Ll},]['’”"]? )${word}(?!\\p{L})`, 'u').test(text)) return [name];
  return more.length > 0 ? [more.join(' ')] : [];
}
