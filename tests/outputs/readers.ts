import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Model } from '@alephdata/followthemoney';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';

export type Row = Readonly<Record<string, unknown>>;

/** A CSV as another program reads it, with its types undone as the dictionary says. */
export function rowsOfCsv(csv: string, columns: Readonly<Record<string, { readonly type: string }>>): Row[] {
  const records = parse(csv, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
  return records.map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([name, text]) => [name, cellOf(text, columns[name]?.type ?? 'string')]),
    ),
  );
}

function cellOf(text: string, type: string): unknown {
  if (text === '') return null;
  return type === 'string' ? text : JSON.parse(text);
}

/** Reads a data package with every table in it; types, constraints and keys are checked on the way. */
export async function readPackage(file: string): Promise<ReadonlyMap<string, readonly Row[]>> {
  const whole = await Package.load(file);
  if (!whole.valid) throw new Error(whole.errors.map(({ message }) => message).join('\n'));
  const tables = new Map<string, readonly Row[]>();
  for (const resource of whole.resources.filter(({ tabular }) => tabular)) {
    // Keys are followed by putting the row that they name in their place.
    await resource.read({ keyed: true, relations: true });
    tables.set(resource.name, await resource.read({ keyed: true, relations: false }));
  }
  return tables;
}

interface Proxy {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const require = createRequire(import.meta.url);
const model = new Model(
  JSON.parse(
    readFileSync(require.resolve('@alephdata/followthemoney').replace(/[^/]+$/, 'defaultModel.json'), 'utf8'),
  ),
);

/** What is wrong with entities of FollowTheMoney by its own model, and their number by schema. */
export function readFollowTheMoney(ndjson: string): { faults: string[]; schemata: Record<string, number> } {
  const proxies = ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Proxy);
  const byId = new Map(proxies.map((one) => [one.id, one]));
  const faults = proxies.flatMap(({ id, schema: name, properties }) => {
    const schema = model.getSchema(name);
    return [
      ...(schema.abstract ? [`${id}: ${name} is abstract`] : []),
      ...(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/.test(id) ? [] : [`${id} is no id`]),
      ...schema.required.filter((one) => !properties[one]?.length).map((one) => `${id}: no ${one}`),
      ...Object.entries(properties).flatMap(([property, values]) => {
        const known = schema.hasProperty(property) ? schema.getProperty(property) : null;
        if (!known || known.stub) return [`${id}: ${name} has no ${property}`];
        if (known.type.name !== 'entity') return [];
        return values
          .filter(
            (value) => !byId.has(value) || !model.getSchema(byId.get(value)?.schema).isA(known.getRange()),
          )
          .map((value) => `${id}: ${property} cannot be ${value}`);
      }),
    ];
  });
  if (byId.size !== proxies.length) faults.push('an id occurs twice');
  const groups = Object.entries(Object.groupBy(proxies, ({ schema }) => schema));
  return { faults, schemata: Object.fromEntries(groups.map(([name, all]) => [name, all?.length ?? 0])) };
}
