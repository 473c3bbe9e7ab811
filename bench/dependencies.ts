import { execFile } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { PURPOSES } from './purposes.ts';

/** A direct dependency as the table shows it. */
export interface Row {
  readonly name: string;
  readonly version: string;
  readonly purpose: string;
  readonly licence: string;
}

const ROOT = join(import.meta.dirname, '..');
/** The root and its workspaces, which are no dependencies themselves. */
const MANIFESTS = ['package.json', 'packages/propose/package.json'];
export const TABLE_FILE = join(ROOT, 'docs/dependencies.md');

const HELP = `npm run deps [-- <package> …]

Writes docs/dependencies.md from the installed packages and from dist/. The registry is asked for the date of a release
only of the packages that you name; a date that is known stays as long as the version does.`;

/** What of a package a reader loads, below dist/. */
const IN_BROWSER: Readonly<Record<string, RegExp>> = {
  '@fontsource-variable/source-serif-4': /^fonts\/serif-/,
  '@fontsource-variable/source-sans-3': /^fonts\/sans-/,
  '@fontsource-variable/noto-naskh-arabic': /^fonts\/naskh-/,
  pagefind: /^pagefind\/(?:pagefind(?:-worker)?\.js|wasm\.en\.pagefind)$/,
};

/** The direct dependencies by name, with what is installed of them. */
export function installedRows(): Row[] {
  const names = MANIFESTS.flatMap((file) => {
    const { dependencies, devDependencies } = readJson(join(ROOT, file)) as Record<string, object>;
    return Object.keys({ ...dependencies, ...devDependencies });
  });
  return [...new Set(names)]
    .filter((name) => !lstatSync(join(ROOT, 'node_modules', name)).isSymbolicLink())
    .sort()
    .map((name) => {
      const { version, license } = readJson(join(ROOT, 'node_modules', name, 'package.json'));
      return {
        name,
        version: String(version),
        purpose: PURPOSES[name] ?? '',
        licence: String(license ?? '–'),
      };
    });
}

/** The rows of the table that was written, with the dates of their releases. */
export function writtenRows(text: string): (Row & { readonly released: string })[] {
  return [...text.matchAll(/^\| `([^`]+)` \| (\S+) \| (.+?) \| (.+?) \| (.+?) \|/gm)].map(
    ([, name = '', version = '', purpose = '', licence = '', released = '']) => ({
      name,
      version,
      purpose,
      licence,
      released,
    }),
  );
}

async function main(asked: readonly string[]): Promise<void> {
  const known = new Map(
    existsSync(TABLE_FILE) ? writtenRows(readFileSync(TABLE_FILE, 'utf8')).map((row) => [row.name, row]) : [],
  );
  const lines: string[] = [];
  for (const row of installedRows()) {
    const before = known.get(row.name);
    const kept = before?.version === row.version ? before.released : '–';
    const released = asked.includes(row.name) ? await releaseOf(row) : kept;
    const weights = `${kilobytes(weightOf(join(ROOT, 'node_modules', row.name)))} | ${inBrowser(row.name)}`;
    lines.push(
      `| \`${row.name}\` | ${row.version} | ${row.purpose} | ${row.licence} | ${released} | ${weights} |`,
    );
  }
  writeFileSync(TABLE_FILE, `${introduction(lines.length)}\n${lines.join('\n')}\n`);
}

function introduction(count: number): string {
  return `# Dependencies

The ${count} direct dependencies, each at one exact version. \`npm run deps\` writes this table from what is installed and from
the last build; a test fails when a package has no row, a row has no package, or a version or a licence differs. \`npm test\`
also runs knip, which fails when a package is not used.

“Released” is when this version came out, and is asked of the registry only for packages that are named
(\`npm run deps -- pagefind\`); “–” was not asked. “Installed” is the package’s own folder in kilobytes on ${process.platform} ${process.arch}
(what it depends on, not counted). “Browser” is what a reader of the briefing of this repository loads of it, in kilobytes
after gzip: of fonts the Latin file, of the search what the first query loads beside the index.

| package | version | what it is for | licence | released | installed | browser |
|---|---|---|---|---|---:|---:|`;
}

async function releaseOf({ name, version }: Row): Promise<string> {
  const { stdout } = await promisify(execFile)('npm', ['view', name, 'time', '--json']);
  return (JSON.parse(stdout) as Record<string, string>)[version]?.slice(0, 10) ?? '–';
}

function inBrowser(name: string): string {
  const files = IN_BROWSER[name];
  const dist = join(ROOT, 'dist');
  if (!files) return '–';
  const loaded = filesIn(dist).filter((file) => files.test(file));
  return kilobytes(loaded.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0));
}

function weightOf(dir: string): number {
  return filesIn(dir).reduce((sum, file) => sum + statSync(join(dir, file)).size, 0);
}

function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(dir, file)).isFile(),
  );
}

function kilobytes(bytes: number): string {
  return String(Math.ceil(bytes / 1000));
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

if (import.meta.main) {
  const args = process.argv.slice(2);
  if (args.includes('--help')) console.log(HELP);
  else await main(args);
}
