import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { ZipBefore } from '../../src/outputs/zip/before.ts';
import {
  DEFLATED,
  directoryIn,
  directoryOf,
  entriesIn,
  TAIL,
  type ZipEntry,
} from '../../src/outputs/zip/records.ts';
import { type WrittenZip, ZipWriter } from '../../src/outputs/zip/writer.ts';

const dir = mkdtempSync(join(tmpdir(), 'zip-'));
afterAll(() => rmSync(dir, { recursive: true }));

const path = (name: string): string => join(dir, name);
const FILES = {
  'index.html': 'Ships sail. '.repeat(400),
  'empty.css': '',
  'ناخدا/é 😀.html': 'Ships sail from Lanmere.',
};

function written(
  name: string,
  files: Readonly<Record<string, string>>,
  before: ZipBefore | null = null,
): WrittenZip {
  const zip = new ZipWriter(path(name), before);
  for (const [file, text] of Object.entries(files)) zip.add(file, Buffer.from(text), file.endsWith('.css'));
  const whole = zip.end();
  zip.close();
  before?.close();
  return whole;
}

function read(name: string): Record<string, string> {
  const files = Object.entries(unzipSync(readFileSync(path(name))));
  return Object.fromEntries(files.map(([file, bytes]) => [file, strFromU8(bytes)]));
}

describe('an archive', () => {
  it('is read by another program: names of all scripts, files without content, stored and compressed', () => {
    written('a.zip', FILES);
    expect(read('a.zip')).toEqual(FILES);
  });

  it('of more files than 65,535 is a ZIP64', () => {
    const many = Object.fromEntries(Array.from({ length: 65_540 }, (_, at) => [`${at}.css`, '']));
    expect(written('many.zip', many).files).toBe(65_540);
    expect(Object.keys(read('many.zip')).length).toBe(65_540);
    const before = ZipBefore.open(path('many.zip'));
    expect(before).not.toBe(null);
    before?.close();
  });

  it('has the places of files behind four gigabytes in 64 bits', () => {
    const far: ZipEntry = {
      name: 'far',
      method: DEFLATED,
      crc: 1,
      size: 2,
      packed: 3,
      offset: 0x1_0000_0005,
    };
    const near = { ...far, name: 'near', offset: 5 };
    const bytes = directoryOf([near, far], 0x1_0000_0100);
    const directory = directoryIn(bytes.subarray(-TAIL));
    expect(directory).toMatchObject({ files: 2, start: 0x1_0000_0100 });
    expect(entriesIn(bytes.subarray(0, directory?.size))).toEqual([near, far]);
  });
});

describe('of an archive before', () => {
  it('what is the same is reused, and the bytes are those of an archive without it', () => {
    written('before.zip', FILES);
    const changed = {
      ...FILES,
      'index.html': 'Ships wait. '.repeat(400),
      'new.html': 'Ships sail from Lanmere.',
    };
    const deflated = vi.spyOn(ZipBefore.prototype, 'deflated');
    const whole = written('after.zip', changed, ZipBefore.open(path('before.zip')));
    expect(deflated.mock.results.map(({ value }) => value !== null)).toEqual([false, true, false]);
    deflated.mockRestore();
    expect(whole).toEqual(written('anew.zip', changed));
    expect(read('after.zip')).toEqual(changed);
  });

  it('a file is taken whole, whether stored or compressed, unless it is damaged or not there', () => {
    written('first.zip', FILES);
    const bytes = readFileSync(path('first.zip'));
    bytes.fill(0xff, 45, 60);
    writeFileSync(path('hurt.zip'), bytes);
    const taken = (name: string): string[] => {
      const zip = new ZipWriter(path('taken.zip'), ZipBefore.open(path(name)));
      const found = [...Object.keys(FILES), 'new.html'].filter((file) => zip.addAsBefore(file));
      zip.end();
      zip.close();
      return found;
    };
    expect(taken('first.zip')).toEqual(Object.keys(FILES));
    expect(read('taken.zip')).toEqual(FILES);
    expect(taken('hurt.zip')).toEqual(Object.keys(FILES).slice(1));
  });

  it('a damaged file is compressed anew', () => {
    written('whole.zip', FILES);
    const bytes = readFileSync(path('whole.zip'));
    bytes.fill(0xff, 45, 60);
    writeFileSync(path('damaged.zip'), bytes);
    written('mended.zip', FILES, ZipBefore.open(path('damaged.zip')));
    expect(read('mended.zip')).toEqual(FILES);
  });

  it('nothing is taken where it is missing, cut off, or was made otherwise', () => {
    written('cut.zip', FILES);
    const bytes = readFileSync(path('cut.zip'));
    const other = Buffer.from(bytes);
    other.write('zlib 0', other.lastIndexOf('zlib'));
    for (const [name, content] of Object.entries({
      'short.zip': bytes.subarray(0, 10),
      'half.zip': bytes.subarray(0, -5),
      'headless.zip': bytes.subarray(-40),
      'other.zip': other,
    })) {
      writeFileSync(path(name), content);
      const before = ZipBefore.open(path(name));
      expect(before?.deflated('index.html', 0, Buffer.from('')) ?? null, name).toBe(null);
      before?.close();
    }
    expect(ZipBefore.open(path('nowhere.zip'))).toBe(null);
  });
});
