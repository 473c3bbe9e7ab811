import type { Article } from '../../model/briefing.ts';
import type { ArticleLine } from '../../model/views/front.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import type { FrameLink } from '../../model/views/site.ts';
import { articleLine } from '../lists/articleLine.ts';
import { bareWords } from '../subject/words.ts';

/** Of more articles, the front page has the newest. */
const MOST_ARTICLES = 5;

export interface FrontArticles {
  readonly list: readonly ArticleLine[];
  readonly all: FrameLink | null;
}

/** The articles of the front page, newest first; the lead is among them. */
export function frontArticles(context: PageContext): FrontArticles {
  const { briefing, urls, strings: t } = context;
  const { articles, site } = briefing;
  const newest = articles.slice(0, MOST_ARTICLES);
  const lead = leadOf(context);
  const shown = lead && !newest.includes(lead) ? [...newest.slice(0, -1), lead] : newest;
  return {
    list: shown.map((article) => titledLine(article, site.title, context)),
    all:
      articles.length > shown.length
        ? { text: t.frontPage.allArticles, href: urls.section('articles') }
        : null,
  };
}

/** The article with which the briefing begins: the one that the editor names, or the only one. */
export function leadOf({ briefing, lookup }: PageContext): Article | null {
  const { articles, site } = briefing;
  if (site.lead) return lookup.article(site.lead) ?? null;
  return articles.length === 1 ? (articles[0] ?? null) : null;
}

/** A title that is that of the page does not stand there again. */
function titledLine(article: Article, title: string, context: PageContext): ArticleLine {
  const line = articleLine(article, context);
  if (bareWords(article.title) !== bareWords(title)) return line;
  const { dir } = context.briefing.site;
  return { ...line, text: context.strings.frontPage.readArticle, lang: context.lang, dir };
}
