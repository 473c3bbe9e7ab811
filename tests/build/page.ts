import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, parsePage } from '../../src/inspect/dom.ts';
import { place } from '../site.ts';

export { attribute, type Element, elementsIn, hasClass, textOf } from '../../src/inspect/dom.ts';

/** A built page as a browser’s parser sees it; `path` is that of the file. */
export function readPage(path: string, dir: string = place.outDir): Node {
  return parsePage(readFileSync(join(dir, path), 'utf8'));
}
