import type { APIRoute } from 'astro';
import { pageContext } from '../../views/index.ts';
import { previewShards } from '../../views/previews.ts';
import type { Preview } from '../../client/shard.ts';

export async function getStaticPaths() {
  const shards = previewShards(await pageContext());
  return shards.map((previews, shard) => ({ params: { shard: String(shard) }, props: { previews } }));
}

export const GET: APIRoute<{ previews: Readonly<Record<string, Preview>> }> = ({ props }) =>
  new Response(JSON.stringify(props.previews));
