import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Source } from '../../model/check/source.ts';
import { placeAt } from '../../read/parsing/place.ts';
import { optionsIn } from './optionsIn.ts';

/** The names that Astro reads its settings by, in its order. */
const CONFIG_FILES = ['mjs', 'js', 'ts', 'mts', 'cjs', 'cts'].map((ending) => `astro.config.${ending}`);
/** Its frame in a stack. */
const FRAME = /(?:\(|at )((?:file:\/\/)?[^()\n]*astro\.config\.[cm]?[jt]s)\b/;
/** The settings of Astro in a folder. */
export function configIn(root: string): string | undefined {
  return CONFIG_FILES.map((name) => join(root, name)).find((path) => existsSync(path));
}

/** The settings of Astro that a stack goes through. */
export function callingConfig(stack: string | undefined): string | undefined {
  const path = FRAME.exec(stack ?? '')?.[1];
  return path?.startsWith('file:') ? fileURLToPath(path) : path;
}

/**
 * The settings of Astro as the source of our options, with the place of each. Astro evaluates another text than the one
 * on disk, so a stack does not tell the line: the options are looked for in the text.
 */
export function optionsSource(file: string | undefined): Source {
  if (file === undefined || !existsSync(file)) return { file: 'astro.config', positions: {} };
  const text = readFileSync(file, 'utf8');
  const call = /\bbackgrounder\(/.exec(text);
  const offsets = call ? optionsIn(text, call.index + call[0].length) : new Map<string, number>();
  const positions = Array.from(offsets, ([path, offset]) => {
    const { line, column } = placeAt(text, offset, file);
    return [path, [line, column]] as const;
  });
  return { file: relative('.', file), positions: Object.fromEntries(positions) };
}
