import type { PagefindData } from '../pagefind.ts';
import { wordsOf } from '../words/fold.ts';
import { lexiconOf, type Sought, strengthIn, worthOf } from './relevance.ts';

/** How much of a query a passage has, 0 to 1 each; see `worthOf`. */
export interface Share {
  readonly record: number;
  /** Of its best sentence. */
  readonly sentence: number;
  /** Of the headline of its article. */
  readonly headline: number;
  /** The address of that sentence, where no other has as much. */
  readonly id?: string;
}

/** How much of a query a record has, and which of its sentences most. */
export function shareOf(
  { raw_content = '', anchors = [], filters }: PagefindData,
  sought: readonly Sought[],
): Share {
  const text = raw_content.split(/\s+/);
  const sentences = anchors.map(({ id, location }, at) => ({
    id,
    share: partOf(text.slice(location, anchors[at + 1]?.location), sought),
  }));
  const [best, next] = sentences.sort((a, b) => b.share - a.share);
  const record = partOf(text, sought);
  const headline = partOf(filters['article'] ?? [], sought);
  if (!best) return { record, sentence: record, headline };
  return { record, sentence: best.share, headline, ...(best.share > (next?.share ?? 0) && { id: best.id }) };
}

function partOf(text: readonly string[], sought: readonly Sought[]): number {
  const words = lexiconOf(text.flatMap(wordsOf));
  return worthOf(
    sought.map((one) => strengthIn(words, one)),
    sought,
  );
}
