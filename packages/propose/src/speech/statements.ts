import { contains, type Span } from 'backgrounder-text/span';
import type { ProposedMention, ProposedStatement, Speaker } from '../model/types.ts';
import { at } from '../words/at.ts';
import { subjectOf } from './about.ts';
import { type Attribution, type Reports, reportsIn } from './attribution.ts';
import type { Reading } from './clauses.ts';
import { introducedBy } from './introduced.ts';
import { isFragment, isSpeech, quotationsOf, withDoubleMarks } from './quotations.ts';
import { type Said, saidIn } from './quoted.ts';
import { contentOf } from './said.ts';
import { isPlural } from './speakers.ts';
import { type Unit, unitsOf } from './units.ts';
import { VERB_AT } from './verbs.ts';

/** How many mentions back a description such as “the ministry” may look. */
const MEMORY = 300;
/** Farther on, in UTF-16 units or paragraphs, nobody goes on speaking. */
const NEAR = 400;
/** No newsroom's sentence is longer, in UTF-16 units; where stops are missing, nothing says who says what. */
const LONGEST = 2000;

const NO_REPORTS: Reports = { line: '', all: [], main: null };

/** Who says what in a text: direct speech first, then reported speech, one sentence at a time. */
export function statementsOf(
  source: string,
  sentences: readonly Span[],
  mentions: readonly ProposedMention[],
): ProposedStatement[] {
  const text = withDoubleMarks(source);
  const quotes = quotationsOf(text);
  const units = unitsOf(sentences, quotes);
  const statements: ProposedStatement[] = [];
  const passage = passages(text, mentions, quotes);
  let last: Speaker | null = null;
  let about: Speaker | null = null;
  let lastEnd = 0;
  for (const [n, unit] of units.entries()) {
    const isNear = unit.start - lastEnd < NEAR && isNext(text, lastEnd, unit.start);
    const { reading, quoted } = passage(unit, units[n - 1], isNear ? last : null, about);
    const isLong = bareLength(unit, quoted) > LONGEST;
    const reports = isLong ? NO_REPORTS : reportsIn(reading, quoted);
    const found = statementsIn(reading, unit, quoted, reports).map((one) => ({
      ...one,
      speaker: one.speaker && goingOn(reading, one.speaker),
    }));
    const subject = isLong || reports.main || found.length > 0 ? null : subjectOf(reading, reports.line);
    statements.push(...found);
    if (found.length > 0 || reports.main) lastEnd = Math.max(unit.end, found.at(-1)?.end ?? 0);
    about = subject;
    const main = reports.main && goingOn(reading, reports.main.speaker);
    const speaker = main ?? found.findLast((one) => one.form === 'quotation')?.speaker;
    if (speaker) last = isOpen(speaker) ? null : speaker;
    else if (found.length > 0) last = null;
  }
  return spokenLater(text, statements);
}

const bareLength = ({ start, end }: Unit, quoted: readonly Span[]): number =>
  end -
  start -
  quoted.reduce((sum, quote) => sum + Math.min(end, quote.end) - Math.max(start, quote.start), 0);

/** True for what stands in the same paragraph or the one after it. */
const isNext = (text: string, from: number, to: number): boolean =>
  text.slice(from, to).split('\n\n').length <= 2;

/** Hands out units with what stands in and before them; they are asked for in reading order. */
function passages(text: string, mentions: readonly ProposedMention[], quotes: readonly Span[]) {
  let firstQuote = 0;
  let firstMention = 0;
  return (unit: Unit, previous: Unit | undefined, last: Speaker | null, about: Speaker | null) => {
    while ((quotes[firstQuote]?.end ?? Number.POSITIVE_INFINITY) <= unit.start) firstQuote++;
    while ((mentions[firstMention]?.start ?? Number.POSITIVE_INFINITY) < unit.start) firstMention++;
    const own = takenWhile(mentions, firstMention, ({ start }) => start < unit.end);
    const quoted = takenWhile(quotes, firstQuote, ({ start }) => start < unit.end);
    const reading: Reading = {
      text,
      mentions: own.filter(({ end }) => end <= unit.end),
      before: mentions.slice(Math.max(0, firstMention - MEMORY), firstMention + own.length),
      sentence: { start: unit.start, end: unit.end },
      previous: previous && isNext(text, previous.end, unit.start) ? previous : null,
      quoted,
      last,
      about: previous && isNext(text, previous.end, unit.start) ? about : null,
    };
    return { reading, quoted };
  };
}

function statementsIn(
  reading: Reading,
  unit: Unit,
  quoted: readonly Span[],
  reports: Reports,
): ProposedStatement[] {
  const { text, sentence } = reading;
  const said = unit.quotes.map((quote) => ({ quote, ...saidIn(reports, quote, sentence.start) }));
  const isAlone = isAllQuoted(text, sentence, quoted);
  const isHeld = (quote: Span) =>
    !isAlone && reports.all.length === 0 && reports.line.search(VERB_AT) < 0 && isFragment(text, quote);
  const speech = said.filter(
    ({ quote, isBeside, denied }) => !denied && !isHeld(quote) && isSpeech(text, quote, isBeside),
  );
  const denial = said.find(({ denied }) => denied)?.by;
  if (denial || speech.length === 0) return paraphraseOf(reading, denial ?? reports.main);
  const before = reading.last ?? reading.about;
  const silent = isAlone && before ? continued(before, sentence.start) : introducedBy(reading, reports.line);
  return speech.map(({ quote, by }: { quote: Span } & Said) => ({
    ...quote,
    form: 'quotation',
    speaker: by ? by.speaker : reports.all.length > 0 ? null : silent,
    channel: by?.channel ?? null,
    verb: by?.verb ?? null,
    sentence,
  }));
}

function paraphraseOf({ text, sentence }: Reading, report: Attribution | null): ProposedStatement[] {
  const content = report && contentOf(text, sentence, report);
  if (!report || !content) return [];
  const { speaker, channel, verb } = report;
  if (isOpen(speaker) && /^it$/i.test(speaker.surface)) return [];
  return [{ ...content, form: 'paraphrase', speaker, channel, verb, sentence }];
}

/** “He” without a name: who goes on speaking, nobody knows. */
const isOpen = ({ by, name }: Speaker): boolean => by === 'pronoun' && name === null;

/** Speakers that are no person. */
const BODY =
  /(?:company|firm|group|agency|bank|ministry|department|council|union|party|court|police|report|statement|study|letter|document|survey|poll|data|media|newspaper|website|government|commission|committee|team|club|body|board|association|organi[sz]ation|authority|school|university)$/iu;

/** “A guard said … He added …”: the speaker without a name goes on, where no name came between. */
function goingOn({ last, mentions, before, quoted }: Reading, speaker: Speaker): Speaker {
  if (!isOpen(speaker) || !last || last.name !== null || isOpen(last)) return speaker;
  const isThey = /^they$/i.test(speaker.surface);
  const kind = /^it$/i.test(speaker.surface) ? 'organisation' : 'person';
  const between = [...before, ...mentions].some(
    (one) =>
      one.kind === kind &&
      one.start >= last.end &&
      one.end <= speaker.start &&
      !quoted.some((quote) => contains(quote, one)),
  );
  const head = last.surface.split(/\s(?:of|for|at|in|from|with|on|to|who)\s|,/, 1)[0] ?? '';
  const isBody = BODY.test(head);
  const isMeant = isThey || (kind === 'organisation' ? isBody : !isBody && !isPlural(head));
  return isMeant && (isThey || !between) ? { ...last, by: 'role' } : speaker;
}

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

/** A speech of several paragraphs is said by whoever is named at its end. */
function spokenLater(text: string, statements: readonly ProposedStatement[]): ProposedStatement[] {
  const all = [...statements];
  for (let n = all.length - 2; n >= 0; n--) {
    const [one, next] = [all[n], all[n + 1]];
    if (!one || !next?.speaker || one.speaker || one.form !== 'quotation' || next.form !== 'quotation')
      continue;
    if (/^\s*["“]$/.test(text.slice(one.end, next.start))) all[n] = { ...one, speaker: next.speaker };
  }
  return all;
}

function takenWhile<T>(list: readonly T[], from: number, isIn: (one: T) => boolean): T[] {
  let to = from;
  while (to < list.length && isIn(at(list, to))) to++;
  return list.slice(from, to);
}
