import type { FoundValue } from '../sources/source.ts';

/** How far into a file a browser’s remark about where the page was saved from may stand. */
const HEAD = 4096;
const SAVED = /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->|<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i;
/** Archives that keep pages under an address that ends in the original one. */
const ARCHIVED =
  /^https?:\/\/(?:web\.archive\.org\/web\/\d{4,14}[a-z_]*|arquivo\.pt\/(?:wayback|noFrame\/replay)\/\d+[a-z_]*|(?:www\.)?webarchive\.[a-z.]+\/(?:[a-z]+\/)*\d{14}[a-z_]*|archive\.(?:today|ph|is|li|md|fo|vn)\/(?:\d{14}|o\/\w+))\/(https?:\/?\/?.+)$/i;

/**
 * The address of the original, of those that a page names: where its browser saved it from, and what it says itself.
 * An archive’s address gives that of the page in it.
 */
export function addressOf(html: string, document: Document, found: readonly FoundValue[]): FoundValue | null {
  const [, chrome, singleFile] = SAVED.exec(html.slice(0, HEAD)) ?? [];
  const saved = chrome ?? singleFile;
  const archived = document.querySelector('#HEADER input[name="q"][type="text"]')?.getAttribute('value');
  const named: FoundValue[] = [
    ...(archived ? [{ value: archived, how: 'archive’s note of the address' }] : []),
    ...found,
    ...(saved ? [{ value: saved, how: 'browser’s note of where it was saved from' }] : []),
  ].flatMap(({ value, how }) => {
    const [, original] = ARCHIVED.exec(value) ?? [];
    const address = original?.replace(/^(https?:)\/{0,2}/i, '$1//') ?? value;
    return isPage(address) ? [{ value: address, how: original ? `${how}, without the archive` : how }] : [];
  });
  // A canonical address that is the front page names the site, not the article.
  return named.find(({ value }) => new URL(value).pathname !== '/') ?? named[0] ?? null;
}

function isPage(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
