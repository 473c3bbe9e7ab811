import type { Entity, Subject } from '../../model/briefing.ts';
import { formatDate, type VagueDate } from '../../model/dates.ts';
import type { Relation } from '../../model/graph.ts';
import type { LinkView, TieRow, TieView } from '../../model/views/subject.ts';
import { directionOf } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { claimView } from '../claims/claimView.ts';
import type { Line } from './passages.ts';

/** The relations of an entry in rows, one for each predicate and direction, in the order of their first. */
export function tiesOf(relations: readonly Relation[], entity: Pick<Entity, 'id'>, line: Line): TieRow[] {
  const rows = Map.groupBy(relations, (relation) => labelOf(relation, entity, line));
  return [...rows].map(([label, own]) => ({
    label,
    ties: own.map((relation) => tieView(relation, entity, line)),
  }));
}

function labelOf({ subject, predicate }: Relation, { id }: Pick<Entity, 'id'>, { context }: Line): string {
  const { predicates, subject: words } = context.strings;
  const inverse = subject === id ? undefined : words.from[predicate];
  const label = inverse ?? predicates[predicate] ?? predicate.replaceAll('-', ' ');
  return `${label.slice(0, 1).toLocaleUpperCase(context.lang)}${label.slice(1)}`;
}

function tieView(relation: Relation, { id }: Pick<Entity, 'id'>, line: Line): TieView {
  const { context, citations } = line;
  const { lookup } = context;
  const { subject, object, claim, since, until } = relation;
  const other = lookup.subject(subject === id ? object : subject);
  const dates = datesOf(since, until, line);
  const detail = relation.detail && !claim.statement.includes(relation.detail) ? relation.detail : null;
  return {
    pieces: other ? linked(claim.statement, other, context) : [{ text: claim.statement }],
    detail: [...new Set([dates, detail])].filter(Boolean).join(context.strings.subject.comma) || null,
    claim: claimView(claim, citations, context),
  };
}

function datesOf(since: VagueDate | null, until: VagueDate | null, { context }: Line): string | null {
  const { strings, lang } = context;
  const { subject: t } = strings;
  const [from, to] = [since, until].map((date) => date && formatDate(date, lang));
  if (from && to) return from === to ? from : t.between(from, to);
  return from ? t.since(from) : to ? t.until(to) : null;
}

/** A sentence in which the first name of an entry is its link; the link behind it where the sentence does not name it. */
export function linked(
  sentence: string,
  other: Subject,
  { urls }: Pick<Line['context'], 'urls'>,
): ({ readonly text: string } | LinkView)[] {
  const href = urls.subject(other);
  const link = (text: string): LinkView => ({ text, href, lang: other.lang, dir: directionOf(other.lang) });
  const found = firstName(sentence, other);
  if (!found) return [{ text: `${sentence} (` }, link(other.name), { text: ')' }];
  const pieces = [
    { text: sentence.slice(0, found.start) },
    link(sentence.slice(found.start, found.end)),
    { text: sentence.slice(found.end) },
  ];
  return pieces.filter(({ text }) => text !== '');
}

/** Where a sentence names an entry: by the longest of its names, else by how its name begins (“Export-Import Bank”). */
function firstName(sentence: string, { name, aliases }: Subject): Span | null {
  const names = [name, ...aliases.map(({ text }) => text)].toSorted((a, b) => b.length - a.length);
  return firstOf([...names, ...beginningsOf(name)], sentence);
}

/** The first words of a name, two or more, the most first; the last of them is no small word. */
function beginningsOf(name: string): string[] {
  const words = name.split(/\s+/).slice(0, MOST_WORDS);
  const lengths = Array.from(
    { length: Math.max(0, words.length - 2) },
    (_, index) => words.length - 1 - index,
  );
  return lengths
    .filter((length) => !/^\p{Ll}/u.test(words[length - 1] ?? ''))
    .map((length) => words.slice(0, length).join(' '));
}

/** Longer names are looked for by their beginning. */
const MOST_WORDS = 12;

/** The place of the first of some names that stands in a sentence as a word, in any case of its letters. */
function firstOf(names: readonly string[], sentence: string): Span | null {
  const lower = sentence.toLowerCase();
  const text = lower.length === sentence.length ? lower : sentence;
  for (const one of names) {
    const name = text === lower ? one.toLowerCase() : one;
    for (let start = text.indexOf(name); start >= 0 && name !== ''; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (!LETTER_BEFORE.test(text.slice(0, start)) && !LETTER_AFTER.test(text.slice(end)))
        return { start, end };
    }
  }
  return null;
}

const LETTER_BEFORE = /[\p{L}\p{N}]$/u;
const LETTER_AFTER = /^[\p{L}\p{N}\p{M}]/u;
