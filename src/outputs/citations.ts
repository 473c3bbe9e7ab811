import type { PageContext } from '../model/pageContext.ts';
import { CITATION_FILES, citationFiles } from '../views/sharing/sharing.ts';
import { articleWorks, subjectWorks } from '../views/sharing/works.ts';
import { type ExportFile, textFile } from './file.ts';
import { type ContentPage, contentPages } from './pages.ts';

/** `cite.bib`, `cite.ris` and `cite.json` beside the page of every article, entity and topic. */
export function* citations(context: PageContext): Generator<ExportFile> {
  for (const page of contentPages(context)) {
    const texts = citationFiles(worksOf(page, context));
    for (const format of ['bibtex', 'ris', 'csl'] as const) {
      yield textFile(`${page.folder}${CITATION_FILES[format]}`, () => texts[format]);
    }
  }
}

function worksOf(page: ContentPage, context: PageContext) {
  return page.type === 'article' ? articleWorks(page.article, context) : subjectWorks(page.subject, context);
}
