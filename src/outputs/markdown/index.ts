import type { Subject } from '../../model/briefing.ts';
import type { PageContext } from '../../model/pageContext.ts';
import { mentionPages } from '../../views/paging.ts';
import { MARKDOWN_FILE } from '../../views/sharing/alternates.ts';
import { hasDataPage } from '../../views/sharing/dataFiles.ts';
import { dataMarkdown } from '../data/markdown.ts';
import { type ExportFile, textFile } from '../file.ts';
import { contentPages } from '../pages.ts';
import { articleMarkdown } from './article.ts';
import { homeMarkdown, listsMarkdown } from './lists.ts';
import { llmsText } from './llms.ts';
import type { Block } from './markdown.ts';
import { mentionsMarkdown, subjectMarkdown } from './subject.ts';
import { written } from './write.ts';

/** Every page as Markdown beside it, and `llms.txt`, which says where they are (https://llmstxt.org). */
export function* markdownFiles(context: PageContext): Generator<ExportFile> {
  yield textFile('llms.txt', () => llmsText(context));
  yield markdownFile(context.urls.home, () => homeMarkdown(context), context);
  for (const { path, blocks } of listsMarkdown(context)) yield markdownFile(path, () => blocks, context);
  if (hasDataPage(context)) {
    yield markdownFile(context.urls.section('data'), () => dataMarkdown(context), context);
  }
  for (const page of contentPages(context)) {
    if (page.type === 'article')
      yield markdownFile(page.url, () => articleMarkdown(page.article, context), context);
    else yield* subjectFiles(page.subject, page.url, context);
  }
}

function* subjectFiles(subject: Subject, url: string, context: PageContext): Generator<ExportFile> {
  yield markdownFile(url, () => subjectMarkdown(subject, context), context);
  const pages = mentionPages(subject.mentions).length;
  for (let page = 1; page <= pages; page += 1) {
    yield markdownFile(
      context.urls.mentions(subject, page),
      () => mentionsMarkdown(subject, page, context),
      context,
    );
  }
}

/** @param path of the page, base included */
function markdownFile(path: string, blocks: () => readonly Block[], { urls }: PageContext): ExportFile {
  return textFile(`${path.slice(urls.home.length)}${MARKDOWN_FILE}`, () => written(blocks()));
}
