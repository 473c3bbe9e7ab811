import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Content, contentOf } from '../../inspect/manifest.ts';
import { type FontOutput, fontBody } from '../../outputs/fonts/files.ts';

/** What a thread needs to write fonts. */
export interface FontWork {
  /** Folder of the briefing in the site. */
  readonly dir: string;
  /** Where fonts are cached from build to build. */
  readonly cacheDir: string;
  readonly fonts: readonly FontOutput[];
}

/** Writes fonts. @returns what the files hold, by their paths */
export default async function write({
  dir,
  cacheDir,
  fonts,
}: FontWork): Promise<ReadonlyMap<string, Content>> {
  const written = new Map<string, Content>();
  for (const font of fonts) {
    const bytes = Buffer.from(await fontBody(font, cacheDir));
    mkdirSync(dirname(join(dir, font.path)), { recursive: true });
    writeFileSync(join(dir, font.path), bytes);
    written.set(font.path, contentOf(bytes));
  }
  return written;
}
