import { type Issue, issue } from '../../model/issue.ts';
import { placeOf } from '../../model/source.ts';
import type { EntryRecord, Records } from '../../read/records.ts';
import type { EntityRecord } from '../../schema/entity.ts';
import type { TopicRecord } from '../../schema/topic.ts';

/** Glosses of entries of which nothing is stated: readers cannot see what the line rests on. */
export function bareGlosses({ entities, topics }: Pick<Records, 'entities' | 'topics'>): Issue[] {
  return [...entities, ...topics].filter(isBare).map(({ data, source }) => {
    const message = `“${data.gloss?.slice(0, 80)}” rests on nothing: the entry states nothing else. Give it a summary with evidence, refs or inference.`;
    return issue('gloss-unsourced', placeOf(source, 'gloss'), message);
  });
}

function isBare({ data, body }: EntryRecord<EntityRecord | TopicRecord>): boolean {
  const { gloss, status, summary, part, facts } = data;
  const relations = 'relations' in data ? data.relations : [];
  const states = summary || part || facts.length + relations.length > 0 || body.trim() !== '';
  return gloss !== undefined && status !== 'draft' && !states;
}
