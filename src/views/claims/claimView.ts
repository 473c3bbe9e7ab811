import type { Article } from '../../model/briefing.ts';
import type { Claim, Passage } from '../../model/claim.ts';
import { formatDate, type VagueDate } from '../../model/dates.ts';
import type { ClaimView, DateView, PassageView } from '../../model/views/evidence.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { articleMarks } from '../references/publisher.ts';
import type { Citations } from '../sharing/citations.ts';
import { mergedPassages } from './story.ts';

type Context = Pick<PageContext, 'lookup' | 'urls' | 'strings' | 'lang' | 'remember' | 'stats' | 'briefing'>;

/**
 * A claim as pages show it.
 * @param numbering the references of the page
 */
export function claimView(
  claim: Claim,
  numbering: Pick<Citations, 'numbersOf'>,
  context: Context,
): ClaimView {
  const { strings: t, lang } = context;
  return {
    statement: claim.statement,
    class: claim.class,
    label: claim.label === null ? null : (t.labels[claim.label] ?? claim.label),
    passages: passageViews(claim.passages, context),
    refs: numbering.numbersOf(claim.refs),
    date: claim.asOf && dateView(claim.asOf, lang),
    confidence: claim.confidence,
  };
}

/** A date with its words. */
export function dateView(date: VagueDate, lang: string): DateView {
  return { iso: date, text: formatDate(date, lang) };
}

/** Passages as marks: the same words of several articles once, the same paragraph once. */
export function passageViews(passages: readonly Passage[], context: Context): PassageView[] {
  const views = mergedPassages(passages).flatMap(({ passage }) => passageView(passage, context));
  return views.filter(
    ({ article, short }, index) =>
      index === views.findIndex((view) => view.article === article && view.short === short),
  );
}

/** Where words of an article stand: its publisher and the paragraph. None of an article that is not there. */
export function passageView(
  { article: id, block, sentence, exact }: Pick<Passage, 'article' | 'block' | 'sentence' | 'exact'>,
  context: Context,
): PassageView[] {
  const article = context.lookup.article(id);
  if (!article) return [];
  const short = paragraphMark(article, block, context);
  // The only article needs no title to be told by.
  const isTold = article.publisher !== null || context.stats.isSeries;
  const label = isTold ? `${markOf(article, context)} ${short}` : short;
  return [{ label, short, href: context.urls.passage(id, sentence), exact, article: id }];
}

function markOf(article: Article, { briefing, remember }: Pick<Context, 'briefing' | 'remember'>): string {
  const marks = remember('marks', briefing, () => articleMarks(briefing.articles));
  return marks.get(article.id) ?? article.title;
}

/** The number of a paragraph as readers count: “¶5” is the fifth. */
export function paragraphMark(
  article: Article,
  block: string,
  { remember }: Pick<PageContext, 'remember'>,
): string {
  const numbers = remember(
    'paragraphs',
    article,
    () => new Map(article.blocks.map(({ id }, index) => [id, index + 1])),
  );
  return `¶${numbers.get(block) ?? 1}`;
}

/** True when two neighbours rest on the same: they share one mark, after the second. */
export function sharesMark(a: ClaimView, b: ClaimView | undefined): boolean {
  return (
    b !== undefined &&
    a.class === 'background' &&
    b.class === 'background' &&
    a.confidence === b.confidence &&
    a.date?.iso === b.date?.iso &&
    a.refs.join() === b.refs.join() &&
    a.passages.length + b.passages.length === 0
  );
}
