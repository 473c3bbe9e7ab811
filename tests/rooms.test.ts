import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What one room of `src/` may import; whatever is not named is forbidden. */
interface Room {
  /** Rooms from which it takes values and types. */
  readonly rooms?: readonly string[];
  /** Rooms from which it takes types only. */
  readonly types?: readonly string[];
  /** Packages: whole names, scopes (`@scope/`) or prefixes (`node:`). */
  readonly packages?: readonly string[];
  /** Files that may import what the rest of the room may not. */
  readonly exceptions?: Readonly<Record<string, readonly string[]>>;
}

const TREES = [
  'unified',
  'hast',
  'mdast',
  'unist',
  'vfile',
  'hast-util-',
  'mdast-util-',
  'unist-util-',
  'remark-',
  'rehype-',
  'micromark',
];

const ROOMS: Readonly<Record<string, Room>> = {
  text: {},
  strings: {},
  model: { rooms: ['text'], types: ['strings'] },
  markup: {
    rooms: ['text'],
    packages: TREES,
    exceptions: { 'markup/frontMatter.ts': ['yaml', 'smol-toml'] },
  },
  cite: { rooms: ['model', 'text'] },
  schema: { rooms: ['model'], packages: ['astro/zod'] },
  read: { rooms: ['schema', 'model', 'text'], packages: ['node:', 'yaml', 'astro/zod', 'any-ascii'] },
  corrections: {
    rooms: ['text', 'model'],
    types: ['schema', 'read'],
  },
  assemble: {
    rooms: ['text', 'markup', 'model', 'strings', 'corrections'],
    types: ['schema', 'read'],
  },
  views: {
    rooms: ['text', 'markup', 'model', 'cite', 'strings', 'draw'],
    packages: ['uqr'],
    exceptions: {
      'views/sharing/jsonLd.ts': ['schema-dts'],
      'views/sharing/jsonLdDataset.ts': ['schema-dts'],
      'views/sharing/jsonLdSubject.ts': ['schema-dts'],
    },
  },
  search: {
    rooms: ['text', 'markup', 'model', 'views', 'strings', 'cache'],
    types: ['client'],
    packages: ['node:', 'pagefind'],
  },
  explain: { rooms: ['text', 'model', 'assemble', 'read'], types: ['schema'] },
  outputs: {
    rooms: ['views', 'cite', 'markup', 'model', 'strings', 'text', 'search', 'cache'],
    packages: ['node:', 'subset-font', '@takumi-rs/core', 'fontkitten', ...TREES],
  },
  draw: { rooms: ['model'], packages: ['d3-', 'topojson-', 'world-atlas/', 'geojson'] },
  ingest: {
    rooms: ['text', 'markup', 'model', 'schema', 'read'],
    packages: [
      'backgrounder-propose',
      'node:',
      'yaml',
      'astro/zod',
      'linkedom',
      '@mozilla/readability',
      'franc-min',
      'entities',
      'fflate',
      'mammoth',
      'postal-mime',
      'unpdf',
      '@citation-js/core',
      '@citation-js/plugin-bibtex',
      '@citation-js/plugin-ris',
    ],
  },
  routes: {
    rooms: ['views', 'cache', 'model', 'outputs', 'layouts', 'components', 'client', 'styles'],
    types: ['strings'],
    packages: ['astro', 'astro/errors', 'virtual:backgrounder/'],
    exceptions: {
      'routes/collections.ts': ['astro:content'],
      'routes/renderThread.ts': ['node:', 'astro/app/entrypoint'],
    },
  },
  layouts: {
    rooms: ['views', 'components', 'layouts', 'client', 'styles', 'strings', 'model'],
    packages: ['@fontsource-variable/', '@fontsource/', 'virtual:backgrounder/'],
  },
  components: {
    rooms: ['views', 'draw', 'model', 'client', 'styles', 'strings', 'components'],
    types: ['outputs'],
    packages: ['astro/types', 'astro', 'virtual:backgrounder/'],
  },
  client: { rooms: ['text'], types: ['model'], exceptions: { 'client/toolbar.ts': ['astro/toolbar'] } },
  styles: {},
  inspect: { rooms: ['text', 'model'], packages: ['*'] },
  cache: { rooms: ['model', 'inspect'], packages: ['node:'] },
  staging: {
    rooms: ['model', 'cache', 'inspect', 'views'],
    packages: ['node:'],
  },
  integration: {
    rooms: [
      ...['read', 'assemble', 'views', 'search', 'outputs', 'inspect', 'cache', 'staging', 'model', 'markup'],
      ...['strings', 'schema'],
    ],
    packages: ['*'],
  },
  commands: {
    rooms: [
      ...[
        'read',
        'assemble',
        'views',
        'corrections',
        'explain',
        'outputs',
        'model',
        'integration',
        'inspect',
      ],
      ...['ingest', 'schema', 'search', 'cache', 'staging', 'text'],
    ],
    packages: ['node:', 'backgrounder-propose', 'serve-static', 'compression', 'yaml'],
  },
  'content.config.ts': { rooms: ['content.ts'] },
  'content.ts': {
    rooms: ['integration', 'schema'],
    packages: ['node:', 'astro:content', 'astro/zod', 'astro/loaders'],
  },
  'index.ts': { rooms: ['integration'] },
  'virtual.d.ts': { types: ['integration', 'strings'] },
};

/** Doors that no allowance opens. */
const LOCKED: readonly { readonly from: RegExp; readonly to: RegExp; readonly why: string }[] = [
  {
    from: /^(?!content\.ts|routes\/collections\.ts)/,
    to: /^astro:content$/,
    why: 'only content.ts and routes/collections.ts know collections',
  },
  {
    from: /^[^/]+\//,
    to: /^astro\/(?:dist|runtime|internal)\b/,
    why: 'Astro is used by its public interfaces',
  },
  { from: /^integration\//, to: /^(?:routes|components)\//, why: 'the integration is wiring' },
];

interface Import {
  readonly file: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const SRC = join(import.meta.dirname, '../src');

describe('the rooms of src/', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:ts|astro)$/.test(file),
  );
  let read: readonly Import[] | null = null;
  const imports = (): readonly Import[] => {
    read ??= files.flatMap(importsOf);
    return read;
  };

  it('has a row in the table for every room', () => {
    const rooms = new Set(files.map((file) => roomOf(file)));
    expect([...rooms].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('has no forced door', () => {
    expect(imports().flatMap(forced)).toEqual([]);
  });

  it('has no circle of rooms, types included', () => {
    const doors = imports().map(({ file, to }) => [roomOf(file), roomOf(to)] as const);
    expect(circlesIn(doors.filter(([from, to]) => from !== to && to in ROOMS))).toEqual([]);
  });

  it('has no circle of files, types included', () => {
    const doors = imports().map(({ file, to }) => [file, to] as const);
    expect(circlesIn(doors)).toEqual([]);
  });

  it.each([
    [
      {
        doors: [
          ['a', 'b'],
          ['b', 'a'],
        ],
        circles: ['a b'],
      },
    ],
    [
      {
        doors: [
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'a'],
          ['c', 'd'],
        ],
        circles: ['a b c'],
      },
    ],
    [
      {
        doors: [
          ['a', 'b'],
          ['a', 'c'],
          ['b', 'd'],
          ['c', 'd'],
        ],
        circles: [],
      },
    ],
    [
      {
        doors: [
          ['a', 'b'],
          ['b', 'a'],
          ['b', 'c'],
          ['c', 'd'],
          ['d', 'c'],
        ],
        circles: ['a b', 'c d'],
      },
    ],
    [{ doors: [['a', 'a']], circles: ['a'] }],
  ] as const)('finds the circles in %j', ({ doors, circles }) => {
    expect(circlesIn(doors)).toEqual(circles);
  });

  it.each([
    [{ file: 'text/span.ts', to: 'node:fs', typeOnly: false }],
    [{ file: 'model/mention.ts', to: 'markup/wrap.ts', typeOnly: true }],
    [{ file: 'assemble/assemble.ts', to: 'schema/site.ts', typeOnly: false }],
    [{ file: 'assemble/assemble.ts', to: 'astro:content', typeOnly: false }],
    [{ file: 'components/Fact.astro', to: 'text/span.ts', typeOnly: true }],
    [{ file: 'integration/session.ts', to: 'astro/dist/core/build/app.js', typeOnly: true }],
    [{ file: 'client/preview.ts', to: 'model/kinds.ts', typeOnly: false }],
  ])('would name the door of $file to $to', (door) => {
    expect(forced(door)).toHaveLength(1);
  });
});

function forced({ file, to, typeOnly }: Import): string[] {
  const locked = LOCKED.find(({ from, to: target }) => from.test(file) && target.test(to));
  if (locked) return [`${file} → ${to}: ${locked.why}`];
  const room = ROOMS[roomOf(file)] ?? {};
  const isPackage = !(roomOf(to) in ROOMS) && !to.startsWith('..');
  const allowed = isPackage
    ? [...(room.packages ?? []), ...(room.exceptions?.[file] ?? [])].some((name) => fits(to, name))
    : [roomOf(file), ...(room.rooms ?? []), ...(typeOnly ? (room.types ?? []) : [])].includes(roomOf(to));
  return allowed ? [] : [`${file} → ${to}${typeOnly ? ' (types)' : ''}`];
}

/** Those that lead back to themselves, each circle once, its members in order of their names. */
function circlesIn(doors: readonly (readonly [from: string, to: string])[]): string[] {
  const next = Map.groupBy(doors, ([from]) => from);
  const reach = new Map([...next.keys()].map((from) => [from, reachedFrom(from)]));
  function reachedFrom(from: string): ReadonlySet<string> {
    const reached = new Set<string>();
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const [, to] of next.get(at) ?? []) {
        if (!reached.has(to)) open.push(to);
        reached.add(to);
      }
    }
    return reached;
  }
  const circles = [...reach].flatMap(([one, reached]) =>
    reached.has(one)
      ? [
          [...reached]
            .filter((other) => reach.get(other)?.has(one))
            .sort()
            .join(' '),
        ]
      : [],
  );
  return [...new Set(circles)].sort();
}

function fits(to: string, name: string): boolean {
  if (name === '*') return !to.startsWith('astro:');
  return to === name || (/[-:/]$/.test(name) && to.startsWith(name));
}

function roomOf(path: string): string {
  return path.split('/', 1)[0] ?? '';
}

/** Every import of a file; relative ones as paths in `src/`. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const [code, scripts] = file.endsWith('.astro') ? partsOf(text) : [text, []];
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
  // Only imports of calls and of types stand deeper than the statements of a file.
  const isDeep = /\bimport\s*\(/.test(code);
  const found: { specifier: string; typeOnly: boolean }[] = scripts.map((specifier) => ({
    specifier,
    typeOnly: false,
  }));
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({ specifier: node.moduleSpecifier.text, typeOnly: isTypeOnly(node) });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier))
        found.push({ specifier: specifier.text, typeOnly: false });
    }
    if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      found.push({ specifier: node.argument.literal.text, typeOnly: true });
    }
    if (isDeep) ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found.map(({ specifier, typeOnly }) => {
    const to = specifier.startsWith('.') ? relative(SRC, join(SRC, dirname(file), specifier)) : specifier;
    return { file, to, typeOnly };
  });
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause?.name ? undefined : clause?.namedBindings;
  return named !== undefined && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly);
}

/** The front matter of a component, and the files that its scripts name. */
function partsOf(text: string): [code: string, scripts: string[]] {
  const [, code = ''] = /^\s*---\n([\s\S]*?)^---$/m.exec(text) ?? [];
  const scripts = Array.from(
    text.matchAll(/<script[^>]*\ssrc="(\.[^"]+)"/g),
    ([, specifier = '']) => specifier,
  );
  return [code, scripts];
}
