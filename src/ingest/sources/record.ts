import { basename, extname } from 'node:path';
import { datesOf } from 'backgrounder-propose';
import { isVagueDate } from '../../model/dates.ts';
import { type Dateline, datelineOf } from '../../text/dates/dateline.ts';
import { dateFrom } from '../../text/dates/day.ts';
import { namesNobody, readByline } from '../../text/head/byline.ts';
import { titleFromText } from '../../text/head/title.ts';
import { runsOf } from '../../text/sentences/lines.ts';
import { sliceOf } from '../../text/span.ts';
import { CHANGED, ON, PUBLISHED } from '../dateLabels.ts';
import { contradicted, languageOf } from './language.ts';
import { agencyName } from './publishers.ts';
import type { Doubt, FoundValue, RecordField, RecordFound, Source } from './source.ts';

/** What the author says on the command line. */
export interface Given {
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly lang?: string | undefined;
}

/** What is known about an article, and what is not. */
export interface Recorded {
  readonly found: RecordFound;
  /** Sentences about what was left out because it is not sure. */
  readonly unsure: readonly string[];
}

/**
 * The record of an article: what the author gives stands before metadata, these before what the text says. What is
 * not sure is left out, and said.
 */
export function recordOf(source: Source, given: Given): Recorded {
  const { text, meta } = source;
  const lines = runsOf(text).map((run) => sliceOf(text, run).trim());
  const { lang, doubt } = languageIn(text, given, meta);
  const title = option(given.title, '--title') ?? meta.title ?? titleIn(text, lang.value);
  const filed = filedFrom(lines, lang.value);
  const published =
    option(given.date, '--date') ??
    dateOf(meta.published) ??
    dateIn(lines, source.name) ??
    (filed?.date ? { value: filed.date, how: 'dateline of the text' } : null);
  const found: RecordFound = {
    ...(title && { title }),
    ...defined('publisher', meta.publisher ?? publisherIn(filed?.agency ?? null) ?? agencyIn(lines)),
    ...defined('published', published),
    ...defined('byline', meta.byline ?? bylineIn(lines)),
    ...defined('dateline', meta.dateline ?? (filed && { value: filed.place, how: 'dateline of the text' })),
    lang,
    ...defined('url', addressOf(meta.url) ?? addressIn(lines)),
  };
  const doubts: readonly (Doubt | null)[] = [
    ...source.unsure,
    doubt,
    ...bylineDoubts(found, lang.value),
    published || source.unsure.some(({ field }) => field === 'published')
      ? null
      : { field: 'published', sentence: whyNoDate(meta.published) },
  ];
  // What a file says of itself asks for a date only where the text gives none.
  const isDated = published !== null && /^(?:eml|docx)$/.test(source.format);
  const isOpen = (field: RecordField | null): boolean =>
    !field || !(found[field]?.how.startsWith('option ') || (field === 'published' && isDated));
  return { found, unsure: doubts.flatMap((one) => (one && isOpen(one.field) ? [one.sentence] : [])) };
}

function bylineDoubts({ byline, publisher }: RecordFound, lang: string): Doubt[] {
  if (!byline) return [];
  const { doubts } = readByline(byline.value, { lang, publisher: publisher?.value ?? null });
  return doubts.map(({ part, read }) => ({
    field: 'byline',
    sentence: `“${part}” in its byline is read as ${read}; a list of authors in the record says it for certain.`,
  }));
}

/** The language that is given, else declared, else shown; what is shown stands against what is declared. */
function languageIn(
  text: string,
  given: Given,
  meta: RecordFound,
): { lang: FoundValue; doubt: Doubt | null } {
  const declared = language(meta.lang);
  const lang = option(given.lang, '--lang') ?? declared ?? languageOf(text);
  const shown = lang === declared ? contradicted(text, declared.value) : null;
  if (!shown) return { lang, doubt: null };
  const sentence = `It declares its language as “${lang.value}” (${lang.how}), but its text is in “${shown.value}”, which was taken. Change it with --lang.`;
  return { lang: shown, doubt: { field: 'lang', sentence } };
}

function defined<Key extends keyof RecordFound>(key: Key, value: FoundValue | null | undefined): RecordFound {
  return value ? { [key]: value } : {};
}

function option(value: string | undefined, name: string): FoundValue | null {
  return value === undefined ? null : { value, how: `option ${name}` };
}

function language(found: FoundValue | undefined): FoundValue | null {
  if (!found) return null;
  try {
    const [tag] = Intl.getCanonicalLocales(found.value.replaceAll('_', '-'));
    return tag ? { ...found, value: tag } : null;
  } catch {
    return null;
  }
}

function titleIn(text: string, lang: string): FoundValue | null {
  const found = titleFromText(text, lang);
  if (!found) return null;
  const how = found.from === 'headline' ? 'first line of the text' : 'clipped from the first sentence';
  return { value: found.title, how };
}

/** Where a date line may stand: among the first lines and the last. */
const HEAD_LINES = 6;
const TAIL_LINES = 3;
const LABEL = `(?:(?:first|originally|last)\\s)?(?:${PUBLISHED}|${CHANGED}|date|datum|data|fecha|stand)`;
/** What a line that gives the date has besides it. */
const DATE_LABEL = new RegExp(`^(?:${LABEL})?(?:\\s(?:${ON}))?:?$`, 'iu');
/** Such a label before a date. */
const LABEL_BEFORE = new RegExp(`^${LABEL}(?:\\s(?:${ON}))?\\s*:?\\s+`, 'iu');
const CLOCK = /(?:,?\s*(?:at\s+)?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?)?(?:\s*\(?[A-Z]{2,4}\)?)?[\s.,|·–—-]*$/i;

/** So many lines of either end may hold the address of the page. */
const ADDRESS_LINES = 3;
const ADDRESS_LINE = /^(?:(?:source|url|link|from|original)\s*:\s*)?<?(https?:\/\/[^\s<>]+)>?$/i;

function dateIn(lines: readonly string[], name: string): FoundValue | null {
  const near =
    lines.length <= HEAD_LINES + TAIL_LINES
      ? lines
      : [...lines.slice(0, HEAD_LINES), ...lines.slice(-TAIL_LINES)];
  for (const line of near) {
    const value = dateLine(line);
    if (value) return { value, how: `the line “${line}”` };
  }
  const inName = /(?:^|\D)((?:19|20)\d\d-\d\d-\d\d)(?:\D|$)/.exec(basename(name, extname(name)))?.[1];
  return inName && isVagueDate(inName) ? { value: inName, how: 'file name' } : null;
}

/** The day of a line that says nothing else. */
function dateLine(line: string): string | null {
  if (line.length > 90) return null;
  const parts = line.split(BESIDE);
  return dayOf(line) ?? dayOf(parts[0] ?? '') ?? dayOf(parts.at(-1) ?? '') ?? dayOf(line.replace(SOURCE, ''));
}

/** Who published, before the date: “Xinhua, January 7, 2015”. */
const SOURCE = /^(?:\p{Lu}[\p{L}\p{M}.&’'-]*\s?){1,4},\s+/u;

/** What stands on the line of a date behind it: “12 March 2026 | By Ana Okoro”. */
const BESIDE = /\s*(?:[|·•]|\.\s+(?=(?:\p{L}+\s)?(?:by|von|por|par|di)\s))\s*/iu;

function dayOf(line: string): string | null {
  const iso = /^(?:\p{L}+:?\s*)?(\d{4}-\d\d-\d\d)(?:[T\s].{0,30})?$/u.exec(line)?.[1];
  if (iso) return dateFrom(iso);
  const whole = dateFrom(line.replace(LABEL_BEFORE, '').replace(/[\s.,|·–—-]+$/, ''));
  if (whole?.length === 10) return whole;
  const [date] = datesOf(line, undefined).filter(
    ({ from, value }) => from === 'explicit' && value?.length === 10,
  );
  if (!date?.value) return null;
  const before = line.slice(0, date.start).trim();
  const after = line.slice(date.end);
  const clock = CLOCK.exec(after);
  return DATE_LABEL.test(before) && clock?.index === 0 ? date.value : null;
}

function dateOf(found: FoundValue | undefined): FoundValue | null {
  const value = found && (dateFrom(found.value) ?? dateLine(found.value));
  return found && value && isVagueDate(value) ? { ...found, value } : null;
}

function whyNoDate(found: FoundValue | undefined): string {
  const why = found
    ? `“${found.value}” (${found.how}) is not a date that can be read`
    : 'neither metadata nor a date line gives one';
  return `The date of publication is left out: ${why}. Give it with --date YYYY-MM-DD.`;
}

function filedFrom(lines: readonly string[], lang: string): Dateline | null {
  for (const line of lines.slice(0, 5)) {
    const found = datelineOf(line, lang);
    if (found) return found;
  }
  return null;
}

function publisherIn(agency: string | null): FoundValue | null {
  const name = agency && agencyName(agency);
  return name ? { value: name, how: `agency of the dateline, “${agency}”` } : null;
}

/** An agency on a line of its own, or before the date of one: “Xinhua, January 7, 2015”. */
function agencyIn(lines: readonly string[]): FoundValue | null {
  for (const line of lines.slice(0, 5)) {
    const [words = ''] = line.split(/,\s|\s*[|·•]/, 1);
    const name = (words === line || dateLine(line) !== null) && agencyName(words.trim());
    if (name) return { value: name, how: `the line “${line}”` };
  }
  return null;
}

const BYLINE = /^(?:By|BY)\s+(?=\p{Lu})(?<who>[^.!?;:]{3,80})$/u;

function bylineIn(lines: readonly string[]): FoundValue | null {
  for (const line of lines.slice(0, 5)) {
    const who = BYLINE.exec(line)?.groups?.['who'];
    if (who && !namesNobody(who)) return { value: who.trim(), how: `the line “${line}”` };
  }
  return null;
}

/** The address that is alone on one of the first or last lines, if there is one only: where the text was copied from. */
function addressIn(lines: readonly string[]): FoundValue | null {
  const near =
    lines.length <= 2 * ADDRESS_LINES
      ? lines
      : [...lines.slice(0, ADDRESS_LINES), ...lines.slice(-ADDRESS_LINES)];
  const found = near.flatMap((line) => ADDRESS_LINE.exec(line)?.[1] ?? []);
  return new Set(found).size === 1 ? addressOf({ value: found[0] ?? '', how: 'a line of the text' }) : null;
}

function addressOf(found: FoundValue | undefined): FoundValue | null {
  if (!found || !URL.canParse(found.value)) return null;
  return /^https?:$/.test(new URL(found.value).protocol) ? found : null;
}
