import { wordsOf } from './fold.ts';
import type { PagefindData } from './pagefind.ts';
import { lexiconOf, type Sought, strengthIn } from './relevance.ts';

/** How much of a query a passage has. */
export interface Share {
  /** Of what the words tell, the part that the whole record has, 0 to 1, and that its best sentence has. */
  readonly record: number;
  readonly sentence: number;
  /** The address of that sentence, where no other has as much. */
  readonly id?: string;
}

/** How much of a query a record has, and which of its sentences most. */
export function shareOf({ raw_content = '', anchors = [] }: PagefindData, sought: readonly Sought[]): Share {
  const text = raw_content.split(/\s+/);
  const sentences = anchors.map(({ id, location }, at) => ({
    id,
    share: partOf(text.slice(location, anchors[at + 1]?.location), sought),
  }));
  const [best, next] = sentences.sort((a, b) => b.share - a.share);
  const record = partOf(text, sought);
  if (!best) return { record, sentence: record };
  return { record, sentence: best.share, ...(best.share > (next?.share ?? 0) && { id: best.id }) };
}

function partOf(text: readonly string[], sought: readonly Sought[]): number {
  const words = lexiconOf(text.flatMap(wordsOf));
  const total = sought.reduce((sum, { weight }) => sum + weight, 0);
  return sought.reduce((sum, one) => sum + one.weight * strengthIn(words, one), 0) / (total || 1);
}
