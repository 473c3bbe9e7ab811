import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { KeptIndex } from '../cache/keptIndex.ts';
import { makes, type Shard, shardFrom } from '../model/shard.ts';
import { workerUrl } from '../model/workerUrl.ts';
import { Indexing } from '../search/indexing.ts';
import { writeStamp } from '../staging/shard.ts';
import { urlsFor } from '../views/urls.ts';
import { reportFindings, serveResources } from './dev.ts';
import { finish } from './finish.ts';
import { NAME } from './hooks.ts';
import { type Inspector, inspectorOf } from './inspector.ts';
import { type BackgrounderOptions, optionsSchema } from './options.ts';
import { type Output, openOutput } from './output.ts';
import { registerOwnKinds, registerOwnStrings, virtualOptions } from './own.ts';
import { inspectedPrerenderer } from './prerender.ts';
import { engineDigest, generator } from './program.ts';
import { pageRoutes } from './routes.ts';
import { Session } from './session.ts';
import { siteConfig } from './siteConfig.ts';
import { briefingSitemap } from './sitemap.ts';
import { virtualModules } from './virtual.ts';

export type { BackgrounderOptions } from './options.ts';

/** What a build holds from its first hook to its last. */
interface Build {
  readonly output: Output;
  readonly indexing: Indexing;
  readonly inspector: Inspector;
}

/**
 * Turns news articles in `seeds/` and notes in `content/` into a briefing.
 * @throws when an option is not known or has a wrong value
 */
export default function backgrounder(options: BackgrounderOptions = {}): AstroIntegration {
  const settings = optionsSchema.parse(options);
  const { dir = '.', prefix = '', shard: part, disable } = settings;
  registerOwnKinds(settings);
  const shard = part === undefined ? null : shardFrom(part);
  let session: Session | null = null;
  let build: Build | null = null;
  let config: AstroConfig;
  const opened = (): Session => {
    if (!session) throw new Error('The briefing is read once Astro has its settings.');
    return session;
  };
  const publishing: AstroIntegration = {
    name: `${NAME}/publish`,
    hooks: {
      'astro:build:done': async ({ logger }) => {
        if (build)
          await published(build, opened(), {
            logger,
            shard,
            folder: prefix.replace(/^\//, '').replace(/(?<=[^/])$/, '/'),
          });
      },
    },
  };
  return {
    name: NAME,
    hooks: {
      'backgrounder:session': opened,
      'astro:config:setup': async ({
        config: given,
        command,
        updateConfig,
        injectRoute,
        addDevToolbarApp,
        logger,
      }) => {
        const root = fileURLToPath(given.root);
        const briefingDir = resolve(root, dir);
        const cacheDir = join(fileURLToPath(given.cacheDir), NAME);
        const pagesDir = join(fileURLToPath(given.srcDir), 'pages');
        for (const route of pageRoutes(pagesDir, prefix, disable)) injectRoute(route);
        await registerOwnStrings(settings, root);
        addDevToolbarApp({
          id: NAME,
          name: 'Briefing',
          icon: 'file-search',
          entrypoint: workerUrl('../client/toolbar', import.meta.url),
        });
        updateConfig(siteConfig({ briefingDir, isWhole: prefix === '' }));
        const output = command === 'build' ? await outputOf(given, { cacheDir, shard, logger }) : null;
        if (output) updateConfig({ outDir: pathToFileURL(`${output.next}/`) });
        config = updateConfig({
          integrations: [...(given.site ? [briefingSitemap(opened)] : []), publishing],
          vite: { plugins: [virtualModules(virtualOptions(settings, root))] },
        });
        const urls = urlsFor({
          base: `${config.base.replace(/\/$/, '')}${prefix}/`,
          site: config.site?.replace(/\/$/, ''),
        });
        const program = engineDigest();
        const indexing =
          output &&
          new Indexing(join(output.next, prefix), {
            urls,
            kept: new KeptIndex(cacheDir, output.outDir, program, false),
          });
        build = output &&
          indexing && { output, indexing, inspector: inspectorOf(join(cacheDir, 'links.json')) };
        session = new Session({
          dir: briefingDir,
          cacheDir,
          program,
          urls,
          drafts: command === 'dev',
          ...(indexing && { onArticle: (article, around) => indexing.addArticle(article, around) }),
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const { inspector } = build as Build;
        setPrerenderer((standard) =>
          inspectedPrerenderer(standard, {
            inspector,
            base: config.base.replace(/\/?$/, '/'),
            isMade: (path) => shard === null || makes(shard, path),
          }),
        );
      },
      'astro:server:setup': ({ server, toolbar }) => {
        serveResources(server, opened(), config);
        reportFindings(toolbar, opened(), dir);
      },
    },
  };
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

interface PublishOptions {
  /** Where the briefing lies in the site: empty, or a path with a slash at its end. */
  readonly folder: string;
  readonly logger: AstroIntegrationLogger;
  readonly shard: Shard | null;
}

async function published(
  { output, indexing, inspector }: Build,
  session: Session,
  { logger, shard, folder }: PublishOptions,
): Promise<void> {
  const { context, briefing, issues } = await session.snapshot();
  const { cacheDir, dir, program } = session.options;
  const whole = await finish({
    ...{ siteDir: output.next, folder, cacheDir, context, indexing, inspector, shard },
    generator: generator(),
    step: (name, work) => timed(name, work, logger),
  });
  if (shard)
    await writeStamp(output.next, shard, {
      briefingDir: dir,
      engine: program,
      urls: context.urls,
      lang: context.lang,
    });
  await output.publish();
  // The site is published; what is not cached is made anew next time.
  await Promise.all([session.save(), indexing.remember()]).catch(() => {});
  await Promise.all([indexing.close(), inspector.close()]);
  const mentions = briefing.articles.reduce((sum, article) => sum + article.mentions.length, 0);
  if (issues.length > 0)
    logger.warn(`${counted(issues.length, 'warning')}; run the check command for the list.`);
  const facts = [
    counted(whole.pages, 'page'),
    `${counted(mentions, 'mention')} linked`,
    counted(indexing.size, 'search record'),
    `${(whole.bytes / 1e6).toFixed(1)} MB in ${counted(whole.files, 'file')}`,
  ];
  logger.info(facts.join(', '));
  for (const remark of whole.remarks) logger.warn(remark);
}

async function timed<T>(name: string, work: () => Promise<T>, logger: AstroIntegrationLogger): Promise<T> {
  const begun = performance.now();
  const result = await work();
  logger.info(`${name} ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return result;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
