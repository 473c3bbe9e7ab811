import type { Span } from 'backgrounder-text/span';
import { type Tense, type Verb, verbsOf } from './verbs.ts';

/** No clause is looked at further than this from its date, in UTF-16 units. */
const REACH = 200;
/** Where a sentence ends, as far as tense needs it. */
const SENTENCE_END =
  /(?<!(?<!\p{L})(?:\p{Lu}|Mrs?|Ms|Dr|Gen|Gov|Sens?|Reps?|Prof|St|Lt|Col|Capt|Sgt|Rev|Hon|No|Inc|Corp|Co|Ltd|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m))[.!?]["'”’)]*(?=\s)|(?<=\p{L}\s\p{Lu})\.(?=\s(?:The|In|On|At|An?|He|She|It|They|We|But|And|This|That|After|When)\s)|\n/gu;
/** What ends a clause so that its date belongs to what follows: “, and on Friday the court will rule”. */
const OPENS_CLAUSE =
  /(?:^|[,;:—–]|\b(?:and|but|that|because|when|while|where|whether|if))\s*["“‘(]?\s*(?:(?:late|early|later|earlier|then|only|also)\s+)?(?:(?:on|in|by|since|until|at|for|from|as of|starting|beginning|effective|during|this|last|next)\s+)?(?:(?:the|late|early)\s+)*(?:(?:morning|afternoon|evening|night)\s+of\s+)?$/i;

/** “at a school in Velis, Sudania, in May”: the comma closes a place. */
const BEHIND_PLACE =
  /\b(?:in|at|near|from|of)\s\p{Lu}[^,;]{1,40},\s\p{Lu}[^,;]{1,30},\s(?:(?:late|early)\s)?(?:on|in)\s$/u;

/** A subject that tells of somebody’s trying, up to a date. */
const TRYING =
  /^(?:(?:The|Their|His|Her|Its|All|Several|Repeated)\s)?(?:attempts?|efforts?|bids?)\sto\s[^,;]*$/iu;

/** The sentence about a span, at most so much of it as {@link REACH} allows. */
export function clauseAround(text: string, { start, end }: Span): Span {
  const head = text.slice(Math.max(0, start - REACH), start);
  const last = [...head.matchAll(SENTENCE_END)].at(-1);
  const from = start - head.length + (last ? last.index + last[0].length : 0);
  const tail = text.slice(end, end + REACH);
  SENTENCE_END.lastIndex = 0;
  const stop = SENTENCE_END.exec(tail)?.index ?? tail.length;
  SENTENCE_END.lastIndex = 0;
  const lead = /^\s*/.exec(text.slice(from, start))?.[0].length ?? 0;
  return { start: from + lead, end: end + stop };
}

/**
 * The verb that a date goes with: the last one before it in its sentence, or the first after it where the date opens a
 * clause. Null where the sentence has none.
 */
export function verbOf(text: string, span: Span): Verb | null {
  const clause = clauseAround(text, span);
  const lead = text.slice(clause.start, span.start);
  // “told a televised meeting”: what stands between article and noun is no verb.
  const left = verbsOf(lead).findLast(({ start }) => !/\b(?:an?|the)\s$/i.test(lead.slice(0, start))) ?? null;
  const opens =
    OPENS_CLAUSE.test(lead) &&
    !BEHIND_PLACE.test(lead) &&
    !/^,?\s+that\b/.test(text.slice(span.end, span.end + 8));
  // “Attempts to reach the owner on Sunday failed”: the infinitive belongs to the subject.
  if (left && !opens && !TRYING.test(lead)) return left;
  const right =
    verbsOf(text.slice(span.end, clause.end).replace(/^['’]s\b/, '  ')).find(
      (verb) => !isRelative(text, span.end, verb) && !isOfParticiple(text, span.end, verb),
    ) ?? null;
  return right ?? left;
}

/** “the council that was elected”: a verb of a clause within the subject. */
function isRelative(text: string, from: number, verb: Verb): boolean {
  return /\b(?:who|which|that)\s*(?:\p{L}+ly\s*)?$/u.test(
    text.slice(Math.max(from, from + verb.start - 20), from + verb.start),
  );
}

/** “raids on Monday targeting suspected thieves”: a word for the thing that a participle is done to. */
const isOfParticiple = (text: string, from: number, { start, finite, end }: Verb): boolean =>
  (finite &&
    /\p{Ll}{3}ing\s$/u.test(text.slice(from, from + start)) &&
    /^\p{Ll}+ed$/u.test(text.slice(from + start, from + end))) ||
  // “the board, led by Brandt, has closed it”
  (/\p{L},\s$/u.test(text.slice(from, from + start)) &&
    !/\s/.test(text.slice(from + start, from + end)) &&
    /^\sby\s/.test(text.slice(from + end, from + end + 4)));

/** The tense of what a date goes with; null where no verb tells it. */
export const tenseAt = (text: string, span: Span): Tense | null => verbOf(text, span)?.tense ?? null;
