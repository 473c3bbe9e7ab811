import { join } from 'node:path';
import { assemble } from '../../../src/assemble/assemble.ts';
import type { Subject } from '../../../src/model/briefing.ts';
import type { PageContext } from '../../../src/model/views/pageContext.ts';
import type { SectionView } from '../../../src/model/views/subject.ts';
import { readBriefing } from '../../../src/read/briefing.ts';
import { addressesAt } from '../../../src/views/context/addresses.ts';
import { contextOf } from '../../../src/views/context/context.ts';
import { urlsFor } from '../../../src/views/context/urls.ts';
import { entityView } from '../../../src/views/entityView.ts';
import type { SubjectView } from '../../../src/views/subject/subjectView.ts';
import { topicView } from '../../../src/views/topicView.ts';
import { assembled, type Written } from '../../assemble/records.ts';

export const urls = urlsFor({ base: '/' });

/** The context of a briefing that is written in the test. */
export function contextFrom(written: Written): PageContext {
  return contextOf(assembled(written).briefing, urls);
}

/** The context of a briefing of `tests/fixtures`. */
export async function fixture(name: string): Promise<PageContext> {
  const { records } = await readBriefing(join(import.meta.dirname, '../../fixtures', name));
  return contextOf(assemble(records, { addressesOf: addressesAt(urls) }).briefing, urls);
}

/** All entries of a briefing. */
export function subjectsOf({ briefing }: PageContext): readonly Subject[] {
  return briefing.subjects;
}

export function subjectIn(context: PageContext, id: string): Subject {
  const found = context.lookup.subject(id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

export function viewIn(context: PageContext, id: string): SubjectView {
  return viewOf(subjectIn(context, id), context);
}

export function viewOf(subject: Subject, context: PageContext): SubjectView {
  return subject.type === 'entity' ? entityView(subject, context) : topicView(subject, context);
}

export function sectionIn<Id extends SectionView['id']>(
  { sections }: SubjectView,
  id: Id,
): Extract<SectionView, { id: Id }> | undefined {
  return sections.find((section): section is Extract<SectionView, { id: Id }> => section.id === id);
}

/** Works that a test cites. */
export const WORKS = ['register', 'atlas', 'gazette'].map((id) => ({
  id,
  type: 'webpage',
  title: `The ${id}`,
}));
