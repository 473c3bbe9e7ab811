import type { Subject } from '../model/briefing.ts';
import { kindOf } from '../model/kindOf.ts';
import type { PageContext } from '../model/views/pageContext.ts';
import type { Preview } from '../model/views/preview.ts';
import { shardOf } from '../text/hash.ts';
import { standAlone } from './sharing/pageData.ts';
import { unnamed } from './subject/head.ts';

/** The previews of all entries by id, file by file; see `shardOf`. */
export function previewShards(context: PageContext): readonly Readonly<Record<string, Preview>>[] {
  const count = context.stats.previews;
  const shards = Array.from({ length: count }, (): Record<string, Preview> => ({}));
  for (const subject of context.briefing.subjects) {
    const shard = shards[shardOf(subject.id, count)];
    if (shard) shard[subject.id] = previewOf(subject, context);
  }
  return shards;
}

function previewOf(subject: Subject, { strings }: PageContext): Preview {
  const type = kindOf(subject);
  const articles = new Set(subject.mentions.map(({ article }) => article)).size;
  const times = subject.mentions.length;
  return {
    kind: strings.kinds[type][0] ?? '',
    type,
    name: subject.name,
    lang: subject.lang,
    words: standAlone(subject),
    count: times > 0 ? strings.named(times, articles) : unnamed(subject, strings),
  };
}
