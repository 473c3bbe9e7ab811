import { parseSeed } from '../markup/seed.ts';
import { formatIssue, type Issue } from '../model/issue.ts';
import { decode } from '../read/decode.ts';
import { type Format, MOST_BYTES } from './formats.ts';

/** A value of the article's record, and how it was found: shown to the author, never guessed in silence. */
export interface Found {
  readonly value: string;
  readonly how: string;
}

export const RECORD_FIELDS = [
  'title',
  'publisher',
  'published',
  'byline',
  'dateline',
  'lang',
  'url',
] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];
export type RecordFound = Partial<Record<RecordField, Found>>;

/** What a file leaves open about its article. */
export interface Doubt {
  /** The field that it is about; null for one about all of them. */
  readonly field: RecordField | null;
  readonly sentence: string;
}

/** A text to ingest. */
export interface Source {
  /** What the author calls it: a path, or “standard input”. */
  readonly name: string;
  readonly format: Format;
  /** The seed: for text and Markdown the file as it is, decoded, else the text that was read of it. */
  readonly seed: string;
  /** The bytes to save as a seed. */
  readonly bytes: Uint8Array;
  /** What a reader of the article sees. Offsets of every proposal count in it, in UTF-16 units. */
  readonly text: string;
  /** What its metadata say. */
  readonly meta: RecordFound;
  readonly unsure: readonly Doubt[];
  /** What was left out of the text, in words. */
  readonly dropped: readonly string[];
}

/** The article of a file that is no text: what was read of it. */
export interface Extracted {
  readonly text: string;
  readonly meta: RecordFound;
  readonly unsure: readonly Doubt[];
  readonly dropped: readonly string[];
}

/** Why a text is not ingested, as a sentence with the remedy. */
export interface Failure {
  readonly failure: string;
}

/** A text or Markdown file as a source, or why not. */
export function textSource(name: string, format: 'txt' | 'md', bytes: Uint8Array): Source | Failure {
  if (bytes.length === 0) return { failure: 'The file is empty. Nothing was written.' };
  if (bytes.length > MOST_BYTES.txt) return tooLarge(bytes.length, MOST_BYTES.txt);
  if (bytes.includes(0) && !hasUtf16Mark(bytes)) return BINARY;
  const issues: Issue[] = [];
  const seed = decode(bytes, name, issues);
  if (seed === null) return { failure: issues.map(wordsOf).join(' ') };
  const { text, meta } = parseSeed(seed, format);
  if (!/[\p{L}\p{N}]/u.test(text)) return { failure: 'The file has no words. Nothing was written.' };
  return { name, format, seed, bytes, text, meta: frontMatter(meta), unsure: [], dropped: [] };
}

export const BINARY: Failure = {
  failure: 'The file is binary (it holds NUL bytes), not a text. Save the article as .txt, .md or .html.',
};

export function tooLarge(bytes: number, most: number): Failure {
  const size = (count: number): string => `${(count / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MB`;
  return { failure: `The file has ${size(bytes)}; an article has at most ${size(most)}. Split it.` };
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function wordsOf(one: Issue): string {
  const { line, column } = one.place;
  return `Line ${line}, column ${column}: ${formatIssue(one).split('  ').at(-1)}`;
}

const KEYS: Readonly<Record<string, RecordField>> = {
  title: 'title',
  date: 'published',
  published: 'published',
  author: 'byline',
  byline: 'byline',
  publisher: 'publisher',
  source: 'publisher',
  dateline: 'dateline',
  lang: 'lang',
  language: 'lang',
  url: 'url',
  link: 'url',
};

function frontMatter(meta: Readonly<Record<string, string>>): RecordFound {
  const found: RecordFound = {};
  for (const [key, value] of Object.entries(meta)) {
    const field = KEYS[key];
    if (field && value.trim() !== '') found[field] ??= { value: value.trim(), how: `front matter: ${key}` };
  }
  return found;
}
