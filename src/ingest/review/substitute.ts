import type { BatchItem } from './familiar.ts';
import type { Item } from './queue.ts';

/**
 * The decisions that remain when an entity has become another, or none: its senses go with it, a statement keeps its
 * speaker by name.
 * @param to the id of the other entity; null when there is none
 * @param name what the entity was called
 */
export function substitute(
  items: readonly (Item | BatchItem)[],
  from: string,
  to: string | null,
  name: string,
): (Item | BatchItem)[] {
  return items.flatMap((item): (Item | BatchItem)[] => {
    if (item.type === 'batch' || item.type === 'entity' || item.type === 'event') return [item];
    if (item.type === 'statement') {
      if (!item.hasPage || item.speaker !== from) return [item];
      return [{ ...item, speaker: to ?? name, hasPage: to !== null }];
    }
    if (item.entity === from && to === null) return [];
    const candidates = item.candidates.flatMap((one) => (one === from ? (to ?? []) : one));
    return [
      { ...item, entity: item.entity === from ? to : item.entity, candidates: [...new Set(candidates)] },
    ];
  });
}
