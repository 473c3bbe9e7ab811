import type { Article, Subject } from '../../model/briefing.ts';
import { KIND_ORDER } from '../../model/kinds.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { articlePages, type SubjectPage, subjectPages } from '../../views/lists/browse.ts';
import { claimCitations } from '../../views/sharing/pageData.ts';
import { type Block, heading, link, listOf, paragraph, section, text, type Words } from './markdown.ts';
import { articleLink, claimList, claimWords, credits, eventWords, references, workWords } from './parts.ts';

/** The front page as Markdown. */
export function homeMarkdown(context: PageContext): Block[] {
  const { briefing, lookup, strings: t } = context;
  const { site } = briefing;
  const lead = lookup.article(site.lead ?? '');
  const points = site.keyPoints.length > 0 ? site.keyPoints : (lead?.keyPoints ?? []);
  const claims = [...(site.summary ? [site.summary] : []), ...points];
  const markdown = { context, citations: claimCitations(claims, briefing) };
  const featured = site.featured.flatMap((id) => lookup.entity(id) ?? []);
  return [
    heading(1, site.title),
    ...(site.tagline ? [paragraph(text(site.tagline))] : []),
    ...(site.summary ? [paragraph(...claimWords(site.summary, markdown))] : []),
    ...section(t.inBrief, claimList(points, markdown)),
    ...section(t.featured, subjectList(featured, context)),
    ...section(t.sections.articles, articleList(articlePages(context)[0] ?? [], context)),
    ...section(t.topics, subjectList(briefing.topics, context)),
    ...references(markdown),
  ];
}

/** The pages that list something, as Markdown. `path` is that of the page, base included. */
export function* listsMarkdown(context: PageContext): Generator<{ path: string; blocks: Block[] }> {
  const { strings: t, urls } = context;
  const lists = ['entities', 'topics', ...context.stats.listedKinds] as const;
  for (const index of lists.flatMap((list) => subjectPages(list, context))) {
    const title = pageTitle(index.title, index, context);
    yield { path: urls.list(index.list, index.page), blocks: [title, ...subjectIndex(index, context)] };
  }
  const pages = articlePages(context);
  for (const [at, articles] of pages.entries()) {
    const title = pageTitle(t.sections.articles, { page: at + 1, pages: pages.length }, context);
    yield { path: urls.list('articles', at + 1), blocks: [title, ...articleList(articles, context)] };
  }
  if (urls.has('timeline')) yield { path: urls.section('timeline'), blocks: timeline(context) };
  if (urls.has('about')) yield { path: urls.section('about'), blocks: about(context) };
}

function pageTitle(
  name: string,
  { page, pages }: { readonly page: number; readonly pages: number },
  { strings: t }: PageContext,
): Block {
  return heading(1, page > 1 ? `${name}, ${t.page(page, pages)}` : name);
}

function subjectIndex({ subjects, alphabetical, list }: SubjectPage, context: PageContext): Block[] {
  if (alphabetical || list !== 'entities') return subjectList(subjects, context);
  return KIND_ORDER.flatMap((kind) => {
    const own = subjects.filter((subject) => subject.type === 'entity' && subject.kind === kind);
    return section(context.strings.kinds[kind][1] ?? '', subjectList(own, context));
  });
}

function timeline(context: PageContext): Block[] {
  const { briefing, strings: t } = context;
  const claims = briefing.events.map(({ claim }) => claim);
  const markdown = { context, citations: claimCitations(claims, briefing) };
  const rows = briefing.events.map((event) => eventWords(event, markdown));
  return [heading(1, t.sections.timeline), ...listOf(rows), ...references(markdown)];
}

function about(context: PageContext): Block[] {
  const { briefing, strings: t, urls } = context;
  const digests = briefing.articles.map((article): Words[] => [
    articleLink(article, context),
    text(` SHA-256 ${article.seedDigest} `),
    ...(briefing.site.exports.annotations
      ? [link(urls.absolute(urls.annotations(article.id)), 'annotations.jsonld')]
      : []),
  ]);
  const works = briefing.references.map((reference) => workWords(reference, context));
  return [
    heading(1, t.sections.about),
    ...t.method.paragraphs.map((words) => paragraph(text(words))),
    ...section(t.sections.articles, listOf(digests)),
    ...section(t.references, listOf(works)),
  ];
}

function articleList(articles: readonly Article[], context: PageContext): Block[] {
  return listOf(
    articles.map((article) => {
      const behind = credits(article, context);
      return [articleLink(article, context), text(behind ? ` (${behind})` : '')];
    }),
  );
}

export function subjectList(subjects: readonly Subject[], { urls }: PageContext): Block[] {
  return listOf(
    subjects.map((subject) => {
      const href = urls.subject(subject);
      return [link(urls.absolute(href), subject.name), text(subject.gloss ? `: ${subject.gloss}` : '')];
    }),
  );
}
