import type { Article } from '../../model/briefing.ts';
import { type Issue, issue } from '../../model/check/issue.ts';
import { placeOf } from '../../model/check/source.ts';
import type { DataRecord } from '../../read/records.ts';
import type { ArticleRecord } from '../../schema/article.ts';

/** Sentences of articles of the briefing’s own that name no source at their place, one finding an article. */
export function unsourced(
  articles: readonly Article[],
  records: readonly DataRecord<ArticleRecord>[],
): Issue[] {
  const sources = new Map(records.map(({ id, source }) => [id, source]));
  return articles.flatMap(({ id, kind, blocks, text, sources: own }) => {
    const source = sources.get(id);
    if (kind !== 'own' || !source) return [];
    const bare = blocks
      .filter(({ tag }) => tag === 'p')
      .flatMap((block) => block.sentences)
      .filter(({ start, end }) => /[.!?]["”’)]*$/u.test(text.slice(start, end).trim()))
      .filter(({ start, end }) => !own.some((one) => one.start < end && start < one.end));
    const [first] = bare;
    if (!first) return [];
    const words = text.slice(first.start, first.end).slice(0, 80);
    const message = `${bare.length} sentences of this article name no source, first “${words}” (${first.id}). Give exact and refs of each under sources in its annotations.`;
    return [issue('own-unsourced', placeOf(source, 'kind'), message)];
  });
}
