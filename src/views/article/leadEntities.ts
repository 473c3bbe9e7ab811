import type { Entity } from '../../model/briefing.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { hasNameOfCountry, isCountry } from '../../model/whereabouts.ts';

/**
 * Entities in the order in which a front page shows them: those that the editor features, then by how often they are named,
 * and in how many articles; countries, which every story names, come last.
 */
export function leadEntities({ briefing, lookup, remember }: PageContext): readonly Entity[] {
  return remember('salience', briefing, () => {
    const featured = briefing.site.featured.flatMap((id) => lookup.entity(id) ?? []);
    const first = new Set(featured);
    const ranked = briefing.entities
      .filter((entity) => !first.has(entity))
      .map((entity) => ({ entity, rank: rankOf(entity) }))
      .toSorted((a, b) => compare(b.rank, a.rank));
    return [...first, ...ranked.map(({ entity }) => entity)];
  });
}

function rankOf(entity: Entity): readonly number[] {
  const { mentions, facts, relations } = entity;
  const articles = new Set(mentions.map(({ article }) => article)).size;
  return [
    mentions.length > 0 ? 1 : 0,
    isCountry(entity) || hasNameOfCountry(entity) ? 0 : 1,
    articles * mentions.length,
    facts.length + relations.length,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
