import { contains, overlaps, type Span } from 'backgrounder-text/span';
import type { ProposedMention, ProposedStatement, Speaker } from '../model/types.ts';
import { at } from '../words/at.ts';
import type { Reading } from './clauses.ts';
import { isFragment, isSpeech, isTorn, quotationsOf, withDoubleMarks } from './quotations.ts';
import { type Said, saidIn } from './quoted.ts';
import { paraphrasesIn } from './reports/paraphrases.ts';
import { type Reports, reportsIn } from './speakers/attribution.ts';
import { goingOn } from './speakers/goingOn.ts';
import { answersOf } from './speakers/interviews.ts';
import { introducedBy } from './speakers/introduced.ts';
import { type Memory, NOTHING, peopleOf, remembering } from './speakers/memory.ts';
import { type Unit, unitsOf } from './units.ts';

/** How many mentions back a description such as “the ministry” may look. */
const MEMORY = 300;
/** Farther on, in UTF-16 units or paragraphs, nobody goes on speaking. */
const NEAR = 400;
/** No newsroom's sentence is longer, in UTF-16 units; where stops are missing, nothing says who says what. */
const LONGEST = 2000;

const NO_REPORTS: Reports = { line: '', hasVerb: false, all: [], main: null };

/** Who says what in a text: direct speech first, then reported speech, one sentence at a time. */
export function statementsOf(
  source: string,
  sentences: readonly Span[],
  mentions: readonly ProposedMention[],
  title = '',
): ProposedStatement[] {
  const text = withDoubleMarks(source);
  const answers = answersOf(text, mentions, title);
  const quotes = quotationsOf(text);
  const units = unitsOf(sentences, quotes);
  const passage = passages(text, mentions, quotes);
  const people = peopleOf(mentions);
  const statements: ProposedStatement[] = [];
  let memory = NOTHING;
  for (const [n, unit] of units.entries()) {
    const { reading, quoted } = passage(unit, units[n - 1], memory);
    const reports = bareLength(unit, quoted) > LONGEST ? NO_REPORTS : reportsIn(reading, quoted);
    const found = statementsIn(reading, unit, quoted, reports).map((one) => ({
      ...one,
      speaker: one.speaker && goingOn(reading, one.speaker),
    }));
    memory = remembering(memory, reading, reports, found, people);
    const before = spokenBy(memory.opener, reading, statements);
    if (before) statements[statements.length - 1] = before;
    statements.push(...found);
  }
  const others = spokenLater(text, statements).filter(
    (one) => !answers.some((answer) => overlaps(answer, one)),
  );
  return [...others, ...answers].sort((a, b) => a.start - b.start);
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
  return (unit: Unit, previous: Unit | undefined, { last, about, spoke, end: lastEnd }: Memory) => {
    const isNear = unit.start - lastEnd < NEAR && isNext(text, lastEnd, unit.start);
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
      last: isNear ? last : null,
      about: previous && isNext(text, previous.end, unit.start) ? about : null,
      spoke,
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
    !isAlone && reports.all.length === 0 && !reports.hasVerb && isFragment(text, quote);
  const unsaid = reports.main && said.filter(({ quote, by }) => !by && isFragment(text, quote));
  const speech = said.filter(
    (one) =>
      !one.denied && !isHeld(one.quote) && !unsaid?.includes(one) && isSpeech(text, one.quote, one.isBeside),
  );
  const denial = said.find(({ denied }) => denied)?.by;
  if (denial || speech.length === 0) {
    const others = unsaid?.map(({ quote }) => quote) ?? [];
    return paraphrasesIn(reading, denial ? { ...reports, all: [] } : reports, denial ?? reports.main, others);
  }
  const isPart = ({ quote, by, isCited }: (typeof speech)[number]): boolean =>
    by === reports.main && (isCited || (isFragment(text, quote) && isTorn(text, quote, sentence.start)));
  const clauses = speech.every(isPart) ? paraphrasesIn(reading, reports, reports.main, []) : [];
  const before = reading.last ?? (reading.about?.name ? reading.about : null);
  const silent = isAlone && before ? continued(before, sentence.start) : introducedBy(reading, reports.line);
  return speech.map(({ quote, by }: { quote: Span } & Said) => ({
    ...quote,
    ...clauseAround(text, quote, clauses, reports),
    form: 'quotation',
    speaker: by ? by.speaker : reports.all.length > 0 ? null : silent,
    channel: by?.channel ?? null,
    verb: by?.verb ?? null,
    sentence,
  }));
}

/** The clause that makes a quotation whole, unless somebody else begins to speak in it. */
function clauseAround(
  text: string,
  quote: Span,
  clauses: readonly Span[],
  { all }: Reports,
): Pick<ProposedStatement, 'clause'> {
  const around = clauses.find((clause) => contains(clause, quote));
  const isShared = around && all.some(({ clause }) => clause.start >= quote.end && clause.start < around.end);
  const ahead = around ? text.slice(around.start, quote.start) : '';
  const isDeed = /^(?:by|in|with|after|while)\s\p{Ll}+ing\s/u.test(ahead);
  return around && !isShared && !isDeed && /\p{L}/u.test(ahead)
    ? { clause: { start: around.start, end: around.end } }
    : {};
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

/** “… .” Ana Maila was blunt: the last statement, a speech without a report, with whoever begins the sentence behind it. */
function spokenBy(
  opener: Speaker | null,
  { text, sentence, previous, quoted }: Reading,
  statements: readonly ProposedStatement[],
): ProposedStatement | null {
  const one = statements.at(-1);
  const isOpen = one?.speaker === null && one.form === 'quotation';
  if (!opener?.name || !isOpen || one.sentence.start !== previous?.start) return null;
  const isAlone = /^[\s"“]*$/.test(text.slice(previous.start, one.start));
  const isWhole = /[.!?…]$/.test(text.slice(one.start, one.end));
  const isSame = !text.slice(one.end, sentence.start).includes('\n\n');
  const isHis = isSame || (quoted.length === 0 && statements.every(({ speaker }) => speaker === null));
  return isAlone && isWhole && isHis ? { ...one, speaker: opener } : null;
}

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
