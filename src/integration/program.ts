import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../cache/filesBelow.ts';

/** The folder of the engine’s sources. */
const ENGINE = join(import.meta.dirname, '..');

/** The folder of the engine’s package. */
export const PACKAGE = join(ENGINE, '..');

/** A digest of the engine: what it makes of the same text stays the same as long as this does. */
export function engineDigest(): string {
  return folderDigest(ENGINE);
}

/** One digest of all files below a folder: their paths, and what is in them. */
export function folderDigest(dir: string): string {
  const files = filesBelow(dir);
  return hash(
    'sha256',
    files.map((file) => `${file}\0${hash('sha256', readFileSync(join(dir, file)))}`).join('\n'),
  );
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly peerDependencies: Readonly<Record<string, string>>;
}

/** The manifest of the engine’s package. */
export function manifest(): Manifest {
  return JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as Manifest;
}

/** Name and version of the engine. */
export function generator(): string {
  return `Backgrounder ${manifest().version}`;
}
