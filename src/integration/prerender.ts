import type { AstroPrerenderer } from 'astro';
import type { Inspector } from './inspector.ts';

export interface PrerenderOptions {
  readonly inspector: Inspector;
  /** The base of the site, with `/` at both ends. */
  readonly base: string;
  /** Which pages are made, by their paths below the base. */
  readonly isMade: (path: string) => boolean;
}

/** Astro’s prerenderer, with each page handed to the inspector on its way to the disk. */
export function inspectedPrerenderer(
  standard: AstroPrerenderer,
  { inspector, base, isMade }: PrerenderOptions,
): AstroPrerenderer {
  return {
    ...standard,
    name: 'backgrounder',
    async getStaticPaths() {
      const paths = await standard.getStaticPaths();
      return paths.filter(({ pathname }) => isMade(pathname.replace(/^\//, '')));
    },
    async render(request, options) {
      const result = await standard.render(request, options);
      const response = result instanceof Response ? result : result.response;
      if (options.routeData.type !== 'page' || response.status !== 200) return result;
      const html = await response.text();
      await inspector.add({ file: fileOf(new URL(request.url).pathname, base), html });
      return new Response(html, { headers: response.headers });
    },
  };
}

/** The file that Astro writes for an address. */
function fileOf(pathname: string, base: string): string {
  const path = decodeURI(pathname).slice(base.length);
  return path === '404/' || path === '404' ? '404.html' : `${path.replace(/(?<=[^/])$/, '/')}index.html`;
}
