import { KIND_ORDER } from '../model/kinds.ts';
import type { ArticleLine, NameGroup } from '../model/views/front.ts';
import type { PageContext } from '../model/views/pageContext.ts';
import type { FrameLink } from '../model/views/site.ts';
import { needsArabic } from './context/needsArabic.ts';
import { articleLine } from './lists/articleLine.ts';
import { articlePages, type ListName, type SubjectPage, subjectPages } from './lists/browse.ts';
import { type EmptyView, emptyView } from './lists/empty.ts';
import { nameLine } from './lists/nameLine.ts';
import { byLetter } from './lists/paging.ts';
import type { PageView } from './pageView.ts';
import { pageAlternates } from './sharing/alternates.ts';
import { listMetadata } from './sharing/metadata.ts';

/** What all pages of lists have. */
interface ListPage extends PageView {
  readonly title: string;
  /** How much is in the whole list. */
  readonly count: string;
  readonly empty: EmptyView | null;
  readonly page: number;
  /** Addresses of all pages, the first at 0. */
  readonly pages: readonly string[];
}

/** One page of the list of articles, newest first. */
export interface ArticleListView extends ListPage {
  readonly articles: readonly (ArticleLine & { readonly size: string })[];
}

/** One page of a list of entries. */
export interface SubjectListView extends ListPage {
  readonly list: ListName;
  readonly groups: readonly NameGroup[];
  /** Lists of single kinds; one of them is the page itself. */
  readonly kinds: readonly (FrameLink & { readonly isHere: boolean })[];
  readonly letters: readonly FrameLink[];
}

/** A page with what its address is made of. */
export interface Paged<Params, View> {
  readonly params: Params;
  readonly view: View;
}

/** The pages of the list of articles. */
export function articleListViews(context: PageContext): Paged<{ page: number }, ArticleListView>[] {
  const { briefing, strings: t, urls } = context;
  const pages = articlePages(context);
  const title = t.sections.articles;
  return pages.map((own, index) => {
    const page = index + 1;
    const metadata = listMetadata(
      {
        title: page > 1 ? `${title}${t.subject.comma}${t.page(page, pages.length)}` : title,
        ...(page === 1 && { description: t.describe.articles(briefing.articles.length) }),
        path: urls.list('articles', page),
      },
      context,
    );
    const articles = own.map((article) => ({
      ...articleLine(article, context),
      size: [t.words(article.words), t.mentions(article.mentions.length)].join(' · '),
    }));
    const view = {
      title,
      count: t.frontPage.articles(briefing.articles.length),
      empty: emptyView('articles', briefing.articles.length, context),
      articles,
      page,
      pages: pages.map((_, at) => urls.list('articles', at + 1)),
      metadata,
      alternates: pageAlternates(metadata.path, context),
      needsArabic: needsArabic(context, articles),
    };
    return { params: { page }, view };
  });
}

/** All pages of all lists of entries. */
export function subjectListViews(
  context: PageContext,
): Paged<{ list: ListName; page: number }, SubjectListView>[] {
  const lists = ['entities', 'topics', ...context.stats.listedKinds] as const;
  return lists.flatMap((list) =>
    subjectPages(list, context).map((index) => ({
      params: { list, page: index.page },
      view: subjectListView(index, context),
    })),
  );
}

function subjectListView(index: SubjectPage, context: PageContext): SubjectListView {
  const { strings: t, urls } = context;
  const { list, title, page, pages } = index;
  const metadata = listMetadata(
    {
      title: page > 1 ? `${title}${t.subject.comma}${t.page(page, pages)}` : title,
      ...descriptionOf(index, context),
      path: urls.list(list, page),
    },
    context,
  );
  const groups = groupsOf(index, context);
  return {
    list,
    title,
    count: list === 'topics' ? t.frontPage.topics(index.total) : t.frontPage.entries(index.total),
    empty: emptyView(list === 'topics' ? list : 'entities', index.total, context),
    groups,
    kinds: kindLinks(index, context),
    letters: index.letters.map(({ letter, page: at }) => ({
      text: letter,
      href: `${at === page ? '' : urls.list(list, at)}#letter-${letter}`,
    })),
    page,
    pages: Array.from({ length: pages }, (_, at) => urls.list(list, at + 1)),
    metadata,
    alternates: pageAlternates(metadata.path, context),
    needsArabic: needsArabic(context, groups),
  };
}

function descriptionOf({ list, page }: SubjectPage, { briefing, strings }: PageContext) {
  if (page > 1) return {};
  if (list === 'entities') return { description: strings.describe.entities(briefing.entities.length) };
  return list === 'topics' ? { description: strings.describe.topics(briefing.topics.length) } : {};
}

/** By letter, or by kind. */
function groupsOf({ subjects, alphabetical }: SubjectPage, context: PageContext): NameGroup[] {
  const { strings: t, lang } = context;
  if (alphabetical) {
    return byLetter(subjects, lang).map(({ letter, own }) => ({
      id: `letter-${letter}`,
      kind: null,
      title: letter,
      names: own.map((subject) => nameLine(subject, context)),
      all: null,
    }));
  }
  const names = subjects.map((subject) => nameLine(subject, context));
  return [...KIND_ORDER, 'topic' as const].flatMap((kind) => {
    const own = names.filter((name) => name.kind === kind);
    return own.length > 0 ? [{ id: kind, kind, title: t.kinds[kind][1] ?? '', names: own, all: null }] : [];
  });
}

function kindLinks({ list, page }: SubjectPage, { stats, strings: t, urls }: PageContext) {
  if (list === 'topics' || stats.listedKinds.length === 0) return [];
  return (['entities', ...stats.listedKinds] as const).map((name) => ({
    href: urls.list(name, 1),
    text: name === 'entities' ? t.everything : (t.kinds[name][1] ?? ''),
    isHere: name === list && page === 1,
  }));
}
