import type { Subject } from '../../model/briefing.ts';
import type { PageContext } from '../../model/pageContext.ts';
import { mentionPages } from '../../views/paging.ts';
import { TWIN_FILE } from '../../views/sharing/alternates.ts';
import { hasDataPage } from '../../views/sharing/dataFiles.ts';
import { dataTwin } from '../data/twin.ts';
import { type ExportFile, textFile } from '../file.ts';
import { contentPages } from '../pages.ts';
import { articleTwin } from './article.ts';
import { homeTwin, listTwins } from './lists.ts';
import { llmsText } from './llms.ts';
import type { Block } from './markdown.ts';
import { mentionsTwin, subjectTwin } from './subject.ts';
import { written } from './write.ts';

/** Every page as Markdown beside it, and `llms.txt`, which says where they are (https://llmstxt.org). */
export function* twins(context: PageContext): Generator<ExportFile> {
  yield textFile('llms.txt', () => llmsText(context));
  yield twin(context.urls.home, () => homeTwin(context), context);
  for (const { path, blocks } of listTwins(context)) yield twin(path, () => blocks, context);
  if (hasDataPage(context)) {
    yield twin(context.urls.section('data'), () => dataTwin(context), context);
  }
  for (const page of contentPages(context)) {
    if (page.type === 'article') yield twin(page.url, () => articleTwin(page.article, context), context);
    else yield* subjectTwins(page.subject, page.url, context);
  }
}

function* subjectTwins(subject: Subject, url: string, context: PageContext): Generator<ExportFile> {
  yield twin(url, () => subjectTwin(subject, context), context);
  const pages = mentionPages(subject.mentions).length;
  for (let page = 1; page <= pages; page += 1) {
    yield twin(context.urls.mentions(subject, page), () => mentionsTwin(subject, page, context), context);
  }
}

/** @param path of the page, base included */
function twin(path: string, blocks: () => readonly Block[], { urls }: PageContext): ExportFile {
  return textFile(`${path.slice(urls.home.length)}${TWIN_FILE}`, () => written(blocks()));
}
