import type { PageContext } from '../model/views/pageContext.ts';
import type { SearchWords } from '../model/views/searchRecord.ts';
import { searchDescription } from '../search/searchDescription.ts';
import { searchNames, searchWords } from '../search/searchNames.ts';
import { commonWords, searchRecords } from '../search/searchRecords.ts';
import { spellingWords } from '../search/spellingWords.ts';
import { annotationPage } from '../views/annotationPage.ts';
import { previewShards } from '../views/previews.ts';
import { datapackage } from './data/datapackage.ts';
import { type ExportFile, textFile } from './file.ts';

/**
 * The files that pages fetch, and that `astro dev` serves too: previews, names for the search, annotations.
 * @param known words of the search, where they were counted before
 */
export function* resources(context: PageContext, known?: SearchWords): Generator<ExportFile> {
  const { briefing, urls, strings } = context;
  const counted = () => known ?? wordsOf(context);
  for (const [shard, previews] of previewShards(context).entries()) {
    yield textFile(`previews/${shard}.json`, () => JSON.stringify(previews));
  }
  if (urls.has('search')) {
    yield textFile('search-names.json', () =>
      JSON.stringify({
        words: searchWords(strings),
        common: counted().common,
        entries: searchNames(context),
      }),
    );
    yield textFile('search-spelling.txt', () => counted().spelling);
    if (urls.origin !== null) yield textFile('opensearch.xml', () => searchDescription(context));
  }
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

function wordsOf({ briefing, urls, remember }: PageContext): SearchWords {
  return remember('searchWords', briefing, () => {
    const records = searchRecords(briefing, urls);
    return { common: commonWords(records), spelling: spellingWords(records) };
  });
}
