import { escapeHtml } from '../../markup/escape.ts';
import { fillNote } from '../../markup/fillNote.ts';
import type { NoteBody } from '../../model/briefing.ts';
import { formatDate } from '../../model/dates.ts';
import type { ReferenceId } from '../../model/ids.ts';
import type { DateView } from '../../model/views/evidence.ts';
import { opensQuotation } from '../../model/views/quoted.ts';
import type { NoteBodyView, NoteFill } from '../../model/views/subject.ts';
import { marksMayBreak } from '../references/referenceMarks.ts';
import { formerQuestions } from './formerQuestions.ts';
import type { Line } from './passages.ts';

/**
 * The note of an entry as its page shows it: citations numbered, links named, quotations leading to their passages.
 * @param page its address, base included
 * @param isTop whether its headings stand directly below the title of the page
 */
export function bodyView(body: NoteBody, line: Line, page: string, isTop = false): NoteBodyView {
  const fill = { ...fillOf(body, line), former: formerQuestions(body, page, line.context), isTop };
  return {
    format: body.format,
    html: filledNote(body.html, fill),
    fill: body.format === 'mdx' ? fill : null,
  };
}

/** What the placeholders of a note stand for. */
function fillOf(body: NoteBody, { context, citations }: Line): Omit<NoteFill, 'former' | 'isTop'> {
  const { lookup, urls, strings: t } = context;
  const cites: Record<string, string> = {};
  const links: Record<string, { href: string; name: string }> = {};
  fillNote(body.html, {
    cite: (refs) => {
      cites[refs.join(' ')] = marksHtml(citations.numbersOf(refs as ReferenceId[]), t.subject.reference);
      return '';
    },
    link: (id) => {
      const subject = lookup.subject(id);
      if (subject) links[id] = { href: urls.subject(subject), name: subject.name };
      return '';
    },
    says: () => '',
    inference: () => '',
  });
  const quotations = body.quotations.map(([passage]) =>
    passage ? urls.passage(passage.article, passage.sentence) : null,
  );
  return { cites, links, quotations, inference: t.classes.inference, dates: datesOf(body, context) };
}

/** For which date the background of each answer holds: that of its newest statement. */
function datesOf({ answers }: NoteBody, { lang }: Line['context']): NoteFill['dates'] {
  const dates: Record<string, DateView> = {};
  for (const { claim, heading } of answers) {
    const key = heading ?? '';
    const { asOf } = claim;
    if (claim.class !== 'background' || !asOf || (dates[key] && dates[key].iso >= asOf)) continue;
    dates[key] = { iso: asOf, text: formatDate(asOf, lang) };
  }
  return dates;
}

/** The numbers of works as one mark: small, raised, without brackets. */
function marksHtml(numbers: readonly number[], labelOf: (number: number) => string): string {
  const links = numbers.map(
    (number) => `<a href="#ref-${number}" aria-label="${escapeHtml(labelOf(number))}">${number}</a>`,
  );
  return links.length > 0
    ? `<sup class="${marksMayBreak(links.length) ? 'refs many' : 'refs'}">${links.join(' ')}</sup>`
    : '';
}

/** The HTML of a note with its placeholders filled. */
export function filledNote(html: string, { dates, former, ...fill }: NoteFill): string {
  return withFormer(dated(filled(html, fill), dates), former);
}

/** The ids that a heading had before stand at its beginning, as empty elements. */
function withFormer(html: string, former: NoteFill['former']): string {
  return html.replace(/<h[1-6] id="(q-[a-z0-9-]+)"[^>]*>/g, (tag, id: string) =>
    [tag, ...(former[id] ?? []).map((one) => `<span id="${one}"></span>`)].join(''),
  );
}

/** A note with its date at the end of each answer. */
function dated(html: string, dates: NoteFill['dates']): string {
  if (Object.keys(dates).length === 0) return html;
  const parts = html.split(/(?=<h[1-6] id="q-)/u);
  return parts
    .map((part) => {
      const date = dates[/^<h[1-6] id="(q-[a-z0-9-]+)"/u.exec(part)?.[1] ?? ''];
      return date
        ? `${part.trimEnd()}<p class="as-of"><time datetime="${date.iso}">${escapeHtml(date.text)}</time></p>`
        : part;
    })
    .join('');
}

function filled(
  html: string,
  { cites, links, quotations, inference, isTop }: Omit<NoteFill, 'dates' | 'former'>,
): string {
  const raised = isTop
    ? html.replace(/<(\/?)h([3-6])(?=[ >])/g, (_, slash, depth) => `<${slash}h${depth - 1}`)
    : html;
  const marked = fillNote(raised, {
    cite: (refs) => cites[refs.join(' ')] ?? '',
    link: (id, words) => {
      const link = links[id];
      return link ? `<a href="${escapeHtml(link.href)}">${words || escapeHtml(link.name)}</a>` : words;
    },
    says: (number, words) => {
      const href = quotations[number];
      const own = opensQuotation(words) ? ' quoted' : '';
      return href
        ? `<q class="says${own}" data-class="article"><a href="${escapeHtml(href)}">${words}</a></q>`
        : `<q>${words}</q>`;
    },
    inference: (words) =>
      `<span class="inference" data-class="inference"><b class="class-name">◇\u00a0${escapeHtml(inference)}</b> ${words}</span>`,
  });
  return marked.replace(BEFORE_STOP, '$2$1');
}

/** Marks that authors set before the punctuation of a sentence stand behind it, as everywhere on the page. */
const BEFORE_STOP = /(<sup class="refs[^>]*>(?:(?!<\/sup>).)*<\/sup>)([.,;:!?،؛۔。]+[”»’)]*)/g;
