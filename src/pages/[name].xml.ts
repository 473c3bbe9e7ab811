import type { APIRoute } from 'astro';
import { pageContext } from '../views/index.ts';
import { searchDescription } from '../search/searchDescription.ts';

/** Written when the public address is known: browsers take no other. */
export async function getStaticPaths() {
  const { urls } = await pageContext();
  return urls.origin === null ? [] : [{ params: { name: 'opensearch' } }];
}

export const GET: APIRoute = async () =>
  new Response(searchDescription(await pageContext()), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
