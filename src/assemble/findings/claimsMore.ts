import type { Article, Briefing } from '../../model/briefing.ts';
import type { Registered } from '../../model/check/checkContext.ts';
import { type Issue, issue } from '../../model/check/issue.ts';
import { placeOf } from '../../model/check/source.ts';
import { knownNames } from './knownNames.ts';
import { factsBeyond } from './more/facts.ts';
import { type Beyond, wordsOf } from './more/finding.ts';
import type { NamesIn } from './more/names.ts';
import { undenied, unnegated } from './more/negated.ts';
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
    if (claim.passages.some(({ exact }) => hasWhole(exact, claim.statement))) return [];
    const support = supportOf(claim, articles);
    const subject = /\/([^/]+)\.mdx?$/.exec(source.file)?.[1] ?? '';
    const entities = new Set([...support.entities, subject]);
    const more = moreThan(claim.statement, { ...support, entities }, namesIn, briefing.site.content.lang);
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

/** Whether the very words of a sentence, each of them whole, are among others: it says nothing that they do not say. */
function hasWhole(words: string, sentence: string): boolean {
  const own = sentence.trim().replace(/\.$/, '');
  const at = words.indexOf(own);
  return (
    own !== '' &&
    at >= 0 &&
    !/[\p{L}\p{M}\p{N}]$/u.test(words.slice(0, at)) &&
    !/^[.,]?[\p{L}\p{M}\p{N}]/u.test(words.slice(at + own.length))
  );
}

/** The words of a sentence that the words of articles behind it do not have. */
function moreThan(statement: string, support: Support, namesIn: NamesIn, lang: string): readonly Beyond[] {
  const { facts, isEnglish, outside } = factsBeyond(statement, support, namesIn, lang);
  if (!isEnglish) return facts;
  return [
    ...facts,
    ...timesBeyond(outside, support.words),
    ...unnegated(outside, support.words),
    ...unlikeWords(outside, undenied(support.words)).map(
      (written) => ({ kind: 'relation', written, doubtful: true }) as const,
    ),
  ];
}

/** “A week after”: the unit must be in the words behind it. */
function timesBeyond(statement: string, behind: string): Beyond[] {
  const lapse =
    /\b(?:an?|\d+|two|three|four|five|six|ten)\s(day|week|fortnight|month|year|decade)s?\s(?:after|before|later|earlier|ago)\b/giu;
  return [...statement.matchAll(lapse)]
    .filter(([, unit = '']) => !behind.toLowerCase().includes(unit.toLowerCase()))
    .map(([written]) => ({ kind: 'date', written, doubtful: true }));
}
