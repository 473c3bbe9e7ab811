import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes `lib/`, which npm publishes: JavaScript with its types, the components and styles as they are, and data. A package
 * holds no TypeScript: Node does not read it under `node_modules`.
 */
const ROOT = join(import.meta.dirname, '..');
const [SRC, LIB] = [join(ROOT, 'src'), join(ROOT, 'lib')];
const ASSETS = '**/*.{astro,css,svg,gz,json,html,js}';

rmSync(LIB, { recursive: true, force: true });
// A build writes them too.
if (!existsSync(join(ROOT, '.astro/types.d.ts'))) run('astro/bin/astro.mjs', 'sync');
run('typescript-native/bin/tsc', '-p', 'tsconfig.lib.json', '--checkers', '1');
for (const path of globSync(ASSETS, { cwd: SRC }).filter((one) => !one.startsWith('propose/train/')))
  copy(path);

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

function run(program: string, ...args: string[]): void {
  const path = join(ROOT, 'node_modules', program);
  const { status } = spawnSync(process.execPath, [path, ...args], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
