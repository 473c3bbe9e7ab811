import type { PageContext, WordsContext } from '../../model/views/pageContext.ts';
import type { MentionsView } from '../../views/mentionsView.ts';
import { MARKDOWN_FILE } from '../../views/sharing/alternates.ts';
import { hasDataPage } from '../../views/sharing/dataFiles.ts';
import type { SubjectView } from '../../views/subject/subjectView.ts';
import { dataMarkdown } from '../data/markdown.ts';
import { type ExportFile, textFile } from '../file.ts';
import { articleMarkdown } from './article.ts';
import { homeMarkdown, listsMarkdown } from './lists.ts';
import { llmsText } from './llms.ts';
import type { Block } from './markdown.ts';
import { mentionsMarkdown, subjectMarkdown } from './subject.ts';
import { written } from './write.ts';

/**
 * Pages as Markdown beside them, but those of {@link viewMarkdown}, and `llms.txt`, which says where all are
 * (https://llmstxt.org).
 */
export function* markdownFiles(context: PageContext): Generator<ExportFile> {
  yield textFile('llms.txt', () => llmsText(context));
  yield markdownFile(context.urls.home, () => homeMarkdown(context), context);
  for (const { path, blocks } of listsMarkdown(context)) yield markdownFile(path, () => blocks, context);
  if (hasDataPage(context)) {
    yield markdownFile(context.urls.section('data'), () => dataMarkdown(context), context);
  }
  for (const article of context.briefing.articles) {
    yield markdownFile(context.urls.article(article.id), () => articleMarkdown(article, context), context);
  }
}

/** The page of an entry, or one of its mentions, which are made of nothing but their views. */
export type MarkdownView =
  | { readonly type: 'subject'; readonly view: SubjectView }
  | { readonly type: 'mentions'; readonly view: MentionsView };

/** Such a page as Markdown beside it. */
export function viewMarkdown({ type, view }: MarkdownView, context: WordsContext): ExportFile {
  const blocks = () =>
    type === 'subject' ? subjectMarkdown(view, context) : mentionsMarkdown(view, context);
  return markdownFile(view.metadata.path, blocks, context);
}

/** @param path of the page, base included */
function markdownFile(path: string, blocks: () => readonly Block[], { urls }: WordsContext): ExportFile {
  return textFile(`${path.slice(urls.home.length)}${MARKDOWN_FILE}`, () => written(blocks()));
}
