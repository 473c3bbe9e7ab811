import { nearestWord } from '../text/passages/distance.ts';

/** Names that are listed where none is near. */
const MOST_LISTED = 5;

/**
 * A sentence, with a space before it, for somebody who named what there is not: the name most likely meant, else some of
 * those that there are; nothing where there are none.
 */
export function whatThereIs(word: string, names: readonly string[]): string {
  const near = nearestWord(word, names);
  if (near !== null) return ` Did you mean ${near}?`;
  if (names.length === 0) return '';
  const more = names.length - MOST_LISTED;
  const listed = names.slice(0, MOST_LISTED).join(', ');
  return ` There ${names.length === 1 ? 'is' : 'are'}: ${listed}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''}.`;
}
