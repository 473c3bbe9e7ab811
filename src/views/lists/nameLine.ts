import type { Subject } from '../../model/briefing.ts';
import { kindOf } from '../../model/kindOf.ts';
import type { NameLine } from '../../model/views/front.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { directionOf } from '../../text/language.ts';

/** An entry as lists have it. */
export function nameLine(subject: Subject, { urls, strings: t }: PageContext): NameLine {
  const { name, lang, gloss, mentions, status } = subject;
  return {
    kind: kindOf(subject),
    text: name,
    href: urls.subject(subject),
    lang,
    dir: directionOf(lang),
    gloss,
    times: mentions.length > 0 ? t.times(mentions.length) : null,
    isDraft: status === 'draft',
  };
}
