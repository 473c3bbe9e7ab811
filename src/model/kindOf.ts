import type { Entity, Topic } from './briefing.ts';
import type { Kind } from './kinds.ts';

/** What a subject is called by: the kind of an entity, or `topic`. */
export function kindOf(subject: Pick<Entity, 'type' | 'kind'> | Pick<Topic, 'type'>): Kind | 'topic' {
  return subject.type === 'entity' ? subject.kind : 'topic';
}
