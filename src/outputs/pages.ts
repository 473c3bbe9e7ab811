import type { Article, Subject } from '../model/briefing.ts';
import type { PageContext } from '../model/views/pageContext.ts';

/** A page about one thing. `folder` is its path below the output folder, with a slash at its end. */
export type ContentPage =
  | { readonly type: 'article'; readonly folder: string; readonly url: string; readonly article: Article }
  | {
      readonly type: 'subject';
      readonly folder: string;
      readonly url: string;
      readonly subject: Subject;
    };

/** The pages of articles, entities and topics, in the order of the briefing. */
export function* contentPages({ briefing, urls }: PageContext): Generator<ContentPage> {
  const folderOf = (url: string): string => url.slice(urls.home.length);
  for (const article of briefing.articles) {
    const url = urls.article(article.id);
    yield { type: 'article', url, folder: folderOf(url), article };
  }
  for (const subject of briefing.subjects) {
    const url = urls.subject(subject);
    yield { type: 'subject', url, folder: folderOf(url), subject };
  }
}
