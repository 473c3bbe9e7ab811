import type { Target } from '../model/mention.ts';
import type { Records } from '../read/records.ts';

/** What each id of a briefing stands for. */
export type KnownSubjects = ReadonlyMap<string, Target>;

/** Every entity and topic of a briefing, by id; the entity where a topic has the same id. */
export function knownSubjects({ entities, topics }: Pick<Records, 'entities' | 'topics'>): KnownSubjects {
  return new Map([...topics, ...entities].map((entry) => [entry.id, targetOf(entry)]));
}

/** What mentions of an entry lead to, without the rest of the entry. */
export function targetOf(entry: Target): Target {
  return entry.type === 'entity' ? { type: entry.type, id: entry.id } : { type: entry.type, id: entry.id };
}
