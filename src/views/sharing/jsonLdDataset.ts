import type { Dataset } from 'schema-dts';
import type { PageContext } from '../../model/views/pageContext.ts';

/** A file of the data as search engines for data sets want it. */
export interface Download {
  readonly name: string;
  readonly mediatype: string;
  readonly bytes: number;
}

/** The data as one data set with a download for each file. */
export function datasetNode(
  { description, path }: { readonly description: string; readonly path: string },
  downloads: readonly Download[],
  { briefing, urls, lang }: PageContext,
) {
  const { title, editor } = briefing.site;
  return {
    '@type': 'Dataset',
    '@id': `${urls.absolute(path)}#dataset`,
    name: title,
    description,
    url: urls.absolute(path),
    inLanguage: lang,
    isAccessibleForFree: true,
    ...(editor && { creator: { '@type': 'Organization', name: editor } as const }),
    distribution: downloads.map(
      ({ name, mediatype, bytes }) =>
        ({
          '@type': 'DataDownload',
          name,
          contentUrl: urls.absolute(urls.data(name)),
          encodingFormat: mediatype,
          contentSize: `${bytes} B`,
        }) as const,
    ),
  } as const satisfies Dataset;
}
