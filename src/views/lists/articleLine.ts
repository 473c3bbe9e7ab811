import type { Article } from '../../model/briefing.ts';
import type { ArticleLine } from '../../model/views/front.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { articleLink, creditsOf } from '../subject/passages.ts';

/** An article as lists have it: its title, who published it and when. */
export function articleLine(article: Article, context: PageContext): ArticleLine {
  return { ...articleLink(article, context), meta: creditsOf(article, context) };
}
