import type { PageContext } from '../model/pageContext.ts';
import { searchDescription } from '../search/searchDescription.ts';
import { searchNames, searchWords } from '../search/searchNames.ts';
import { commonWords, searchRecords } from '../search/searchRecords.ts';
import { spellingWords } from '../search/spellingWords.ts';
import { annotationPage } from '../views/annotationPage.ts';
import { previewShards } from '../views/previews.ts';
import { datapackage } from './data/datapackage.ts';
import { type ExportFile, textFile } from './file.ts';

/** The files that pages fetch, and that `astro dev` serves too: previews, names for the search, annotations. */
export function* resources(context: PageContext): Generator<ExportFile> {
  const { briefing, urls, strings, remember } = context;
  const records = () => remember('searchRecords', briefing, () => searchRecords(briefing, urls));
  for (const [shard, previews] of previewShards(context).entries()) {
    yield textFile(`previews/${shard}.json`, () => JSON.stringify(previews));
  }
  yield textFile('search-names.json', () =>
    JSON.stringify({
      words: searchWords(strings),
      common: commonWords(records()),
      entries: searchNames(context),
    }),
  );
  yield textFile('search-spelling.txt', () => spellingWords(records()));
  if (urls.origin !== null) yield textFile('opensearch.xml', () => searchDescription(context));
  if (urls.origin !== null && urls.home === '/') {
    const sitemap = urls.absolute(urls.file('sitemap-index.xml'));
    yield textFile('robots.txt', () => `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
  }
  if (briefing.site.exports.annotations) {
    for (const [at, article] of briefing.articles.entries()) {
      const path = urls.annotations(article.id).slice(urls.home.length);
      yield textFile(path, () => `${JSON.stringify(annotationPage(article, at, context), null, 1)}\n`);
    }
  }
  if (briefing.site.exports.data) {
    yield textFile('data/datapackage.json', () => `${JSON.stringify(datapackage(context), null, 1)}\n`);
  }
}
