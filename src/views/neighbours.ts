import type { Neighbour } from '../draw/neighbourhood.ts';
import type { Entity } from '../model/briefing.ts';
import type { Strings } from '../strings/index.ts';
import type { Lookup } from './lookup.ts';
import type { Urls } from './urls.ts';

const SHOWN = 12;

/** The entries that an entity has relations with, each once, for the drawing of its neighbourhood. */
export function neighboursOf(
  entity: Entity,
  lookup: Lookup,
  urls: Urls,
  { predicates }: Strings,
): { readonly shown: readonly Neighbour[]; readonly hidden: number } {
  const found = new Map<string, Neighbour>();
  for (const { subject, object, predicate } of entity.relations) {
    const outward = subject === entity.id;
    const other = lookup.subject(outward ? object : subject);
    if (!other || found.has(other.id)) continue;
    const words = predicates[predicate] ?? predicate.replaceAll('-', ' ');
    found.set(other.id, {
      name: other.name,
      lang: other.lang,
      kind: 'kind' in other ? other.kind : 'topic',
      href: 'kind' in other ? urls.entity(other.id) : urls.topic(other.id),
      label: outward ? `${words} →` : `← ${words}`,
    });
  }
  const all = [...found.values()];
  return { shown: all.slice(0, SHOWN), hidden: Math.max(0, all.length - SHOWN) };
}
