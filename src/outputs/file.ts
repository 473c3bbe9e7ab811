/** A file that is written beside the pages. */
export interface ExportFile {
  /** Below the output folder, with `/`. */
  readonly path: string;
  /** Its text in parts, so that a large table never stands in memory as one string. */
  readonly parts: Iterable<string>;
  /** A finished file with the same text, and what it holds; it is copied. */
  readonly made?: MadeFile;
}

/** A file that was written before. */
export interface MadeFile {
  readonly file: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A file of one part, whose text is made when it is written. */
export function textFile(path: string, text: () => string): ExportFile {
  return {
    path,
    parts: {
      *[Symbol.iterator]() {
        yield text();
      },
    },
  };
}
