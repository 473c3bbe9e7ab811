import type { PageContext } from '../../model/views/pageContext.ts';
import type { TableName } from '../../views/sharing/dataFiles.ts';

/** The content of one field; null is “not there”. A list is written as JSON in CSV. */
export type Cell = string | number | boolean | null | readonly string[];

/** A column as the dictionary describes it: types and constraints are those of Frictionless Table Schema. */
export interface Column {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array';
  /** What the field says, with its unit: one sentence of the dictionary, in English. */
  readonly description: string;
  readonly required?: true;
  readonly unique?: true;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Fields whose values are those of a key of another table. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: TableName;
  readonly to: readonly string[];
}

/** A table of the data: what its columns mean, and its rows, made one at a time. */
export interface Table {
  readonly columns: Readonly<Record<string, Column>>;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  rows(context: PageContext): Iterable<Readonly<Record<string, Cell>>>;
}

/** A table whose rows have exactly its columns. */
export function table<Name extends string>(definition: {
  readonly columns: Readonly<Record<Name, Column>>;
  readonly primaryKey: readonly NoInfer<Name>[];
  readonly foreignKeys?: readonly (ForeignKey & { readonly fields: readonly NoInfer<Name>[] })[];
  rows(context: PageContext): Iterable<Readonly<Record<NoInfer<Name>, Cell>>>;
}): Table {
  return { foreignKeys: [], ...definition };
}

/** Columns that occur in several tables. */
export const COLUMN = {
  date: (description: string): Column => ({
    type: 'string',
    description: `${description} As precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD.`,
    pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?',
  }),
  id: (description: string): Column => ({ type: 'string', description, required: true }),
  text: (description: string): Column => ({ type: 'string', description }),
  words: (description: string): Column => ({ type: 'string', description, required: true }),
  list: (description: string): Column => ({ type: 'array', description, required: true }),
  flag: (description: string): Column => ({ type: 'boolean', description, required: true }),
  count: (description: string): Column => ({ type: 'integer', description, required: true, minimum: 0 }),
  start: {
    type: 'integer',
    description: 'Where it begins in the text of the article, in Unicode code points from 0.',
    required: true,
    minimum: 0,
  },
  end: {
    type: 'integer',
    description: 'Where it ends, in Unicode code points: the first that is no longer part of it.',
    required: true,
    minimum: 0,
  },
  language: (description: string): Column => ({
    type: 'string',
    description: `${description} A BCP 47 tag.`,
    required: true,
  }),
} as const;
