import type { Plugin } from 'vite';
import { COMPONENTS, type ComponentName } from './components.ts';

export interface VirtualOptions {
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

export interface HeadElement {
  readonly tag: 'meta' | 'link' | 'script' | 'style' | 'noscript' | 'base' | 'title';
  readonly attrs?: Readonly<Record<string, string | boolean>>;
  readonly content?: string;
}

export interface Logo {
  readonly src: string;
  readonly alt: string;
}

const PREFIX = 'virtual:backgrounder/';

/** What pages import from the settings of the project. */
export function virtualModules(options: VirtualOptions): Plugin {
  const modules = new Map<string, string>([
    ...Object.entries(COMPONENTS).map(([name, own]): [string, string] => [
      `components/${name}`,
      `export { default } from ${JSON.stringify(options.components[name as ComponentName] ?? own)};`,
    ]),
    ['styles', options.customCss.map((path) => `import ${JSON.stringify(path)};`).join('\n')],
    ['head', `export const head = ${JSON.stringify(options.head)};`],
    ['logo', logoModule(options.logo)],
    ['strings', stringsModule(options.strings)],
    ['kinds', `export const kinds = ${JSON.stringify(options.kinds)};`],
  ]);
  return {
    name: 'backgrounder:virtual',
    resolveId(id) {
      return id.startsWith(PREFIX) && modules.has(id.slice(PREFIX.length)) ? `\0${id}` : null;
    },
    load(id) {
      return id.startsWith(`\0${PREFIX}`) ? (modules.get(id.slice(PREFIX.length + 1)) ?? null) : null;
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
