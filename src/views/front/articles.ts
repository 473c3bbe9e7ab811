import type { Article } from '../../model/briefing.ts';
import type { ClaimView } from '../../model/views/evidence.ts';
import type { ArticleLine } from '../../model/views/front.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import type { FrameLink } from '../../model/views/site.ts';
import { articleLine } from '../lists/articleLine.ts';
import { bareWords } from '../subject/words.ts';
import { leadOf, openingSentence } from './lede.ts';

/** Of more articles, the front page has the newest: a list, or with their openings a grid. */
const MOST_ARTICLES = { list: 5, grid: 6 } as const;
/** A longer sentence, in UTF-16 units, is no opening to choose an article by. */
const LONGEST_OPENING = 320;

export interface FrontArticles {
  readonly list: readonly (ArticleLine & { readonly opening: ClaimView | null })[];
  readonly all: FrameLink | null;
}

/**
 * The articles of the front page, newest first; the lead is among them.
 * @param withOpenings with the first sentence of each, where the page says nothing else of them
 */
export function frontArticles(context: PageContext, withOpenings: boolean): FrontArticles {
  const { briefing, urls, strings: t } = context;
  const { articles, site } = briefing;
  const newest = articles.slice(0, MOST_ARTICLES[withOpenings ? 'grid' : 'list']);
  const lead = leadOf(context);
  const shown = lead && !newest.includes(lead) ? [...newest.slice(0, -1), lead] : newest;
  return {
    list: shown.map((article) => ({
      ...titledLine(article, site.title, context),
      opening: withOpenings ? openingOf(article, context) : null,
    })),
    all:
      articles.length > shown.length
        ? { text: t.frontPage.allArticles, href: urls.section('articles') }
        : null,
  };
}

function openingOf(article: Article, context: PageContext): ClaimView | null {
  const opening = openingSentence(article, context);
  return opening && opening.statement.length <= LONGEST_OPENING ? opening : null;
}

/** A title that is that of the page does not stand there again. */
function titledLine(article: Article, title: string, context: PageContext): ArticleLine {
  const line = articleLine(article, context);
  if (bareWords(article.title) !== bareWords(title)) return line;
  const { dir } = context.briefing.site;
  return { ...line, text: context.strings.frontPage.readArticle, lang: context.lang, dir };
}
