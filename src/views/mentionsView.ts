import type { Subject } from '../model/briefing.ts';
import { kindOf } from '../model/kindOf.ts';
import type { Kind } from '../model/kinds.ts';
import type { PageContext } from '../model/views/pageContext.ts';
import type { ChapterView, LinkView } from '../model/views/subject.ts';
import { directionOf } from '../text/language.ts';
import { needsArabic } from './context/needsArabic.ts';
import { mentionPages } from './lists/paging.ts';
import type { PageView } from './pageView.ts';
import { pageAlternates } from './sharing/alternates.ts';
import { listMetadata } from './sharing/metadata.ts';
import { chaptersOf } from './subject/chapters.ts';
import { numberingOf } from './subject/numbering.ts';
import { chapterView } from './subject/passages.ts';

/** One page of the mentions of an entry. */
export interface MentionsView extends PageView {
  readonly kind: Kind | 'topic';
  readonly kindName: string;
  readonly subject: LinkView;
  readonly count: string;
  readonly page: number;
  /** Addresses of all pages, the first at 0. */
  readonly pages: readonly string[];
  readonly title: string;
  readonly chapters: readonly ChapterView[];
}

/** A page of the mentions of an entry, oldest first. @param page from 1 */
export function mentionsView(subject: Subject, page: number, context: PageContext): MentionsView {
  const { lookup, strings: t, urls } = context;
  const all = mentionPages(subject.mentions);
  const count = all.length;
  const line = { context, citations: numberingOf([]) };
  const kind = kindOf(subject);
  const title = t.subject.mentionsOf(subject.name);
  const metadata = listMetadata(
    {
      title: page > 1 ? `${title}${t.subject.comma}${t.page(page, count)}` : title,
      path: urls.mentions(subject, page),
    },
    context,
  );
  const chapters = chaptersOf(all[page - 1] ?? [], lookup).map((chapter) =>
    chapterView(chapter, subject, new Map(), line),
  );
  return {
    kind,
    kindName: t.kinds[kind][0] ?? '',
    subject: {
      text: subject.name,
      href: urls.subject(subject),
      lang: subject.lang,
      dir: directionOf(subject.lang),
    },
    count: [t.mentions(subject.mentions.length), count > 1 && t.page(page, count)]
      .filter(Boolean)
      .join(' · '),
    page,
    pages: Array.from({ length: count }, (_, index) => urls.mentions(subject, index + 1)),
    title,
    chapters,
    metadata,
    alternates: pageAlternates(metadata.path, context),
    needsArabic: needsArabic(context, [title, chapters]),
  };
}
