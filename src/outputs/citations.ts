import type { PageContext } from '../model/views/pageContext.ts';
import { articleCitation, subjectCitation } from '../views/sharing/citation.ts';
import { CITATION_FILES, citationFiles } from '../views/sharing/sharing.ts';
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
  return page.type === 'article'
    ? articleCitation(page.article, context)
    : subjectCitation(page.subject, context);
}
