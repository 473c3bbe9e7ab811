/** What an article may come as. */
export type Format = 'txt' | 'md' | 'html' | 'docx' | 'pdf' | 'eml';

/** A value of the article's record, and how it was found: shown to the author, never guessed in silence. */
export interface FoundValue {
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
export type RecordFound = Partial<Record<RecordField, FoundValue>>;

/** What a file leaves open about its article. */
export interface Doubt {
  /** The field that it is about; null for one about all of them. */
  readonly field: RecordField | null;
  readonly sentence: string;
}

/** A text to ingest. */
export interface Source extends Extracted {
  /** What the author calls it: a path, or “standard input”. */
  readonly name: string;
  readonly format: Format;
  /** The seed: for text and Markdown the file as it is, decoded, else the text that was read of it. */
  readonly seed: string;
  /** The bytes to save as a seed. */
  readonly bytes: Uint8Array;
}

/** What was read of a file. */
export interface Extracted {
  /** What a reader of the article sees. Offsets of every proposal count in it, in UTF-16 units. */
  readonly text: string;
  /** What its metadata say. */
  readonly meta: RecordFound;
  readonly unsure: readonly Doubt[];
  /** What was left out of the text, in words. */
  readonly dropped: readonly string[];
}

/** Why a text is not ingested, as a sentence with the remedy. */
export interface Failure {
  readonly failure: string;
  /** An encoding in which the file can be read, if the author says so, and some of its words then. */
  readonly offer?: { readonly encoding: string; readonly sample: string };
}

export function tooLarge(bytes: number, most: number): Failure {
  const size = (count: number): string => `${(count / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MB`;
  return { failure: `The file has ${size(bytes)}; an article has at most ${size(most)}. Split it.` };
}
