import type { Cell, Table } from './table.ts';

const LINE_END = '\r\n';
/** RFC 4180, and blanks at an end, which some programs trim where there are no marks. */
const NEEDS_MARKS = /[",\r\n]|^\s|\s$/;

/**
 * A table as CSV by RFC 4180, in UTF-8 without a byte order mark, the first line its header. A field without a value is
 * empty; a list is JSON; text is what it is, also where it begins with `=`: a field that a spreadsheet would take for
 * a formula is not changed, since the words of an article are handed on character for character.
 */
export function* csvParts(
  columns: Table['columns'],
  rows: Iterable<Readonly<Record<string, Cell>>>,
): Generator<string> {
  const names = Object.keys(columns);
  yield names.join(',') + LINE_END;
  for (const row of rows) yield names.map((name) => fieldOf(row[name] ?? null)).join(',') + LINE_END;
}

function fieldOf(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
  return NEEDS_MARKS.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as JSON: an array of objects with all columns, one a line. */
export function* jsonParts(
  columns: Table['columns'],
  rows: Iterable<Readonly<Record<string, Cell>>>,
): Generator<string> {
  const names = Object.keys(columns);
  let before = '[\n';
  for (const row of rows) {
    yield before + JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name] ?? null])));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
