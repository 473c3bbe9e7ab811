import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { assemble } from '../src/briefing/assemble.ts';
import { type Urls, urlsFor } from '../src/briefing/urls.ts';
import type { Briefing } from '../src/model/briefing.ts';
import { readBriefing } from '../src/read/briefing.ts';
import { environment } from '../src/read/environment.ts';

/** The built site under test and the briefing that it was built from. */
export const place = environment(process.env);
export const urls: Urls = urlsFor(place);

export async function loadBriefing(): Promise<Briefing> {
  const { records } = await readBriefing(place.briefingDir);
  return assemble(records, { urls }).briefing;
}

/** Paths of the built files with a given ending, with `/`. */
export function builtFiles(ending: string): string[] {
  return readdirSync(place.outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => relative(place.outDir, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((path) => !path.startsWith('pagefind/'))
    .toSorted();
}

/** The address of a built page below the base: `about/index.html` is `about/`. */
export function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

/** The path below the base of an address of the site. */
export function belowBase(url: string): string {
  return url.slice(place.base.length);
}

const SAMPLE = 3;

/** A few pages of each type, the largest families sampled at both ends and in the middle; no former addresses. */
export function samplePages({ redirects }: Briefing): string[] {
  const former = new Set(redirects.map(({ from }) => from));
  const pages = builtFiles('.html').map(addressOf);
  const families = Map.groupBy(
    pages.filter((page) => !former.has(page)),
    typeOf,
  );
  return [...families.values()].flatMap((family) => {
    if (family.length <= SAMPLE) return family;
    return [family[0], family[family.length >> 1], family.at(-1)].filter((page) => page !== undefined);
  });
}

function typeOf(address: string): string {
  const [section = '', id] = address.split('/');
  return id ? `${section}/*` : address;
}
