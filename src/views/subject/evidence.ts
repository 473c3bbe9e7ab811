import type { Article } from '../../model/briefing.ts';
import type { Claim, Passage } from '../../model/claim.ts';
import { shortDate } from '../../model/dates.ts';
import type { ClaimView, PassageView } from '../../model/views/evidence.ts';
import type { Strings } from '../../strings/index.ts';
import type { PageContext } from '../index.ts';
import type { Citations } from '../sharing/citations.ts';
import { mergedPassages } from '../story.ts';

/** The paragraph of a block: “¶5”, with words for those who hear it. */
export function paragraphMark(block: string, t: Strings): { text: string; label: string } {
  const number = /\d+/.exec(block)?.[0] ?? '';
  return { text: `¶${number}`, label: t.subject.paragraph(number) };
}

/** A publisher in few letters: its initials where it has several words. */
export function shortPublisher({ publisher, title }: Article): string {
  return publisher ?? title;
}

export function passageView(passage: Passage, { lookup, urls, strings }: PageContext): PassageView[] {
  const article = lookup.article(passage.article);
  if (!article) return [];
  const short = paragraphMark(passage.block, strings).text;
  return [
    {
      label: `${shortPublisher(article)} ${short}`,
      short,
      href: urls.passage(passage.article, passage.sentence),
      exact: passage.exact,
      article: passage.article,
    },
  ];
}

export function claimView(claim: Claim, citations: Citations, context: PageContext): ClaimView {
  return {
    statement: claim.statement,
    class: claim.class,
    label: claim.label,
    passages: mergedPassages(claim.passages).flatMap(({ passage }) => passageView(passage, context)),
    refs: citations.numbersOf(claim.refs),
    date: claim.asOf && { iso: claim.asOf, text: shortDate(claim.asOf, context.lang) },
    confidence: claim.confidence,
  };
}
