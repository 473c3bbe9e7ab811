import type { Article, Briefing } from '../../model/briefing.ts';
import type { Registered } from '../../model/checkContext.ts';
import { type Issue, issue } from '../../model/issue.ts';
import { placeOf } from '../../model/source.ts';
import { figuresIn, valuesIn } from '../../text/figures.ts';
import { writtenDatesIn } from '../../text/writtenDates.ts';
import { knownNames, type NameHit } from './knownNames.ts';
import { datesBeyond } from './more/dates.ts';
import type { Beyond } from './more/finding.ts';
import { namesBeyond, unknownNames } from './more/names.ts';
import { numbersBeyond } from './more/numbers.ts';
import { unlikeWords } from './relationWords.ts';
import { type Support, supportOf } from './support.ts';

/**
 * Sentences that an article is said to say and that say more than its words. Numbers, dates and names of entries that
 * neither the sentences of their evidence nor the date line of the article have are errors; what only seems to be more,
 * such as another kind of relation, is a warning. Sentences that cite works as well are left out: they show both classes.
 */
export function claimsMore(registered: readonly Registered[], briefing: Briefing): Issue[] {
  const articles = new Map<string, Article>(briefing.articles.map((article) => [article.id, article]));
  const namesIn = knownNames(briefing);
  return registered.flatMap(({ claim, source, path }) => {
    if (claim.class !== 'article' || claim.passages.length === 0 || claim.refs.length > 0) return [];
    const support = supportOf(claim, articles);
    const subject = /\/([^/]+)\.mdx?$/.exec(source.file)?.[1] ?? '';
    const entities = new Set([...support.entities, subject]);
    const more = moreThan(claim.statement, { ...support, entities }, namesIn);
    const place = placeOf(source, `${path}.statement`);
    const said = `“${claim.statement.slice(0, 80)}”`;
    const remedy = 'Quote the words that say so, cite a work under refs, or leave it out.';
    const [certain, doubtful] = [false, true].map((kind) =>
      wordsOf(more.filter((one) => one.doubtful === kind)),
    );
    return [
      ...(certain
        ? [issue('claims-more', place, `${said} says more than its evidence: ${certain}. ${remedy}`)]
        : []),
      ...(doubtful
        ? [issue('may-claim-more', place, `${said} may say more than its evidence: ${doubtful}. ${remedy}`)]
        : []),
    ];
  });
}

/** The words of a sentence that its support does not have. */
export function moreThan(
  statement: string,
  support: Support,
  namesIn: (text: string) => readonly NameHit[],
): Beyond[] {
  const hits = namesIn(statement);
  const names = namesBeyond(statement, hits, support, namesIn);
  const spans = hits.map(({ start, end }) => ({ start, written: statement.slice(start, end) }));
  if (!support.articles.every(({ lang }) => /^en\b/.test(lang))) {
    return [...figuresBeyond(without(statement, spans), support.words), ...names.map(doubted)];
  }
  const values = valuesIn(support.words);
  const dates = writtenDatesIn(statement).filter(
    ({ written }) => !(/^\d{4}$/.test(written) && values.has(String(Number(written)))),
  );
  const rest = without(statement, dates);
  const outside = without(rest, spans);
  return [
    ...datesBeyond(statement, dates, support),
    ...numbersBeyond(outside, support.words),
    ...timesBeyond(rest, support.words),
    ...names,
    ...unknownNames(outside, support),
    ...unlikeWords(outside, support.words).map((written) => ({ written, doubtful: true })),
  ];
}

/** Figures that are not in words of another language, which may have them in letters. */
function figuresBeyond(sentence: string, words: string): Beyond[] {
  const values = valuesIn(words);
  const digits = words.replace(/[.,'’\s\u066b\u066c]/gu, '');
  return figuresIn(sentence)
    .filter(({ value }) => !values.has(value) && !digits.includes(value.replace('.', '')))
    .map(({ written }) => ({ written, doubtful: true }));
}

/** “A week after”: the unit must be in the words behind it. */
function timesBeyond(statement: string, behind: string): Beyond[] {
  const lapse =
    /\b(?:an?|\d+|two|three|four|five|six|ten)\s(day|week|fortnight|month|year|decade)s?\s(?:after|before|later|earlier|ago)\b/giu;
  return [...statement.matchAll(lapse)]
    .filter(([, unit = '']) => !behind.toLowerCase().includes(unit.toLowerCase()))
    .map(([written]) => ({ written, doubtful: true }));
}

function doubted({ written }: Beyond): Beyond {
  return { written, doubtful: true };
}

function wordsOf(more: readonly Beyond[]): string {
  return more.map(({ written }) => `“${written}”`).join(', ');
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
