import type { Article, Subject } from '../../model/briefing.ts';
import type { VagueDate } from '../../model/dates.ts';
import { kindOf } from '../../model/kindOf.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { fullName } from '../../text/head/byline.ts';
import { wholeWithin } from '../../text/sentences/wholeWords.ts';
import { sectionOf } from '../context/urls.ts';
import { articleGraph, type Graph, listGraph, siteGraph, subjectGraph } from './jsonLd.ts';
import { type Download, datasetNode } from './jsonLdDataset.ts';
import { standAlone } from './pageData.ts';

/** What the head of a page says of it to search engines, to those who share it and to reference managers. */
export interface PageMetadata {
  /** Without the name of the briefing, which the page adds. */
  readonly title: string;
  readonly description: string;
  /** Path of the page, base included. */
  readonly path: string;
  /** False for pages that no search engine should list. */
  readonly listed: boolean;
  /** Type in the Open Graph protocol. */
  readonly type: 'website' | 'article' | 'profile';
  readonly published: VagueDate | null;
  /** The picture of the page, as a path, and what it shows in words. */
  readonly image: { readonly path: string; readonly alt: string } | null;
  /** Highwire Press tags, which reference managers read. */
  readonly citation: readonly (readonly [name: string, content: string])[];
  readonly graph: Graph | null;
}

/** Longer descriptions are cut by all who show them. */
const DESCRIPTION_LENGTH = 300;

/** The page of an entity or topic. */
export function subjectMetadata(subject: Subject, context: PageContext): PageMetadata {
  const { urls, strings, briefing } = context;
  const kind = kindOf(subject);
  const path = urls.subject(subject);
  const description = described(standAlone(subject), context);
  const checked = subject.checked ?? briefing.site.checked;
  return {
    ...pageMetadata({ title: subject.name, description, path }, context),
    type: kind === 'person' ? 'profile' : 'website',
    image: image(
      urls.card(sectionOf(subject), subject.id),
      [strings.kinds[kind][0], subject.name, subject.gloss],
      context,
    ),
    citation: [
      ['citation_title', subject.name],
      ...(briefing.site.editor ? [['citation_author', briefing.site.editor] as const] : []),
      ...(checked ? [['citation_publication_date', slashed(checked)] as const] : []),
      ['citation_inbook_title', briefing.site.title],
      ...ownCitation(path, subject.lang, context),
    ],
    graph: subjectGraph(subject, context),
  };
}

/** The page of an article: what reference managers read is the article as its publisher issued it. */
export function articleMetadata(article: Article, context: PageContext): PageMetadata {
  const { urls, strings } = context;
  const { id, title, published, publisher, authors, lang, url, keyPoints } = article;
  const path = urls.article(id);
  const description = keyPoints[0]
    ? described(keyPoints[0].statement, context)
    : wholeWithin(lede(article), lang, DESCRIPTION_LENGTH);
  return {
    ...pageMetadata({ title, description, path }, context),
    type: 'article',
    published,
    image: image(urls.card('articles', id), [strings.article, title, publisher], context),
    citation: [
      ['citation_title', title],
      ...authors.map((author) => ['citation_author', fullName(author)] as const),
      ...(published ? [['citation_publication_date', slashed(published)] as const] : []),
      ...(publisher ? [['citation_publisher', publisher] as const] : []),
      ...(url ? [['citation_fulltext_html_url', url] as const] : []),
      ...ownCitation(path, lang, context),
    ],
    graph: articleGraph(article, context),
  };
}

/** The front page. */
export function siteMetadata(context: PageContext): PageMetadata {
  const { site } = context.briefing;
  const description = described(site.summary?.statement ?? site.tagline ?? site.title, context);
  return {
    ...pageMetadata({ title: site.title, description, path: context.urls.home }, context),
    graph: siteGraph(context),
  };
}

/** A page that lists things or explains the briefing, below the front page. */
export function listMetadata(
  page: { readonly title: string; readonly description?: string; readonly path: string },
  context: PageContext,
): PageMetadata {
  const description =
    page.description ?? `${page.title}${context.strings.colon}${context.briefing.site.title}`;
  return { ...pageMetadata({ ...page, description }, context), graph: listGraph(page, context) };
}

/** The page of the data. */
export function dataMetadata(downloads: readonly Download[], context: PageContext): PageMetadata {
  const { strings, urls } = context;
  const title = strings.sections.data;
  const page = { title, description: strings.describe.data(downloads.length), path: urls.section('data') };
  return {
    ...pageMetadata(page, context),
    graph: listGraph(page, context, [datasetNode(page, downloads, context)]),
  };
}

/** A page that no search engine should list, such as a former address. */
export function unlistedMetadata(
  page: { readonly title: string; readonly description: string; readonly path: string },
  context: PageContext,
): PageMetadata {
  return { ...pageMetadata(page, context), listed: false };
}

function pageMetadata(
  { title, description, path }: { title: string; description: string; path: string },
  context: PageContext,
): PageMetadata {
  const { site } = context.briefing;
  return {
    title,
    description,
    path,
    listed: true,
    type: 'website',
    published: null,
    image: image(context.urls.card('site'), [site.title, site.tagline], context),
    citation: [],
    graph: null,
  };
}

function image(
  path: string,
  words: readonly (string | null | undefined)[],
  { briefing }: PageContext,
): PageMetadata['image'] {
  return briefing.site.cards ? { path, alt: words.filter(Boolean).join(' · ') } : null;
}

function ownCitation(path: string, lang: string, { urls }: PageContext): (readonly [string, string])[] {
  const address = urls.origin ? [['citation_public_url', urls.absolute(path)] as const] : [];
  return [['citation_language', lang], ...address];
}

/** What fits of words of the briefing, and is whole. */
function described(words: string, { briefing }: PageContext): string {
  return wholeWithin(words, briefing.site.content.lang, DESCRIPTION_LENGTH);
}

function lede({ text, blocks, title }: Article): string {
  const [first] = blocks.flatMap(({ sentences }) => sentences);
  return first ? text.slice(first.start, first.end).replace(/\s+/g, ' ') : title;
}

/** As Google Scholar asks for dates. */
function slashed(date: VagueDate): string {
  return date.replaceAll('-', '/');
}

const locales = new Map<string, string>();

/** A language with the region that is likely for it (UTS 35), as the Open Graph protocol writes it: `en_US`. */
export function openGraphLocale(lang: string): string {
  const known = locales.get(lang);
  if (known) return known;
  const { language, region } = new Intl.Locale(lang).maximize();
  const locale = `${language}_${region}`;
  locales.set(lang, locale);
  return locale;
}
