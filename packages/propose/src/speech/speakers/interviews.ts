import type { Span } from 'backgrounder-text/span';
import type { ProposedMention, ProposedStatement, Speaker } from '../../model/types.ts';

/** Words of an interview by one of those who speak in it. */
interface Turn extends Span {
  readonly isAsked: boolean;
  /** Who speaks, where the line says so. */
  readonly label: Span | null;
}

/** “Q: ”, “Harbour Post: ”, “LO: ”: who asks or answers. */
const LABEL = /^([QA](?=\.)|\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){0,3})[:.]\s+(?=\S)/u;
/** Labels that name nobody. */
const ANY = /^(?:A|Answer)$/;
/** With fewer questions and answers it is no interview. */
const FEWEST = 3;
/** Shorter answers say nothing without the question. */
const SHORTEST = 4;
const LONGEST_QUESTION = 500;
const FIRST_PERSON = /(?<!\p{L})(?:I|my|me)(?!\p{L})/u;
const ADDRESSED = /(?<!\p{L})your?(?!\p{L})/iu;

/**
 * What is answered in an interview that is printed as questions and answers, with labels or without. Where no label says
 * who answers, it is whom the title or, without one, the introduction names.
 */
export function answersOf(
  text: string,
  mentions: readonly ProposedMention[],
  title: string,
): ProposedStatement[] {
  const lines = linesOf(text);
  const turns = labelled(text, lines) ?? bare(text, lines);
  const first = turns.find(({ isAsked }) => isAsked);
  const asked = first ? askedIn(mentions, title, first.start) : null;
  return turns.flatMap((turn): ProposedStatement[] => {
    const { start, end, isAsked, label } = turn;
    const one = isAsked ? null : label ? labelledAs(text.slice(label.start, label.end), mentions) : asked;
    if (!one || text.slice(start, end).split(/\s+/).length < SHORTEST) return [];
    const at = label ?? { start, end: start };
    const speaker: Speaker = {
      ...at,
      surface: text.slice(at.start, at.end),
      name: one.name,
      ...(one.entity !== undefined && { entity: one.entity }),
      by: label ? 'name' : 'continued',
    };
    return [{ start, end, form: 'quotation', speaker, channel: null, verb: null, sentence: { start, end } }];
  });
}

const linesOf = (text: string): Span[] =>
  Array.from(text.matchAll(/\S(?:[^\n]*\S)?/gu), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));

const isQuestion = (text: string, { end }: Span): boolean => text.charAt(end - 1) === '?';

/** Turns that labels begin; null where these do not ask and answer. */
function labelled(text: string, lines: readonly Span[]): Turn[] | null {
  const found = lines.map((line) => ({ line, who: LABEL.exec(text.slice(line.start, line.end))?.[1] }));
  const begun = found.filter(({ who }) => who !== undefined);
  const isAsker = (name: string): boolean => {
    const own = begun.filter(({ who }) => who === name);
    return own.filter(({ line }) => isQuestion(text, line)).length * 2 > own.length;
  };
  const askers = new Set(begun.flatMap(({ who = '' }) => (isAsker(who) ? [who] : [])));
  const questions = begun.filter(({ who = '' }) => askers.has(who));
  const answers = begun.filter(({ who = '' }) => !askers.has(who));
  const names = new Set(answers.map(({ who }) => who));
  if (questions.length < FEWEST || answers.length < FEWEST || names.size * 2 > answers.length) return null;
  const last = found.findLastIndex(({ who }) => who !== undefined);
  let current = '';
  let label: Span | null = null;
  return found.slice(0, last + 1).flatMap(({ line, who }): Turn[] => {
    if (who !== undefined) {
      current = who;
      label = ANY.test(who) ? null : { start: line.start, end: line.start + who.length };
    }
    if (current === '') return [];
    const mark = who === undefined ? '' : (LABEL.exec(text.slice(line.start, line.end))?.[0] ?? '');
    return [{ start: line.start + mark.length, end: line.end, isAsked: askers.has(current), label }];
  });
}

/** Turns without labels: a line that asks “you” something, and the line or lines behind it in which somebody says “I”. */
function bare(text: string, lines: readonly Span[]): Turn[] {
  const asks = (line: Span): boolean =>
    isQuestion(text, line) &&
    line.end - line.start < LONGEST_QUESTION &&
    /^[\p{L}\p{N}]/u.test(text.charAt(line.start));
  const pairs = lines.flatMap((line, n) => {
    const next = lines[n + 1];
    return asks(line) && next && !asks(next) ? [{ line, next }] : [];
  });
  const isHalf = (test: (pair: (typeof pairs)[number]) => boolean) =>
    pairs.filter(test).length * 2 >= pairs.length;
  const isInterview =
    pairs.length > FEWEST &&
    isHalf(({ line }) => ADDRESSED.test(text.slice(line.start, line.end))) &&
    isHalf(({ next }) => FIRST_PERSON.test(text.slice(next.start, next.end)));
  if (!isInterview) return [];
  return pairs.flatMap(({ line, next }) => [
    { ...line, isAsked: true, label: null },
    { ...next, isAsked: false, label: null },
  ]);
}

const isWhole = ({ kind, name }: ProposedMention): boolean => kind === 'person' && name.includes(' ');
const lastWord = (name: string): string => name.split(' ').at(-1) ?? name;

/** Whom a label means: by the name, a part of it or its first letters. */
function labelledAs(label: string, mentions: readonly ProposedMention[]): ProposedMention | null {
  const same = (one: string) => one.toLowerCase() === label.toLowerCase();
  const people = mentions.filter(isWhole);
  const initials = ({ name }: ProposedMention) => name.replace(/[^\p{Lu}]/gu, '');
  return (
    people.find(({ name }) => same(name) || same(lastWord(name)) || same(name.split(' ')[0] ?? '')) ??
    people.find((one) => initials(one) === label.replaceAll('.', '')) ??
    null
  );
}

/** The one person whom the title names, else the one whom the introduction names, or names more often than others. */
function askedIn(mentions: readonly ProposedMention[], title: string, end: number): ProposedMention | null {
  const people = mentions.filter(isWhole);
  const inTitle = people.filter(({ name }) => title.includes(lastWord(name)));
  const [only] = inTitle;
  if (only && inTitle.every(({ name }) => name === only.name)) return only;
  const ahead = people.filter((one) => one.end <= end);
  const count = (one: ProposedMention) => ahead.filter(({ name }) => name === one.name).length;
  const [most] = ahead.toSorted((a, b) => count(b) - count(a));
  const isMost = most && ahead.every((one) => one.name === most.name || count(one) < count(most));
  return isMost ? most : null;
}
