import { oneLine } from '../text/characters/oneLine.ts';
import { datelineOf } from '../text/dates/dateline.ts';
import { occurrencesOf } from '../text/passages/occurrences.ts';
import { type Span, sliceOf, trimSpan } from '../text/span.ts';
import type { IngestedArticle } from './article.ts';

type Text = Pick<IngestedArticle, 'text' | 'record'>;

/** The sentence that says most of a name: the first one, or where that is the headline, the next that has the name. */
export function identifying(
  { text, record }: Text,
  sentences: readonly Span[],
  { name, sentence }: { readonly name: string; readonly sentence: Span },
): Span {
  if (oneLine(sliceOf(text, sentence)) !== record.title?.value) return sentence;
  const others = occurrencesOf(text, name).flatMap(
    (span) => sentences.findLast(({ start }) => start <= span.start) ?? [],
  );
  return others.find(({ start }) => start >= sentence.end) ?? sentence;
}

/** A sentence without the dateline before it. */
export function withoutDateline({ text, record }: Text, sentence: Span): Span {
  const dateline = datelineOf(sliceOf(text, sentence), record.lang?.value ?? 'en');
  return trimSpan(text, { start: sentence.start + (dateline?.span.end ?? 0), end: sentence.end });
}
