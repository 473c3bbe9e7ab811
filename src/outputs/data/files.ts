import type { PageContext } from '../../model/views/pageContext.ts';
import {
  OTHER_DATA,
  type OtherName,
  TABLE_FORMATS,
  TABLES,
  type TableFormat,
  type TableName,
  tableFile,
} from '../../views/sharing/dataFiles.ts';
import { annotationCollection, countAnnotations } from './annotations.ts';
import { articles, sentences } from './articles.ts';
import { entities, identifiers, names } from './entities.ts';
import { followTheMoney } from './followTheMoney.ts';
import { events, notes, relations } from './graph.ts';
import { mentions } from './mentions.ts';
import { placeParts, placesOf } from './places.ts';
import { references } from './references.ts';
import { csvParts, jsonParts } from './rows.ts';
import { evidence, statements } from './statements.ts';
import type { Table } from './table.ts';

/** Every table of the data. */
export const TABLE: Readonly<Record<TableName, Table>> = {
  articles,
  sentences,
  entities,
  names,
  identifiers,
  mentions,
  statements,
  evidence,
  relations,
  events,
  notes,
  references,
};

/** What has words of the articles in it. */
export const WITH_WORDS: readonly (TableName | OtherName)[] = [
  'sentences',
  'entities',
  'mentions',
  'statements',
  'evidence',
  'notes',
  'annotations',
];

/** A file of the data, not yet written. */
export interface DataFile {
  /** What it holds, the same for all its formats. */
  readonly of: TableName | OtherName;
  /** In the folder of the data. */
  readonly name: string;
  readonly format: TableFormat | 'geojson' | 'jsonld' | 'ndjson';
  readonly mediatype: string;
  /** How many rows, features, annotations or lines; null where only reading the file tells. */
  readonly rows: number | null;
  parts(): Iterable<string>;
}

const WRITERS = { csv: csvParts, json: jsonParts } as const;
const MEDIA_TYPES = { csv: 'text/csv', json: 'application/json' } as const;

/** The files of the data, made from the one briefing as they are read. */
export function dataFiles(context: PageContext): readonly DataFile[] {
  const tables = TABLES.flatMap((of) =>
    TABLE_FORMATS.map((format): DataFile => {
      const { columns } = TABLE[of];
      return {
        of,
        name: tableFile(of, format),
        format,
        mediatype: MEDIA_TYPES[format],
        rows: null,
        parts: () => WRITERS[format](columns, TABLE[of].rows(context)),
      };
    }),
  );
  return [
    ...tables,
    {
      of: 'places',
      name: OTHER_DATA.places,
      format: 'geojson',
      mediatype: 'application/geo+json',
      rows: placesOf(context).length,
      parts: () => placeParts(context),
    },
    {
      of: 'annotations',
      name: OTHER_DATA.annotations,
      format: 'jsonld',
      mediatype: 'application/ld+json',
      rows: countAnnotations(context),
      parts: () => [`${JSON.stringify(annotationCollection(context), null, 1)}\n`],
    },
    {
      of: 'followTheMoney',
      name: OTHER_DATA.followTheMoney,
      format: 'ndjson',
      mediatype: 'application/x-ndjson',
      rows: null,
      parts: () => followTheMoney(context),
    },
  ];
}
