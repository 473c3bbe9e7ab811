import { headsWhatFollows } from '../html/pageLines.ts';
import { shortened } from '../html/unseen.ts';
import type { Source } from './source.ts';

/** What so many pages of a site have around their texts is the site’s. */
const FEWEST_PAGES = 3;
/** How far into a text its edges reach, in blocks. */
const EDGE = 6;
const LONGEST_LABEL = 60;
/** A site speaks of itself to its readers; an article does so in quotation marks only. */
const SPEAKS =
  /(?<![\p{L}\p{M}])(?:we|our|you|your|wir|uns|unsere?[rnms]?|nous|notre|nos|vous|votre|vos|nosotros|nuestr[oa]s?|ustedes|noi|nostr[oaie]|voi|vostr[oaie]|nós|nossos?|nossas?|vocês?)(?![\p{L}\p{M}])/iu;
const QUOTED = /[“"„«][^“”"„«»]*[”"“»]/gu;

interface Text {
  readonly page: Source;
  readonly blocks: readonly string[];
}

/**
 * Pages of one site without the lines that several of them have before or behind their texts: labels, and what the site says of
 * itself.
 * @param sources all that are imported together
 * @returns the pages that lose lines, each with the page as it is without them
 */
export function withoutSiteLines(sources: readonly Source[]): Map<Source, Source> {
  const changed = new Map<Source, Source>();
  for (const pages of bySite(sources).values()) {
    if (pages.length < FEWEST_PAGES) continue;
    const texts = pages.map((page) => ({ page, blocks: page.text.trim().split('\n\n') }));
    const bearers = bearersOf(texts);
    for (const text of texts) {
      const { page, blocks } = text;
      const versions = versionsOf(text, bearers);
      const isSites = (block: string): boolean =>
        (bearers.get(block) ?? []).filter((other) => !versions.has(other)).length >= FEWEST_PAGES - 1 &&
        isOfSite(block, page);
      const { kept, taken } = withoutEdges(blocks, isSites);
      if (taken.length > 0 && kept.length > 0) changed.set(page, pageWith(page, kept, taken));
    }
  }
  return changed;
}

/** Web pages by their site, as far as they name it. */
function bySite(sources: readonly Source[]): Map<string, Source[]> {
  const siteOf = ({ format, meta: { url, publisher } }: Source): string =>
    format === 'html' ? (url && URL.parse(url.value)?.hostname) || publisher?.value || '' : '';
  const sites = Map.groupBy(sources, siteOf);
  sites.delete('');
  return sites;
}

/** The texts that have each block. */
function bearersOf(texts: readonly Text[]): Map<string, Text[]> {
  const bearers = new Map<string, Text[]>();
  for (const text of texts)
    for (const block of new Set(text.blocks)) {
      const own = bearers.get(block) ?? [];
      own.push(text);
      bearers.set(block, own);
    }
  return bearers;
}

/** A text itself and its other versions: two of one article share more than what their site puts around it. */
function versionsOf(text: Text, bearers: ReadonlyMap<string, readonly Text[]>): Set<Text> {
  const shared = new Map<Text, number>();
  for (const block of new Set(text.blocks)) {
    if (isOfSite(block, text.page)) continue;
    for (const other of bearers.get(block) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return new Set([text, ...[...shared].flatMap(([other, count]) => (count > 1 ? [other] : []))]);
}

/** A label, or sentences in which the site speaks or is named. */
function isOfSite(block: string, { meta }: Source): boolean {
  if (block.length <= LONGEST_LABEL && !/[.!?…।。؟,;]["”’»)\]]*$/u.test(block)) return true;
  const words = block.replace(QUOTED, ' ');
  return SPEAKS.test(words) || saysWhatIs(meta.publisher?.value, words);
}

/** What a newsroom does in an article: “Harbour Watch has asked the port”. */
const DID = /^(?:\p{L}+ed|has|had|was|did|saw|could|understands)(?!\p{L})/u;

/** “Harbour Watch is published in Lanmere.” */
function saysWhatIs(publisher: string | undefined, words: string): boolean {
  if (!publisher) return false;
  const named = `${publisher.replace(/^the /i, '')} `;
  const sentences = words.split(/(?<=[.!?])\s+/).map((one) => one.replace(/^the /i, ''));
  return sentences.some((one) => one.startsWith(named) && !DID.test(one.slice(named.length)));
}

function withoutEdges(
  blocks: readonly string[],
  isSites: (block: string) => boolean,
): { kept: readonly string[]; taken: readonly string[] } {
  const first = blocks.findIndex((block) => !isSites(block));
  const shared = blocks.findLastIndex((block) => !isSites(block));
  const isHeaded = shared < blocks.length - 1 && headsWhatFollows(blocks[shared] ?? '');
  const last = isHeaded ? shared - 1 : shared;
  if (first < 0 || first > EDGE || blocks.length - 1 - last > EDGE) return { kept: blocks, taken: [] };
  return {
    kept: blocks.slice(first, last + 1),
    taken: [...blocks.slice(0, first), ...blocks.slice(last + 1)],
  };
}

function pageWith(page: Source, kept: readonly string[], taken: readonly string[]): Source {
  const text = `${kept.join('\n\n')}\n`;
  const lines = taken.map((block) => `“${shortened(block.replace(/\s+/g, ' '))}”`).join(', ');
  return {
    ...page,
    text,
    seed: text,
    bytes: new TextEncoder().encode(text),
    dropped: [...page.dropped, `lines that other pages of the site have too: ${lines}`],
  };
}
