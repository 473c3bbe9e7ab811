import type { Article } from '../../model/briefing.ts';
import { correctionsShown, type ShownCorrection } from '../../views/corrections.ts';
import type { PageContext } from '../../views/index.ts';
import { articleCitations } from '../../views/sharing/pageData.ts';
import {
  type Block,
  heading,
  link,
  listOf,
  paragraph,
  section,
  strong,
  text,
  type Words,
} from './markdown.ts';
import { claimList, credits, noteWords, references, statementWords, type Twin } from './parts.ts';

/** An article as Markdown: its words, who is in it, who says what, the notes, the works cited. */
export function articleTwin(article: Article, context: PageContext): Block[] {
  const { briefing, strings: t, urls } = context;
  const twin: Twin = { context, citations: articleCitations(article, briefing) };
  const address = urls.absolute(urls.article(article.id));
  const head = [article.byline, credits(article, context)].filter(Boolean).join(' · ');
  const isShown = article.rights.display === 'full';
  return [
    heading(1, article.title),
    ...(head ? [paragraph(text(head))] : []),
    paragraph(
      link(address, address),
      ...(article.url ? [text(' · '), link(article.url, t.original)] : []),
      ...(article.rights.holder ? [text(` · ${t.rights(article.rights.holder)}`)] : []),
    ),
    ...section(t.inBrief, claimList(article.keyPoints, twin)),
    ...section(t.theArticle, isShown ? articleBlocks(article) : []),
    ...section(t.whoAndWhat, mentioned(article, context)),
    ...section(
      t.whoSaysWhat,
      listOf(article.statements.map((statement) => statementWords(statement, context))),
    ),
    ...section(
      t.corrections.title,
      correctionsShown(article, context).flatMap((one) => correctionBlocks(one, article, context)),
    ),
    ...section(t.notes, listOf(article.notes.map((note) => noteWords(note, twin)))),
    ...references(twin),
  ];
}

function correctionBlocks(
  { sentence, versions, note, changes }: ShownCorrection,
  article: Article,
  { urls, strings: t }: PageContext,
): Block[] {
  const items = changes.map(({ kind, words, to }) => [
    strong(`${t.corrections.kinds[kind]}:`),
    ...(words
      ? [text(` ${words.start}`), ...struck(words.before), text(words.after), text(`${words.end}`)]
      : []),
    ...(to ? [text(' '), link(urls.absolute(urls.passage(article.id, to)), t.passage)] : []),
  ]);
  return [paragraph(text([sentence, note, `(${versions})`].filter(Boolean).join(' '))), ...listOf(items)];
}

/** Words that are gone, struck out; nothing where none are. */
function struck(words: string): Words[] {
  return words === '' ? [] : [{ type: 'delete', children: [text(words)] }, text(' ')];
}

/** The text of the article block by block, nothing added. */
function articleBlocks({ blocks, text: words }: Article): Block[] {
  return blocks.map(({ tag, start, end }): Block => {
    const value = words.slice(start, end);
    if (tag === 'pre') return { type: 'code', value };
    if (tag === 'h2' || tag === 'h3' || tag === 'h4') return heading(tag === 'h4' ? 4 : 3, value);
    return paragraph(text(value));
  });
}

function mentioned({ mentions }: Article, { lookup, urls, strings: t }: PageContext): Block[] {
  const byTarget = Map.groupBy(mentions, ({ target }) => target.id as string);
  const rows = [...byTarget].toSorted(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  );
  return listOf(
    rows.flatMap(([id, { length }]) => {
      const subject = lookup.subject(id);
      if (!subject) return [];
      const href = 'kind' in subject ? urls.entity(id) : urls.topic(id);
      const gloss = subject.gloss ? `${t.colon}${subject.gloss}` : '';
      const kind = t.kinds['kind' in subject ? subject.kind : 'topic'][0] ?? '';
      return [[link(urls.absolute(href), subject.name), text(` (${kind}, ${t.mentions(length)})${gloss}`)]];
    }),
  );
}
