/**
 * What an entity can be. A new kind is one row.
 * `schema` is the schema.org type, `featured` the labels of facts that a reader expects first.
 * One that nobody entered is absent from pages.
 */
export const KINDS = {
  person: { schema: 'Person', featured: ['role', 'affiliation'] },
  organisation: { schema: 'Organization', featured: ['type', 'seat'] },
  place: { schema: 'Place', featured: ['country', 'location'] },
  commodity: { schema: 'DefinedTerm', featured: ['use', 'deposits'] },
  event: { schema: 'Event', featured: ['date', 'venue'] },
} as const satisfies Record<string, { schema: string; featured: readonly string[] }>;

export type Kind = keyof typeof KINDS;

/** The kinds in the order in which pages list them. */
export const KIND_ORDER = Object.keys(KINDS) as readonly Kind[];
