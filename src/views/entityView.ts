import type { Entity } from '../model/briefing.ts';
import type { PageContext } from '../model/views/pageContext.ts';
import { type SubjectView, subjectView } from './subject/subjectView.ts';

/** All that the page of an entity shows. */
export function entityView(entity: Entity, context: PageContext): SubjectView {
  return subjectView(entity, context);
}
