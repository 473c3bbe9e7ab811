import { versions } from 'node:process';

/** How the bytes of a file lie in an archive: as they are, or compressed by Deflate. */
export type ZipMethod = 0 | 8;
export const STORED: ZipMethod = 0;
export const DEFLATED: ZipMethod = 8;

/** What a directory of an archive says of a file. */
export interface ZipEntry {
  /** Path in the archive, with `/`. */
  readonly name: string;
  readonly method: ZipMethod;
  /** CRC-32 of its content. */
  readonly crc: number;
  /** Bytes of its content. */
  readonly size: number;
  /** Bytes that it takes in the archive, without its header. */
  readonly packed: number;
  /** Where its header begins. */
  readonly offset: number;
}

/** Where a directory lies. */
export interface Directory {
  readonly files: number;
  readonly start: number;
  readonly size: number;
}

/** What the numbers of the short records cannot say; longer ones do, which are called ZIP64. */
const MOST = { files: 0xffff, bytes: 0xffffffff };
const SIGNATURE = {
  local: 0x04034b50,
  entry: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator: 0x07064b50,
};
const LENGTH = { local: 30, entry: 46, end: 22, end64: 56, locator: 20, extra64: 12 };
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** The first day that the format knows: a build has no date. */
const DATE = (1 << 5) | 1;
/** Version 4.5, which knows ZIP64; made on Unix, so that the permissions of a file are read. */
const VERSION = 45;
const MADE_BY = (3 << 8) | VERSION;
const MODE = 0o100644 * 0x10000;
/** Says what compressed the files: another version may make other bytes of the same file. */
const COMMENT = Buffer.from(`zlib ${versions.zlib}`);

/** The header before the bytes of a file (PKWARE APPNOTE 6.3.10, 4.3.7). */
export function localHeader(entry: ZipEntry): Buffer {
  const name = Buffer.from(entry.name);
  const header = Buffer.alloc(LENGTH.local + name.length);
  header.writeUInt32LE(SIGNATURE.local, 0);
  writeFacts(header, 4, entry, name.length);
  name.copy(header, LENGTH.local);
  return header;
}

/** What both headers say of a file, from the version that it needs to the length of its name. */
function writeFacts(header: Buffer, at: number, { method, crc, packed, size }: ZipEntry, name: number): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(FLAGS, at + 2);
  header.writeUInt16LE(method, at + 4);
  header.writeUInt16LE(DATE, at + 8);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(packed, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(name, at + 22);
}

/** The entry of a file in the directory (4.3.12), with its place in 64 bits where 32 do not hold it (4.5.3). */
function directoryEntry(entry: ZipEntry): Buffer {
  const name = Buffer.from(entry.name);
  const isFar = entry.offset >= MOST.bytes;
  const record = Buffer.alloc(LENGTH.entry + name.length + (isFar ? LENGTH.extra64 : 0));
  record.writeUInt32LE(SIGNATURE.entry, 0);
  record.writeUInt16LE(MADE_BY, 4);
  writeFacts(record, 6, entry, name.length);
  record.writeUInt16LE(isFar ? LENGTH.extra64 : 0, 30);
  record.writeUInt32LE(MODE, 38);
  record.writeUInt32LE(isFar ? MOST.bytes : entry.offset, 42);
  name.copy(record, LENGTH.entry);
  if (isFar) {
    const extra = LENGTH.entry + name.length;
    record.writeUInt16LE(1, extra);
    record.writeUInt16LE(8, extra + 2);
    record.writeBigUInt64LE(BigInt(entry.offset), extra + 4);
  }
  return record;
}

/** All that follows the files of an archive. @param start where it begins */
export function directoryOf(entries: readonly ZipEntry[], start: number): Buffer {
  const records = Buffer.concat(entries.map(directoryEntry));
  const whole = { files: entries.length, start, size: records.length };
  const isLarge = whole.files >= MOST.files || start >= MOST.bytes || whole.size >= MOST.bytes;
  return Buffer.concat([records, ...(isLarge ? [end64(whole)] : []), end(whole)]);
}

function end64({ files, start, size }: Directory): Buffer {
  const record = Buffer.alloc(LENGTH.end64 + LENGTH.locator);
  record.writeUInt32LE(SIGNATURE.end64, 0);
  record.writeBigUInt64LE(BigInt(LENGTH.end64 - 12), 4);
  record.writeUInt16LE(MADE_BY, 12);
  record.writeUInt16LE(VERSION, 14);
  record.writeBigUInt64LE(BigInt(files), 24);
  record.writeBigUInt64LE(BigInt(files), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  record.writeUInt32LE(SIGNATURE.locator, LENGTH.end64);
  record.writeBigUInt64LE(BigInt(start + size), LENGTH.end64 + 8);
  record.writeUInt32LE(1, LENGTH.end64 + 16);
  return record;
}

function end({ files, start, size }: Directory): Buffer {
  const record = Buffer.alloc(LENGTH.end + COMMENT.length);
  record.writeUInt32LE(SIGNATURE.end, 0);
  record.writeUInt16LE(Math.min(files, MOST.files), 8);
  record.writeUInt16LE(Math.min(files, MOST.files), 10);
  record.writeUInt32LE(Math.min(size, MOST.bytes), 12);
  record.writeUInt32LE(Math.min(start, MOST.bytes), 16);
  record.writeUInt16LE(COMMENT.length, 20);
  COMMENT.copy(record, LENGTH.end);
  return record;
}

/**
 * Where the directory of an archive lies that was written here, by the last bytes of the file.
 * @param tail at most the last {@link TAIL} bytes
 * @returns null for another archive, and for one that another version of zlib compressed
 */
export function directoryIn(tail: Buffer): Directory | null {
  const at = tail.length - LENGTH.end - COMMENT.length;
  if (at < 0 || tail.readUInt32LE(at) !== SIGNATURE.end || !tail.subarray(at + LENGTH.end).equals(COMMENT))
    return null;
  const at64 = at - LENGTH.locator - LENGTH.end64;
  if (at64 >= 0 && tail.readUInt32LE(at64) === SIGNATURE.end64) {
    const wide = (offset: number): number => Number(tail.readBigUInt64LE(at64 + offset));
    return { files: wide(32), size: wide(40), start: wide(48) };
  }
  return {
    files: tail.readUInt16LE(at + 10),
    size: tail.readUInt32LE(at + 12),
    start: tail.readUInt32LE(at + 16),
  };
}

/** How much of the end of an archive says where its directory lies. */
export const TAIL = LENGTH.end64 + LENGTH.locator + LENGTH.end + COMMENT.length;

/** The entries of a directory. @throws RangeError where it is cut off */
export function entriesIn(directory: Buffer): ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = 0; at < directory.length; ) {
    const [name, extra] = [directory.readUInt16LE(at + 28), directory.readUInt16LE(at + 30)];
    const end = at + LENGTH.entry + name;
    entries.push({
      name: directory.toString('utf8', at + LENGTH.entry, end),
      method: directory.readUInt16LE(at + 10) === DEFLATED ? DEFLATED : STORED,
      crc: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: extra > 0 ? Number(directory.readBigUInt64LE(end + 4)) : directory.readUInt32LE(at + 42),
    });
    at = end + extra;
  }
  return entries;
}

/** Where the bytes of a file begin in an archive that was written here. */
export function dataStart({ name, offset }: ZipEntry): number {
  return offset + LENGTH.local + Buffer.byteLength(name);
}
