import type { APIRoute } from 'astro';
import { pageContext } from '../briefing/index.ts';
import { searchNames, searchWords } from '../briefing/searchNames.ts';

/** Fetched when a reader begins to search. */
export const GET: APIRoute = async () => {
  const context = await pageContext();
  return new Response(JSON.stringify({ words: searchWords(context.strings), entries: searchNames(context) }));
};
