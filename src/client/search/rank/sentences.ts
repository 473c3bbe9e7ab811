import type { PagefindData } from '../pagefind.ts';
import { wordsOf } from '../words/fold.ts';
import { lexiconOf, type Sought, strengthIn, weighted, worthOf } from './relevance.ts';

/** How much of a query a passage has, 0 to 1 each; see `worthOf`. */
export interface Share {
  readonly record: number;
  /** Of its best sentence. */
  readonly sentence: number;
  /** What the words that the headline of its article has tell, of all. */
  readonly headline: number;
  /** Of all that was found of its article. */
  readonly article: number;
  /** The address of that sentence, where no other has as much. */
  readonly id?: string;
}

/** How much of a query a record has, and which of its sentences most. @param beside all that was found of its article */
export function shareOf(
  { raw_content = '', anchors = [], filters }: PagefindData,
  sought: readonly Sought[],
  beside: readonly PagefindData[],
): Share {
  const text = raw_content.split(/\s+/);
  const sentences = anchors.map(({ id, location }, at) => ({
    id,
    share: partOf(text.slice(location, anchors[at + 1]?.location), sought),
  }));
  const [best, next] = sentences.sort((a, b) => b.share - a.share);
  const record = partOf(text, sought);
  const headlines = filters['article'] ?? [];
  const words = lexiconOf(headlines.flatMap(wordsOf));
  const headline = weighted(
    sought.map((one) => strengthIn(words, one)),
    sought,
  );
  const article = wholeIn(beside, headlines, sought);
  if (!best) return { record, sentence: record, headline, article };
  return {
    record,
    sentence: best.share,
    headline,
    article,
    ...(best.share > (next?.share ?? 0) && { id: best.id }),
  };
}

/** What passages of an article and its headline are worth together. */
function wholeIn(
  passages: readonly PagefindData[],
  headlines: readonly string[],
  sought: readonly Sought[],
): number {
  const words = passages.flatMap(({ raw_content = '' }) => raw_content.split(/\s+/));
  const lexicon = lexiconOf([...words, ...headlines].flatMap(wordsOf));
  const met = sought.map((one) => strengthIn(lexicon, one));
  return worthOf(met, sought);
}

function partOf(text: readonly string[], sought: readonly Sought[]): number {
  const words = lexiconOf(text.flatMap(wordsOf));
  return worthOf(
    sought.map((one) => strengthIn(words, one)),
    sought,
  );
}
