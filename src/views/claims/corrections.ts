import type { Article } from '../../model/briefing.ts';
import { formatDate } from '../../model/dates.ts';
import type { Change, Correction } from '../../model/drift.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { type Wordings, wordingsOf } from '../../text/passages/reworded.ts';

/** A correction as pages show it. */
export interface ShownCorrection {
  /** One sentence: that the text was corrected, when, how much. */
  readonly sentence: string;
  /** The files of both versions. */
  readonly versions: string;
  readonly note: string | null;
  readonly changes: readonly ShownChange[];
}

export interface ShownChange {
  readonly kind: Change['kind'];
  /** Both wordings; null where the text is not shown in full. */
  readonly words: Wordings | null;
  /** The id of the passage now; null when it is gone. */
  readonly to: string | null;
  /** Published ids that lead here, since no passage has taken their place. */
  readonly ids: readonly string[];
}

/** What was corrected in an article, the latest version first. */
export function correctionsShown(article: Article, context: PageContext): ShownCorrection[] {
  const here = Map.groupBy(
    article.formerly.filter(({ to }) => to === null),
    ({ by }) => by,
  );
  const isShown = article.rights.display === 'full';
  return article.corrections.toReversed().map((correction) => ({
    sentence: correctionSentence(correction, context),
    versions: `${correction.from} → ${correction.to}`,
    note: correction.note,
    changes: correction.changes.map(({ kind, id, before, after, to }) => ({
      kind,
      to,
      words: isShown ? wordingsOf(before ?? '', after ?? '') : null,
      ids: kind === 'added' ? [] : (here.get(id) ?? []).map((former) => former.id),
    })),
  }));
}

/** That a text was corrected, when, and how much, in one sentence. */
export function correctionSentence(
  { date, changes }: Correction,
  { strings: t, lang }: Pick<PageContext, 'strings' | 'lang'>,
): string {
  return t.corrections.sentence(date && formatDate(date, lang), changes.length);
}
