import { fileURLToPath } from 'node:url';
import type { AstroConfig, HookParameters } from 'astro';
import serveStatic from 'serve-static';
import type { ViteDevServer } from 'vite';
import { notEntered } from '../assemble/findings/notEntered.ts';
import { fontBody, fontFiles } from '../outputs/fonts/files.ts';
import { resources } from '../outputs/resources.ts';
import type { Session } from './session/session.ts';

type Toolbar = HookParameters<'astro:server:setup'>['toolbar'];

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
  css: 'text/css',
  woff2: 'font/woff2',
};

/** Serves in `astro dev` what pages fetch: the search index of the last build, previews, names, fonts. */
export function serveResources(server: ViteDevServer, session: Session, config: AstroConfig): void {
  // Astro has taken the base off the address of a request.
  const home = session.options.urls.home.slice(config.base.replace(/\/$/, '').length);
  server.middlewares.use(
    `${home}pagefind`,
    serveStatic(fileURLToPath(new URL(`.${home}pagefind/`, config.outDir)), { cacheControl: false }),
  );
  server.middlewares.use(async (request, response, next) => {
    const [url = ''] = (request.url ?? '').split('?', 1);
    const type = TYPES[/\.(\w+)$/.exec(url)?.[1] ?? ''];
    if (!type || !url.startsWith(home)) return next();
    const body = await resourceAt(url.slice(home.length), session).catch(() => null);
    if (body === null) return next();
    response.setHeader('Content-Type', type);
    response.end(body);
  });
}

async function resourceAt(path: string, session: Session): Promise<string | Uint8Array | null> {
  const { context, errors } = await session.snapshot();
  if (errors.length > 0) return null;
  for (const file of resources(context)) if (file.path === path) return [...file.parts].join('');
  const fonts = context.remember('fonts', context.briefing, () => fontFiles(context));
  const font = fonts.find((file) => file.path === path);
  return font ? fontBody(font, session.options.cacheDir) : null;
}

/** Sends the findings of `check`, and what is not entered yet, to the toolbar, when it asks and whenever they change. */
export function reportFindings(toolbar: Toolbar, session: Session, dir: string): void {
  const send = async (): Promise<void> => {
    const { issues, briefing, records } = await session.snapshot();
    const findings = [...issues, ...notEntered(briefing, records)].map(
      ({ place, severity, code, message }) => ({
        place: `${dir}/${place.file}:${place.line}:${place.column}`,
        ...{ severity, code, message },
      }),
    );
    toolbar.send('backgrounder:findings', findings);
  };
  toolbar.on('backgrounder:ready', () => void send());
  session.onRead(() => void send());
}
