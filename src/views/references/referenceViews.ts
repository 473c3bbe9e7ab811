import type { Reference } from '../../model/briefing.ts';
import { vagueDateOf } from '../../model/dateOfWork.ts';
import { formatDate } from '../../model/dates.ts';
import type { ReferenceView } from '../../model/views/evidence.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { isolated } from '../context/isolated.ts';
import type { Citations } from '../sharing/citations.ts';
import { dateOfReference } from './references.ts';

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
    source: sourceOf(reference, lang),
    note: reference.note ? isolated(reference.note, lang) : null,
    weak: reference.weak ? strings.frame.weak[reference.weak] : null,
    quotations: quotationsOf(reference, { lang, strings }),
    lang: reference.language ?? null,
  }));
}

/** Words kept of a work, each with the day on which it was read unless the next was read on the same. */
function quotationsOf(
  { quotations = [], accessed }: Reference,
  { lang, strings }: Pick<PageContext, 'lang' | 'strings'>,
): ReferenceView['quotations'] {
  const dates = quotations.map(({ read }) => read ?? vagueDateOf(accessed));
  return quotations.map(({ text }, index) => {
    const date = dates[index];
    const isSaid = date && date !== dates[index + 1];
    return { text, read: isSaid ? strings.frame.read(formatDate(date, lang)) : null };
  });
}

function sourceOf(reference: Reference, lang: string): string | null {
  const name = reference['container-title'] ?? reference.publisher;
  const words = [name && isolated(name, lang), dateOfReference(reference, lang)];
  return words.filter(Boolean).join(', ') || null;
}

function authorsOf({ author = [] }: Reference): string | null {
  const names = author.map(
    ({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '),
  );
  return names.filter(Boolean).join(', ') || null;
}
