import { datelineOf } from './dateline.ts';
import { clampWords } from './excerpt.ts';
import { sentencesOf } from './sentences.ts';
import { type Span, sliceOf, trimSpan } from './span.ts';

/** A title in the article's own words. */
export interface TitleFromText {
  readonly title: string;
  /** `headline`: the text begins with one; `lede`: clipped from the first sentence. */
  readonly from: 'headline' | 'lede';
  /** The words of the text that the title repeats. */
  readonly span: Span;
}

/** A title for a text that comes without one; null for a text without words. */
export function titleFromText(text: string, lang: string): TitleFromText | null {
  const first = /\S[^\n\r]*/.exec(text);
  if (!first) return null;
  const line = trimSpan(text, { start: first.index, end: first.index + first[0].length });
  const headline = sliceOf(text, line);
  if (headline.length <= 120 && !/[.۔。।]$/.test(headline))
    return { title: headline, from: 'headline', span: line };
  const skip = line.start + (datelineOf(headline, lang)?.span.end ?? 0);
  const lede = trimSpan(text, { start: skip, end: line.end });
  const sentence = sentencesOf(sliceOf(text, lede), lang)[0] ?? { start: 0, end: 0 };
  const title = clampWords(sliceOf(text, lede).slice(sentence.start, sentence.end), 90);
  return { title, from: 'lede', span: { start: lede.start, end: lede.start + title.length } };
}
