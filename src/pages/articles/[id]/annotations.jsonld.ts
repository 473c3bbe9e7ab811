import type { APIRoute } from 'astro';
import { annotationPage } from '../../../views/annotationPage.ts';
import { pageContext } from '../../../views/index.ts';
import type { Article } from '../../../model/briefing.ts';

export async function getStaticPaths() {
  const { briefing } = await pageContext();
  if (!briefing.site.exports.annotations) return [];
  return briefing.articles.map((article, at) => ({ params: { id: article.id }, props: { article, at } }));
}

export const GET: APIRoute<{ article: Article; at: number }> = async ({ props }) => {
  return new Response(
    `${JSON.stringify(annotationPage(props.article, props.at, await pageContext()), null, 1)}\n`,
  );
};
