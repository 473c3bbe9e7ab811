import type { Article } from '../../model/briefing.ts';
import type { Claim } from '../../model/claim.ts';

/** What a claim of the class “the article says” may draw on: the sentences of its evidence, and who is meant in them. */
export interface Support {
  readonly words: string;
  /** Entities that those sentences mention, by name, role or pronoun. */
  readonly entities: ReadonlySet<string>;
  readonly articles: readonly Article[];
}

/** The sentences in which the evidence of a claim stands. */
export function supportOf({ passages }: Claim, articles: ReadonlyMap<string, Article>): Support {
  const words: string[] = [];
  const entities = new Set<string>();
  const used = new Set<Article>();
  for (const passage of passages) {
    const article = articles.get(passage.article);
    if (!article) continue;
    used.add(article);
    const sentences = article.blocks
      .flatMap((block) => block.sentences)
      .filter(({ start, end }) => start < passage.end && passage.start < end);
    for (const { start, end } of sentences) {
      words.push(article.text.slice(start, end));
      for (const { target, start: at } of article.mentions)
        if (at >= start && at < end) entities.add(target.id);
    }
    words.push(passage.exact);
  }
  return { words: words.join('\n'), entities, articles: [...used] };
}
