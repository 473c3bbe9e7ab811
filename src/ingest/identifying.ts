import { mainVerb } from 'backgrounder-propose';
import { oneLine } from '../text/characters/oneLine.ts';
import { datelineOf } from '../text/dates/dateline.ts';
import { occurrencesOf } from '../text/passages/occurrences.ts';
import { type Span, sliceOf, trimSpan } from '../text/span.ts';
import type { IngestedArticle } from './article.ts';

type Text = Pick<IngestedArticle, 'text' | 'record'>;

/** The longest passage that is made of several sentences of a quotation, in UTF-16 units. */
const LONGEST = 400;

/**
 * The passage that says most of a name: the first sentence that has it, is not the headline and holds no part of a quotation;
 * one about the name before others. Where there is none, the first that has it, with the rest of its quotation.
 */
export function identifying(
  { text, record }: Text,
  sentences: readonly Span[],
  { name, sentence }: { readonly name: string; readonly sentence: Span },
): Span {
  const isHeadline = (one: Span): boolean => oneLine(sliceOf(text, one)) === record.title?.value;
  const others = occurrencesOf(text, name).flatMap(
    (span) => sentences.findLast(({ start }) => start <= span.start) ?? [],
  );
  const found = [sentence, ...others.filter(({ start }) => start >= sentence.end)];
  const inText = found.filter((one) => !isHeadline(one));
  const [first = sentence] = inText;
  const whole = inText.filter((one) => isBalanced(sliceOf(text, one)));
  return (
    whole.find((one) => introduces(sliceOf(text, withoutDateline({ text, record }, one)), name)) ??
    whole.find((one) => !/[“"]/.test(sliceOf(text, one))) ??
    whole[0] ??
    withQuotation(text, sentences, first)
  );
}

/** What a name does or is, behind it. */
const DOES =
  /^ (?:(?:also|long|now|\p{L}+ly) )*(?:is|was|has|had|will|lies|consists|runs|sits|borders|makes|owns|leads|sells|says?)\b/u;

/** True for a sentence about a name: it begins with the name or says behind a comma who that is, and quotes nobody. */
function introduces(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  if (at < 0 || /[“"]/.test(sentence)) return false;
  const after = sentence.slice(at + name.length);
  return (
    /^, (?:(?:who|which|whose|the|an?|its|his|her|their|former) |\p{Ll}[\p{L}-]+ (?:of|at|for|in|and)\b)/u.test(
      after,
    ) ||
    (/^(?:(?:The|An?) )?(?:[\p{L}.’'-]+ ){0,3}$/u.test(sentence.slice(0, at)) &&
      (mainVerb(after)?.start === 1 || DOES.test(after)) &&
      mainVerb(sentence.slice(0, at)) === null)
  );
}

/** A sentence and those behind it in its paragraph, up to the end of its quotation. */
function withQuotation(text: string, sentences: readonly Span[], sentence: Span): Span {
  for (const { end } of sentences) {
    const words = text.slice(sentence.start, end);
    if (end < sentence.end) continue;
    if (/\n\s*\n/.test(words) || words.length > LONGEST) break;
    if (isBalanced(words)) return { start: sentence.start, end };
  }
  return sentence;
}

/** True where each quotation that begins in the words ends there. */
function isBalanced(words: string): boolean {
  const count = (mark: RegExp): number => words.match(mark)?.length ?? 0;
  return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0;
}

/** A sentence without the dateline before it; “Velis: The board met” has one where Velis is a place. */
export function withoutDateline(
  { text, record, mentions = [] }: Text & Partial<Pick<IngestedArticle, 'mentions'>>,
  sentence: Span,
): Span {
  const dateline = datelineOf(sliceOf(text, sentence), record.lang?.value ?? 'en');
  const place = mentions.find(({ start, kind }) => start === sentence.start && kind === 'place');
  const isBare = !dateline && place && /^:\s+\S/.test(text.slice(place.end, sentence.end));
  const start = isBare ? place.end + 1 : sentence.start + (dateline?.span.end ?? 0);
  return trimSpan(text, { start, end: sentence.end });
}
