import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, hashesOf } from '../cache/digest.ts';
import { type Shard, shardName } from '../model/shard.ts';
import type { Urls } from '../model/urls.ts';

/** What a shard says of itself, in {@link STAMP_FILE}; shards that differ in anything but `shard`, `pages` and `files` do not join. */
export interface Stamp {
  /** Such as `2/4`. */
  readonly shard: string;
  /** Digest of what it was built from: seeds/, content/ and public/. */
  readonly content: string;
  /** Digest of what built it. */
  readonly engine: string;
  readonly base: string;
  /** Null when the public origin is not known. */
  readonly site: string | null;
  /** Language of the interface (BCP 47). */
  readonly lang: string;
  /** The files of all pages of the site, in the order of its archive. */
  readonly pages: readonly string[];
  /** SHA-256 of its files by path. */
  readonly files: Readonly<Record<string, string>>;
}

export const STAMP_FILE = 'shard.json';

const CONTENT = ['seeds', 'content', 'public'];

export interface StampOptions {
  readonly briefingDir: string;
  /** Digest of the engine. */
  readonly engine: string;
  readonly urls: Urls;
  readonly lang: string;
  /** The files of all pages of the site, in the order of its archive. */
  readonly pages: readonly string[];
}

/** Writes down what a shard is and holds. It is the last file of a shard: without it, the folder is none. */
export async function writeStamp(
  dir: string,
  shard: Shard,
  { briefingDir, engine, urls, lang, pages }: StampOptions,
): Promise<void> {
  const stamp: Stamp = {
    shard: shardName(shard),
    content: await digestOf(briefingDir, CONTENT),
    engine,
    base: urls.home,
    site: urls.origin,
    lang,
    pages,
    files: Object.fromEntries(await hashesOf(dir)),
  };
  await writeFile(join(dir, STAMP_FILE), `${JSON.stringify(stamp, null, 1)}\n`);
}

/** The files of a shard that are not as it says, each in a sentence. */
export async function damageTo(dir: string, { files }: Stamp): Promise<string[]> {
  const found = new Map(await hashesOf(dir));
  found.delete(STAMP_FILE);
  const lost = Object.keys(files).filter((path) => !found.has(path));
  const changed = [...found].filter(([path, hash]) => files[path] !== hash).map(([path]) => path);
  return [
    ...lost.map((path) => `${path} is missing.`),
    ...changed.map((path) =>
      Object.hasOwn(files, path) ? `${path} is not as it was built.` : `${path} does not belong to it.`,
    ),
  ];
}

/** Reads what a folder says of itself; null when it is no shard. */
export async function readStamp(dir: string): Promise<Stamp | null> {
  try {
    return JSON.parse(await readFile(join(dir, STAMP_FILE), 'utf8')) as Stamp;
  } catch {
    return null;
  }
}
