import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import type { Plugin } from 'vite';

/** What the pages of a build were bundled from. */
export interface BundledModules {
  readonly plugin: Plugin;
  /** A digest of all source files and virtual modules of the settings that were bundled. To be asked for after bundling. */
  digest(): string;
}

/**
 * Notes from which files the pages of a build are bundled: where none of them changed, neither do pages that show the same. A
 * project may be moved: files count by their paths in it.
 */
export function bundledModules(): BundledModules {
  const files = new Map<string, string>();
  let root = '';
  return {
    plugin: {
      name: 'backgrounder:modules',
      configResolved(config) {
        root = config.root;
      },
      moduleParsed({ id, code }) {
        const [path = ''] = id.split('?', 1);
        if (isAbsolute(path) && !path.includes('/node_modules/'))
          files.set(relative(root, path), digestOfFile(path));
        else if (id.startsWith('\0virtual:backgrounder/')) files.set(id, code ?? '');
      },
    },
    digest() {
      const hash = createHash('sha256');
      for (const [path, digest] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))
        hash.update(`${path}\0${digest}\n`);
      return hash.digest('hex');
    },
  };
}

/** Empty for what only looks like a file. */
function digestOfFile(path: string): string {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return '';
  }
}
