import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { NAME } from '../src/integration/hooks.ts';
import { shippedFonts } from '../src/outputs/fonts/files.ts';
import { nameOf, subsetOf } from '../src/outputs/fonts/subset.ts';
import { environment } from '../src/read/environment.ts';

/**
 * Makes `lib/`, which npm publishes: JavaScript with its types, the components and styles as they are, and data. A package
 * holds no TypeScript: Node does not read it under `node_modules`.
 */
const ROOT = join(import.meta.dirname, '..');
const [SRC, LIB, PROPOSE] = [join(ROOT, 'src'), join(ROOT, 'lib'), join(ROOT, 'packages/propose/src')];
/** A build of the checkout makes the same fonts. */
const CACHE = join(environment({ BRIEFING_DIR: ROOT }).cacheDir, NAME);
const ASSETS = '**/*.{astro,css,svg,json,html,js}';

rmSync(LIB, { recursive: true, force: true });
// A build writes them too.
if (!existsSync(join(ROOT, '.astro/types.d.ts'))) run('astro/bin/astro.mjs', 'sync');
// Types are checked by `npm run types`; here they are only written, in half the time.
for (const project of ['tsconfig.lib.json', 'packages/propose/tsconfig.lib.json'])
  run('typescript-native/bin/tsc', '-p', project, '--checkers', '1', '--noCheck');
for (const path of globSync(ASSETS, { cwd: SRC }).filter((one) => !one.endsWith('package.json')))
  copy(join(SRC, path), join(LIB, path));
for (const path of globSync(['**/*.gz', 'data/NOTICE.md'], { cwd: PROPOSE }))
  copy(join(PROPOSE, path), join(LIB, 'propose', path));
for (const path of globSync('**/*.{js,d.ts}', { cwd: LIB })) resolveWorkspaces(path);
await shipFonts();

/** The fonts that every site shows are made once, with the licence that goes with them. */
async function shipFonts(): Promise<void> {
  const dir = join(LIB, 'outputs/fonts/shipped');
  mkdirSync(dir, { recursive: true });
  for (const { path, file, characters } of shippedFonts()) {
    const made = await subsetOf(file, characters, CACHE);
    writeFileSync(join(dir, `${nameOf(readFileSync(file), characters)}.woff2`), made);
    cpSync(join(dirname(file), '../LICENSE'), join(dir, `LICENSE-${path.replace('.woff2', '')}`));
  }
}

/** What the workspace imports by the name of a package is a folder of `lib/`: nothing else is to be installed. */
function resolveWorkspaces(path: string): void {
  const file = join(LIB, path);
  const text = readFileSync(file, 'utf8');
  const to = (target: string) => {
    const found = relative(dirname(path), target).replaceAll('\\', '/');
    return found.startsWith('.') ? found : `./${found}`;
  };
  const resolved = text
    .replace(/(['"])backgrounder-propose\1/g, `'${to('propose/index.js')}'`)
    .replace(/(['"])backgrounder-text\/([\w/]+)\1/g, (_, __, name) => `'${to(`text/${name}.js`)}'`);
  if (resolved !== text) writeFileSync(file, resolved);
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (!from.endsWith('.astro')) {
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
