import type { Article, Entity, SubjectBase } from '../model/briefing.ts';
import type { Relation, TimelineEvent } from '../model/graph.ts';
import type { EntityId } from '../model/ids.ts';
import type { TopicEntry } from '../read/records.ts';

/** What the whole briefing says about one entry. */
export interface CrossReferences {
  subject(id: string): Pick<SubjectBase, 'mentions' | 'notes' | 'events'>;
  entity(
    id: EntityId,
  ): Pick<Entity, 'relations' | 'statementsBy' | 'statementsAbout' | 'together' | 'topics'>;
}

interface Input {
  readonly articles: readonly Article[];
  readonly events: readonly TimelineEvent[];
  readonly relations: readonly Relation[];
  readonly topics: readonly TopicEntry[];
}

/** Turns the briefing round, once: from articles, events and relations to the entries that they concern. */
export function crossReferences({ articles, events, relations, topics }: Input): CrossReferences {
  const oldestFirst = articles.toSorted(
    (a, b) => compare(a.published ?? '', b.published ?? '') || compare(a.id, b.id),
  );
  const mentions = groupMany(
    oldestFirst.flatMap((article) => article.mentions),
    ({ target }) => [target.id],
  );
  const notes = groupMany(
    oldestFirst.flatMap((article) => article.notes),
    ({ entities }) => entities,
  );
  const statements = oldestFirst.flatMap((article) => article.statements);
  const by = groupMany(statements, ({ speaker }) => (speaker ? [speaker] : []));
  const about = groupMany(statements, (one) => one.about);
  const dated = groupMany(events, ({ entities }) => entities);
  const related = groupMany(relations, ({ subject, object }) => (object ? [subject, object] : [subject]));
  const inTopics = groupMany(topics, ({ data }) => data.entities);
  const together = togetherCounts(articles);
  return {
    subject: (id) => ({
      mentions: mentions.get(id) ?? [],
      notes: notes.get(id) ?? [],
      events: dated.get(id) ?? [],
    }),
    entity: (id) => ({
      relations: related.get(id) ?? [],
      statementsBy: by.get(id) ?? [],
      statementsAbout: about.get(id) ?? [],
      together: together(id),
      topics: (inTopics.get(id) ?? []).map((topic) => topic.id),
    }),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function groupMany<T>(values: readonly T[], keysOf: (value: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}

/** Counts, for each pair of entities, the sentences that mention both. */
function togetherCounts(articles: readonly Article[]): (id: EntityId) => Entity['together'] {
  const counts = new Map<string, Map<EntityId, number>>();
  for (const { mentions } of articles) {
    for (const sentence of groupMany(mentions, (mention) => [mention.sentence]).values()) {
      const ids = [
        ...new Set(sentence.flatMap(({ target }) => (target.type === 'entity' ? [target.id] : []))),
      ];
      for (const one of ids) {
        const others = counts.get(one) ?? new Map<EntityId, number>();
        counts.set(one, others);
        for (const other of ids) if (other !== one) others.set(other, (others.get(other) ?? 0) + 1);
      }
    }
  }
  return (id) =>
    Array.from(counts.get(id) ?? [], ([other, sentences]) => ({ id: other, sentences })).toSorted(
      (a, b) => b.sentences - a.sentences || compare(a.id, b.id),
    );
}
