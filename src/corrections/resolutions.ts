import type { ArticleText } from '../model/articleText.ts';
import type { CheckContext } from '../model/check/checkContext.ts';
import { issue } from '../model/check/issue.ts';
import { placeOf } from '../model/check/source.ts';
import { sentenceSpan } from '../model/locate.ts';
import type { Records } from '../read/records.ts';
import { isEvent } from './events.ts';
import { isQuestion } from './questions.ts';

type Resolutions = ArticleText['resolutions'];

/**
 * Where the record of published addresses says that passages of an article lead: lines of two addresses, the first with
 * a fragment. The second one names a passage of the article, or the article alone when no passage takes the place.
 */
export function resolutionsFor(article: string, { published }: Records): Resolutions {
  const [page, passage] = [`/articles/${article}/`, `/articles/${article}/#`];
  return new Map(
    published.data.flatMap(({ address, to }): [string, string | null][] => {
      if (!address.startsWith(passage) || to === undefined) return [];
      if (to === page) return [[address.slice(passage.length), null]];
      return to.startsWith(passage) ? [[address.slice(passage.length), to.slice(passage.length)]] : [];
    }),
  );
}

/** Reports the lines about passages that resolve nothing. */
export function checkResolutions(
  articles: readonly ArticleText[],
  { published }: Records,
  checks: CheckContext,
): void {
  const known = new Map(articles.map((article) => [`/articles/${article.id}/`, article]));
  for (const [index, { address, to }] of published.data.entries()) {
    const [page = '', id] = address.split('#');
    if (id === undefined || isEvent(address) || isQuestion(address)) continue;
    const message = faultOf(known.get(page), page, id, to);
    if (message)
      checks.issues.push(issue('passage-resolution', placeOf(published.source, String(index)), message));
  }
}

function faultOf(
  article: ArticleText | undefined,
  page: string,
  id: string,
  to: string | undefined,
): string | null {
  if (!article)
    return `There is no article ${page}. An address with # is that of a passage, as in /articles/quay/#p5s2, of an event, as in /timeline/#e-2019-the-quay-closes, or of a question, as in /topics/dredging/#q-who-pays.`;
  const wasThere = article.earlier.some(({ blocks }) => sentenceSpan(blocks, id));
  const isThere = sentenceSpan(article.blocks, id) !== null;
  if (to === undefined) {
    if (isThere || wasThere) return null;
    return `No version of ${article.id} has a passage #${id}. Correct the id, or remove the line.`;
  }
  if (isThere)
    return `#${id} is a passage of ${article.id}, so it cannot lead elsewhere. Remove ${to} from the line.`;
  if (!wasThere)
    return `No earlier version of ${article.id} has a passage #${id}. Correct the id, or remove the line.`;
  const [target, passage] = to.split('#');
  if (target !== page)
    return `#${id} leads to ${to}. Write ${page}# and the id of a passage, or ${page} alone.`;
  if (passage === undefined || sentenceSpan(article.blocks, passage) || article.resolutions.has(passage))
    return null;
  return `${article.id} has no passage #${passage}. npm run drift shows what it has.`;
}

/** The line of content/published.txt that says where a passage leads whose words are gone. */
export function resolution(article: string, id: string, to: string | null): string {
  return `/articles/${article}/#${id} /articles/${article}/${to === null ? '' : `#${to}`}`;
}
