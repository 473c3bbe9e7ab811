import type { Span } from './span.ts';

/** A stretch of a block that the source marks: emphasis, code, a link. Offsets are UTF-16 units of the document's text. */
export interface InlineMark extends Span {
  readonly tag: 'em' | 'strong' | 'code' | 'del' | 'a';
  readonly href?: string;
}

export type BlockTag = 'p' | 'h2' | 'h3' | 'h4' | 'pre' | 'td' | 'th';

/** The smallest piece of a document that holds text. */
export interface TextBlock extends Span {
  readonly tag: BlockTag;
  /** `lines`: line breaks matter; `subhead`: a short line that stands as a heading in plain text. */
  readonly className: 'lines' | 'subhead' | null;
  readonly inline: readonly InlineMark[];
}

/** How blocks nest: a leaf names its block by number, a container holds others. */
export type Part =
  | { readonly block: number }
  | {
      readonly tag: string;
      readonly attributes?: Readonly<Record<string, string>>;
      readonly children: readonly Part[];
    };

/** A seed as text with structure: removing the structure gives the text back, character for character. */
export interface Document {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly parts: readonly Part[];
  /** The fields of a Markdown file’s front matter, their names in lower case. */
  readonly meta: Readonly<Record<string, string>>;
  /** Why its front matter cannot be read, and on which line of it, from 1. */
  readonly metaFault: { readonly line: number; readonly reason: string } | null;
}
