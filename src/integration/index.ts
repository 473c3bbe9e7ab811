import { globSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { COLLECTIONS_MISSING } from '../model/collectionsMissing.ts';
import { type Shard, shardFrom } from '../model/shard.ts';
import type { OptionalPage } from '../model/urls.ts';
import { UserError } from '../model/userError.ts';
import { workerUrl } from '../model/workerUrl.ts';
import { urlsFor } from '../views/context/urls.ts';
import { Build } from './build.ts';
import { NAME } from './hooks.ts';
import { bundledModules } from './modules.ts';
import type { BackgrounderOptions } from './options.ts';
import { type Output, openOutput } from './output.ts';
import { registerOwnKinds, registerOwnStrings, virtualOptions } from './own.ts';
import { renderModule } from './pages/renderModule.ts';
import { engineDigest } from './program.ts';
import { type Disableable, pageRoutes } from './routes.ts';
import { COLLECTIONS } from './session/collections.ts';
import { Session } from './session/session.ts';
import { inputsDigest } from './session/siteBefore.ts';
import { folderAddresses } from './settings/folderAddresses.ts';
import { unheededAddress } from './settings/publicAddress.ts';
import { checkFiles, readOptions } from './settings/readOptions.ts';
import { siteConfig } from './settings/siteConfig.ts';
import { refuseSettings, settingsUnheeded } from './settings/siteFaults.ts';
import { virtualModules } from './virtual.ts';

export type { BackgrounderOptions } from './options.ts';

/**
 * Turns news articles in `seeds/` and notes in `content/` into a briefing.
 * @throws when an option is not known or has a wrong value
 */
export default function backgrounder(options: BackgrounderOptions = {}): AstroIntegration {
  const settings = readOptions(options);
  const { dir, prefix, disable, kinds, strings } = settings;
  const shard = settings.shard === undefined ? null : shardFrom(settings.shard);
  const modules = bundledModules();
  const rendering = Object.keys(settings.components).length === 0 ? renderModule() : null;
  registerOwnKinds(settings);
  let session: Session | null = null;
  let build: Build | null = null;
  let config: AstroConfig;
  const opened = (): Session => {
    if (!session) throw new Error('The briefing is read once Astro has its settings.');
    return session;
  };
  // The last of all integrations: what it publishes is complete.
  const publishing: AstroIntegration = {
    name: `${NAME}/publish`,
    hooks: { 'astro:build:done': ({ logger }) => build?.publish(opened(), logger) },
  };
  return {
    name: NAME,
    hooks: {
      'backgrounder:session': opened,
      'backgrounder:project': async (root) => {
        checkFiles(settings, root);
        await registerOwnStrings(settings, root);
        return { dir: resolve(root, dir), prefix, without: optionalPages(disable) };
      },
      'astro:config:setup': async ({ config: given, command, logger, ...astro }) => {
        const root = fileURLToPath(given.root);
        checkFiles(settings, root);
        const briefingDir = resolve(root, dir);
        const hasMdx = given.integrations.some(({ name }) => name === '@astrojs/mdx');
        refuseSettings(given, {
          prefix,
          dir: briefingDir,
          hasMdx,
          mdxNotes: () => mdxNotesIn(briefingDir, root),
        });
        if (command === 'build')
          for (const sentence of unheededAddress(process.env, given)) logger.warn(sentence);
        if (command !== 'sync') for (const sentence of settingsUnheeded(given, prefix)) logger.warn(sentence);
        const briefing = relative(root, briefingDir).replace(/(?<=.)$/, '/');
        const cacheDir = join(fileURLToPath(given.cacheDir), NAME);
        // One for each command: a build removes what its pages do not show.
        const viewsDir = join(cacheDir, 'views', command);
        const pagesDir = join(fileURLToPath(given.srcDir), 'pages');
        for (const route of pageRoutes(pagesDir, prefix, disable)) astro.injectRoute(route);
        astro.addDevToolbarApp({
          id: NAME,
          name: 'Briefing',
          icon: 'file-search',
          entrypoint: workerUrl('../client/toolbar', import.meta.url),
        });
        await registerOwnStrings(settings, root);
        astro.updateConfig(siteConfig({ briefingDir, isWhole: prefix === '', hasMdx }));
        const output = command === 'build' ? await outputOf(given, { cacheDir, shard, logger }) : null;
        if (output) astro.updateConfig({ outDir: pathToFileURL(`${output.next}/`) });
        const allPages: string[] = [];
        // The first shard makes what all share.
        const hasSitemap = given.site !== undefined && (shard === null || shard.index === 1);
        const sitemaps = hasSitemap ? [(await import('./sitemap.ts')).briefingSitemap(opened, allPages)] : [];
        const home = `${given.base.replace(/\/$/, '')}${prefix}/`;
        const updated = astro.updateConfig({
          integrations: [...sitemaps, publishing],
          vite: {
            plugins: [
              virtualModules(virtualOptions(settings, root), { viewsDir, briefing }),
              modules.plugin,
              ...(rendering ? [rendering.plugin] : []),
              ...(given.trailingSlash === 'never' && prefix !== '' ? [folderAddresses(home)] : []),
            ],
          },
        });
        const address = {
          base: home,
          site: updated.site?.replace(/\/$/, ''),
          without: optionalPages(disable),
        };
        const urls = urlsFor(address);
        const folder = prefix.replace(/^\//, '').replace(/(?<=[^/])$/, '/');
        const program = engineDigest();
        const publicDir = join(fileURLToPath(updated.publicDir), folder);
        const words = { settings: { kinds, strings }, root, address, viewsDir, publicDir };
        const place = { output, cacheDir, program, urls, folder, shard };
        build = output && new Build({ ...place, output, modules, renderModule: rendering, words, allPages });
        session = new Session({
          dir: briefingDir,
          ...{ cacheDir, viewsDir, program, urls },
          outDir: output?.outDir ?? '',
          // A shard is a part of the site, a prefix one of a larger site; words of a project may import other modules.
          inputs:
            output && !shard && prefix === '' && Object.keys(strings).length === 0
              ? inputsDigest(briefingDir, [program, settings, address])
              : null,
          drafts: command === 'dev',
          onReading: async () => build?.prepare(),
          onArticle: (article, around) => build?.addArticle(article, around),
          onBriefing: (snapshot) => build?.beside.begin(snapshot),
          onEntries: (name, entries) => build?.beside.add(name, entries),
        });
      },
      'astro:config:done': ({ config: whole }) => {
        config = whole;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (lacksCollections(opened())) throw new UserError(NO_COLLECTIONS);
        setPrerenderer((standard) => build?.prerenderer(standard, opened(), config) ?? standard);
      },
      'astro:server:start': ({ logger }) => {
        if (lacksCollections(opened())) logger.error(NO_COLLECTIONS);
      },
      'astro:server:setup': async ({ server, toolbar }) => {
        const { reportFindings, serveResources } = await import('./dev.ts');
        serveResources(server, opened(), config);
        reportFindings(toolbar, opened(), dir);
      },
    },
  };
}

const NO_COLLECTIONS = `${COLLECTIONS_MISSING.fault} ${COLLECTIONS_MISSING.remedy}`;

/** Whether the project, once Astro has read its collections, has not all of ours. */
function lacksCollections({ asked }: Session): boolean {
  return COLLECTIONS.some((name) => !asked.has(name));
}

function mdxNotesIn(briefingDir: string, root: string): readonly string[] {
  const notes = globSync('content/{entities,topics}/**/*.mdx', { cwd: briefingDir });
  return notes.map((note) => relative(root, join(briefingDir, note))).toSorted();
}

function optionalPages(pages: readonly Disableable[]): readonly OptionalPage[] {
  return pages.filter((page) => page !== '404');
}

interface OutputPlace {
  readonly cacheDir: string;
  readonly shard: Shard | null;
  readonly logger: AstroIntegrationLogger;
}

function outputOf(config: AstroConfig, { cacheDir, shard, logger }: OutputPlace): Promise<Output> {
  const outDir = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
  return openOutput({
    outDir: shard ? join(dirname(outDir), 'shards', `${shard.index}-of-${shard.count}`) : outDir,
    workDir: cacheDir,
    lock: join(fileURLToPath(config.cacheDir), 'build.lock'),
    onWait: (holder) => logger.info(`Waiting for another build of this project (process ${holder}).`),
  });
}
