import type { Briefing, Entity } from '../../model/briefing.ts';
import { type Issue, issue } from '../../model/check/issue.ts';
import { placeOf } from '../../model/check/source.ts';
import type { Relation } from '../../model/graph.ts';
import { KINDS } from '../../model/kinds.ts';
import { isCountry, WHERE } from '../../model/whereabouts.ts';
import type { Records } from '../../read/records.ts';

/** What readers expect of an entity of its kind and nobody has entered, one note an entity; drafts are left out. */
export function notEntered({ entities }: Briefing, records: Records): Issue[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return records.entities.flatMap(({ id, source }) => {
    const entity = byId.get(id);
    const missing = entity ? missingIn(entity, byId) : [];
    if (!entity || missing.length === 0) return [];
    const message = `${entity.name} has no ${missing.join(' and no ')}, which readers expect of this kind (${entity.kind}). Write a fact with that label, if it is known.`;
    return [issue('not-entered', placeOf(source, 'name'), message)];
  });
}

type Entities = ReadonlyMap<string, Entity>;

function missingIn(entity: Entity, entities: Entities): string[] {
  const labels = new Set(entity.facts.map(({ label }) => label));
  const from = entity.relations.filter(({ subject }) => subject === entity.id);
  return KINDS[entity.kind].featured.filter(
    (label) => !labels.has(label) && !SAID_OTHERWISE[label]?.(entity, from, entities),
  );
}

type Says = (entity: Entity, from: readonly Relation[], entities: Entities) => boolean;

const has =
  (predicates: ReadonlySet<string>): Says =>
  (_, from) =>
    from.some(({ predicate }) => predicates.has(predicate));
const isPlaced: Says = (entity, from, entities) =>
  entity.coordinates !== null || has(WHERE)(entity, from, entities);

/** What says the same as a fact with a label. */
const SAID_OTHERWISE: Readonly<Record<string, Says>> = {
  role: has(new Set(['holds-office', 'leads', 'heads'])),
  affiliation: (_, from, entities) =>
    from.some(({ object }) => entities.get(object ?? '')?.kind === 'organisation'),
  country: (entity, from, entities) => isCountry(entity) || has(WHERE)(entity, from, entities),
  location: isPlaced,
  seat: isPlaced,
  venue: isPlaced,
  date: ({ events }) => events.length > 0,
};
