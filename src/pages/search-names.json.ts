import type { APIRoute } from 'astro';
import { pageContext } from '../briefing/index.ts';
import { searchNames } from '../briefing/searchNames.ts';

/** Fetched when a reader begins to search. */
export const GET: APIRoute = async () => new Response(JSON.stringify(searchNames(await pageContext())));
