import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { OPTIONAL_PAGES, type OptionalPage } from '../model/urls.ts';
import { UserError } from '../model/userError.ts';

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
  /** Pages that are not made. */
  readonly without: readonly OptionalPage[];
}

/**
 * Reads BRIEFING_DIR, SITE and BASE, and what a command found in the settings of a project: BACKGROUNDER_OUT and
 * BACKGROUNDER_WITHOUT.
 * @throws UserError with a sentence for the user when SITE or BASE is malformed
 */
export function environment(env: Readonly<Record<string, string | undefined>>): Environment {
  const briefingDir = resolve(env['BRIEFING_DIR'] || '.');
  const key = createHash('sha256').update(briefingDir).digest('hex').slice(0, 12);
  return {
    briefingDir,
    outDir: resolve(env['BACKGROUNDER_OUT'] || join(briefingDir, 'dist')),
    cacheDir: resolve('.cache', key),
    site: originOf(env['SITE']),
    base: basePath(env['BASE']),
    without: OPTIONAL_PAGES.filter((page) => env['BACKGROUNDER_WITHOUT']?.split(' ').includes(page)),
  };
}

function originOf(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
  throw new UserError(
    `SITE is “${value}”. Give an origin such as https://example.org; a path belongs in BASE.`,
  );
}

function basePath(value: string | undefined): string {
  const path = `/${value ?? ''}/`.replace(/\/+/g, '/');
  if (/^[\w\-./~%]*$/.test(path) && !path.includes('/../')) return path;
  throw new UserError(`BASE is “${value}”. Give a path such as /briefing/.`);
}
