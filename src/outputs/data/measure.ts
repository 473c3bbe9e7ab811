import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { PageContext } from '../../model/views/pageContext.ts';
import { encodedParts } from '../encodedParts.ts';
import { type DataFile, dataFiles } from './files.ts';

/** A file of the data with what is only known when all of it was made. */
export interface MeasuredFile extends DataFile {
  readonly bytes: number;
  readonly rows: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
  /** Where it was written; null where it was only counted. */
  readonly file: string | null;
}

/**
 * The files of the data, each made once to count it.
 * @param dir folder to write them to, for the build to copy: a large table takes longer to make than to write. Null counts only
 */
export function measuredFiles(context: PageContext, dir: string | null = null): readonly MeasuredFile[] {
  return context.remember('data', context.briefing, () => {
    if (dir !== null) mkdirSync(dir, { recursive: true });
    return dataFiles(context).map((file) => measure(file, dir === null ? null : join(dir, file.name)));
  });
}

/** Lines of a table that are no rows: the header of CSV, the two brackets of JSON. */
const FRAME: Readonly<Record<string, number>> = { csv: 1, json: 1, ndjson: 0 };

function measure(data: DataFile, file: string | null): MeasuredFile {
  const hash = createHash('sha256');
  const output = file === null ? null : openSync(file, 'w');
  let bytes = 0;
  let parts = 0;
  const counted = function* (): Generator<string> {
    for (const part of data.parts()) {
      parts += 1;
      yield part;
    }
  };
  for (const chunk of encodedParts(counted())) {
    hash.update(chunk);
    bytes += chunk.length;
    if (output !== null) writeSync(output, chunk);
  }
  if (output !== null) closeSync(output);
  const rows = data.rows ?? parts - (FRAME[data.format] ?? 0);
  return { ...data, bytes, rows, sha256: hash.digest('hex'), file };
}
