import type { Article } from '../../model/briefing.ts';
import { sentenceSpan } from '../../model/locate.ts';
import type { Mention } from '../../model/mention.ts';
import type { Lookup } from '../../model/views/pageContext.ts';
import type { Span } from '../../text/span.ts';

/** A sentence with the mentions that are listed with it. */
export interface NamedIn {
  readonly article: Article;
  readonly id: string;
  readonly block: string;
  readonly span: Span;
  readonly mentions: readonly Mention[];
}

/** The sentences of one article that name an entry. */
export interface Chapter {
  readonly article: Article;
  /** Mentions in the whole article. */
  readonly mentions: number;
  readonly sentences: readonly NamedIn[];
}

/** Mentions by article and sentence, in their order, each sentence once. */
export function chaptersOf(mentions: readonly Mention[], lookup: Lookup): Chapter[] {
  return [...Map.groupBy(mentions, ({ article }) => article)].flatMap(([id, own]) => {
    const article = lookup.article(id);
    return article ? [{ article, mentions: own.length, sentences: sentencesOf(article, own) }] : [];
  });
}

function sentencesOf(article: Article, mentions: readonly Mention[]): NamedIn[] {
  return [...Map.groupBy(mentions, ({ sentence }) => sentence)].flatMap(([id, own]) => {
    const [first] = own;
    if (!first) return [];
    const { start, end } = sentenceSpan(article.blocks, id) ?? first;
    const last = Math.max(...own.slice(-1).map((one) => one.end));
    return [{ article, id, block: first.block, span: { start, end: Math.max(end, last) }, mentions: own }];
  });
}
