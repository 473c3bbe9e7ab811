import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { APIRoute } from 'astro';
import subsetFont from 'subset-font';
import { pageContext } from '../../briefing/index.ts';
import { arabicLetters } from '../../briefing/letters.ts';

/** The Arabic face with the letters that this briefing uses and no others. */
export const GET: APIRoute = async () => {
  const { briefing, strings } = await pageContext();
  const file = createRequire(import.meta.url).resolve(
    '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
  );
  const font = await subsetFont(await readFile(file), arabicLetters(briefing, strings), {
    targetFormat: 'woff2',
  });
  return new Response(new Uint8Array(font));
};
