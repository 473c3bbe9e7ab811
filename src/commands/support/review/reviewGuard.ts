import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What every answer says: nothing is stored, framed, guessed or loaded from elsewhere. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/**
 * The path below the secret part of the address, or null for a request that is not from the page itself: another host
 * than the one that listens (a name that was made to point here), another origin, or no token.
 * @param host such as `127.0.0.1:4711`
 */
export function pathWithin(request: IncomingMessage, host: string, token: string): string | null {
  const { headers, method = 'GET', url = '/' } = request;
  const origin = headers.origin;
  const isOwnOrigin = origin === undefined ? method === 'GET' : origin === `http://${host}`;
  const site = headers['sec-fetch-site'];
  const isOwnSite = site === undefined || site === 'same-origin' || (site === 'none' && method === 'GET');
  const [, given = '', path = ''] = /^\/([^/?#]*)\/([^?#]*)$/.exec(url) ?? [];
  // The token is compared whatever else is wrong, and in the same time whatever it is.
  const isOwnToken = isSame(given, token);
  return headers.host === host && isOwnOrigin && isOwnSite && isOwnToken ? path : null;
}

function isSame(one: string, other: string): boolean {
  const digest = (words: string): Buffer => createHash('sha256').update(words).digest();
  return timingSafeEqual(digest(one), digest(other));
}
