/** The marks with which a quotation opens in some language; Urdu and Finnish open with ”, German with „, Japanese with 「. */
const OPENING = /^["“”„‟'‘’‚«»‹›「『《]/;

/** True for words that begin with a quotation mark of their own, so that none is to be added. */
export function opensQuotation(words: string): boolean {
  return OPENING.test(words);
}
