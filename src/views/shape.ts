import type { Briefing } from '../model/briefing.ts';
import { KIND_ORDER, type Kind } from '../model/kinds.ts';
import { ALPHABET_FROM } from './paging.ts';

/** What pages about one thing ask about the whole briefing: known once for all of them. */
export interface Shape {
  /** Whether there is more than one article. */
  readonly isSeries: boolean;
  /** Files that the previews of entries are spread over; 0 when there is nothing to preview. */
  readonly previews: number;
  /** Kinds that have a list of their own: those that occur, once the entities are too many for one page by kind. */
  readonly listedKinds: readonly Kind[];
  /** Whether the site is offered as an archive: site.yaml allows it, and its files can be counted by the format. */
  readonly hasArchive: boolean;
}

/** Entries whose previews lie in one file. */
const PREVIEWS_PER_FILE = 40;
/** More files than these do not fit into the format of the archive for certain: it counts them in 16 bits. */
const MOST_FILES = 60_000;

/** Counts a briefing, once for all pages. */
export function shapeOf(briefing: Briefing): Shape {
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
