import { mainVerb } from 'backgrounder-propose';
import { type Span, sliceOf } from '../../text/span.ts';
import { knownNouns } from './known.ts';

/** What a text begins with is written for a reader who knows nothing of it yet, in UTF-16 units. */
const LEAD = 200;
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
 * beginning of a text does. Further down, each name counts one, up to three; a subject that has a name or is brought in
 * counts one; and each thing that the line speaks of as known without saying which, as in “the raid”, takes off two. Three
 * are enough: “Ivo Brandt sold a boat to the port of Velis” stands alone, “Brandt sold the boat” does not.
 */
export function standsAlone(text: string, sentence: Span): boolean {
  if (sentence.start < LEAD) return true;
  const words = sliceOf(text, sentence).replace(/\s+/g, ' ');
  const told = words.replace(CALENDAR, (day) => day.toLowerCase());
  const names = new Set([...told.matchAll(NAME)].flatMap(({ 0: name, index }) => named(name, index, text)));
  const subject = told.slice(0, mainVerb(words)?.start ?? 0);
  const isTold = BROUGHT_IN.test(words) || [...names].some((name) => subject.includes(name));
  return Math.min(names.size, NAMES) + Number(isTold) - KNOWN * knownNouns(words).length >= ENOUGH;
}

/** A name without the word that opens the sentence, unless the text writes it with a capital elsewhere too. */
function named(name: string, index: number, text: string): string[] {
  if (index > 0) return [name];
  const [first = '', ...more] = name.split(' ');
  const [word = ''] = /^\p{L}*/u.exec(first) ?? [];
  if (new RegExp(`(?<=[\\p{Ll},]['’”"]? )${word}(?!\\p{L})`, 'u').test(text)) return [name];
  return more.length > 0 ? [more.join(' ')] : [];
}
