import type { Article } from '../../model/briefing.ts';
import type { Span } from '../../text/span.ts';

type Sentence = Article['blocks'][number]['sentences'][number];

/** The sentences that no page shows: of excerpts those without a mention, of a mere link all. */
export function withheldSentences({
  rights,
  blocks,
  mentions,
}: Pick<Article, 'rights' | 'blocks' | 'mentions'>): readonly Sentence[] {
  if (rights.display === 'full') return [];
  const named = new Set(rights.display === 'link' ? [] : mentions.map(({ sentence }) => sentence));
  return blocks.flatMap(({ sentences }) => sentences.filter(({ id }) => !named.has(id)));
}

/** No seed holds a control character: it would have been refused. */
const MASK = '\u0001';

/** The text with some of it masked, so that offsets stay; see {@link unmasked}. */
export function masked(text: string, spans: readonly Span[]): string {
  let at = 0;
  let result = '';
  for (const { start, end } of spans) {
    result += text.slice(at, start) + MASK.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}

/** What was written of a masked text, without the mask. */
export function unmasked(html: string): string {
  return html.replaceAll(MASK, '');
}
