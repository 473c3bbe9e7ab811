import { DEEPEST, deepLine, MOST_MARKS } from '../markup/depth.ts';
import { mdxWords } from '../markup/mdxWords.ts';
import { parseNote, withNames } from '../markup/note.ts';
import type { NoteStatement } from '../markup/noteStatements.ts';
import type { NoteBody } from '../model/briefing.ts';
import type { CheckContext } from '../model/check/checkContext.ts';
import { issue, type Place } from '../model/check/issue.ts';
import type { Claim } from '../model/claim.ts';
import { isVagueDate, type VagueDate } from '../model/dates.ts';
import type { ReferenceId } from '../model/ids.ts';
import type { EntryRecord } from '../read/records.ts';
import { checkReference } from './claims.ts';
import type { KnownSubjects } from './knownSubjects.ts';
import { reportUnknown } from './mentions.ts';
import { passagesOf } from './quotations.ts';

/**
 * Reads the body of an entry and checks every citation, link, quotation and bare sentence in it.
 * @param names the name of every entry, by id
 * @returns null when the entry has no body
 */
export function noteBodyOf(
  entry: EntryRecord<unknown>,
  known: KnownSubjects,
  names: ReadonlyMap<string, string>,
  checks: CheckContext,
): NoteBody | null {
  if (entry.body.trim() === '') return null;
  const deep = deepLine(entry.body);
  if (deep !== null) {
    const place = { file: entry.source.file, line: entry.bodyLine + deep - 1, column: 1 };
    const message = `Quotes, items, brackets or emphases stand in each other more than ${DEEPEST} deep, or a paragraph has more than ${MOST_MARKS} marks. Write it flatter, or divide it.`;
    checks.issues.push(issue('markdown-deep', place, message));
    return null;
  }
  const words = entry.format === 'mdx' ? mdxWords(entry.body) : entry.body;
  const note = checks.cache.of('note', words, () => parseNote(words));
  const at = ({ line, column }: { line: number; column: number }): Place => ({
    file: entry.source.file,
    line: entry.bodyLine + line - 1,
    column,
  });
  for (const { ref, ...place } of note.citations) {
    checkReference(ref, at(place), checks);
  }
  for (const { id, ...place } of note.links) {
    if (known.has(id)) continue;
    reportUnknown(id, at(place), known, checks);
  }
  for (const { address, ...place } of note.unsafe) {
    const message = `“${address.slice(0, 80)}” cannot be linked or shown. Links start with https:// or /, pictures lie in public/.`;
    checks.issues.push(issue('link-unsafe', at(place), message));
  }
  for (const { text, ...place } of note.bare) {
    const message = `“${withNames(text, names).slice(0, 80)}” has no basis. End it with a citation such as [@work], or mark it with :says[…] or :inference[…].`;
    checks.issues.push(issue('class-missing', at(place), message));
  }
  const quotations = note.quotations.map(({ line, column, ...quotation }) =>
    passagesOf(quotation, at({ line, column }), checks),
  );
  const refs = [...new Set(note.citations.map(({ ref }) => ref as ReferenceId))];
  const { html } = note;
  for (const { text, line, isRepeated } of note.headings) {
    if (!isRepeated) continue;
    const message = `A heading before this one also says “${withNames(text, names)}”, so their addresses depend on their order. Reword one so that they differ.`;
    checks.issues.push(issue('address-by-order', at({ line, column: 1 }), message));
  }
  const headings = note.headings.map(({ id, text, depth }) => ({ id, text: withNames(text, names), depth }));
  const text = withNames(note.text, names);
  const answers = note.statements.map((statement) => {
    const named = { ...statement, text: withNames(statement.text, names) };
    return { claim: claimOf(named, quotations, entry, checks), heading: statement.heading };
  });
  return { format: entry.format, html, quotations, refs, headings, text, answers };
}

/** A statement of a note as a claim. It holds for the date that its citation gives, else for that of its newest work. */
function claimOf(
  { class: kind, text, refs: cited, asOf: given, quotations: numbers, line, column }: NoteStatement,
  quotations: NoteBody['quotations'],
  { source, bodyLine }: EntryRecord<unknown>,
  checks: CheckContext,
): Claim {
  const refs = cited as readonly ReferenceId[];
  const path = `body.${line}.${column}`;
  const place: readonly [number, number] = [bodyLine + line - 1, column];
  if (given !== null && !isVagueDate(given)) {
    const message = `“${given}” is no date. A date is written YYYY, YYYY-MM or YYYY-MM-DD.`;
    checks.issues.push(issue('date-invalid', { file: source.file, line: place[0], column }, message));
  }
  const newest = refs
    .flatMap((ref) => checks.issued.get(ref) ?? [])
    .toSorted()
    .at(-1);
  const claim: Claim = {
    class: kind,
    statement: text,
    label: null,
    passages: numbers.flatMap((number) => quotations[number] ?? []),
    refs,
    asOf: (given as VagueDate | null) ?? newest ?? null,
    confidence: 'high',
  };
  const positions = { ...source.positions, [path]: place };
  checks.registered.push({ claim, source: { file: source.file, positions }, path });
  return claim;
}
