import { type Preview, shardOf } from '../client/shard.ts';
import type { Entity, Topic } from '../model/briefing.ts';
import type { PageContext } from './index.ts';
import { standAlone } from './sharing/pageData.ts';

/** The previews of all entries by id, file by file; see `shardOf`. */
export function previewShards(context: PageContext): readonly Readonly<Record<string, Preview>>[] {
  const count = context.shape.previews;
  const shards = Array.from({ length: count }, (): Record<string, Preview> => ({}));
  for (const subject of [...context.briefing.entities, ...context.briefing.topics]) {
    const shard = shards[shardOf(subject.id, count)];
    if (shard) shard[subject.id] = previewOf(subject, context);
  }
  return shards;
}

function previewOf(subject: Entity | Topic, { strings }: PageContext): Preview {
  const type = 'kind' in subject ? subject.kind : 'topic';
  const articles = new Set(subject.mentions.map(({ article }) => article)).size;
  const times = subject.mentions.length;
  return {
    kind: strings.kinds[type][0] ?? '',
    type,
    name: subject.name,
    lang: subject.lang,
    words: standAlone(subject),
    count: times > 0 ? strings.named(times, articles) : strings.notNamed,
  };
}
