import type { Plugin } from 'vite';
import { COMPONENTS, type ComponentName } from './components.ts';

export interface VirtualOptions {
  /** Whether the briefing is the whole site. */
  readonly isWhole: boolean;
  /** Components of the author’s that take the place of ours: paths that Vite can import. */
  readonly components: Readonly<Partial<Record<ComponentName, string>>>;
  /** Style sheets that every page loads after ours. */
  readonly customCss: readonly string[];
  /** Elements for the head of every page. */
  readonly head: readonly HeadElement[];
  readonly logo: Logo | null;
  readonly kinds: Readonly<Record<string, OwnKind>>;
  /** Modules with words of the interface, by language. */
  readonly strings: Readonly<Record<string, string>>;
}

/** A kind of entity that a project adds: what pages need of it. */
export interface OwnKind {
  readonly names: Readonly<Record<string, readonly [string, string]>>;
  readonly schema: string;
  readonly featured: readonly string[];
  readonly shape: string;
  readonly colour: string | null;
}

interface HeadElement {
  readonly tag: 'meta' | 'link' | 'script' | 'style' | 'noscript' | 'base' | 'title';
  readonly attrs?: Readonly<Record<string, string | boolean>>;
  readonly content?: string;
}

interface Logo {
  readonly src: string;
  readonly alt: string;
}

const PREFIX = 'virtual:backgrounder/';

/** What pages import from the settings of the project. @param folders where what they show is written, and the briefing */
export function virtualModules(
  options: VirtualOptions,
  folders: { readonly viewsDir: string; readonly briefing: string },
): Plugin {
  const modules = new Map<string, string>([
    ...Object.entries(COMPONENTS).map(([name, own]): [string, string] => [
      `components/${name}`,
      `export { default } from ${JSON.stringify(options.components[name as ComponentName] ?? own)};`,
    ]),
    ['styles', options.customCss.map((path) => `import ${JSON.stringify(path)};`).join('\n')],
    [
      'head',
      `export const head = ${JSON.stringify(options.head)};\nexport const isStrict = ${options.isWhole};`,
    ],
    ['kinds.css', stylesOf(options.kinds)],
    ['logo', logoModule(options.logo)],
    ['strings', stringsModule(options.strings)],
    ['views', exported(folders)],
    ['kinds', exported({ kinds: options.kinds })],
  ]);
  return {
    name: 'backgrounder:virtual',
    resolveId(given) {
      // With a slash in front, the development server is asked for the style sheet by its address.
      const id = given.replace(/^\//, '');
      if (!id.startsWith(PREFIX) || !modules.has(id.slice(PREFIX.length))) return null;
      // Vite takes only what has its ending for a style sheet, and nothing that is marked as virtual.
      return id.endsWith('.css') ? id : `\0${id}`;
    },
    load(id) {
      const name = id.replace(/^\0/, '');
      return name.startsWith(PREFIX) ? (modules.get(name.slice(PREFIX.length)) ?? null) : null;
    },
  };
}

function logoModule(logo: Logo | null): string {
  if (!logo) return 'export const logo = null;';
  return `import src from ${JSON.stringify(`${logo.src}?url`)};\nexport const logo = { src, alt: ${JSON.stringify(logo.alt)} };`;
}

function stringsModule(strings: Readonly<Record<string, string>>): string {
  const rows = Object.entries(strings);
  const imports = rows.map(([, path], at) => `import s${at} from ${JSON.stringify(path)};`);
  const entries = rows.map(([lang], at) => `${JSON.stringify(lang)}: s${at}`);
  return `${imports.join('\n')}\nexport const strings = { ${entries.join(', ')} };`;
}

/** A module that exports values by their names. */
function exported(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

/** The shape and the tint of the kinds of a project, as our own kinds have them. */
function stylesOf(kinds: VirtualOptions['kinds']): string {
  return Object.entries(kinds)
    .map(
      ([name, { shape, colour }]) =>
        `[data-kind=${JSON.stringify(name)}]{--shape:${JSON.stringify(shape)};--tint:${colour ?? 'var(--ink)'}}`,
    )
    .join('\n');
}
