import type { Topic } from '../../model/briefing.ts';
import type { QuestionCard } from '../../model/views/front.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import type { FrameLink } from '../../model/views/site.ts';
import { directionOf } from '../../text/language.ts';
import { bySalience } from '../lists/browse.ts';

const QUESTIONS = 3;
const MOST_TOPICS = 9;

export interface QuestionsView {
  readonly title: string;
  readonly cards: readonly QuestionCard[];
  readonly all: FrameLink | null;
}

/** The topics, the most mentioned first, each with its first questions; null where there are none. */
export function questionsView(context: PageContext): QuestionsView | null {
  const { briefing, strings: t, urls } = context;
  const ranked = bySalience(briefing.topics);
  if (ranked.length === 0) return null;
  const cards = ranked.slice(0, MOST_TOPICS).map((topic) => cardOf(topic, context));
  return {
    title: cards.some(({ questions }) => questions.length > 0) ? t.questions : t.sections.topics,
    cards,
    all:
      ranked.length > cards.length
        ? { text: t.frontPage.allTopics(ranked.length), href: urls.section('topics') }
        : null,
  };
}

function cardOf({ id, name, lang, gloss, body }: Topic, { urls }: PageContext): QuestionCard {
  const headings = body?.headings ?? [];
  const top = Math.min(...headings.map(({ depth }) => depth));
  const href = urls.topic(id);
  return {
    text: name,
    href,
    lang,
    dir: directionOf(lang),
    gloss,
    questions: headings
      .filter(({ depth }) => depth === top)
      .slice(0, QUESTIONS)
      .map((heading) => ({ text: heading.text, href: `${href}#${heading.id}` })),
  };
}
