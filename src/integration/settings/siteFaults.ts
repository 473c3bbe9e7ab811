import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import { UserError } from '../../model/userError.ts';
import { sourcesIn } from '../../staging/sourcesIn.ts';
import { configIn } from './configFile.ts';

/** The settings of Astro that decide whether a site can hold a briefing. */
export interface SiteSettings
  extends Pick<
    AstroConfig,
    'base' | 'outDir' | 'output' | 'publicDir' | 'root' | 'srcDir' | 'trailingSlash'
  > {
  readonly site?: string | undefined;
  readonly adapter?: unknown;
  readonly i18n?: AstroConfig['i18n'];
  readonly build: Pick<AstroConfig['build'], 'format'>;
}

/** What the briefing brings into the site. */
export interface BriefingPlace {
  /** Path of the briefing in the site; empty where it is the whole. */
  readonly prefix: string;
  /** Holds `seeds/` and `content/`, absolute. */
  readonly dir: string;
  /** Whether the site reads MDX by an integration of its own. */
  readonly hasMdx: boolean;
  /** The notes in MDX, relative to the project. */
  readonly mdxNotes: () => readonly string[];
}

/**
 * Refuses a site that could not show a briefing, before anything is built.
 * @throws UserError that names each setting with its remedy
 */
export function refuseSettings(settings: SiteSettings, place: BriefingPlace): void {
  const found = [...faultsOf(settings, place)];
  if (found.length > 0) throw new UserError(found.map((one) => `${fileOf(settings)}: ${one}`).join('\n'));
}

function* faultsOf(
  settings: SiteSettings,
  { prefix, dir, hasMdx, mdxNotes }: BriefingPlace,
): Generator<string> {
  const { adapter, base, build, output, site } = settings;
  if (adapter || output === 'server')
    yield `${adapter ? 'adapter is set' : 'output is “server”'}, but a briefing is a folder of files, and complete only after an adapter has taken those of the site. Take it out, or build the briefing as a project of its own (npx backgrounder init) and serve its dist/ below this site.`;
  if (prefix !== '' && build.format !== 'directory')
    yield `build.format is “${build.format}”, but each page of a briefing is a folder. Set it to “directory”, or build the briefing as a project of its own (npx backgrounder init).`;
  yield* addressFaults({ site, base });
  const [root, outDir, ...folders] = [
    settings.root,
    settings.outDir,
    settings.srcDir,
    settings.publicDir,
  ].map((url) => fileURLToPath(url)) as [string, string, ...string[]];
  const source = sourcesIn(outDir, { root, folders: [...folders, join(dir, 'seeds'), join(dir, 'content')] });
  if (source !== null)
    yield `outDir is “${relative(root, outDir) || '.'}”, and a build replaces that folder. But the site is made of what lies in “${relative(root, source) || '.'}”. Name a folder of its own, such as ./dist.`;
  const [note] = hasMdx ? mdxNotes() : [];
  if (note !== undefined)
    yield `mdx() reads ${note} too, but does not know the marks of notes, such as :inference[…]. Write the note as .md, or take mdx() out.`;
}

/** What is wrong with the public address in the settings, in a sentence each. */
export function* addressFaults({
  site,
  base,
}: Partial<Pick<SiteSettings, 'site' | 'base'>>): Generator<string> {
  if (site && URL.parse(site)?.pathname !== '/')
    yield `site is “${site}”. Give an origin such as https://example.org; a path belongs in base.`;
  if (base && !/^[\w\-./~%]*$/.test(base)) yield `base is “${base}”. Give a path such as /news/.`;
}

/** What a site is told that sets what a briefing does otherwise, in a sentence each. */
export function* settingsUnheeded(settings: SiteSettings, prefix: string): Generator<string> {
  const { build, trailingSlash } = settings;
  const file = fileOf(settings);
  if (trailingSlash === 'never')
    yield `${file}: trailingSlash is “never”, but the addresses of a briefing end with a slash. ${prefix === '' ? 'It is taken as “always”.' : 'A host that serves folders answers them; astro preview does not.'}`;
  const locale = localeWanted(settings.i18n, prefix);
  if (locale !== null)
    yield `${file}: i18n.routing.prefixDefaultLocale is set, so astro dev answers no address of the briefing. Set prefix to “/${locale}${prefix}” in backgrounder().`;
  if (prefix === '' && build.format !== 'directory')
    yield `${file}: build.format is “${build.format}”, but each page of a briefing is a folder. It is taken as “directory”.`;
}

/** The locale below which a site has all of its pages; null where it asks for none, or the briefing lies below one. */
function localeWanted(i18n: AstroConfig['i18n'], prefix: string): string | null {
  if (typeof i18n?.routing !== 'object' || !i18n.routing.prefixDefaultLocale) return null;
  const paths = i18n.locales.map((one) => (typeof one === 'string' ? one : one.path));
  return paths.includes(prefix.split('/')[1] ?? '') ? null : i18n.defaultLocale;
}

function fileOf({ root }: SiteSettings): string {
  const file = configIn(fileURLToPath(root));
  return file === undefined ? 'astro.config' : relative('.', file);
}
