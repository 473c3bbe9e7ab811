import type { Subject } from '../../model/briefing.ts';
import { formatDate } from '../../model/dates.ts';
import type { ReferenceView } from '../../model/views/evidence.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import type { HeadView, LinkView, SectionView } from '../../model/views/subject.ts';
import { directionOf } from '../../text/language.ts';
import { needsArabic } from '../context/needsArabic.ts';
import type { PageView } from '../pageView.ts';
import { referenceViews } from '../references/referenceViews.ts';
import { subjectAlternates } from '../sharing/alternates.ts';
import { subjectMetadata } from '../sharing/metadata.ts';
import { type Sharing, subjectSharing } from '../sharing/sharing.ts';
import { headView } from './head.ts';
import { numberingOf } from './numbering.ts';
import { planOf } from './plan.ts';
import { sectionViews } from './sections.ts';

/** All that the page of an entity or topic shows. */
export interface SubjectView extends PageView {
  readonly id: string;
  readonly head: HeadView;
  readonly sections: readonly SectionView[];
  readonly references: readonly ReferenceView[];
  /** When the entry was last checked, in words; null where the whole briefing was. */
  readonly checked: string | null;
  readonly before: LinkView | null;
  readonly after: LinkView | null;
  readonly sharing: Sharing;
}

/** The view of an entity or topic, made in the order of its page. */
export function subjectView(subject: Subject, context: PageContext): SubjectView {
  const { briefing, lookup } = context;
  const line = { context, citations: numberingOf(briefing.references) };
  const head = headView(subject, line);
  const sections = sectionViews(planOf(subject, context), line);
  const { before, after } = lookup.beside(subject);
  return {
    id: subject.id,
    head,
    sections,
    references: referenceViews(line.citations, context),
    checked: checkedOf(subject, context),
    before: before ? linkTo(before, context) : null,
    after: after ? linkTo(after, context) : null,
    metadata: subjectMetadata(subject, context),
    alternates: subjectAlternates(subject, context),
    sharing: subjectSharing(subject, context),
    needsArabic: needsArabic(context, [head, sections]),
  };
}

/** The foot of each page has the date of the whole briefing. */
function checkedOf({ checked }: Subject, { briefing, strings, lang }: PageContext): string | null {
  return checked && checked !== briefing.site.checked ? strings.checked(formatDate(checked, lang)) : null;
}

function linkTo(subject: Subject, { urls }: PageContext): LinkView {
  const { name: text, lang } = subject;
  return { text, lang, dir: directionOf(lang), href: urls.subject(subject) };
}
