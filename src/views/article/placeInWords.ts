/**
 * The place of a dateline as names are written, where a newsroom sets it in capitals. Two letters, or letters with a stop,
 * may be short for something and stay.
 */
export function placeInWords(place: string): string {
  if (place !== place.toUpperCase()) return place;
  return place.replace(
    /\p{Lu}[\p{Lu}\p{M}]{2,}(?!\.)/gu,
    (word) => word.slice(0, 1) + word.slice(1).toLowerCase(),
  );
}
