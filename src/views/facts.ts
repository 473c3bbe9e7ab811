import type { Entity } from '../model/briefing.ts';
import type { Claim } from '../model/claim.ts';
import { KINDS } from '../model/kinds.ts';

const SHOWN_FIRST = 5;

/** The facts that open a page: those a reader of this kind expects, then the first of the others. */
export function keyFacts(entity: Entity): readonly Claim[] {
  const expected = expectedFacts(entity);
  return [...expected, ...unexpected(entity).slice(0, Math.max(0, SHOWN_FIRST - expected.length))];
}

/** The facts that {@link keyFacts} leaves out, in the author's order. */
export function otherFacts(entity: Entity): readonly Claim[] {
  return unexpected(entity).slice(Math.max(0, SHOWN_FIRST - expectedFacts(entity).length));
}

function unexpected(entity: Entity): Claim[] {
  const expected = expectedFacts(entity);
  return entity.facts.filter((fact) => !expected.includes(fact));
}

function expectedFacts(entity: Entity): Claim[] {
  return expectedLabels(entity).flatMap((label) => entity.facts.find((fact) => fact.label === label) ?? []);
}

/** Nobody asks in which country a country lies. */
function expectedLabels(entity: Entity): readonly string[] {
  const { featured } = KINDS[entity.kind];
  return isCountry(entity) ? featured.filter((label) => label !== 'country') : featured;
}

/** True when an entity is a country: it has a code of ISO 3166-1. */
export function isCountry({ identifiers }: Entity): boolean {
  return identifiers.some(({ scheme }) => scheme.startsWith('iso-3166-1'));
}
