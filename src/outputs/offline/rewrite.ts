import { type OfflineSite, offlineAddress } from './links.ts';

/** A copy runs nothing, and loads what lies beside it. */
const POLICY =
  "default-src 'none'; style-src 'self' file:; img-src 'self' file: data:; font-src 'self' file:; base-uri 'none'; form-action 'none'";

/** Comments, scripts with what is in them, and start tags: their attributes stand in marks, and may hold `>`. */
const MARKUP =
  /<!--[\s\S]*?-->|<script\b[^>]*>[\s\S]*?<\/script>|<([a-z][\w:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;
const ADDRESS = /(\s)(href|src|poster|xlink:href)="([^"]*)"/gi;
const HAS_ADDRESS = /(?:href|src|poster)="/i;
/** What a page on a disk has a use for. */
const LINKS = /\srel="(?:stylesheet|icon|canonical)"/i;

/** A page as it is on a disk: without scripts, each address of the site a path to a file. Text and ids are what they were. */
export function offlinePage(html: string, path: string, site: OfflineSite): string {
  return html.replace(MARKUP, (whole, name: string | undefined, attributes: string | undefined) => {
    if (name === undefined || attributes === undefined) return whole.startsWith('<!--') ? whole : '';
    const tag = name.toLowerCase();
    // Most tags, which no rule concerns, are told at once.
    if (tag !== 'meta' && tag !== 'link' && !HAS_ADDRESS.test(attributes)) return whole;
    if (tag === 'link' && !LINKS.test(attributes)) return '';
    if (tag === 'meta' && /\shttp-equiv="content-security-policy"/i.test(attributes)) {
      return `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
    }
    if (tag === 'link' && /\srel="canonical"/i.test(attributes)) return whole;
    const rewritten = attributes.replace(ADDRESS, (_, space: string, attribute: string, value: string) => {
      const address = offlineAddress(plain(value), path, site);
      return address === null ? '' : `${space}${attribute}="${escaped(address)}"`;
    });
    return `<${name}${rewritten}>`;
  });
}

/**
 * A style sheet as it is on a disk. No script runs there, whatever the browser could run: what is for readers without
 * scripts holds, and what is for the others does not.
 */
export function offlineStyles(css: string, path: string, site: OfflineSite): string {
  return css
    .replace(/url\(\s*(["']?)([^"')]+)\1\s*\)/g, (whole, mark: string, value: string) => {
      const address = value.startsWith('data:') ? null : offlineAddress(value, path, site);
      return address === null ? whole : `url(${mark}${address}${mark})`;
    })
    .replace(/\(\s*scripting\s*:\s*none\s*\)/g, '(min-width:0)')
    .replace(/\(\s*scripting\s*:\s*enabled\s*\)/g, '(max-width:-1px)');
}

/** References that may stand in an address. */
function plain(value: string): string {
  if (!value.includes('&')) return value;
  return value
    .replace(/&(?:#34|#x22|quot);/gi, '"')
    .replace(/&(?:#39|#x27|apos);/gi, "'")
    .replace(/&(?:#60|#x3c|lt);/gi, '<')
    .replace(/&(?:#38|#x26|amp);/gi, '&');
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
