import { namesInByline } from '../../text/head/byline.ts';
import { folded } from '../sameTitle.ts';
import type { Doubt, FoundValue, RecordFound } from '../sources/source.ts';
import { addressOf } from './addresses.ts';
import { dayOf, IN_ADDRESS } from './days.ts';
import type { Metadata } from './metadata.ts';
import { titlesOf } from './titles.ts';

/** One value a field, and what the author should know about it. */
export interface Compared {
  readonly meta: RecordFound;
  readonly unsure: readonly Doubt[];
}

/** Names that publishing systems give to whoever is logged in or is not, and names of accounts. */
const NOBODY =
  /^(?:admin(?:istrator)?|root|user|wp-?admin|webmaster|editor|default|unknown|guest|anonymous|гость|gast|invité|invitado|ospite|convidado|[a-z]*admin\d*)$/i;
/** The name of an account: “okoro_01”, “okoro@harbour.example”. */
const ACCOUNT = /^[a-z][a-z.-]*[\d_@][a-z\d_@.-]*$/;

/** Sections and publishing systems, which pages name as if they were who publishes them. */
const NO_PUBLISHER =
  /^(?:hosted|home(?:page)?|(?:the )?(?:web)?site|my (?:web)?site|blog|my blog|news|top stories|latest|local|national|world|international|politics|opinions?|sports?|business|technology|science|health|culture|entertainment|lifestyle|articles?|stories|index|untitled|default|wordpress|blogger|drupal|joomla|wix(?:\.com)?|squarespace|u\.?s\.?(?:a\.?)?|us news|u\.s\. news|uk|en|en-us)$/i;

/** Compares what a page says about itself in different places: which value is taken, and where they differ. */
export function compared({ found, fault }: Metadata, html: string, document: Document): Compared {
  const meta: RecordFound = {};
  const unsure: Doubt[] = [];
  if (fault)
    unsure.push({ field: null, sentence: `Its JSON-LD cannot be read (${fault}) and was not used.` });
  const of = (field: keyof RecordFound): readonly FoundValue[] => found.get(field) ?? [];
  const url = addressOf(html, document, of('url'));
  if (url) meta.url = url;
  const publishers = of('publisher').filter(({ value }) => !NO_PUBLISHER.test(value));
  const publisher = oneOf(publishers, 'publisher', unsure);
  if (publisher) meta.publisher = publisher;
  const title = titleOf(of('title'), sitesOf(of('publisher'), url), unsure);
  if (title) meta.title = title;
  const isName = ({ value }: FoundValue): boolean =>
    !URL.canParse(value) && !NOBODY.test(value) && !ACCOUNT.test(value);
  const byline = oneOf(of('byline').filter(isName), 'byline', unsure);
  if (byline) meta.byline = byline;
  const { published, doubt } = dayOf(of('published'), shownDays(document, url));
  if (published) meta.published = published;
  if (doubt) unsure.push({ field: 'published', sentence: doubt });
  const [lang] = of('lang');
  if (lang) meta.lang = lang;
  return { meta, unsure };
}

function titleOf(found: readonly FoundValue[], sites: readonly string[], unsure: Doubt[]): FoundValue | null {
  const [best, other] = titlesOf(found, sites);
  if (!best) return null;
  // The name of a window is often that of a section; it tells nothing against two others.
  const isSection = best.sources.length > 1 && other?.sources.join() === 'element title';
  if (other && !isSection)
    unsure.push({
      field: 'title',
      sentence: `Its sources disagree on the title: “${best.value}” (${best.sources.join(', ')}) was taken; it is “${other.value}” in ${other.sources.join(', ')}. Change it with --title.`,
    });
  return { value: best.value, how: best.sources.join(', ') };
}

/** A longer value is a headline that stands where a name belongs. */
const LONGEST_SITE = 50;

/** Names that a site has: of its publisher, and of its host with and without its ending. */
function sitesOf(publishers: readonly FoundValue[], url: FoundValue | null): string[] {
  const host = url ? new URL(url.value).hostname.replace(/^(?:www|m|amp|edition)\./, '') : '';
  return [
    ...publishers.map(({ value }) => value).filter((value) => value.length <= LONGEST_SITE),
    host,
    host.replace(/(?:\.[a-z]{2,3})?\.[a-z]+$/, ''),
  ].filter((name) => name !== '');
}

/** The first of some names; where another is of other people, that is said. */
function oneOf(
  found: readonly FoundValue[],
  field: 'publisher' | 'byline',
  unsure: Doubt[],
): FoundValue | null {
  const [first] = found;
  if (!first) return null;
  const names = namesOf(first.value, field);
  const other = found.find(({ value }) => !isWithin(namesOf(value, field), names));
  if (other)
    unsure.push({
      field,
      sentence: `Its sources disagree on the ${field}: “${first.value}” (${first.how}) was taken; it is “${other.value}” in ${other.how}.`,
    });
  return first;
}

function namesOf(value: string, field: 'publisher' | 'byline'): string[] {
  return (field === 'byline' ? namesInByline(value) : [value]).map(folded).filter((name) => name !== '');
}

function isWithin(names: readonly string[], others: readonly string[]): boolean {
  return names.every((name) => others.some((other) => other.includes(name) || name.includes(other)));
}

/** Days that a reader sees: the words of times, and the address. */
function shownDays(document: Document, url: FoundValue | null): FoundValue[] {
  const times = [...document.querySelectorAll('article time, main time, header time, time')]
    .slice(0, 4)
    .map((time) => ({ value: (time.textContent ?? '').trim(), how: 'the day that the page shows' }));
  const [, year, month = '', day = ''] =
    /\/((?:19|20)\d\d)[/-](\d\d?|[a-z]{3,9})[/-](\d\d?)(?:[/-]|$)/i.exec(url?.value ?? '') ?? [];
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const digits = (/^\d/.test(month) ? month : String(named)).padStart(2, '0');
  return year && digits !== '00'
    ? [...times, { value: `${year}-${digits}-${day.padStart(2, '0')}`, how: IN_ADDRESS }]
    : times;
}

/** As addresses shorten them: “/2026/apr/22/”. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
