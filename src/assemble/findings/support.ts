import type { Article } from '../../model/briefing.ts';
import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../text/span.ts';

/** What a claim of the class “the article says” may draw on: the sentences of its evidence, and who is meant in them. */
export interface Support {
  readonly words: string;
  /** Entities that those sentences mention, by name, role or pronoun. */
  readonly entities: ReadonlySet<string>;
  /** Where the articles were filed from. */
  readonly dateline: string;
  /** What stands in the articles before those sentences: a pronoun may mean it. */
  readonly before: { readonly words: string; readonly entities: ReadonlySet<string> };
  readonly origins: readonly Origin[];
}

/** What is known of an article or a work that words are from. */
export interface Origin {
  readonly lang: string;
  readonly published: string | null;
  readonly publisher: string | null;
}

/** The sentences in which the evidence of a claim stands. */
export function supportOf({ passages }: Claim, articles: ReadonlyMap<string, Article>): Support {
  const words: string[] = [];
  const before: string[] = [];
  const [entities, earlier] = [new Set<string>(), new Set<string>()];
  const used = new Set<Article>();
  for (const passage of passages) {
    const article = articles.get(passage.article);
    if (!article) continue;
    used.add(article);
    const sentences = article.blocks
      .flatMap((block) => block.sentences)
      .filter(({ start, end }) => start < passage.end && passage.start < end);
    for (const sentence of sentences) {
      words.push(article.text.slice(sentence.start, sentence.end));
      for (const id of mentionedIn(article, sentence)) entities.add(id);
    }
    words.push(passage.exact);
    const head = { start: 0, end: sentences[0]?.start ?? passage.start };
    before.push(article.text.slice(0, head.end));
    for (const id of mentionedIn(article, head)) earlier.add(id);
  }
  return {
    words: words.join('\n'),
    entities,
    dateline: [...used].map(({ dateline }) => dateline?.place ?? '').join('\n'),
    before: { words: before.join('\n'), entities: earlier },
    origins: [...used],
  };
}

function mentionedIn({ mentions }: Article, { start, end }: Span): string[] {
  return mentions.filter((one) => one.start >= start && one.start < end).map(({ target }) => target.id);
}
