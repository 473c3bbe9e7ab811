import { escapeHtml } from '../markup/escape.ts';
import type { PageContext } from '../model/views/pageContext.ts';

/** How many characters OpenSearch allows to its two names. */
const SHORT = 16;
const LONG = 48;

/**
 * The OpenSearch description with which a browser adds the search of the site to its own.
 * See the OpenSearch 1.1 specification, draft 6.
 */
export function searchDescription({ briefing, urls, strings }: PageContext): string {
  const { title, tagline } = briefing.site;
  const template = `${urls.absolute(urls.section('search'))}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeHtml(clamped(title, SHORT))}</ShortName>
<LongName>${escapeHtml(clamped(title, LONG))}</LongName>
<Description>${escapeHtml(tagline ?? strings.searchLabel)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" method="get" template="${escapeHtml(template)}"/>
</OpenSearchDescription>
`;
}

function clamped(text: string, most: number): string {
  const letters = Array.from(text);
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
