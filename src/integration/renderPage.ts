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

/** A page with what its route gives it. */
export interface PageSource {
  readonly page: PageComponent;
  readonly styles: readonly PageStyle[];
  /** In the site; Astro says it where something goes wrong. */
  readonly path: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/**
 * Renders pages to HTML, by Astro’s renderer and without what Astro puts around it to answer a request: that took a
 * second of 12.7 where 1,571 pages were built.
 * @returns renders a page; throws what the page throws
 */
export function pageRenderer(
  renderer: Renderer,
  manifest: PagesManifest,
): (source: PageSource) => Promise<string> {
  const shared = sharedBy(manifest);
  return async (source) => {
    const result = resultOf(source, renderer, shared);
    const html = await renderer.renderToString(result, source.page, source.props, {}, true);
    if (typeof html !== 'string') throw new Error(`The page ${source.path} answers instead of being one.`);
    return html;
  };
}

/** Nothing asks for it. */
const NEVER = undefined as never;

/** What is the same for all pages, and what none of them has: a request, cookies, islands of a server, a policy by Astro. */
function sharedBy({ base, entryModules, ...manifest }: PagesManifest) {
  return {
    ...manifest,
    base,
    userAssetsBase: undefined,
    cancelled: false,
    partial: false,
    params: {},
    cookies: undefined,
    request: NEVER,
    response: NEVER,
    async resolve(specifier: string) {
      const file = entryModules[specifier];
      if (!file) throw new Error(`Astro compiled no script for ${specifier}.`);
      return base + file;
    },
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
}

/** What Astro’s renderer writes down while it renders a page. */
function resultOf(
  { page, styles, path }: PageSource,
  renderer: Renderer,
  shared: ReturnType<typeof sharedBy>,
): SSRResult {
  const metadata = page.moduleId === undefined ? undefined : shared.componentMetadata.get(page.moduleId);
  const result: SSRResult = {
    ...shared,
    pathname: path,
    styles: new Set(styles.map((style) => styleElement(style, shared.base))),
    scripts: new Set(),
    links: new Set(),
    createAstro: (props, slots) => astroOf(props, slots, result, renderer),
    _metadata: {
      hasHydrationScript: false,
      rendererSpecificHydrationScripts: new Set(),
      renderedScripts: new Set(),
      hasDirectives: new Set(),
      hasRenderedHead: false,
      hasRenderedServerIslandRuntime: false,
      headInTree: metadata?.containsHead ?? false,
      extraHead: [],
      extraStyleHashes: [],
      extraScriptHashes: [],
      propagators: new Set(),
      routeHasPropagation: (metadata?.propagation ?? 'none') !== 'none',
      pendingSlotEvaluations: [],
      templateDepth: 0,
    },
  };
  return result;
}

// biome-ignore lint/suspicious/noExplicitAny: so Astro types what is handed to components
type Slots = Record<string, any>;

/** What components know as `Astro`: all that those of this program ask of it. */
function astroOf(props: Slots, slots: Slots | null, result: SSRResult, renderer: Renderer): AstroGlobal {
  const astro = {
    props,
    get slots() {
      return {
        has: (name: string): boolean => Boolean(slots?.[name]),
        async render(name: string): Promise<string> {
          const content = slots?.[name] && (await renderer.renderSlotToString(result, slots[name]));
          return content ? renderer.chunkToString(result, content) : '';
        },
      };
    },
  };
  return astro as unknown as AstroGlobal;
}

function styleElement(style: PageStyle, base: string): SSRElement {
  return style.type === 'inline'
    ? { props: {}, children: style.content }
    : { props: { rel: 'stylesheet', href: base + style.src }, children: '' };
}
