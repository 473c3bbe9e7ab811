import type {
  BreadcrumbList,
  Graph,
  NewsArticleLeaf,
  SearchAction,
  Thing,
  WebPage,
  WebSiteLeaf,
  WithActionConstraints,
} from 'schema-dts';
import type { Article, Reference, Subject } from '../../model/briefing.ts';
import { vagueDateOf } from '../../model/dateOfWork.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { type Author, fullName } from '../../text/head/byline.ts';
import { citedPlaces } from '../article/cited.ts';
import { correctionSentence } from '../claims/corrections.ts';
import { sectionOf } from '../context/urls.ts';
import { citationsOf } from './citations.ts';
import { subjectIri, subjectNode, subjectReference } from './jsonLdSubject.ts';

export type { Graph };

/** A page with its place in the site: the trail leads from the front page to it. */
interface Page {
  readonly title: string;
  readonly path: string;
  readonly trail?: readonly (readonly [title: string, path: string])[];
}

/**
 * The graph as text that can stand in a script element: no `<` is left in it.
 * @returns JSON-LD 1.1
 */
export function graphText(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/** The front page: the site with its search. */
export function siteGraph(context: PageContext): Graph {
  const { briefing, urls } = context;
  const page: Page = { title: briefing.site.title, path: urls.home };
  const featured = briefing.site.featured.flatMap((id) => context.lookup.entity(id) ?? []);
  return graphOf([
    siteNode(context),
    {
      ...webPage(page, context),
      ...(featured.length > 0 && { about: featured.map((one) => subjectReference(one, context)) }),
    },
  ]);
}

/** A page that lists things or explains the briefing. @param nodes what else is told about what it lists */
export function listGraph(page: Page, context: PageContext, nodes: readonly Thing[] = []): Graph {
  return graphOf([webPage(page, context), ...nodes, breadcrumb(page, context), siteReference(context)]);
}

/** Articles that a page names as its sources at most: with all, that of an entry which a thousand mention is all graph. */
const MOST_SOURCES = 20;

/** The page of an entity or topic; `subjectOf` are the articles that mention it, the first of them. */
export function subjectGraph(subject: Subject, context: PageContext): Graph {
  const { urls, strings, lookup } = context;
  const section = sectionOf(subject);
  const page: Page = {
    title: subject.name,
    path: urls.subject(subject),
    trail: [[strings.sections[section], urls.section(section)]],
  };
  const ids = [...new Set(subject.mentions.map(({ article }) => article))];
  const articles = ids.slice(0, MOST_SOURCES).flatMap((id) => lookup.article(id) ?? []);
  const sources = articles.map((article) => ({ '@id': articleIri(article, context) }));
  const checked = subject.checked ?? context.briefing.site.checked;
  return graphOf([
    {
      ...webPage(page, context),
      mainEntity: { '@id': subjectIri(subject, context) },
      ...(sources.length > 0 && { isBasedOn: sources }),
      ...(checked && { lastReviewed: checked }),
    },
    { ...subjectNode(subject, context), ...(sources.length > 0 && { subjectOf: sources }) },
    ...articles.map((article) => articleReference(article, context)),
    breadcrumb(page, context),
    siteReference(context),
  ]);
}

/** The page of an article: based on the article as its publisher issued it, about what its first paragraph names. */
export function articleGraph(article: Article, context: PageContext): Graph {
  const { urls, strings, lookup } = context;
  const page: Page = {
    title: article.title,
    path: urls.article(article.id),
    trail: [[strings.sections.articles, urls.section('articles')]],
  };
  const [first] = article.mentions;
  const about = new Set(
    article.mentions.filter(({ block }) => block === first?.block).map(({ target }) => target.id as string),
  );
  const others = new Set(article.mentions.map(({ target }) => target.id as string)).difference(about);
  const nodes = (ids: ReadonlySet<string>) =>
    [...ids].flatMap((id) => lookup.subject(id) ?? []).map((subject) => subjectReference(subject, context));
  const { rights, dateline, lang, words } = article;
  const works = articleWorksCited(article, context);
  return graphOf([
    {
      ...webPage(page, context),
      mainEntity: { '@id': articleIri(article, context) },
      isBasedOn: { '@id': articleIri(article, context) },
    },
    {
      ...articleReference(article, context),
      ...(article.authors.length > 0 && { author: article.authors.map(authorNode) }),
      ...(rights.holder && { copyrightHolder: { '@type': 'Organization', name: rights.holder } }),
      ...(dateline && { dateline: dateline.place }),
      inLanguage: lang,
      wordCount: words,
      ...(works.length > 0 && { citation: works }),
      ...(article.corrections.length > 0 && {
        correction: article.corrections.map((one) => ({
          '@type': 'CorrectionComment' as const,
          text: one.note ?? correctionSentence(one, context),
          ...(one.date && { datePublished: one.date }),
        })),
      }),
      ...(about.size > 0 && { about: nodes(about) }),
      ...(others.size > 0 && { mentions: nodes(others) }),
    },
    breadcrumb(page, context),
    siteReference(context),
  ]);
}

/** The works that the article itself rests on: those of its words, if it is the briefing’s own, and those of its record. */
function articleWorksCited(article: Article, { briefing }: PageContext) {
  const refs = [...citedPlaces(article).flatMap((place) => place.refs), ...article.refs];
  return citationsOf(refs, briefing.references).list.map(({ reference }) => workNode(reference));
}

function workNode({ title, URL: url, 'container-title': container, publisher, issued }: Reference) {
  const date = vagueDateOf(issued);
  const source = container ?? publisher;
  return {
    '@type': 'CreativeWork' as const,
    name: title,
    ...(url && { url }),
    ...(source && { publisher: { '@type': 'Organization' as const, name: source } }),
    ...(date && { datePublished: date }),
  };
}

function authorNode(author: Author) {
  const { family, given, suffix, isOrganisation } = author;
  if (isOrganisation) return { '@type': 'Organization' as const, name: author.name };
  return {
    '@type': 'Person' as const,
    name: fullName(author),
    ...(family && { familyName: family }),
    ...(given && { givenName: given }),
    ...(suffix && { honorificSuffix: suffix }),
  };
}

function graphOf(nodes: readonly Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/** An article is named by the address at which it was published, or by that of its page here. */
function articleIri({ id, url }: Article, { urls }: PageContext): string {
  return url ?? `${urls.absolute(urls.article(id))}#article`;
}

function articleReference(article: Article, context: PageContext): NewsArticleLeaf {
  const { title, published, publisher, id, url } = article;
  const { urls } = context;
  return {
    '@type': 'NewsArticle',
    '@id': articleIri(article, context),
    headline: title,
    url: url ?? urls.absolute(urls.article(id)),
    ...(published && { datePublished: published }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
  };
}

function webPage({ title, path }: Page, context: PageContext) {
  const { urls, lang } = context;
  const address = urls.absolute(path);
  return {
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: title,
    inLanguage: lang,
    isPartOf: { '@id': siteIri(context) },
    ...(path !== urls.home && { breadcrumb: { '@id': `${address}#trail` } }),
  } as const satisfies WebPage;
}

function breadcrumb({ title, path, trail = [] }: Page, { briefing, urls }: PageContext): BreadcrumbList {
  const steps = [[briefing.site.title, urls.home] as const, ...trail, [title, path] as const];
  return {
    '@type': 'BreadcrumbList',
    '@id': `${urls.absolute(path)}#trail`,
    itemListElement: steps.map(([name, to], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: urls.absolute(to),
    })),
  };
}

function siteIri({ urls }: PageContext): string {
  return `${urls.absolute(urls.home)}#site`;
}

function siteReference(context: PageContext): WebSiteLeaf {
  const { briefing, urls } = context;
  return {
    '@type': 'WebSite',
    '@id': siteIri(context),
    name: briefing.site.title,
    url: urls.absolute(urls.home),
  };
}

function siteNode(context: PageContext): WebSiteLeaf {
  const { briefing, urls, lang } = context;
  const { tagline, editor } = briefing.site;
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${urls.absolute(urls.section('search'))}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    ...siteReference(context),
    inLanguage: lang,
    ...(tagline && { description: tagline }),
    ...(editor && { creditText: editor }),
    ...(urls.has('search') && { potentialAction: search }),
  };
}
