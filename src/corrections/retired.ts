import type { ArticleText, Edition, RecordedMention } from '../model/articleText.ts';
import type { FormerId } from '../model/briefing.ts';
import { sentenceSpan } from '../model/locate.ts';
import type { Fate } from '../text/versions/matching.ts';
import { fateOf, idAt, versionAfter } from './carrying.ts';

/** A sentence whose words a later version has no more, or not for certain. */
export interface Retired {
  readonly id: string;
  readonly edition: Edition;
  readonly fate: Fate;
  /** The ids in the next version of the sentences that it may have become, the likeliest first. */
  readonly likely: readonly string[];
}

/** The sentences of all earlier versions that were not carried over, in the order in which they went. */
export function retiredSentences(article: ArticleText): Retired[] {
  return article.earlier.flatMap((edition) => {
    const next = versionAfter(article, edition).blocks;
    return edition.blocks.flatMap(({ sentences }) =>
      sentences.flatMap(({ id }): Retired | readonly [] => {
        const { fate, to } = fateOf(article, edition, id);
        if (fate.kind === 'same' || fate.kind === 'moved') return [];
        const candidates = fate.kind === 'ambiguous' ? fate.candidates : [];
        const likely = [...(to === null ? [] : [to]), ...candidates.flatMap((at) => idAt(next, at) ?? [])];
        return { id, edition, fate, likely };
      }),
    );
  });
}

/**
 * Where a published id leads: to itself while the text has it, else where the author has resolutions its sentence.
 * @returns null for nowhere, undefined while it is not resolutions
 */
export function destinationOf(article: ArticleText, id: string): string | null | undefined {
  const seen = new Set<string>();
  for (let at: string | null | undefined = id; ; at = article.resolutions.get(at)) {
    if (at === undefined || at === null || sentenceSpan(article.blocks, at)) return at;
    if (seen.has(at)) return undefined;
    seen.add(at);
  }
}

/**
 * Every id that was published and is no passage of the text: sentences, blocks, recorded mentions. What lies in a
 * sentence goes where that goes; a block goes where the first of its sentences goes that goes anywhere.
 * @param lost recorded mentions that the text has no more
 */
export function formerIds(
  article: ArticleText,
  retired: readonly Retired[],
  lost: readonly RecordedMention[],
): FormerId[] {
  const found = new Map<string, FormerId>();
  const add = (id: string, by: string): void => {
    const to = destinationOf(article, by);
    if (to !== undefined && !found.has(id) && !sentenceSpan(article.blocks, id))
      found.set(id, { id, to, by });
  };
  for (const { id } of retired) add(id, id);
  for (const { blocks } of article.earlier) {
    for (const { id, sentences } of blocks) {
      if (article.resolutions.has(id)) add(id, id);
      const [first] = sentences;
      const living = sentences.find((one) => typeof destinationOf(article, one.id) === 'string');
      if (first) add(id, (living ?? first).id);
    }
  }
  for (const { id, sentence } of lost) add(id, sentence);
  return [...found.values()];
}
