import type { PageContext } from '../../model/views/pageContext.ts';
import { stringsFor } from '../../strings/index.ts';

/** The tables of the data, in the order in which pages list them. */
export const TABLES = [
  'articles',
  'sentences',
  'entities',
  'names',
  'identifiers',
  'mentions',
  'statements',
  'evidence',
  'relations',
  'events',
  'notes',
  'references',
] as const;
export type TableName = (typeof TABLES)[number];

/** What the data hold beside the tables. */
export const OTHER_DATA = {
  places: 'places.geojson',
  annotations: 'annotations.jsonld',
  followTheMoney: 'followthemoney.ndjson',
} as const;
export type OtherName = keyof typeof OTHER_DATA;

/** The description of the whole, which programs read first (https://datapackage.org). */
export const PACKAGE_FILE = 'datapackage.json';

export const TABLE_FORMATS = ['csv', 'json'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export function tableFile(table: TableName, format: TableFormat): string {
  return `${table}.${format}`;
}

/** The site as one archive. */
export const OFFLINE_FILE = 'offline.zip';
/** What the page of the data has where the size of the archive, which is a copy of that page too, is put in. */
export const OFFLINE_MARK = '<!--size of the archive-->';

/** What the archive weighs and holds, in the language of the interface. */
export function archiveSize(
  archive: { readonly files: number; readonly bytes: number },
  lang: string,
): string {
  const { data } = stringsFor(lang);
  return `${data.bytes(archive.bytes)} · ${data.filesInside(archive.files)}`;
}

/** Whether there is a page of the data: where neither data nor the archive is written, there is none. */
export function hasDataPage({ briefing, urls }: Pick<PageContext, 'briefing' | 'urls'>): boolean {
  return urls.has('data') && (briefing.site.exports.data || briefing.site.exports.offline);
}

/** The names of all files of the data, but for the archive, which is a copy of what has its own addresses. */
export function dataFileNames(): string[] {
  const tables = TABLES.flatMap((table) => TABLE_FORMATS.map((format) => tableFile(table, format)));
  return [...tables, ...Object.values(OTHER_DATA), PACKAGE_FILE];
}
