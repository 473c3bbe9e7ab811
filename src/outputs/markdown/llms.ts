import type { PageContext } from '../../model/views/pageContext.ts';
import { MARKDOWN_FILE } from '../../views/sharing/alternates.ts';
import { type Block, heading, link, listOf, paragraph, section, text, type Words } from './markdown.ts';
import { credits } from './parts.ts';
import { written } from './write.ts';

/** More than these are in the Markdown of the lists. */
const MOST = 100;

/** The briefing in one page for language models: what it is, how to read it, and where its Markdown lies. */
export function llmsText(context: PageContext): string {
  const { briefing, urls, strings: t } = context;
  const { site } = briefing;
  const at = (path: string): string => urls.absolute(`${path}${MARKDOWN_FILE}`);
  const row = (path: string, name: string, gloss: string | null): Words[] => [
    link(at(path), name.replace(/\s+/g, ' ')),
    ...(gloss ? [text(`: ${gloss}`)] : []),
  ];
  const articles = briefing.articles.slice(0, MOST);
  const featured = site.featured.flatMap((id) => briefing.entities.filter((entity) => entity.id === id));
  const entities = [...new Set([...featured, ...briefing.entities])].slice(0, MOST);
  const optional = (['timeline', 'about'] as const).filter(urls.has);
  const lists = (['articles', 'entities', 'topics', ...optional] as const).map((name) =>
    row(urls.section(name), t.sections[name], null),
  );
  const quote: Block[] = site.tagline
    ? [{ type: 'blockquote', children: [paragraph(text(site.tagline))] }]
    : [];
  return written([
    heading(1, site.title),
    ...quote,
    ...t.method.paragraphs.map((words) => paragraph(text(words))),
    ...section(t.sections.contents, listOf(lists)),
    ...section(
      t.sections.articles,
      listOf(articles.map((one) => row(urls.article(one.id), one.title, credits(one, context)))),
    ),
    ...section(
      t.sections.topics,
      listOf(briefing.topics.slice(0, MOST).map((one) => row(urls.topic(one.id), one.name, one.gloss))),
    ),
    ...section(
      t.sections.entities,
      listOf(entities.map((one) => row(urls.entity(one.id), one.name, one.gloss))),
    ),
  ]);
}
