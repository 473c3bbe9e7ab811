import type { Article, Briefing, Reference } from '../../model/briefing.ts';
import type { Registered } from '../../model/check/checkContext.ts';
import { type Issue, issue } from '../../model/check/issue.ts';
import { placeOf } from '../../model/check/source.ts';
import type { Claim } from '../../model/claim.ts';
import { vagueDateOf } from '../../model/dateOfWork.ts';
import { knownNames } from './knownNames.ts';
import { factsBeyond } from './more/facts.ts';
import { wordsOf } from './more/finding.ts';
import { type Support, supportOf } from './support.ts';

/**
 * Statements with numbers, dates or names that the words kept of their works do not show. Only where words of every work
 * that it cites are kept: what is not kept may say so.
 */
export function beyondKeptWords(registered: readonly Registered[], briefing: Briefing): Issue[] {
  const works = new Map<string, Reference>(briefing.references.map((work) => [work.id, work]));
  if (![...works.values()].some(hasWords)) return [];
  const articles = new Map<string, Article>(briefing.articles.map((article) => [article.id, article]));
  const namesIn = knownNames(briefing);
  return registered.flatMap(({ claim, source, path }) => {
    const cited = claim.refs.flatMap((id) => works.get(id) ?? []);
    if (claim.class === 'inference' || cited.length === 0 || !cited.every(hasWords)) return [];
    const subject = /\/([^/]+)\.mdx?$/.exec(source.file)?.[1] ?? '';
    const { lang } = briefing.site.content;
    const support = supportOfBoth(claim, articles, cited, lang, subject);
    const { facts: all, isEnglish } = factsBeyond(claim.statement, support, namesIn, lang);
    const facts = all.filter(({ kind, doubtful }) => kind === 'name' || !doubtful || !isEnglish);
    if (facts.length === 0) return [];
    const message = `“${claim.statement.slice(0, 80)}” has what the words kept of its works do not show: ${wordsOf(facts)}. Keep the words that show it under quotations of the work, or correct the sentence.`;
    return [issue('quotation-lacks', placeOf(source, path), message)];
  });
}

function hasWords({ quotations = [] }: Reference): boolean {
  return quotations.length > 0;
}

/** What works and articles say: titles and kept words of the works, and the sentences of evidence. */
function supportOfBoth(
  claim: Claim,
  articles: ReadonlyMap<string, Article>,
  works: readonly Reference[],
  lang: string,
  subject: string,
): Support {
  const said = supportOf(claim, articles);
  const words = works.flatMap(({ title, quotations = [] }) => [title, ...quotations.map(({ text }) => text)]);
  return {
    ...said,
    words: [said.words, ...words].join('\n'),
    entities: new Set([...said.entities, subject]),
    origins: [...said.origins, ...works.map((work) => originOf(work, lang))],
  };
}

function originOf({ language, issued, ...work }: Reference, lang: string): Support['origins'][number] {
  return {
    lang: language ?? lang,
    published: vagueDateOf(issued),
    publisher: [work['container-title'], work.publisher].filter(Boolean).join(' ') || null,
  };
}
