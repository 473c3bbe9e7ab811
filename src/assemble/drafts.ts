import type { Records } from '../read/records.ts';
import type { AnnotationsRecord } from '../schema/annotations.ts';
import type { EntityRecord } from '../schema/entity.ts';

/**
 * The records as they are published: without drafts. What refers to a draft refers to something without a page: a
 * speaker or the object of a relation stands there in words, lists leave it out, a sense that means it falls away.
 */
export function withoutDrafts(records: Records): Records {
  const drafts = new Map<string, string>(
    [...records.entities, ...records.topics].flatMap(({ id, data }) =>
      data.status === 'draft' ? [[id, data.name] as const] : [],
    ),
  );
  const isPublished = (id: string | null | undefined): boolean => !drafts.has(id ?? '');
  const published = <Id extends string>(ids: readonly Id[]): Id[] => ids.filter(isPublished);
  const entityOf = (data: EntityRecord): EntityRecord => ({
    ...data,
    relations: data.relations.map(({ object, ...rest }) =>
      isPublished(object)
        ? { object, ...rest }
        : { ...rest, object_label: rest.object_label ?? drafts.get(object ?? '') },
    ),
  });
  // Senses, statements and events keep their places in the list, by which a complaint finds its line; a draft is passed over.
  const annotationsOf = (data: AnnotationsRecord): AnnotationsRecord => ({
    senses: data.senses.map((sense) =>
      isPublished(sense.entity) && isPublished(sense.topic) ? sense : { ...sense, status: 'draft' },
    ),
    statements: data.statements.map(({ speaker, about, ...rest }) => ({
      ...rest,
      about: published(about),
      ...(isPublished(speaker)
        ? { speaker }
        : { speaker_label: rest.speaker_label ?? drafts.get(speaker ?? '') }),
    })),
    events: data.events.map((event) => ({ ...event, entities: published(event.entities) })),
    sources: data.sources,
    notes: data.notes.map((note) => ({ ...note, entities: published(note.entities) })),
  });
  return {
    ...records,
    site: {
      ...records.site,
      data: { ...records.site.data, featured: published(records.site.data.featured) },
    },
    entities: records.entities
      .filter(({ id }) => isPublished(id))
      .map((entry) => ({ ...entry, data: entityOf(entry.data) })),
    topics: records.topics
      .filter(({ id }) => isPublished(id))
      .map((entry) => ({ ...entry, data: { ...entry.data, entities: published(entry.data.entities) } })),
    annotations: records.annotations.map((one) => ({ ...one, data: annotationsOf(one.data) })),
    timeline: {
      ...records.timeline,
      data: records.timeline.data.map((event) => ({ ...event, entities: published(event.entities) })),
    },
  };
}
