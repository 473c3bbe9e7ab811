import { createHash } from 'node:crypto';
import type { PageContext } from '../../model/pageContext.ts';
import { type DataFile, dataFiles } from './files.ts';

/** A file of the data with what is only known when all of it was made. */
export interface MeasuredFile extends DataFile {
  readonly bytes: number;
  readonly rows: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** The files of the data, each made once to count it and let go again. */
export function measuredFiles(context: PageContext): readonly MeasuredFile[] {
  return context.remember('data', context.briefing, () => dataFiles(context).map(measure));
}

/** Lines of a table that are no rows: the header of CSV, the two brackets of JSON. */
const FRAME: Readonly<Record<string, number>> = { csv: 1, json: 1, ndjson: 0 };

function measure(file: DataFile): MeasuredFile {
  const hash = createHash('sha256');
  let bytes = 0;
  let parts = 0;
  for (const part of file.parts()) {
    hash.update(part);
    bytes += Buffer.byteLength(part);
    parts += 1;
  }
  return { ...file, bytes, rows: file.rows ?? parts - (FRAME[file.format] ?? 0), sha256: hash.digest('hex') };
}
