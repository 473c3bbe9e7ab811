import type { ArticleText, Edition } from '../model/articleText.ts';
import type { Block } from '../model/briefing.ts';
import { locate, sentenceSpan } from '../model/locate.ts';
import { foldLineBreaks, toFolded, toOriginal } from '../text/characters/fold.ts';
import { type Span, sliceOf } from '../text/span.ts';
import type { Fate } from '../text/versions/matching.ts';
import { sentencesIn } from './identity.ts';

/**
 * Where a stretch of an earlier version stands in the text now, by the sentences in which it begins and ends.
 * @returns null when one of these was not carried over, or the words between are others
 */
export function carriedSpan(article: ArticleText, edition: Edition, span: Span): Span | null {
  const [first, last] = [span.start, Math.max(span.start, span.end - 1)].map(
    (offset) => locate(edition.blocks, offset).sentence,
  );
  const start = inSentence(article, edition, first ?? '', span)?.start;
  const end = inSentence(article, edition, last ?? '', span)?.end;
  if (start === undefined || end === undefined || end < start) return null;
  return sameWords(sliceOf(edition.text, span), article.text.slice(start, end)) ? { start, end } : null;
}

/** The part of a span that lies in a sentence, at the place where the sentence stands now. */
function inSentence(article: ArticleText, edition: Edition, id: string, span: Span): Span | null {
  const before = sentenceSpan(edition.blocks, id);
  const after = sentenceSpan(article.blocks, id);
  if (!before || !after) return null;
  const [there, here] = [sliceOf(edition.text, before), sliceOf(article.text, after)].map(foldLineBreaks);
  if (!there || !here || there.text !== here.text) return null;
  const own = {
    start: Math.max(span.start, before.start) - before.start,
    end: Math.min(span.end, before.end) - before.start,
  };
  const now = toOriginal(here, toFolded(there, own));
  return { start: now.start + after.start, end: now.end + after.start };
}

function sameWords(a: string, b: string): boolean {
  return a === b || foldLineBreaks(a).text === foldLineBreaks(b).text;
}

/** What became of a sentence of an earlier version in the next one, with the id of the likeliest place. */
export function fateOf(
  article: ArticleText,
  edition: Edition,
  id: string,
): { fate: Fate; to: string | null } {
  const fate = edition.fates[numbering(edition.blocks).numbers.get(id) ?? -1] ?? { kind: 'gone' as const };
  return { fate, to: 'to' in fate ? idAt(versionAfter(article, edition).blocks, fate.to) : null };
}

/** The version that replaced an earlier one: another edition, or the text of the article. */
export function versionAfter(article: ArticleText, edition: Edition): Pick<Edition, 'text' | 'blocks'> {
  return article.earlier[article.earlier.indexOf(edition) + 1] ?? article;
}

/** The id of a sentence by its number over all blocks. */
export function idAt(blocks: readonly Block[], number: number): string | null {
  return numbering(blocks).ids[number] ?? null;
}

/** Whether a stretch lies in the sentence that has taken another's place, or in a new one beside it. */
export function isBeside(
  blocks: readonly Block[],
  span: Span,
  place: string,
  isNew: (id: string) => boolean,
): boolean {
  const { ids, numbers } = numbering(blocks);
  const at = numbers.get(place);
  if (at === undefined) return false;
  const here = locate(blocks, span.start).sentence;
  return here === place || (isNew(here) && (ids[at - 1] === here || ids[at + 1] === here));
}

interface Numbering {
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
}

const known = new WeakMap<readonly Block[], Numbering>();

/** The sentences by number and by id; made once for a version. */
function numbering(blocks: readonly Block[]): Numbering {
  const made = known.get(blocks);
  if (made) return made;
  const ids = sentencesIn(blocks).map(({ id }) => id);
  const found = { ids, numbers: new Map(ids.map((id, index) => [id, index])) };
  known.set(blocks, found);
  return found;
}
