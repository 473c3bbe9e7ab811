import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Makes `lib/`, which npm publishes: JavaScript with its types, the components and styles as they are, and data. A package
 * holds no TypeScript: Node does not read it under `node_modules`.
 */
const ROOT = join(import.meta.dirname, '..');
const [SRC, LIB] = [join(ROOT, 'src'), join(ROOT, 'lib')];
const ASSETS = '**/*.{astro,css,svg,gz,json,html,js}';

rmSync(LIB, { recursive: true, force: true });
const types = spawnSync(process.execPath, [bin('astro/bin/astro.mjs'), 'sync'], {
  cwd: ROOT,
  stdio: 'inherit',
});
const compiled = spawnSync(process.execPath, [bin('typescript/bin/tsc'), '-p', 'tsconfig.lib.json'], {
  cwd: ROOT,
  stdio: 'inherit',
});
for (const path of globSync(ASSETS, { cwd: SRC }).filter((one) => !one.startsWith('propose/train/')))
  copy(path);
process.exitCode = types.status || compiled.status || 0;

function copy(path: string): void {
  const [from, to] = [join(SRC, path), join(LIB, path)];
  mkdirSync(dirname(to), { recursive: true });
  if (!path.endsWith('.astro')) {
    cpSync(from, to);
    return;
  }
  // As the compiler does in the modules: what was TypeScript beside it is JavaScript here.
  const text = readFileSync(from, 'utf8');
  writeFileSync(to, text.replace(/(['"]\.{1,2}\/[^'"\n]*)\.ts(?=['"?])/g, '$1.js'));
}

function bin(path: string): string {
  return relative(ROOT, join(ROOT, 'node_modules', path));
}
