import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Shard } from '../model/shard.ts';

/** Where a build reads and writes, and the address that it is for. */
export interface Environment {
  /** Holds seeds/, content/ and public/. */
  readonly briefingDir: string;
  readonly outDir: string;
  readonly cacheDir: string;
  /** Public origin without a final slash; undefined when none was given. */
  readonly site: string | undefined;
  /** Base path with `/` at both ends. */
  readonly base: string;
  /** The part of the site that is built; null for all of it. */
  readonly shard: Shard | null;
}

const ENGINE = resolve(import.meta.dirname, '../..');

/**
 * Reads BRIEFING_DIR, SITE and BASE, and BACKGROUNDER_OUT, by which the build driver names its staging folder.
 * @param shard the part of the site that is built: it has folders of its own, so that several can be built at once
 * @throws Error with a sentence for the user when SITE or BASE is malformed
 */
export function environment(
  env: Readonly<Record<string, string | undefined>>,
  shard: Shard | null = null,
): Environment {
  const briefingDir = resolve(env['BRIEFING_DIR'] || ENGINE);
  const key = createHash('sha256').update(briefingDir).digest('hex').slice(0, 12);
  const own = shard ? ['shards', `${shard.index}-of-${shard.count}`] : null;
  return {
    briefingDir,
    outDir: env['BACKGROUNDER_OUT'] ?? join(briefingDir, ...(own ?? ['dist'])),
    cacheDir: join(ENGINE, '.cache', key, ...(own ?? [])),
    site: originOf(env['SITE']),
    base: basePath(env['BASE']),
    shard,
  };
}

function originOf(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
  throw new Error(`SITE is “${value}”. Give an origin such as https://example.org; a path belongs in BASE.`);
}

function basePath(value: string | undefined): string {
  const path = `/${value ?? ''}/`.replace(/\/+/g, '/');
  if (/^[\w\-./~%]*$/.test(path) && !path.includes('/../')) return path;
  throw new Error(`BASE is “${value}”. Give a path such as /briefing/.`);
}
