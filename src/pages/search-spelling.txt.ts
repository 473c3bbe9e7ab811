import type { APIRoute } from 'astro';
import { pageContext } from '../views/index.ts';
import { spellingWords } from '../search/spellingWords.ts';

/** Fetched when a word of a query is in none of the texts that were found. */
export const GET: APIRoute = async () => new Response(spellingWords((await pageContext()).search.records));
