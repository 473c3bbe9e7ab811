import type { Settled } from './actions.ts';
import { isSameSpeaker } from './address.ts';
import type { Item, Question } from './queue.ts';

/**
 * The decisions that remain when an entity has become another, or none: its senses go with it, a statement keeps its
 * speaker by name.
 * @param to the id of the other entity; null when there is none
 * @param name what the entity was called
 */
export function substitute(
  items: readonly Question[],
  from: string,
  to: string | null,
  name: string,
): Question[] {
  return items.flatMap((item): Question[] => {
    if (item.type === 'batch') {
      const left = substitute(item.items, from, to, name) as Item[];
      return left.length === 0 ? [] : [{ ...item, items: left }];
    }
    if (item.type === 'entity' || item.type === 'event') return [item];
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

/** The decisions that remain when the words of a speaker have a meaning: statements of the article by those words are by it. */
export function withSpeaker(items: readonly Question[], article: string, settled: Settled): Question[] {
  return items.map((item): Question => {
    if (item.type === 'batch') return { ...item, items: withSpeaker(item.items, article, settled) as Item[] };
    const isMeant =
      item.type === 'statement' &&
      item.article === article &&
      !item.hasPage &&
      isSameSpeaker(item.speaker, settled);
    return isMeant ? { ...item, speaker: settled.entity, hasPage: true } : item;
  });
}
