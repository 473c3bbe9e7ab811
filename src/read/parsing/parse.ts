import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import { type Issue, type IssueCode, issue } from '../../model/check/issue.ts';
import type { Source } from '../../model/check/source.ts';
import { NO_CACHE, type TextCache } from '../../model/check/textCache.ts';
import { characterIssues } from './characters.ts';
import { jsonFault } from './jsonFault.ts';
import { placeAt } from './place.ts';
import { yamlWords } from './yamlWords.ts';

/** A YAML or JSON text as data, with the place of each field. */
export interface Parsed {
  readonly data: unknown;
  readonly source: Source;
}

/** Where a text of data stands. */
export interface ParseOptions {
  readonly file: string;
  /** The line of the file on which the text starts, from 1. */
  readonly firstLine: number;
  /** How a text that cannot be read is reported, and so by which rules it is read. */
  readonly code: IssueCode;
  /** What was read before. */
  readonly cache?: TextCache;
}

/**
 * Reads YAML 1.2 (and so JSON).
 * @returns null when it cannot be read; why is in `issues`
 */
export function parseYaml(text: string, options: ParseOptions, issues: Issue[]): Parsed | null {
  const { file, firstLine, code, cache = NO_CACHE } = options;
  const faults: Issue[] = [];
  const read = cache.of(`${code} ${firstLine}`, text, () => readYaml(text, options, faults));
  // Faults are not in the cache.
  if (!read && faults.length === 0) readYaml(text, options, faults);
  issues.push(...faults);
  return read && { data: read.data, source: { file, positions: read.positions } };
}

/** Data with the places of its fields. */
interface Read extends Pick<Source, 'positions'> {
  readonly data: unknown;
}

/** What a quotation mark or a bracket opens, and how far that was read. */
interface Opener {
  readonly from: number;
  readonly to: number;
  readonly isQuotation: boolean;
}

function readYaml(text: string, { file, firstLine, code }: ParseOptions, issues: Issue[]): Read | null {
  const fault = code === 'json-invalid' ? jsonFault(text) : null;
  if (fault) {
    issues.push(issue(code, placeAt(text, fault.offset, file), fault.message));
    return null;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'error' });
  // A tag that nothing knows is a warning of the parser, and words that the author loses.
  const errors = [...document.errors, ...document.warnings];
  const openings = errors.length > 0 ? openingsOf(document) : [];
  for (const error of errors) {
    const opened = isUnclosed(error.code) ? openedBefore(openings, error.pos[0]) : null;
    const { line, col } = lines.linePos(opened?.from ?? error.pos[0]);
    const said = opened ? leftOpen(opened) : error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '');
    const [rest = ''] = text.slice(error.pos[0]).split('\n', 1);
    const message = (opened ? null : yamlWords(error.message, rest)) ?? `${said}. Correct the YAML.`;
    // What follows on the same line follows from it.
    if (issues.at(-1)?.place.line === line + firstLine - 1) continue;
    issues.push(issue(code, { file, line: line + firstLine - 1, column: col }, message));
  }
  if (errors.length > 0) return null;
  const { positions, repeated } = positionsIn(document, lines, firstLine);
  for (const [line, column] of repeated) {
    const message = 'This field is already set above. Remove one of them.';
    issues.push(issue(code, { file, line, column }, message));
  }
  if (repeated.length > 0) return null;
  const unknown = aliasWithoutAnchor(document);
  if (unknown) {
    const { line, col } = lines.linePos(unknown.range?.[0] ?? 0);
    const message = `“*${unknown.source}” refers to a value marked &${unknown.source}, and there is none. If it is text, put it in quotation marks.`;
    issues.push(issue(code, { file, line: line + firstLine - 1, column: col }, message));
    return null;
  }
  const data = dataOf(document);
  const source = { file, positions };
  const wrong = data === null ? null : characterIssues(data, source);
  if (wrong === null) {
    const message = 'The aliases make too much of it. Write the values out.';
    issues.push(issue(code, { file, line: firstLine, column: 1 }, message));
    return null;
  }
  for (const one of wrong) issues.push(one);
  return wrong.length > 0 ? null : { data, positions };
}

const isUnclosed = (code: string): boolean => code === 'MISSING_CHAR' || code === 'BAD_INDENT';

/** A quotation mark or bracket that is still open where the parser gives up: the fault is where it stands. */
function openedBefore(openings: readonly Opener[], end: number): Opener | null {
  let [low, high] = [0, openings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((openings[middle] as Opener).from < end) low = middle + 1;
    else high = middle;
  }
  // What stands before has mostly been closed, and the innermost that is open is near.
  while (low > 0 && (openings[low - 1] as Opener).to < end) low -= 1;
  return openings[low - 1] ?? null;
}

const leftOpen = ({ isQuotation }: Opener): string =>
  `The ${isQuotation ? 'quotation mark' : 'bracket'} that opens here is not closed`;

/** The nodes of a document in the order of its text. Not by `visit`, whose paths take the square of the depth. */
function* nodesOf(document: Document): Generator<unknown> {
  const waiting: unknown[] = [document.contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isPair(node)) waiting.push(node.value, node.key);
    else yield node;
    if (isMap(node) || isSeq(node)) for (const item of node.items.toReversed()) waiting.push(item);
  }
}

/** What opens with a mark, in the order of the text. */
function openingsOf(document: Document): readonly Opener[] {
  const found: Opener[] = [];
  const add = ({ range }: Node, isQuotation: boolean): void => {
    if (range) found.push({ from: range[0], to: range[1], isQuotation });
  };
  for (const node of nodesOf(document)) {
    if (isScalar(node) && /^QUOTE/.test(node.type ?? '')) add(node, true);
    if ((isMap(node) || isSeq(node)) && node.flow) add(node, false);
  }
  return found;
}

/** The first alias of a value that no anchor before it marks. */
function aliasWithoutAnchor(document: Document): Alias | null {
  const anchors = new Set<string>();
  for (const node of nodesOf(document)) {
    if (isAlias(node) && !anchors.has(node.source)) return node;
    if (isNode(node) && !isAlias(node) && node.anchor) anchors.add(node.anchor);
  }
  return null;
}

/** Null when aliases multiply each other; undefined for an empty document. */
function dataOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? undefined;
  } catch {
    return null;
  }
}

/** The place of each field, its name where its value starts on a later line, and of each key that its map has already: the parser would compare every key with every other. */
function positionsIn(
  document: Document,
  lines: LineCounter,
  firstLine: number,
): { positions: Record<string, [number, number]>; repeated: readonly [number, number][] } {
  const positions = new Map<string, [number, number]>();
  const repeated: [number, number][] = [];
  const placeOf = (node: unknown): [number, number] | null => {
    const range = (node as { range?: readonly number[] } | null)?.range;
    if (!range) return null;
    const { line, col } = lines.linePos(range[0] ?? 0);
    return [line + firstLine - 1, col];
  };
  const mark = (node: unknown, path: string): void => {
    const place = placeOf(node);
    if (place) positions.set(path, place);
  };
  const walk = (node: unknown, path: string): void => {
    mark(node, path);
    const inner = (key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);
    if (isMap(node)) {
      const keys = new Set<unknown>();
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        if (keys.has(pair.key.value)) repeated.push(placeOf(pair.key) ?? [firstLine, 1]);
        keys.add(pair.key.value);
        const name = inner(String(pair.key.value));
        if (pair.value && !isAlias(pair.value)) walk(pair.value, name);
        const isBelow = placeOf(pair.value)?.[0] !== placeOf(pair.key)?.[0];
        if (isAlias(pair.value) || isBelow) mark(pair.key, name);
      }
    }
    if (isSeq(node)) for (const [index, item] of node.items.entries()) walk(item, inner(index));
  };
  walk(document.contents, '');
  return { positions: Object.fromEntries(positions), repeated };
}
