import type { APIRoute } from 'astro';
import { pageContext } from '../briefing/index.ts';
import { searchRecords } from '../briefing/searchRecords.ts';

/** Read by the build, which makes the search index of it and removes it. */
export const GET: APIRoute = async () => {
  const { briefing, urls, strings, lang } = await pageContext();
  return new Response(JSON.stringify({ language: lang, records: searchRecords(briefing, urls, strings) }));
};
