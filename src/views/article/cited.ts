import type { Article } from '../../model/briefing.ts';
import type { ReferenceId } from '../../model/ids.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import type { Span } from '../../text/span.ts';
import type { Citations } from '../sharing/citations.ts';
import { withheldSentences } from './withheld.ts';

/** Words of an article with the numbers of the works that say so. */
export interface CitedWords extends Span {
  readonly marks: readonly CitationMark[];
}

/** The mark that leads from words to a work in the list of references. */
export interface CitationMark {
  readonly number: number;
  /** For those who hear it. */
  readonly label: string;
}

/** Works that stand at one place of the text. */
interface Place extends Span {
  readonly refs: readonly ReferenceId[];
}

/** What closes a clause: a mark stands behind it. */
const CLOSING = /^(?:[.,;:!?…،؛۔؟]|["”’»)\]])+/u;

/**
 * The words of an article of the briefing’s own that name their sources, one entry for each place of marks, in reading
 * order. Those of another publisher’s article have none: what stands in its text is theirs.
 */
export function citedPlaces(article: Article): readonly Place[] {
  if (article.kind !== 'own') return [];
  const withheld = withheldSentences(article);
  const shown = article.sources.filter(
    ({ start, end }) => !withheld.some((one) => one.start < end && start < one.end),
  );
  const places = shown.map(({ start, end, refs }) => ({ start, end: behindClause(article, end), refs }));
  return [...Map.groupBy(places, ({ end }) => end).values()]
    .map((same) => ({
      start: Math.min(...same.map(({ start }) => start)),
      end: same[0]?.end ?? 0,
      refs: [...new Set(same.flatMap(({ refs }) => refs))],
    }))
    .toSorted((a, b) => a.end - b.end);
}

/** The marks of a text. @param numbering the references of the page */
export function citedWords(
  article: Article,
  numbering: Pick<Citations, 'numbersOf'>,
  { strings }: Pick<PageContext, 'strings'>,
): readonly CitedWords[] {
  return citedPlaces(article).map(({ start, end, refs }) => ({
    start,
    end,
    marks: numbering.numbersOf(refs).map((number) => ({ number, label: strings.subject.reference(number) })),
  }));
}

/** The end of words, or of the punctuation right behind them in their block. */
function behindClause({ text, blocks }: Pick<Article, 'text' | 'blocks'>, end: number): number {
  const block = blocks.findLast(({ start }) => start < end);
  const rest = text.slice(end, block?.end ?? end);
  return end + (CLOSING.exec(rest)?.[0].length ?? 0);
}
