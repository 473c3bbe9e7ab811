import { inOrder } from './inOrder.ts';
import {
  type Content,
  contentOf,
  MANIFEST_FILE,
  type Manifest,
  type ManifestEntry,
  parseManifest,
} from './manifest.ts';
import { addressOf } from './site.ts';
import { byFile, type Deviation, deviation, extraFile } from './verify.ts';

const AT_ONCE = 8;
/** How long an answer may take, in milliseconds. */
const PATIENCE = 30_000;

/** What hosts read and do not serve. */
const FOR_HOSTS = /^(?:_headers|_redirects|_routes\.json|CNAME|\.nojekyll|\.htaccess)$/;

/** A site that is answered at an address. */
export interface Published {
  /** Address of its front page, after redirects. */
  readonly url: URL;
  /** What it says that it holds. */
  readonly manifest: Manifest;
}

/** Why a site cannot be compared: one sentence with a remedy. */
export class Unverifiable extends Error {}

/**
 * Asks a site for its manifest.
 * @throws Unverifiable when nothing answers, or what answers has no manifest
 */
export async function openAddress(address: URL): Promise<Published> {
  const home = await answerAt(address).catch((error: unknown) => {
    throw new Unverifiable(
      `Nothing answers at ${address.href} (${reasonOf(error)}). Is the server running there?`,
    );
  });
  await home.body?.cancel();
  const url = new URL('.', home.url);
  const answer = await answerAt(new URL(MANIFEST_FILE, url));
  const text = await answer.text();
  if (!answer.ok) {
    throw new Unverifiable(
      `${answer.url} answers ${answer.status}. Name the address of the front page, with the path below which the site lives; or publish the site anew, if an older version of this program built it.`,
    );
  }
  const manifest = parseManifest(text);
  if (!manifest) throw new Unverifiable(`What ${answer.url} answers is not the manifest of a site.`);
  return { url, manifest };
}

/**
 * Compares a published site with what a build made, each file by its digest.
 * @param made the manifest of the build; what the site names besides is extra
 */
export async function verifyAddress({ url, manifest }: Published, made: Manifest): Promise<Deviation[]> {
  const served = made.files.filter(({ file }) => !FOR_HOSTS.test(file));
  const compared = await inOrder(served, AT_ONCE, async (entry) =>
    deviation(entry, await contentAt(url, entry)),
  );
  const known = new Set(made.files.map(({ file }) => file));
  const extra = manifest.files.filter(({ file }) => !known.has(file));
  return [...compared.flat(), ...extra.map(({ file }) => extraFile(file)), ...baseFault(url, made)].sort(
    byFile,
  );
}

function baseFault(url: URL, { base }: Manifest): Deviation[] {
  if (url.pathname === base) return [];
  const message = `the site was built for ${base} and is published at ${url.pathname}: its links lead elsewhere. Build it with BASE=${url.pathname}.`;
  return [{ file: 'index.html', difference: 'changed', message }];
}

async function contentAt(url: URL, { file }: ManifestEntry): Promise<Content | string> {
  const path = addressOf(file).split('/').map(encodeURIComponent).join('/');
  try {
    const answer = await answerAt(new URL(`./${path}`, url));
    if (answer.ok) return contentOf(await answer.bytes());
    await answer.body?.cancel();
    return `it is answered with ${answer.status}`;
  } catch (error) {
    return `it is not answered (${reasonOf(error)})`;
  }
}

function answerAt(url: URL): Promise<Response> {
  return fetch(url, { signal: AbortSignal.timeout(PATIENCE), cache: 'no-store' });
}

/** The code of the system behind a failed request, or its own words. */
function reasonOf(error: unknown): string {
  const { cause, name, message } = error as Error & { readonly cause?: Partial<NodeJS.ErrnoException> };
  return (
    cause?.code ??
    cause?.message ??
    (name === 'TimeoutError' ? `no answer within ${PATIENCE / 1000} s` : message)
  );
}
