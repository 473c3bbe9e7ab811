import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const NASKH = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2';

/**
 * The Arabic font with the given letters and no others, as WOFF2.
 * @param letters every character that the font has to show
 */
export async function naskhWith(letters: string): Promise<Uint8Array<ArrayBuffer>> {
  // Few briefings need it, and it takes long to load.
  const { default: subsetFont } = await import('subset-font');
  const file = createRequire(import.meta.url).resolve(NASKH);
  return new Uint8Array(await subsetFont(await readFile(file), letters, { targetFormat: 'woff2' }));
}
