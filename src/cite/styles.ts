import { formatDate, type VagueDate } from '../model/dates.ts';
import { type CslItem, datePartsOf, isoDateOf } from './item.ts';
import { apaAuthors, chicagoAuthors, spoken } from './names.ts';

/** A work cited in words, without markup. */
export interface WrittenCitation {
  readonly plain: string;
  readonly chicago: string;
  readonly apa: string;
}

/** How the site writes: its language (BCP 47), and words in quotation marks. */
export interface Site {
  readonly lang: string;
  readonly quote: (words: string) => string;
}

/**
 * The work as three sentences: in the order and language of the site; by the Chicago Manual of Style, 17th edition
 * (bibliography); by the Publication Manual of the APA, 7th edition. The last two write dates in American English.
 */
export function writtenCitation(item: CslItem, { lang, quote }: Site): WrittenCitation {
  const authors = item.author ?? [];
  const author = authors.map(spoken).join(', ');
  const from = item['container-title'] ?? '';
  // Both styles leave out a publisher that is named as author.
  const container = from === author ? '' : from;
  const { title } = item;
  const url = item.URL ?? '';
  const date = isoDateOf(item) as VagueDate | null;
  const american = date ? americanDate(datePartsOf(item) ?? []) : '';
  const when = `(${apaDate(datePartsOf(item))})`;
  return {
    plain: sentences(
      author,
      quote(title),
      [container, date && formatDate(date, lang)].filter(Boolean).join(', '),
      url,
    ),
    chicago: sentences(
      chicagoAuthors(authors),
      `“${closed(title)}”`,
      ...(item.type === 'article-newspaper'
        ? [[container, american].filter(Boolean).join(', ')]
        : [container, american]),
      url && `${url}.`,
    ),
    apa: author
      ? sentences(`${closed(apaAuthors(authors))} ${when}`, title, container, url)
      : sentences(`${closed(title)} ${when}`, container, url),
  };
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function americanDate([year, month, day]: readonly number[]): string {
  const name = MONTHS[(month ?? 0) - 1];
  if (!name) return String(year);
  return day ? `${name} ${day}, ${year}` : `${name} ${year}`;
}

function apaDate(parts: readonly number[] | null): string {
  if (!parts) return 'n.d.';
  const [year, month, day] = parts;
  const name = MONTHS[(month ?? 0) - 1];
  return [year, name && (day ? `${name} ${day}` : name)].filter(Boolean).join(', ');
}

/** The parts that are not empty, each closed by its own mark or a full stop; an address is left as it is. */
function sentences(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (/^https?:/.test(part) || part.startsWith('/') ? part : closed(part)))
    .join(' ');
}

/** With a full stop, unless it ends in one, or in another closing mark, before or behind quotation marks. */
function closed(text: string): string {
  return /[.!?…۔؟।。！？]\s?[”’"'“»]*$/u.test(text) ? text : `${text}.`;
}
