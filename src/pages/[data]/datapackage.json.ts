import type { APIRoute } from 'astro';
import { pageContext } from '../../views/index.ts';
import { datapackage } from '../../outputs/data/datapackage.ts';

export async function getStaticPaths() {
  const { briefing } = await pageContext();
  return briefing.site.exports.data ? [{ params: { data: 'data' } }] : [];
}

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(datapackage(await pageContext()), null, 1)}\n`);
