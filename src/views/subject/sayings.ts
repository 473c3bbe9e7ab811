import type { Article } from '../../model/briefing.ts';
import type { Statement } from '../../model/mention.ts';
import type { Span } from '../../text/span.ts';

/** A statement that covers so much of a sentence is that sentence. */
const WHOLE = 0.9;

/**
 * The parts of a statement that no list of sentences has: where it is a sentence that is shown as such, its speaker stands
 * there.
 * @param isShown whether a sentence, by its id, is in a list of the page
 */
export function partsNotShown(
  statement: Statement,
  article: Pick<Article, 'blocks' | 'text' | 'rights'>,
  isShown: (sentence: string) => boolean,
): Statement[] {
  // Where sentences are not shown, none is shown twice.
  if (article.rights.display === 'link') return [statement];
  const sentences = article.blocks
    .filter(({ start, end }) => start < statement.end && statement.start < end)
    .flatMap((block) => block.sentences)
    .filter(({ start, end }) => start < statement.end && statement.start < end);
  const shown = sentences.filter(
    (sentence) => isShown(sentence.id) && isCovered(sentence, statement, article.text),
  );
  if (shown.length === 0) return [statement];
  const parts: { span: Span; sentence: string }[] = [];
  for (const sentence of sentences.filter((one) => !shown.includes(one))) {
    const span = {
      start: Math.max(sentence.start, statement.start),
      end: Math.min(sentence.end, statement.end),
    };
    const last = parts.at(-1);
    const isNext = last && !shown.some(({ start }) => start >= last.span.end && start < span.start);
    if (isNext) last.span = { ...last.span, end: span.end };
    else parts.push({ span, sentence: sentence.id });
  }
  return parts.flatMap(({ span, sentence }) => {
    const exact = article.text.slice(span.start, span.end).trim();
    return /[\p{L}\p{N}]/u.test(exact) ? [{ ...statement, ...span, sentence, exact }] : [];
  });
}

/** Whether a statement says a sentence whole, marks aside. */
export function isCovered(sentence: Span, statement: Span, text: string): boolean {
  const wordsIn = (start: number, end: number): number =>
    text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const all = wordsIn(sentence.start, sentence.end);
  const own = wordsIn(Math.max(sentence.start, statement.start), Math.min(sentence.end, statement.end));
  return all > 0 && own >= all * WHOLE;
}
