import type { PageContext } from '../../model/views/pageContext.ts';
import { TABLE } from './files.ts';
import { type MeasuredFile, measuredFiles } from './measure.ts';
import type { Column, Table } from './table.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * The description of the data for programs: each file with its bytes and digest, each column with its type, constraints
 * and meaning, each key (Data Package 2.0; readers of version 1 find its profiles too). It has no date: a build has none.
 */
export function datapackage(context: PageContext): object {
  const { briefing, urls, strings: t } = context;
  const { site } = briefing;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'briefing',
    title: site.title,
    description: [site.tagline, t.data.intro].filter(Boolean).join('\n\n'),
    ...(urls.origin && {
      homepage: urls.absolute(urls.has('data') ? urls.section('data') : urls.home),
    }),
    ...(site.editor && { contributors: [{ title: site.editor, role: 'author', roles: ['author'] }] }),
    sources: briefing.articles.map(({ title, url, publisher }) => ({
      title: [title, publisher].filter(Boolean).join(', '),
      ...(url && { path: url }),
    })),
    resources: measuredFiles(context).map((file) => resource(file, context)),
  };
}

function resource(file: MeasuredFile, { strings: t }: PageContext): object {
  const { of, name, format, mediatype, bytes, rows, sha256 } = file;
  const [title, description] = t.data.files[of];
  const isTable = of in TABLE;
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: isTable && format === 'csv' ? of : name,
    path: name,
    ...(isTable && { type: 'table' }),
    ...(format === 'csv' && { profile: 'tabular-data-resource' }),
    title,
    description,
    format,
    mediatype,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    rows,
    ...(format === 'csv' && {
      dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
    }),
    ...(isTable && { schema: schemaOf(TABLE[of as keyof typeof TABLE]) }),
  };
}

function schemaOf({ columns, primaryKey, foreignKeys }: Table): object {
  return {
    fields: Object.entries(columns).map(([name, column]) => field(name, column)),
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map(({ fields, table, to }) => ({
        fields,
        reference: { resource: table, fields: to },
      })),
    }),
  };
}

function field(name: string, { type, description, ...constraints }: Column): object {
  const own = Object.keys(constraints).length > 0;
  return { name, type, description, ...(own && { constraints }) };
}
