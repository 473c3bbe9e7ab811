import type { Article } from '../model/briefing.ts';
import type { Strings } from '../strings/index.ts';

/** What is said once below a text whose title its publisher did not print; null when it did. */
export function headlineNote(
  { titleFrom, headlineBy }: Pick<Article, 'titleFrom' | 'headlineBy'>,
  { headlineNote: words }: Pick<Strings, 'headlineNote'>,
): string | null {
  if (headlineBy === 'ours') return words.ours;
  return titleFrom === 'lede' ? words.lede : null;
}
