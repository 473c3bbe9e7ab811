import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { assemble } from '../src/assemble/assemble.ts';
import { openSite, type Site } from '../src/inspect/site.ts';
import type { Briefing } from '../src/model/briefing.ts';
import type { Urls } from '../src/model/urls.ts';
import { readBriefing } from '../src/read/briefing.ts';
import { environment } from '../src/read/environment.ts';
import { addressesAt } from '../src/views/context/addresses.ts';
import { urlsFor } from '../src/views/context/urls.ts';

/** The built site under test and the briefing that it was built from. */
export const place = environment(process.env);
export const urls: Urls = urlsFor(place);

let site: Promise<Site> | undefined;
let briefing: Promise<Briefing> | undefined;

/** The same site as the checks of finished sites see it, read once for all tests that ask. */
export function loadSite(): Promise<Site> {
  site ??= openSite(place.outDir, { base: place.base, origin: place.site });
  return site;
}

/** The briefing of the site, read once for all tests that ask. */
export function loadBriefing(): Promise<Briefing> {
  briefing ??= readWhole();
  return briefing;
}

async function readWhole(): Promise<Briefing> {
  const { records } = await readBriefing(place.briefingDir);
  return assemble(records, { addressesOf: addressesAt(urls) }).briefing;
}

/** Paths of the built files with a given ending, with `/`. */
export function builtFiles(ending: string): string[] {
  return readdirSync(place.outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => relative(place.outDir, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((path) => !path.startsWith('pagefind/'))
    .toSorted();
}

/** The path below the base of an address of the site. */
export function belowBase(url: string): string {
  return url.slice(place.base.length);
}
