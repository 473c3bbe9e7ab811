import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import type { ZipBefore } from './before.ts';
import { DEFLATED, directoryOf, localHeader, STORED, type ZipEntry } from './records.ts';

/** Against 6, the default of zlib: 3 % more bytes of pages, for 70 % of the time. */
const LEVEL = { level: 4 };

/** A finished archive. */
export interface WrittenZip {
  readonly files: number;
  readonly bytes: number;
  /** SHA-256 of the whole, hexadecimal. */
  readonly sha256: string;
}

/**
 * Writes a ZIP archive file by file, as ZIP64 where there are many files or bytes. It keeps what the directory says of each, and
 * nothing of its content. The same files give the same bytes: all have one date.
 */
export class ZipWriter {
  readonly #file: number;
  readonly #before: ZipBefore | null;
  readonly #hash = createHash('sha256');
  readonly #entries: ZipEntry[] = [];
  #bytes = 0;

  /**
   * @param path of the archive
   * @param before an archive from which compressed files are reused
   * @throws where the file cannot be written
   */
  constructor(path: string, before: ZipBefore | null) {
    this.#file = openSync(path, 'w');
    this.#before = before;
  }

  /**
   * Adds a file.
   * @param name its path in the archive, with `/`
   * @param isPacked whether it is compressed already, and stored as it is
   */
  add(name: string, content: Buffer, isPacked: boolean): void {
    const crc = crc32(content);
    const data = isPacked
      ? content
      : (this.#before?.deflated(name, crc, content) ?? deflateRawSync(content, LEVEL));
    const method = isPacked ? STORED : DEFLATED;
    this.#put({ name, method, crc, size: content.length, packed: data.length, offset: 0 }, data);
  }

  /** Adds a file as the archive before has it. @returns whether it is there, and sound */
  addAsBefore(name: string): boolean {
    const found = this.#before?.whole(name);
    if (found) this.#put(found.entry, found.data);
    return Boolean(found);
  }

  /** Writes the directory. */
  end(): WrittenZip {
    this.#write(directoryOf(this.#entries, this.#bytes));
    return { files: this.#entries.length, bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  /** Closes the file, finished or not. */
  close(): void {
    closeSync(this.#file);
  }

  /** @param entry its place is not heeded */
  #put(entry: ZipEntry, data: Buffer): void {
    const here = { ...entry, offset: this.#bytes };
    this.#entries.push(here);
    this.#write(localHeader(here), data);
  }

  #write(...parts: readonly Buffer[]): void {
    for (const part of parts) {
      this.#hash.update(part);
      for (let at = 0; at < part.length; ) at += writeSync(this.#file, part, at);
      this.#bytes += part.length;
    }
  }
}
