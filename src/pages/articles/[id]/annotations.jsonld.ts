import type { APIRoute } from 'astro';
import { annotationPage } from '../../../briefing/annotationPage.ts';
import { pageContext } from '../../../briefing/index.ts';
import type { Article } from '../../../model/briefing.ts';

export async function getStaticPaths() {
  const { briefing } = await pageContext();
  return briefing.articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}

export const GET: APIRoute<{ article: Article }> = async ({ props }) => {
  const { urls } = await pageContext();
  return new Response(`${JSON.stringify(annotationPage(props.article, urls), null, 1)}\n`);
};
