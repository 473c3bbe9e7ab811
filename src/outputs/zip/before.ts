import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import { DEFLATED, dataStart, directoryIn, entriesIn, TAIL, type ZipEntry } from './records.ts';

/** A file with its bytes as they lie in an archive. */
export interface ZippedFile {
  readonly entry: ZipEntry;
  readonly data: Buffer;
}

/** An archive that was written before, whose compressed files are reused where they are the same. */
export class ZipBefore {
  readonly #file: number;
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  private constructor(file: number, entries: readonly ZipEntry[]) {
    this.#file = file;
    this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  /** Opens an archive. @returns null where there is none that was written here */
  static open(path: string): ZipBefore | null {
    let file: number;
    try {
      file = openSync(path, 'r');
    } catch {
      return null;
    }
    try {
      const { size } = fstatSync(file);
      const directory = directoryIn(read(file, Math.max(0, size - TAIL), Math.min(size, TAIL)));
      if (directory) return new ZipBefore(file, entriesIn(read(file, directory.start, directory.size)));
    } catch {
      // What is cut off or was changed is compressed anew.
    }
    closeSync(file);
    return null;
  }

  /** The paths of its files. */
  get names(): ReadonlySet<string> {
    return new Set(this.#entries.keys());
  }

  /** A file as it lies in the archive; null where it is not there, or damaged. */
  whole(name: string): ZippedFile | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    try {
      const data = read(this.#file, dataStart(entry), entry.packed);
      const isDeflated = entry.method === DEFLATED;
      const content = isDeflated ? inflateRawSync(data, { maxOutputLength: entry.size }) : data;
      return crc32(content) === entry.crc ? { entry, data } : null;
    } catch {
      return null;
    }
  }

  /** The compressed bytes of a file; null where the archive has it with another content, or not. */
  deflated(name: string, crc: number, content: Buffer): Buffer | null {
    const entry = this.#entries.get(name);
    if (entry?.crc !== crc || entry.size !== content.length || entry.method !== DEFLATED) return null;
    try {
      const data = read(this.#file, dataStart(entry), entry.packed);
      return inflateRawSync(data, { maxOutputLength: content.length }).equals(content) ? data : null;
    } catch {
      return null;
    }
  }

  close(): void {
    closeSync(this.#file);
  }
}

function read(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, start));
}
