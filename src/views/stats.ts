import type { Briefing } from '../model/briefing.ts';
import { KIND_ORDER } from '../model/kinds.ts';
import type { Stats } from '../model/pageContext.ts';
import { ALPHABET_FROM } from './paging.ts';

/** Entries whose previews lie in one file. */
const PREVIEWS_PER_FILE = 40;
/** More files than these do not fit into the format of the archive for certain: it counts them in 16 bits. */
const MOST_FILES = 60_000;

/** Counts a briefing, once for all pages. */
export function statsOf(briefing: Briefing): Stats {
  const { articles, entities, topics, site } = briefing;
  const isLong = entities.length > ALPHABET_FROM;
  return {
    isSeries: articles.length > 1,
    previews: Math.ceil((entities.length + topics.length) / PREVIEWS_PER_FILE),
    listedKinds: KIND_ORDER.filter((kind) => isLong && entities.some((entity) => entity.kind === kind)),
    hasArchive: site.exports.offline && filesInArchive(briefing) < MOST_FILES,
  };
}

function filesInArchive({ articles, entities, topics }: Briefing): number {
  const mentions = articles.reduce((sum, article) => sum + article.mentions.length, 0);
  // A page with its citations, annotations beside an article, and later pages of long lists.
  return articles.length * 5 + (entities.length + topics.length) * 4 + mentions / 200;
}
