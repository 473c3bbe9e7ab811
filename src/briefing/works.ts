import { type CslItem, cslItem } from '../cite/item.ts';
import type { Article, Entity, Topic } from '../model/briefing.ts';
import { byDate, type VagueDate } from '../model/dates.ts';
import { namesInByline } from '../text/byline.ts';
import type { PageContext } from './index.ts';

/** The works that one page offers for citation: itself, and the article that it shows. */
export interface PageWorks {
  readonly page: CslItem;
  readonly source: CslItem | null;
}

/**
 * The page of an entry as a work: by whoever answers for the briefing, in the briefing, at its public address. Its date
 * is the latest that the page itself states: of an article that mentions the entry, or of the last check.
 */
export function subjectWorks(subject: Entity | Topic, context: PageContext): PageWorks {
  const { lookup, urls, briefing } = context;
  const articles = new Set(subject.mentions.map(({ article }) => article));
  const published = [...articles].map((id) => lookup.article(id)?.published ?? null);
  const type = 'kind' in subject ? 'entity' : 'topic';
  const path = urls.subject({ type, id: subject.id });
  const checked = subject.checked ?? briefing.site.checked;
  const page = pageItem(
    { id: subject.id, title: subject.name, path, issued: latest([...published, checked]) },
    context,
  );
  return { page, source: null };
}

/** The annotated article as a page of the briefing, and the article itself as its publisher issued it. */
export function articleWorks(article: Article, context: PageContext): PageWorks {
  const { briefing, urls, strings } = context;
  const { id, title, publisher, published, byline, url, lang } = article;
  const page = pageItem(
    {
      id: `${id}-annotated`,
      title: strings.share.annotated(title),
      path: urls.article(id),
      issued: latest([published, briefing.site.checked]),
    },
    context,
  );
  const names = byline ? namesInByline(byline, publisher) : [];
  const authors = names.length > 0 ? names : [publisher].filter((name) => name !== null);
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
  facts: { id: string; title: string; path: string; issued: VagueDate | null },
  { briefing: { site }, urls }: PageContext,
): CslItem {
  const { id, title, path, issued } = facts;
  const address = urls.absolute(path);
  const isPublic = /^https?:/.test(address);
  return cslItem({
    id,
    type: 'webpage',
    title,
    container: site.title,
    authors: site.editor ? [site.editor] : [],
    issued,
    url: isPublic ? address : null,
    lang: site.lang,
  });
}

function latest(dates: readonly (VagueDate | null)[]): VagueDate | null {
  return (
    dates
      .filter((date) => date !== null)
      .toSorted(byDate)
      .at(-1) ?? null
  );
}
