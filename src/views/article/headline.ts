import type { Article } from '../../model/briefing.ts';
import type { Strings } from '../../strings/index.ts';

/** What is said once below a text whose title its publisher did not print; empty when it did. */
export function headlineNote(
  { titleFrom, headlineBy }: Pick<Article, 'titleFrom' | 'headlineBy'>,
  { lede, headlineOurs }: Pick<Strings['articlePage'], 'lede' | 'headlineOurs'>,
): string {
  if (headlineBy === 'ours') return headlineOurs;
  return titleFrom === 'lede' ? lede : '';
}
