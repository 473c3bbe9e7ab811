import { shortened } from './shortened.ts';
import { UNSPACED } from './words.ts';

/**
 * The words of a name or sentence for a place of a given room, cut at the end of a clause, a phrase or a word, without an
 * ellipsis. What cannot be cut so, as a single long word, stays whole.
 * @param room in UTF-16 units
 */
export function shortenedTo(words: string, room: number): string {
  if (words.length <= room) return words;
  // With who says so, the words are longer than what they were cut to.
  for (let limit = room; limit > room / 3; limit -= Math.ceil(room / 12)) {
    const { title } = shortened(words, { wanted: limit, borne: limit, tooShort: limit / 2 });
    if (title.length <= room && endsWithWord(words, title)) return title;
  }
  return words;
}

function endsWithWord(words: string, title: string): boolean {
  return (
    UNSPACED.test(title) || !words.startsWith(title) || !/^[\p{L}\p{N}\p{M}]/u.test(words.slice(title.length))
  );
}
