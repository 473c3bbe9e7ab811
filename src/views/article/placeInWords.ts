/** Part of a place that is surely no abbreviation: each word has three letters, and one has more. */
const PLAIN = /^(?=.*\p{Lu}{4})\p{Lu}\p{M}*(?:\p{Lu}\p{M}*){2,}(?:[ -]\p{Lu}\p{M}*(?:\p{Lu}\p{M}*){2,})*$/u;

/** The place of a dateline as names are written, where a newsroom sets it in capitals; what may be an abbreviation stays. */
export function placeInWords(place: string): string {
  return place
    .split(/(, *)/)
    .map((part) => (PLAIN.test(part) ? withoutCapitals(part) : part))
    .join('');
}

function withoutCapitals(part: string): string {
  return part.replace(/[\p{L}\p{M}]+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
}
