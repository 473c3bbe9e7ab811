import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCache, writeCache } from '../../cache/cacheFile.ts';

/** The weights that pages are set in. */
const WEIGHTS = { min: 400, max: 700 };

/** The fonts that come with the package; in the repository there are none. */
const SHIPPED = fileURLToPath(new URL('./shipped', import.meta.url));

/**
 * A variable font with the given characters and no others, as WOFF2.
 * @param file its path
 * @param characters every character that the font has to show
 * @param cacheDir where what was made before is kept; null for nowhere
 */
export async function subsetOf(
  file: string,
  characters: string,
  cacheDir: string | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const font = await readFile(file);
  const name = nameOf(font, characters);
  const shipped = join(SHIPPED, `${name}.woff2`);
  if (existsSync(shipped)) return new Uint8Array(await readFile(shipped));
  if (cacheDir === null) return made(font, characters);
  const kept = join(cacheDir, 'fonts', `${name}.json`);
  const known = readCache<string>(kept);
  if (known !== null) return new Uint8Array(Buffer.from(known, 'base64'));
  const subset = await made(font, characters);
  await writeCache(kept, JSON.stringify(Buffer.from(subset).toString('base64')));
  return subset;
}

/** The name under which a font is shipped or cached. @param font the file that it is made of */
export function nameOf(font: Uint8Array, characters: string): string {
  const of = createHash('sha256')
    .update(font)
    .update(JSON.stringify([characters, WEIGHTS]))
    .digest('hex');
  return of.slice(0, 16);
}

async function made(font: Uint8Array, characters: string): Promise<Uint8Array<ArrayBuffer>> {
  // It takes long to load.
  const { default: subsetFont } = await import('subset-font');
  const options = { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS } } as const;
  return new Uint8Array(await subsetFont(font, characters, options));
}
