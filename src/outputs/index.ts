import type { PageContext } from '../model/views/pageContext.ts';
import { hasSiteFeeds } from '../views/sharing/feeds.ts';
import { citations } from './citations.ts';
import { data } from './data/index.ts';
import { feeds } from './feeds/index.ts';
import type { ExportFile } from './file.ts';
import { markdownFiles } from './markdown/index.ts';
import { oembeds } from './oembeds.ts';

/**
 * Everything that is written beside the pages, made from the same briefing as they: citations, feeds, Markdown, data.
 * `content/site.yaml` says under `exports` what is left out.
 */
export function* exportFiles(context: PageContext): Generator<ExportFile> {
  const { exports } = context.briefing.site;
  if (exports.citations) yield* citations(context);
  if (hasSiteFeeds(context)) yield* feeds(context);
  if (exports.embeds) yield* oembeds(context);
  if (exports.markdown) yield* markdownFiles(context);
  if (exports.data) yield* data(context);
}
