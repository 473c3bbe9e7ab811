import type { Article } from '../../model/briefing.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { isCountry } from '../../model/whereabouts.ts';
import { datelineOf } from '../../text/dates/dateline.ts';
import { openingOf } from './opening.ts';
import { underlined } from './underlined.ts';

/** The mentions of an article that are underlined, by id; none in its headline. */
export function underlinedIn(
  article: Article,
  { briefing, lookup }: Pick<PageContext, 'briefing' | 'lookup'>,
): ReadonlySet<string> {
  const { text, lang, words, blocks, structure } = article;
  const head = blocks[openingOf(article).count - 1]?.end ?? 0;
  const leads = new Set<string>(briefing.site.featured);
  const named = article.mentions.filter(({ start }) => start >= head);
  const mentions = named.map(({ id, sentence, target, as, start, end }) => {
    const entity = lookup.entity(target.id);
    return {
      id,
      sentence,
      target: `${target.type} ${target.id}`,
      as,
      start,
      end,
      kind: entity?.kind ?? ('topic' as const),
      isCountry: entity !== undefined && isCountry(entity),
      isLead: leads.has(target.id),
    };
  });
  return underlined({
    text,
    lang,
    words,
    mentions,
    sentences: blocks.flatMap(({ sentences }) => sentences),
    dateline: article.dateline && (datelineOf(text, lang)?.span ?? null),
    links: structure.blocks.flatMap(({ inline }) => inline.filter(({ tag }) => tag === 'a')),
  });
}
