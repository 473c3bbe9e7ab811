import type { Briefing } from '../../model/briefing.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { directionOf, hasArabic } from '../../text/language.ts';

/** True where a page with these parts shows letters of the Arabic script, for which it needs fonts of its own. */
export function needsArabic(context: PageContext, parts: unknown): boolean {
  return mayNeedArabic(context) && hasArabic(JSON.stringify(parts));
}

/** Whether any page may: asked once of the whole briefing, which is shorter than all that pages show of it. */
function mayNeedArabic({ briefing, lang, remember }: PageContext): boolean {
  return remember('arabic', briefing, () => directionOf(lang) === 'rtl' || anywhere(briefing));
}

function anywhere({ articles, entities, topics, subjects, ...others }: Briefing): boolean {
  return (
    hasArabic(JSON.stringify(others)) ||
    articles.some(
      ({ text, blocks, structure, mentions, ...own }) => hasArabic(text) || hasArabic(JSON.stringify(own)),
    ) ||
    subjects.some(({ mentions, ...own }) => hasArabic(JSON.stringify(own)))
  );
}
