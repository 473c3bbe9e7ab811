import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const PROPOSE = join(import.meta.dirname, '../packages/propose');
/** What a package that stands alone is made of: the finder of names, and the strings that it reads. */
const ROOMS = ['propose', 'text'];

/**
 * Makes a package of what finds names, for use without the rest: `npm publish <dir>`.
 * @param lib what `npm pack` of the whole makes
 * @param dir where the package is written
 */
export function proposePackage(lib: string, dir: string): void {
  for (const room of ROOMS)
    cpSync(join(lib, room), join(dir, 'lib', room), {
      recursive: true,
      filter: (path) => !path.endsWith('package.json'),
    });
  cpSync(join(PROPOSE, 'README.md'), join(dir, 'README.md'));
  cpSync(join(PROPOSE, '../../LICENSE'), join(dir, 'LICENSE'));
  const {
    private: _,
    dependencies: _workspaces,
    devDependencies: _own,
    ...rest
  } = JSON.parse(readFileSync(join(PROPOSE, 'package.json'), 'utf8'));
  const exports = { types: './lib/propose/index.d.ts', default: './lib/propose/index.js' };
  writeFileSync(join(dir, 'package.json'), `${JSON.stringify({ ...rest, exports }, null, 2)}\n`);
}

if (import.meta.main) {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [dir = join(PROPOSE, 'dist')] = positionals;
  proposePackage(join(import.meta.dirname, '../lib'), dir);
  console.log(`Package written to ${dir}. Publish it: npm publish ${dir}`);
}
