import type { Site, Subject } from '../model/briefing.ts';
import type { CheckContext } from '../model/check/checkContext.ts';
import { issue } from '../model/check/issue.ts';
import { placeOf } from '../model/check/source.ts';
import { mayBeIn } from '../model/check/unread.ts';
import { whatThereIs } from '../model/whatThereIs.ts';
import type { Records } from '../read/records.ts';
import { directionOf } from '../text/language.ts';
import type { ArticleDraft } from './articles.ts';
import { checkClaim } from './claims.ts';
import type { KnownSubjects } from './knownSubjects.ts';
import { languageOfInterface } from './languages.ts';
import { reportUnknown } from './mentions.ts';
import { proposedTitle } from './proposedTitle.ts';

/**
 * The briefing as a whole, checked.
 * @param drafts the articles, the lead first
 * @param contentLang language of what the author writes
 * @param subjects what a title may be proposed from
 */
export function siteOf(
  { data, source }: Records['site'],
  drafts: readonly ArticleDraft[],
  contentLang: string,
  known: KnownSubjects,
  subjects: readonly Subject[],
  checks: CheckContext,
): Site {
  const lead = drafts[0]?.head;
  const lang = languageOfInterface(contentLang);
  if (lang !== contentLang && data.lang !== undefined) {
    checks.issues.push(issue('lang-without-strings', placeOf(source, 'lang'), withoutStrings(data.lang)));
  }
  if (data.lead !== undefined && lead?.id !== data.lead && !mayBeIn(checks.unread.articles, data.lead)) {
    const ids = drafts.map(({ head }) => head.id);
    const message = `There is no article “${data.lead}”.${whatThereIs(data.lead, ids)} Correct the id.`;
    checks.issues.push(issue('article-unknown', placeOf(source, 'lead'), message));
  }
  const featured = data.featured.filter((id, index) => {
    if (known.get(id)?.type === 'entity') return true;
    reportUnknown(id, placeOf(source, `featured.${index}`), known, checks);
    return false;
  });
  const proposed = proposedTitle(
    drafts.map(({ head }) => head.title),
    subjects,
    lang,
  );
  return {
    title: data.title ?? proposed ?? lead?.title ?? 'Briefing',
    isTitleProposed: data.title === undefined && proposed !== null,
    tagline: data.tagline ?? null,
    lang,
    dir: directionOf(lang),
    content: { lang: contentLang, dir: directionOf(contentLang) },
    lead: lead?.id ?? null,
    summary: data.summary
      ? checkClaim(data.summary, data.summary.statement, source, 'summary', checks)
      : null,
    keyPoints: data.key_points.map((point, index) =>
      checkClaim(point, point.statement, source, `key_points.${index}`, checks),
    ),
    featured,
    cards: data.cards,
    editor: data.editor ?? null,
    checked: data.checked ?? null,
    exports: { ...data.exports, annotations: data.exports.annotations || data.exports.data },
  };
}

function withoutStrings(lang: string): string {
  return `There are no words of the interface in “${lang}”: pages say theirs in English. Give them in a file that astro.config.mjs names under strings, or leave lang to a language that has some.`;
}
