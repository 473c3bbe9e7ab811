import type { Span } from '../text/span.ts';
import { type Attribution, attributionIn } from './attribution.ts';
import { isSpeech, quotationsOf } from './quotations.ts';
import { contentOf } from './said.ts';
import type { Reading } from './subjects.ts';
import type { ProposedMention, ProposedStatement, Speaker } from './types.ts';

/** How many mentions back a description such as “the ministry” may look. */
const MEMORY = 300;
/** Farther on, in UTF-16 units or paragraphs, nobody goes on speaking. */
const NEAR = 400;

/** No newsroom's sentence is longer, in UTF-16 units; where stops are missing, nothing says who says what. */
const LONGEST = 2000;

/** Who says what in a text: direct speech first, then reported speech, one sentence at a time. */
export function statementsOf(
  text: string,
  sentences: readonly Span[],
  mentions: readonly ProposedMention[],
): ProposedStatement[] {
  const quotes = quotationsOf(text);
  const statements: ProposedStatement[] = [];
  let last: Speaker | null = null;
  let previous: Span | null = null;
  let lastEnd = 0;
  let q = 0;
  let firstQuote = 0;
  let firstMention = 0;
  for (const sentence of sentences) {
    const inside: Span[] = [];
    while (q < quotes.length && (quotes[q] as Span).start < sentence.end) {
      inside.push(quotes[q] as Span);
      q++;
    }
    while ((quotes[firstQuote]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) firstQuote++;
    while ((mentions[firstMention]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) firstMention++;
    const own = takenWhile(mentions, firstMention, ({ start }) => start < sentence.end);
    const isNear =
      sentence.start - lastEnd < NEAR && text.slice(lastEnd, sentence.start).split('\n\n').length <= 2;
    const reading: Reading = {
      text,
      mentions: own.filter(({ end }) => end <= sentence.end),
      before: mentions.slice(Math.max(0, firstMention - MEMORY), firstMention + own.length),
      sentence,
      previous:
        previous && text.slice(previous.end, sentence.start).split('\n\n').length <= 2 ? previous : null,
      last: isNear ? last : null,
    };
    previous = sentence;
    const quoted = takenWhile(quotes, firstQuote, ({ start }) => start < sentence.end);
    const isLong = sentence.end - sentence.start > LONGEST;
    const attribution: Attribution | null = isLong ? null : attributionIn(reading, quoted);
    const speech = inside.filter((quote) => isSpeech(text, quote));
    if (speech.length > 0) {
      const speaker =
        attribution?.speaker ??
        (reading.last && isAllQuoted(text, sentence, quoted)
          ? continued(reading.last, sentence.start)
          : null);
      for (const quote of speech)
        statements.push({
          ...quote,
          form: 'quotation',
          speaker,
          channel: attribution?.channel ?? null,
          verb: attribution?.verb ?? null,
          sentence,
        });
      lastEnd = Math.max(sentence.end, (speech.at(-1) as Span).end);
    } else if (attribution?.speaker) {
      const content = contentOf(text, sentence, attribution);
      if (content)
        statements.push({
          ...content,
          form: 'paraphrase',
          speaker: attribution.speaker,
          channel: attribution.channel,
          verb: attribution.verb,
          sentence,
        });
      lastEnd = sentence.end;
    }
    if (attribution?.speaker) last = isOpen(attribution.speaker) ? null : attribution.speaker;
  }
  return statements;
}

/** “He” without a name: who goes on speaking, nobody knows. */
const isOpen = ({ by, name }: Speaker): boolean => by === 'pronoun' && name === null;

/** True for a sentence without words outside its quotation marks: only such a one goes on with a speech. */
function isAllQuoted(text: string, sentence: Span, quoted: readonly Span[]): boolean {
  let at = sentence.start;
  let outside = '';
  for (const { start, end } of quoted) {
    outside += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return !/\p{L}/u.test(outside + text.slice(at, sentence.end));
}

/** Whoever has a name goes on without being named again; a role stands where it stood. */
const continued = (last: Speaker, at: number): Speaker =>
  last.name === null
    ? { ...last, by: 'continued' }
    : { ...last, start: at, end: at, surface: '', by: 'continued' };

function takenWhile<T>(list: readonly T[], from: number, isIn: (one: T) => boolean): T[] {
  const taken: T[] = [];
  for (let at = from; at < list.length && isIn(list[at] as T); at++) taken.push(list[at] as T);
  return taken;
}
