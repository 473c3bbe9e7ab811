import type { Entity, Topic } from '../model/briefing.ts';
import type { NameLine } from '../model/views/front.ts';
import { directionOf } from '../text/language.ts';
import type { PageContext } from './index.ts';
import { targetOf } from './subject/sections.ts';

/** An entry as lists have it. */
export function nameLine(subject: Entity | Topic, { urls, strings: t }: PageContext): NameLine {
  const { name, lang, gloss, mentions, status } = subject;
  return {
    kind: 'kind' in subject ? subject.kind : 'topic',
    text: name,
    href: urls.subject(targetOf(subject)),
    lang,
    dir: directionOf(lang),
    gloss,
    times: mentions.length > 0 ? t.times(mentions.length) : null,
    isDraft: status === 'draft',
  };
}
