import type { APIRoute } from 'astro';
import { pageContext } from '../../views/index.ts';
import { arabicLetters } from '../../views/letters.ts';
import { naskhWith } from '../../outputs/fonts/subset.ts';

export async function getStaticPaths() {
  const letters = arabicLetters(await pageContext());
  return letters === '' ? [] : [{ params: { face: 'naskh' }, props: { letters } }];
}

/** The Arabic face with the letters that this briefing uses and no others. */
export const GET: APIRoute<{ letters: string }> = async ({ props }) =>
  new Response(await naskhWith(props.letters));
