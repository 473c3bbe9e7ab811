import type { APIRoute } from 'astro';
import { pageContext } from '../../briefing/index.ts';
import { arabicLetters } from '../../briefing/letters.ts';
import { naskhWith } from '../../fonts/subset.ts';

/** The Arabic face with the letters that this briefing uses and no others. */
export const GET: APIRoute = async () => {
  const { briefing, strings } = await pageContext();
  return new Response(await naskhWith(arabicLetters(briefing, strings)));
};
