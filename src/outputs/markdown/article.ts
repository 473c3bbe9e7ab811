import type { Article } from '../../model/briefing.ts';
import { kindOf } from '../../model/kindOf.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { type CitedWords, citedWords } from '../../views/article/cited.ts';
import { openingOf } from '../../views/article/opening.ts';
import { correctionsShown, type ShownCorrection } from '../../views/claims/corrections.ts';
import { articleCitations } from '../../views/sharing/pageData.ts';
import {
  type Block,
  heading,
  link,
  listOf,
  note,
  paragraph,
  section,
  strong,
  text,
  type Words,
} from './markdown.ts';
import { claimList, credits, type MarkdownContext, noteWords, references, statementWords } from './parts.ts';

/** An article as Markdown: its words, who is in it, who says what, the notes, the works cited. */
export function articleMarkdown(article: Article, context: PageContext): Block[] {
  const { briefing, strings: t, urls } = context;
  const markdown: MarkdownContext = { context, citations: articleCitations(article, briefing) };
  const address = urls.absolute(urls.article(article.id));
  const head = [article.byline, credits(article, context)].filter(Boolean).join(' · ');
  const isShown = article.rights.display === 'full';
  return [
    heading(1, headlineOf(article)),
    ...(head ? [paragraph(text(head))] : []),
    paragraph(
      link(address, address),
      ...(article.url ? [text(' · '), link(article.url, t.original)] : []),
      ...(article.rights.holder ? [text(` · ${t.rights(article.rights.holder)}`)] : []),
    ),
    ...section(t.inBrief, claimList(article.keyPoints, markdown)),
    ...section(t.theArticle, isShown ? articleBlocks(article, markdown) : []),
    ...section(t.whoAndWhat, mentioned(article, context)),
    ...section(
      t.whoSaysWhat,
      listOf(article.statements.map((statement) => statementWords(statement, context))),
    ),
    ...section(
      t.corrections.title,
      correctionsShown(article, context).flatMap((one) => correctionBlocks(one, article, context)),
    ),
    ...section(t.notes, listOf(article.notes.map((one) => noteWords(one, markdown)))),
    ...references(markdown),
  ];
}

/** The line of the text that is the headline, as it is written there; the title where none is. */
function headlineOf(article: Article): string {
  const block = article.blocks[openingOf(article).headline ?? -1];
  return block ? sliceOf(article.text, block) : article.title;
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

/** The text of the article block by block, nothing added but the footnotes of an article of the briefing’s own. */
function articleBlocks(article: Article, { context, citations }: MarkdownContext): Block[] {
  const cited = citedWords(article, citations, context);
  return article.blocks.map(({ tag, start, end }): Block => {
    const value = article.text.slice(start, end);
    if (tag === 'pre') return { type: 'code', value };
    if (tag === 'h2' || tag === 'h3' || tag === 'h4') return heading(tag === 'h4' ? 4 : 3, value);
    const here = cited.filter((one) => one.end > start && one.end <= end);
    return paragraph(...withFootnotes(article.text, { start, end }, here));
  });
}

/** A stretch of the text with the footnotes that end in it. */
function withFootnotes(words: string, { start, end }: Span, cited: readonly CitedWords[]): Words[] {
  const ends = [start, ...cited.map((one) => one.end)];
  const pieces = cited.flatMap(({ end: to, marks }, index) => [
    text(words.slice(ends[index], to)),
    ...marks.map(({ number }) => note(number)),
  ]);
  const rest = words.slice(ends.at(-1), end);
  return rest === '' && pieces.length > 0 ? pieces : [...pieces, text(rest)];
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
      const href = urls.subject(subject);
      const gloss = subject.gloss ? `${t.colon}${subject.gloss}` : '';
      const kind = t.kinds[kindOf(subject)][0] ?? '';
      return [[link(urls.absolute(href), subject.name), text(` (${kind}, ${t.mentions(length)})${gloss}`)]];
    }),
  );
}
