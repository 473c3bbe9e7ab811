import { type CslItem, cslItem } from '../../cite/item.ts';
import type { Article, Subject } from '../../model/briefing.ts';
import { latestOf, type VagueDate } from '../../model/dates.ts';
import type { PageContext } from '../../model/views/pageContext.ts';

/** The works that one page offers for citation: itself, and the article that it shows. */
export interface PageCitation {
  readonly page: CslItem;
  readonly source: CslItem | null;
}

/** The page of an entry as a work: by whoever answers for the briefing, in the briefing, at its public address. */
export function subjectCitation(subject: Subject, context: PageContext): PageCitation {
  const { urls } = context;
  const path = urls.subject(subject);
  const issued = subjectDate(subject, context);
  const page = pageItem({ id: subject.id, title: subject.name, path, issued }, context);
  return { page, source: null };
}

/** The briefing as a whole. */
export function siteCitation(context: PageContext): PageCitation {
  const { briefing, urls } = context;
  const { title, checked } = briefing.site;
  const issued = latestOf([...briefing.articles.map(({ published }) => published), checked]);
  const page = pageItem({ id: 'briefing', title, path: urls.home, issued, container: null }, context);
  return { page, source: null };
}

/** The latest date that the page of an entry states itself: of an article that mentions it, or of the last check. */
export function subjectDate(subject: Subject, { lookup, briefing }: PageContext): VagueDate | null {
  const articles = new Set(subject.mentions.map(({ article }) => article));
  const published = [...articles].map((id) => lookup.article(id)?.published ?? null);
  return latestOf([...published, subject.checked ?? briefing.site.checked]);
}

/** The latest date that the page of an article states itself: of the article, or of the last check. */
export function articleDate({ published }: Article, { briefing }: PageContext): VagueDate | null {
  return latestOf([published, briefing.site.checked]);
}

/** The annotated article as a page of the briefing, and the article itself as its publisher issued it. */
export function articleCitation(article: Article, context: PageContext): PageCitation {
  const { urls, strings } = context;
  const { id, title, publisher, published, url, lang } = article;
  const page = pageItem(
    {
      id: `${id}-annotated`,
      title: strings.share.annotated(title),
      path: urls.article(id),
      issued: articleDate(article, context),
    },
    context,
  );
  const authors = article.authors.length > 0 ? article.authors : publisher ? [{ name: publisher }] : [];
  const container = publisher;
  const source = cslItem({
    id,
    type: 'article-newspaper',
    title,
    container,
    authors,
    issued: published,
    url,
    lang,
  });
  return { page, source };
}

function pageItem(
  facts: { id: string; title: string; path: string; issued: VagueDate | null; container?: null },
  { briefing: { site }, urls }: PageContext,
): CslItem {
  const { id, title, path, issued, container = site.title } = facts;
  const address = urls.absolute(path);
  const isPublic = /^https?:/.test(address);
  return cslItem({
    id,
    type: 'webpage',
    title,
    container,
    authors: site.editor ? [{ name: site.editor }] : [],
    issued,
    url: isPublic ? address : null,
    lang: site.lang,
  });
}
