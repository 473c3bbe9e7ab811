import type { Article } from '../model/briefing.ts';
import type { Mention } from '../model/mention.ts';
import { clampWords } from '../text/excerpt.ts';
import { sentenceSpan } from './articleText.ts';

/** Words of an article around a stretch of them; the three parts joined are a slice of its text. */
export interface Excerpt {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** The sentence of a mention, cut at the mention; the mention alone where the text may only be linked. */
export function mentionExcerpt(article: Article, mention: Mention): Excerpt {
  const isShown = article.rights.display !== 'link';
  const { start, end } = (isShown && sentenceSpan(article.blocks, mention.sentence)) || mention;
  return {
    before: article.text.slice(start, mention.start),
    exact: article.text.slice(mention.start, mention.end),
    after: article.text.slice(mention.end, Math.max(end, mention.end)),
  };
}

/** Words of an article shortened for a label; the full words stand beside it. @param max UTF-16 units */
export function clamp(words: string, max: number): string {
  return clampWords(words, max);
}
