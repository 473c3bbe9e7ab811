import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { manifest, PACKAGE } from '../../integration/program.ts';

const COMMANDS = [
  'ingest',
  'review',
  'new',
  'check',
  'explain',
  'drift',
  'record',
  'schemas',
  'check-site',
  'verify',
  'diff',
  'join',
];

/** Short names for the commands of the package, the same as in a checkout. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  start: 'astro build && astro preview --ignore-lock',
  dev: 'astro dev',
  build: 'astro build',
  preview: 'astro preview',
  ...Object.fromEntries(
    COMMANDS.map((name) => [name.replace('check-site', 'check:site'), `backgrounder ${name}`]),
  ),
};

type Words = Readonly<Record<string, string>>;

interface Package {
  readonly scripts?: Words;
  readonly dependencies?: Words;
  readonly devDependencies?: Words;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** The `package.json` of a new project in a folder. */
export function newPackage(dir: string, name: string): string {
  const project = {
    name:
      name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'briefing',
    private: true,
    type: 'module',
    engines: { node: '>=22.12' },
    ...additions(dir, {}),
  };
  return written(project);
}

/** A `package.json` that was there, with the scripts and packages that it lacks, and the scripts that are not ours. */
export function completedPackage(
  dir: string,
  text: string,
): { readonly text: string; readonly kept: readonly string[] } {
  const before = JSON.parse(text) as Package;
  const after = { ...before, ...additions(dir, before) };
  const kept = Object.keys(SCRIPTS).filter((name) => after.scripts[name] !== SCRIPTS[name]);
  return { text: JSON.stringify(after) === JSON.stringify(before) ? text : written(after), kept };
}

function additions(dir: string, { scripts, dependencies, devDependencies, allowScripts }: Package) {
  const { name, peerDependencies } = manifest();
  const wanted: Words = { astro: peerDependencies['astro'] ?? '*', [name]: specifier(dir) };
  const missing = Object.entries(wanted).filter(([one]) => !devDependencies?.[one]);
  return {
    scripts: { ...scripts, ...SCRIPTS, ...scripts },
    allowScripts: { esbuild: true, ...allowScripts },
    dependencies: { ...Object.fromEntries(missing), ...dependencies },
  };
}

/** What a project in a folder asks npm for: this version, or the file or repository that this package was installed from. */
function specifier(dir: string): string {
  const { name, version } = manifest();
  const folder = join(PACKAGE, '..');
  const list = join(folder, '.package-lock.json');
  if (!existsSync(list)) return version;
  const { packages } = JSON.parse(readFileSync(list, 'utf8')) as {
    packages?: Readonly<Record<string, { readonly resolved?: string }>>;
  };
  const from = packages?.[`node_modules/${name}`]?.resolved ?? '';
  if (from.startsWith('git')) return from;
  if (!from.startsWith('file:')) return version;
  const file = resolve(folder, '..', from.slice('file:'.length));
  return `file:${relative(dir, file).replaceAll(sep, '/')}`;
}

function written(project: object): string {
  return `${JSON.stringify(project, null, 2)}\n`;
}
