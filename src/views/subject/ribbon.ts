import type { Article, Subject } from '../../model/briefing.ts';
import { DAY, shortDate, type VagueDate } from '../../model/dates.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import type { BarView, RibbonRow } from '../../model/views/subject.ts';
import { paragraphMark } from '../claims/claimView.ts';
import { type Chapter, chaptersOf } from './chapters.ts';

/** With more articles there is one bar for all. */
const MOST_ARTICLES = 4;
/** Paragraphs that a row links. */
const MOST_MARKS = 6;
/** A block of a paragraph is drawn so wide at least, in parts of the row. */
const NARROWEST = 1 / 160;

/** Where the articles name an entry: a row for each, or one of all, by time. */
export function ribbonOf(subject: Subject, context: PageContext): readonly RibbonRow[] {
  return context.remember('ribbon', subject, () =>
    rowsOf(chaptersOf(subject.mentions, context.lookup), context),
  );
}

/** @param all articles that name it, by date */
function rowsOf(all: readonly Chapter[], context: PageContext): RibbonRow[] {
  if (all.length === 0) return [];
  if (all.length <= MOST_ARTICLES) return all.map((chapter) => articleRow(chapter, context));
  const row = timeRow(all, context);
  return row ? [row] : [];
}

function articleRow({ article, mentions, sentences }: Chapter, context: PageContext): RibbonRow {
  const { strings: t, urls, lang } = context;
  const named = new Set(sentences.flatMap((one) => one.mentions.map(({ block }) => block)));
  const marks = article.blocks
    .filter(({ id }) => named.has(id))
    .map(({ id }) => {
      const text = paragraphMark(article, id, context);
      return { text, label: t.subject.paragraph(text.slice(1)), href: urls.passage(article.id, id) };
    });
  const date = article.published && shortDate(article.published, lang);
  const { bars, width } = paragraphBars(article, named);
  return {
    source: {
      text: article.publisher ?? article.title,
      href: urls.article(article.id),
      lang: article.publisher ? lang : article.lang,
      dir: article.dir,
    },
    meta: [date, t.times(mentions)].filter(Boolean).join(t.subject.comma),
    marks: marks.slice(0, MOST_MARKS),
    more: Math.max(0, marks.length - MOST_MARKS),
    bars,
    width,
  };
}

/** A block for each paragraph, as long as its words. */
function paragraphBars(
  { blocks, text }: Article,
  named: ReadonlySet<string>,
): { bars: BarView[]; width: number } {
  const words = blocks.map(({ start, end }) => text.slice(start, end).split(/\s+/).length);
  const all = words.reduce((sum, count) => sum + count, 0);
  const gap = all / Math.max(150, blocks.length * 3);
  const widths = words.map((count) => Math.max(count, all * NARROWEST));
  let x = 0;
  const bars = blocks.map(({ id }, index) => {
    const bar = { x: tenth(x), width: tenth(widths[index] ?? 0), on: named.has(id) };
    x += (widths[index] ?? 0) + gap;
    return bar;
  });
  return { bars, width: tenth(x - gap) };
}

/** What is named at all is seen. */
const LOWEST = 0.15;

/** Blocks of time, the finest first, with how many a row has at most. */
const UNITS = [
  { length: 10, most: 124 },
  { length: 7, most: 120 },
  { length: 4, most: 400 },
] as const;

/** One bar over the time in which articles name the entry: a block for each month; for each day or year where that says more. */
function timeRow(all: readonly Chapter[], { strings: t, lang }: PageContext): RibbonRow | null {
  const dated = all.flatMap(({ article: { published }, mentions }) =>
    published ? [{ date: published, mentions }] : [],
  );
  const dates = dated.map(({ date }) => date).toSorted();
  const [first] = dates;
  const last = dates.at(-1);
  if (!first || !last) return null;
  const vaguest = Math.min(...dates.map(({ length }) => length));
  const unit = UNITS.find(({ length, most }) => length <= vaguest && spanned(first, last, length) <= most);
  const length = unit?.length ?? 4;
  const own = slots(first, last, length);
  if (own.length < 2) return null;
  const times = own.map((slot) =>
    dated.reduce((sum, { date, mentions }) => sum + (date.startsWith(slot) ? mentions : 0), 0),
  );
  const most = Math.max(...times);
  const bars = times.map((count, index) => ({
    x: index * 10,
    width: 9,
    on: count > 0,
    share: count === 0 ? 0 : Math.max(LOWEST, hundredth(count / most)),
  }));
  const [from = '', to = ''] = [first, last].map((date) =>
    shortDate(date.slice(0, length) as VagueDate, lang),
  );
  const isPeak = most > 1 && times.filter((count) => count === most).length === 1;
  const peak = shortDate(own[times.indexOf(most)] as VagueDate, lang);
  return {
    source: null,
    meta: [t.subject.between(from, to), isPeak && t.subject.mostOften(peak, t.times(most))]
      .filter(Boolean)
      .join(' · '),
    marks: [],
    more: 0,
    bars,
    width: own.length * 10 - 1,
  };
}

/** How many days, months or years lie between two dates, both counted. @param length of such a date in ISO form */
function spanned(first: string, last: string, length: number): number {
  const [from, to] = [first, last].map((date) => date.slice(0, length));
  if (length === 10) return (Date.parse(to ?? '') - Date.parse(from ?? '')) / DAY + 1;
  const months = (date = ''): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1);
  return (months(to) - months(from)) / (length === 7 ? 1 : 12) + 1;
}

/** The days, months or years between two dates. @param length of such a date in ISO form */
function slots(first: string, last: string, length: number): string[] {
  const year = Number(first.slice(0, 4));
  const month = length === 4 ? 0 : Number(first.slice(5, 7)) - 1;
  const day = length === 10 ? Number(first.slice(8)) : 1;
  return Array.from({ length: spanned(first, last, length) }, (_, at) => {
    const date = new Date(0);
    date.setUTCFullYear(
      year + (length === 4 ? at : 0),
      month + (length === 7 ? at : 0),
      day + (length === 10 ? at : 0),
    );
    return date.toISOString().slice(0, length);
  });
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
