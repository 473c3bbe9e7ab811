import { carriedIds, firstIds, sentencesIn, wordsOf } from '../corrections/identity.ts';
import type { ArticleText, Edition } from '../model/articleText.ts';
import type { Block } from '../model/briefing.ts';
import { NO_CACHE, type TextCache } from '../model/check/textCache.ts';
import type { ArticleId } from '../model/ids.ts';
import type { Document } from '../text/document.ts';
import { sentencesOf } from '../text/sentences/sentences.ts';
import { fatesOf } from '../text/versions/rewording.ts';

/** What came before a text. */
export interface History extends Pick<ArticleText, 'resolutions' | 'recorded'> {
  readonly versions: readonly EarlierDocument[];
}

const NONE: History = { versions: [], resolutions: new Map(), recorded: [] };

/** A version as it was read. */
export interface EarlierDocument {
  readonly file: string;
  readonly document: Document;
}

/**
 * Gives each block and sentence its id, the only place where ids are given. Those of a first version are `p1`, `p2` …
 * and `p1s1` …; in a later one each passage that was carried over keeps its id, and a new one gets an id with the number
 * of the version, `p5v2` or `p5s2v2`, that no passage ever had.
 */
export function articleText(
  id: ArticleId,
  lang: string,
  document: Document,
  { versions: previous, resolutions, recorded }: History = NONE,
  cache: TextCache = NO_CACHE,
): ArticleText {
  const earlier: Edition[] = [];
  const versions = [...previous, { file: '', document }];
  let blocks: readonly Block[] = [];
  for (const [index, { document: version }] of versions.entries()) {
    const spans = spansOf(version, lang, cache);
    const before = versions[index - 1];
    if (!before) {
      blocks = firstIds(spans);
      continue;
    }
    const { text } = before.document;
    const fates = fatesOf(wordsOf(text, blocks), wordsOf(version.text, spans));
    earlier.push({ file: before.file, text, blocks, fates });
    blocks = carriedIds(spans, sentencesIn(blocks), fates, index + 1);
  }
  return { id, lang, document, text: document.text, blocks, earlier, resolutions, recorded };
}

function spansOf({ text, blocks }: Document, lang: string, cache: TextCache) {
  const words = blocks.map(({ start, end }) => text.slice(start, end));
  const sentences = cache.of(`sentences ${lang}`, words.join('\0'), () =>
    words.map((own) => sentencesOf(own, lang)),
  );
  return blocks.map(({ start, end, tag }, index) => ({
    start,
    end,
    tag,
    sentences: (sentences[index] ?? []).map((one) => ({ start: one.start + start, end: one.end + start })),
  }));
}
