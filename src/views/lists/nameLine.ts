import type { Subject } from '../../model/briefing.ts';
import { kindOf } from '../../model/kindOf.ts';
import type { NameLine } from '../../model/views/front.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { directionOf } from '../../text/language.ts';
import { positionOf } from '../subject/position.ts';

/** An entry as lists have it. */
export function nameLine(subject: Subject, context: PageContext): NameLine {
  const { urls, strings: t } = context;
  const { name, lang, mentions, status } = subject;
  return {
    kind: kindOf(subject),
    text: name,
    href: urls.subject(subject),
    lang,
    dir: directionOf(lang),
    gloss: glossOf(subject, context),
    times: mentions.length > 0 ? t.times(mentions.length) : null,
    isDraft: status === 'draft',
  };
}

/** A few words that say what an entry is: its own, or what its page has beside its kind, such as the role of a person. */
export function glossOf(
  subject: Subject,
  { lookup, strings }: Pick<PageContext, 'lookup' | 'strings'>,
): string | null {
  return subject.gloss ?? (subject.type === 'entity' ? positionOf(subject, lookup, strings) : null);
}
