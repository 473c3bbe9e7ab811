import type { Reference } from '../model/briefing.ts';
import { vagueDateOf } from '../model/dateOfWork.ts';
import { formatDate } from '../model/dates.ts';
import type { PageContext } from '../model/pageContext.ts';
import type { ReferenceView } from '../model/views/evidence.ts';
import { dateOfReference } from './references.ts';
import type { Citations } from './sharing/citations.ts';

/** The numbered list of the works that a page cites. */
export function referenceViews(
  { list }: Pick<Citations, 'list'>,
  { lang, strings }: Pick<PageContext, 'lang' | 'strings'>,
): ReferenceView[] {
  return list.map(({ number, reference }) => ({
    number,
    title: reference.title,
    href: reference.URL ?? null,
    authors: authorsOf(reference),
    source:
      [reference['container-title'] ?? reference.publisher, dateOfReference(reference, lang)]
        .filter(Boolean)
        .join(', ') || null,
    note: reference.note ?? null,
    weak: reference.weak ? strings.frame.weak[reference.weak] : null,
    quotations: (reference.quotations ?? []).map(({ text, read }) => {
      const date = read ?? vagueDateOf(reference.accessed);
      return { text, read: date && strings.frame.read(formatDate(date, lang)) };
    }),
    lang: reference.language ?? null,
  }));
}

function authorsOf({ author = [] }: Reference): string | null {
  const names = author.map(
    ({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '),
  );
  return names.filter(Boolean).join(', ') || null;
}
