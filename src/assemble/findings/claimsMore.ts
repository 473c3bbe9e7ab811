import type { Article, Briefing } from '../../model/briefing.ts';
import type { Registered } from '../../model/checkContext.ts';
import { type Issue, issue } from '../../model/issue.ts';
import { placeOf } from '../../model/source.ts';
import { escapeRegExp } from '../../text/escapeRegExp.ts';
import { figuresIn, numberWordsIn, valuesIn } from '../../text/figures.ts';
import { type WrittenDate, writtenDatesIn } from '../../text/writtenDates.ts';
import { knownNames, type NameHit } from './knownNames.ts';
import { unlikeWords } from './relationWords.ts';
import { type Support, supportOf } from './support.ts';

/**
 * Sentences that an article is said to say and that say more than its words: numbers, dates, names and kinds of relation
 * that neither the sentences of their evidence nor the date line of the article have. Sentences that cite works as well
 * are left out: they show both classes.
 */
export function claimsMore(registered: readonly Registered[], briefing: Briefing): Issue[] {
  const articles = new Map<string, Article>(briefing.articles.map((article) => [article.id, article]));
  const namesIn = knownNames(briefing);
  return registered.flatMap(({ claim, source, path }) => {
    if (claim.class !== 'article' || claim.passages.length === 0 || claim.refs.length > 0) return [];
    const support = supportOf(claim, articles);
    const subject = /\/([^/]+)\.mdx?$/.exec(source.file)?.[1] ?? '';
    const more = moreThan(
      claim.statement,
      { ...support, entities: new Set([...support.entities, subject]) },
      namesIn,
    );
    if (more.length === 0) return [];
    const words = more.map((word) => `“${word}”`).join(', ');
    const message = `“${claim.statement.slice(0, 80)}” says more than its evidence: ${words}. Quote the words that say so, cite a work under refs, or leave it out.`;
    return [issue('claims-more', placeOf(source, `${path}.statement`), message)];
  });
}

/** The words of a sentence that its support does not have. */
export function moreThan(
  statement: string,
  support: Support,
  namesIn: (text: string) => readonly NameHit[],
): string[] {
  const english = support.articles.every(({ lang }) => lang.startsWith('en'));
  const dates = english ? writtenDatesIn(statement) : [];
  const rest = without(statement, dates);
  const values = valuesIn(support.words);
  const names = namesIn(statement);
  const outside = without(
    rest,
    names.map(({ start, end }) => ({ start, written: statement.slice(start, end) })),
  );
  const numbers = [...figuresIn(outside), ...(english ? numberWordsIn(outside) : [])];
  return [
    ...dates.filter((date) => !hasDate(date, support)).map(({ written }) => written),
    ...numbers.filter(({ value }) => !values.has(value)).map(({ written }) => written),
    ...(english ? timesIn(rest, support.words) : []),
    ...names
      .filter((hit) => !hasName(statement, hit, support, namesIn))
      .map(({ start, end }) => statement.slice(start, end)),
    ...(english ? [...unknownNames(outside, support), ...unlikeWords(outside, support.words)] : []),
  ];
}

/** “A week after”: the unit must be in the words behind it. */
function timesIn(statement: string, behind: string): string[] {
  const shape =
    /\b(?:an?|\d+|two|three|four|five|six|ten)\s(day|week|fortnight|month|year|decade)s?\s(?:after|before|later|earlier|ago)\b/giu;
  return [...statement.matchAll(shape)]
    .filter(([, unit = '']) => !behind.toLowerCase().includes(unit.toLowerCase()))
    .map(([words]) => words);
}

/** Whether each part of a date stands in the words, or is that of the day of the article or the week before it. */
function hasDate({ year, month, day }: WrittenDate, { words, articles }: Support): boolean {
  const written = writtenDatesIn(words);
  if (written.some((one) => covers(one, { year, month, day }))) return true;
  return articles.some(({ published }) => {
    if (!published) return false;
    return daysBefore(published, RELATIVE.test(words) ? 8 : 1).some((date) => {
      const [y, m, d] = date.split('-');
      return (year === null || year === y) && (month === null || month === m) && (day === null || day === d);
    });
  });
}

const RELATIVE =
  /\b(?:yesterday|day (?:after|before)|earlier|last week|week|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|recent|since)\b/u;

function covers(one: WrittenDate, wanted: Pick<WrittenDate, 'year' | 'month' | 'day'>): boolean {
  return (
    (['year', 'month', 'day'] as const).every(
      (part) => wanted[part] === null || one[part] === null || one[part] === wanted[part],
    ) &&
    (wanted.month === null || one.month !== null || wanted.year === one.year)
  );
}

/** The date and the days before it; a vague date alone. */
function daysBefore(published: string, count: number): string[] {
  if (published.length < 10) return [published];
  const at = Date.parse(`${published}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) =>
    new Date(at - index * 86_400_000).toISOString().slice(0, 10),
  );
}

function hasName(
  statement: string,
  { start, end, ids }: NameHit,
  { words, entities, articles }: Support,
  namesIn: (text: string) => readonly NameHit[],
): boolean {
  if (ids.some((id) => entities.has(id))) return true;
  const behind = new Set(namesIn(words).flatMap((hit) => hit.ids));
  if (ids.some((id) => behind.has(id))) return true;
  const name = statement.slice(start, end);
  if (articles.some(({ publisher }) => publisher?.includes(name))) return true;
  return name.split(/\s+/u).every((word) => isLike(word, words));
}

/** Capitalised words within an English sentence that neither an entry has nor the words behind it. */
function unknownNames(sentence: string, { words, articles }: Support): string[] {
  return [...sentence.matchAll(/(?<=[\p{Ll}\p{N},;:]\s)\p{Lu}[\p{L}\p{M}-]*\p{Ll}[\p{L}\p{M}-]*/gu)]
    .map(([word]) => word)
    .filter((word) => !ORDINARY.has(word) && !isLike(word, words))
    .filter((word) => !articles.some(({ publisher }) => publisher?.includes(word)));
}

const ORDINARY = new Set(
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mr Mrs Ms Dr'.split(
    ' ',
  ),
);

/** Whether a word, or one that begins like it, is among the words: “American” stands in “America”. */
function isLike(word: string, words: string): boolean {
  const stem = word
    .toLowerCase()
    .replace(/[’']s?$/u, '')
    .slice(0, 5);
  return stem.length < 3 || new RegExp(`(?<![\\p{L}])${escapeRegExp(stem)}`, 'iu').test(words);
}

/** The sentence with blanks in the place of some of its words. */
function without(
  sentence: string,
  words: readonly { readonly start: number; readonly written: string }[],
): string {
  return words.reduce(
    (text, { start, written }) =>
      text.slice(0, start) + ' '.repeat(written.length) + text.slice(start + written.length),
    sentence,
  );
}
