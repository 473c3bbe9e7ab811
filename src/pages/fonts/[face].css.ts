import type { APIRoute } from 'astro';
import { pageContext } from '../../views/index.ts';
import { arabicLetters } from '../../views/letters.ts';

export async function getStaticPaths() {
  return arabicLetters(await pageContext()) === '' ? [] : [{ params: { face: 'naskh' } }];
}

/** Linked only by pages on which Arabic script occurs. */
export const GET: APIRoute = () =>
  new Response(
    '@font-face{font-family:"Naskh";src:url("naskh.woff2") format("woff2-variations");font-weight:400 700;font-display:optional;unicode-range:U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFC}\n',
  );
