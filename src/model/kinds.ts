/** What the engine knows of a kind of entity. */
export interface KindRow {
  /** Its type in schema.org. */
  readonly schema: string;
  /** Labels of facts that a reader expects first, in this order. */
  readonly featured: readonly string[];
}

/** What an entity can be. A new kind is one row, or a row of `kinds` in the settings of a project. */
export const KINDS = {
  person: { schema: 'Person', featured: ['role', 'affiliation'] },
  organisation: { schema: 'Organization', featured: ['type', 'seat'] },
  place: { schema: 'Place', featured: ['country', 'location'] },
  commodity: { schema: 'DefinedTerm', featured: ['use', 'deposits'] },
  event: { schema: 'Event', featured: ['date', 'venue'] },
} as const satisfies Record<string, KindRow>;

export type Kind = keyof typeof KINDS;

const order = Object.keys(KINDS) as Kind[];

/** The kinds in the order in which pages list them. */
export const KIND_ORDER: readonly Kind[] = order;

/** Adds kinds of a project, before anything is read. A kind that is known gets the new row. */
export function registerKinds(rows: Readonly<Record<string, KindRow>>): void {
  const known: Record<string, KindRow> = KINDS;
  for (const [name, row] of Object.entries(rows)) {
    known[name] = row;
    if (!order.includes(name as Kind)) order.push(name as Kind);
  }
}
