import type { Topic } from '../model/briefing.ts';
import type { PageContext } from '../model/views/pageContext.ts';
import { type SubjectView, subjectView } from './subject/subjectView.ts';

/** All that the page of a topic shows. */
export function topicView(topic: Topic, context: PageContext): SubjectView {
  return subjectView(topic, context);
}
