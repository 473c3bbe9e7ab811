import type { AstroGlobal, SSRElement, SSRLoadedRenderer, SSRResult } from 'astro';

/** Astro’s renderer, as the compiled pages hold it (astro/dist/runtime/server/index.js). */
export type Renderer = Pick<
  typeof import('astro/runtime/server/index.js'),
  'chunkToString' | 'renderSlotToString' | 'renderToString'
>;

/** A page that Astro compiled. */
export type PageComponent = Parameters<Renderer['renderToString']>[1] & { readonly moduleId?: string };

/** What Astro knows of all compiled pages (astro/dist/core/app/types.d.ts, `SSRManifest`). */
export interface PagesManifest
  extends Pick<
    SSRResult,
    'clientDirectives' | 'compressHTML' | 'componentMetadata' | 'inlinedScripts' | 'key' | 'trailingSlash'
  > {
  readonly base: string;
  readonly renderers: SSRLoadedRenderer[];
  /** Where the scripts of components lie. */
  readonly entryModules: Readonly<Record<string, string>>;
}

/** A style sheet of a page. */
export type PageStyle =
  | { readonly type: 'external'; readonly src: string }
  | { readonly type: 'inline'; readonly content: string };

/** What there is to render a page with. */
export interface PageSource {
  readonly renderer: Renderer;
  readonly manifest: PagesManifest;
  readonly page: PageComponent;
  readonly styles: readonly PageStyle[];
}

/**
 * Renders a page to HTML, by Astro’s renderer and without what Astro puts around it to answer a request: that took as long
 * as a quarter of the pages themselves.
 * @param path of the page in the site, which Astro says where something goes wrong
 * @param props what its route hands to it
 * @throws what the page throws
 */
export async function renderPage(
  source: PageSource,
  path: string,
  props: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { renderer, page } = source;
  const html = await renderer.renderToString(resultOf(source, path), page, props, {}, true);
  if (typeof html !== 'string') throw new Error(`The page ${path} answers instead of being one.`);
  return html;
}

/** What Astro’s renderer writes down while it renders a page. */
function resultOf({ renderer, manifest, page, styles }: PageSource, path: string): SSRResult {
  const { base, entryModules, componentMetadata } = manifest;
  const own = page.moduleId === undefined ? undefined : componentMetadata.get(page.moduleId);
  const result: SSRResult = {
    ...manifest,
    ...WITHOUT_A_REQUEST,
    userAssetsBase: undefined,
    pathname: path,
    get request() {
      return new Request(`http://localhost/${path}`);
    },
    get response() {
      return { status: 200, statusText: 'OK', headers: new Headers() };
    },
    styles: new Set(styles.map((style) => styleElement(style, base))),
    scripts: new Set(),
    links: new Set(),
    async resolve(specifier) {
      const file = entryModules[specifier];
      if (!file) throw new Error(`Astro compiled no script for ${specifier}.`);
      return base + file;
    },
    createAstro(own, slots) {
      const render = async (name: string): Promise<string> => {
        const content = slots?.[name] && (await renderer.renderSlotToString(result, slots[name]));
        return content ? renderer.chunkToString(result, content) : '';
      };
      const astro = { props: own, slots: { has: (name: string) => Boolean(slots?.[name]), render } };
      // All that components of this program ask of it.
      return astro as unknown as AstroGlobal;
    },
    _metadata: {
      hasHydrationScript: false,
      rendererSpecificHydrationScripts: new Set(),
      renderedScripts: new Set(),
      hasDirectives: new Set(),
      hasRenderedHead: false,
      hasRenderedServerIslandRuntime: false,
      headInTree: own?.containsHead ?? false,
      extraHead: [],
      extraStyleHashes: [],
      extraScriptHashes: [],
      propagators: new Set(),
      routeHasPropagation: (own?.propagation ?? 'none') !== 'none',
      pendingSlotEvaluations: [],
      templateDepth: 0,
    },
  };
  return result;
}

/** What no page of this program has: a request, an answer, cookies, islands of a server, a policy by Astro. */
const WITHOUT_A_REQUEST = {
  cancelled: false,
  partial: false,
  params: {},
  cookies: undefined,
  getServerIslandNameMap: async () => new Map<string, string>(),
  cspDestination: 'meta',
  shouldInjectCspMetaTags: false,
  cspAlgorithm: 'SHA-256',
  directives: [],
  scriptHashes: [],
  scriptResources: [],
  styleHashes: [],
  styleResources: [],
  isStrictDynamic: false,
  scriptDirective: { resources: [], hashes: [], strictDynamic: false },
  styleDirective: { resources: [], hashes: [] },
} satisfies Partial<SSRResult>;

function styleElement(style: PageStyle, base: string): SSRElement {
  return style.type === 'inline'
    ? { props: {}, children: style.content }
    : { props: { rel: 'stylesheet', href: base + style.src }, children: '' };
}
