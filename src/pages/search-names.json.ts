import type { APIRoute } from 'astro';
import { pageContext } from '../views/index.ts';
import { searchNames, searchWords } from '../search/searchNames.ts';
import { commonWords } from '../search/searchRecords.ts';

/** Fetched when a reader begins to search. */
export const GET: APIRoute = async () => {
  const context = await pageContext();
  const { strings } = context;
  return new Response(
    JSON.stringify({
      words: searchWords(strings),
      common: commonWords(context.search.records),
      entries: searchNames(context),
    }),
  );
};
