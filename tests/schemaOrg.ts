import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** The classes of schema.org with their properties, those of their ancestors included. */
export type Vocabulary = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the vocabulary from the declarations of schema-dts, syntax only: `<Class>Base` and what it extends. */
export function schemaOrg(): Vocabulary {
  const require = createRequire(import.meta.url);
  const file = join(dirname(require.resolve('schema-dts/package.json')), 'dist/schema.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const own = new Map<string, { names: string[]; parents: string[] }>();
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement)) continue;
    own.set(statement.name.text, {
      names: statement.members.flatMap(({ name }) => (name && ts.isStringLiteral(name) ? [name.text] : [])),
      parents: (statement.heritageClauses ?? []).flatMap(({ types }) =>
        types.map(({ expression }) => (ts.isIdentifier(expression) ? expression.text : '')),
      ),
    });
  }
  const propertiesOf = (name: string): string[] => {
    const found = own.get(name);
    return found ? [...found.names, ...found.parents.flatMap(propertiesOf)] : [];
  };
  return new Map(
    [...own.keys()]
      .filter((name) => name.endsWith('Leaf'))
      .map((name) => [name.slice(0, -'Leaf'.length), new Set(propertiesOf(name))] as const),
  );
}
