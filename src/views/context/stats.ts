import type { Briefing } from '../../model/briefing.ts';
import { KIND_ORDER } from '../../model/kinds.ts';
import type { Stats } from '../../model/views/pageContext.ts';
import { ALPHABET_FROM } from '../lists/paging.ts';

/** Entries whose previews lie in one file. */
const PREVIEWS_PER_FILE = 40;
/** Counts a briefing, once for all pages. */
export function statsOf(briefing: Briefing): Stats {
  const { articles, entities, topics } = briefing;
  const isLong = entities.length > ALPHABET_FROM;
  return {
    isSeries: articles.length > 1,
    previews: Math.ceil((entities.length + topics.length) / PREVIEWS_PER_FILE),
    listedKinds: KIND_ORDER.filter((kind) => isLong && entities.some((entity) => entity.kind === kind)),
  };
}
