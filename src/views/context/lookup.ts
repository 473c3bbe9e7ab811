import type { Article, Briefing, Entity, Subject, Topic } from '../../model/briefing.ts';
import { KIND_ORDER } from '../../model/kinds.ts';
import type { Lookup } from '../../model/views/pageContext.ts';

/** Indexes a briefing once, so that no page walks through all entries. */
export function lookupOf({ articles, entities, topics }: Briefing): Lookup {
  const entityById = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  const topicById = new Map<string, Topic>(topics.map((topic) => [topic.id, topic]));
  const articleById = new Map<string, Article>(articles.map((article) => [article.id, article]));
  const rows = [topics, ...KIND_ORDER.map((kind) => entities.filter((entity) => entity.kind === kind))];
  const places = new Map<string, { row: readonly Subject[]; index: number }>(
    rows.flatMap((row) => row.map((subject, index) => [subject.id as string, { row, index }] as const)),
  );
  const entity = (id: string | null): Entity | undefined => entityById.get(id ?? '');
  return {
    entity,
    subject: (id) => entity(id) ?? topicById.get(id ?? ''),
    article: (id) => articleById.get(id),
    beside: ({ id }) => {
      const place = places.get(id);
      const at = (offset: number) => place?.row[place.index + offset];
      const [before, after] = [at(-1), at(1)];
      return { ...(before && { before }), ...(after && { after }) };
    },
  };
}
