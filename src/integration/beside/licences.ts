import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExportFile } from '../../outputs/file.ts';

/** Something of others that a site holds. */
const require = createRequire(import.meta.url);

interface Shipped {
  readonly name: string;
  /** What of it reaches a reader. */
  readonly what: string;
  /** Its file of the licence. */
  readonly file: string;
  /** Where the licence ends and those of what it was built from begin, which is not shipped. */
  readonly until?: RegExp;
}

/** In the order of the file. A font for pictures of pages is drawn, and does not leave as a font. */
const SHIPPED: readonly Shipped[] = [
  { name: '@fontsource-variable/source-serif-4', what: 'The font of the text', file: 'LICENSE' },
  { name: '@fontsource-variable/source-sans-3', what: 'The font of everything else', file: 'LICENSE' },
  {
    name: '@fontsource-variable/noto-naskh-arabic',
    what: 'The font of Arabic and Urdu, with the letters that occur',
    file: 'LICENSE',
  },
  { name: 'pagefind', what: 'The search', file: 'LICENSE/LICENSE' },
  {
    name: 'world-atlas',
    what: 'The outlines of maps, made from Natural Earth (naturalearthdata.com), which is in the public domain',
    file: 'LICENSE',
  },
  {
    name: 'vite',
    what: 'The few lines that load a script when it is needed',
    file: 'LICENSE.md',
    until: /^# Licenses of bundled dependencies/m,
  },
];

const INTRO = `What this site holds of others, and the licences under which it does.
`;

/** The licences of what a site ships, from the packages that are installed. */
export async function licences(): Promise<ExportFile> {
  const texts = await Promise.all(SHIPPED.map(licenceOf));
  return { path: 'licences.txt', parts: [INTRO, ...texts] };
}

async function licenceOf({ name, what, file, until }: Shipped): Promise<string> {
  const manifest = manifestPath(name);
  if (!manifest) throw new Error(`The package ${name} is not installed. Run npm ci.`);
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const text = await readFile(join(dirname(manifest), file), 'utf8');
  const own = until ? text.split(until, 1)[0] : text;
  return `\n${'='.repeat(72)}\n${what}: ${name} ${version}\n${'='.repeat(72)}\n\n${own?.trim()}\n`;
}

/** Null where the package is not installed. Some packages do not let their manifest be resolved: it is found from their entry. */
function manifestPath(name: string): string | null {
  const ways = [
    () => require.resolve(`${name}/package.json`),
    () => fileURLToPath(import.meta.resolve(name)),
  ];
  for (const resolved of ways) {
    try {
      return manifestAbove(resolved(), name);
    } catch {}
  }
  return null;
}

function manifestAbove(path: string, name: string): string {
  const root = path.lastIndexOf(join('node_modules', name));
  return join(path.slice(0, root), 'node_modules', name, 'package.json');
}
