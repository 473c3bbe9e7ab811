import type { PageContext } from '../model/views/pageContext.ts';
import { oembedOf } from '../views/sharing/embeds.ts';
import { type ExportFile, textFile } from './file.ts';

/** The oEmbed document of every entity and topic; none where the public address is not known, which it consists of. */
export function* oembeds(context: PageContext): Generator<ExportFile> {
  const { briefing, urls } = context;
  if (urls.origin === null) return;
  for (const subject of briefing.subjects) {
    const path = urls.oembed(subject).slice(urls.home.length);
    yield textFile(path, () => `${JSON.stringify(oembedOf(subject, context), null, 2)}\n`);
  }
}
