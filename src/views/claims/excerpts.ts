import type { Article } from '../../model/briefing.ts';
import { sentenceSpan } from '../../model/locate.ts';
import type { Mention } from '../../model/mention.ts';
import { clampWords, type Excerpt, excerptAround } from '../../text/sentences/excerpt.ts';

/** Longer sentences, in UTF-16 units, are shown in part: a list of the mentions in one would be its square. */
const LONGEST = 1000;

/** The sentence of a mention, cut at the mention; the mention alone where the text may only be linked. */
export function mentionExcerpt(article: Article, mention: Mention): Excerpt {
  const isShown = article.rights.display !== 'link';
  const { start, end } = (isShown && sentenceSpan(article.blocks, mention.sentence)) || mention;
  const whole = article.text.slice(start, Math.max(end, mention.end));
  const own = { start: mention.start - start, end: mention.end - start };
  return excerptAround(whole, own, Math.max(LONGEST, own.end - own.start));
}

/** Words of an article shortened for a label; the full words stand beside it. @param max UTF-16 units */
export function clamp(words: string, max: number): string {
  return clampWords(words, max);
}
