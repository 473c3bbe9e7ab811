import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Packages that look for files beside their own, or are rarely needed. */
const OUTSIDE = /^(?:node:|pagefind$|rolldown|subset-font$|@takumi-rs\/)/;

/**
 * Writes a module with all that it imports as few files: Node takes as long to find and load some hundred small ones as to
 * check a briefing.
 * @param input path of the module
 * @param dir folder for the bundle, in this engine: what stays outside of it is found from there
 * @param name of the file of the module, without its ending
 * @param isOne whether what it imports late comes at once, in the same file
 * @throws what rolldown throws
 */
export async function bundle(input: string, dir: string, name: string, isOne: boolean): Promise<void> {
  const { rolldown } = await import('rolldown');
  const made = await rolldown({
    input,
    platform: 'node',
    external: OUTSIDE,
    plugins: [{ name: 'backgrounder:places', transform: placed }],
  });
  try {
    await made.write({
      dir,
      format: 'esm',
      codeSplitting: !isOne,
      entryFileNames: `${name}.mjs`,
      chunkFileNames: '[name]-[hash].mjs',
    });
  } finally {
    await made.close();
  }
}

/** A module looks for what lies beside its source. */
function placed(code: string, id: string): string {
  return code
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
    .replaceAll('import.meta.main', 'false');
}
