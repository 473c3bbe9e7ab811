import type { Token, TokenSentence } from '../../words/tokens.ts';
import { Hashes } from './hashes.ts';
import { placesOf } from './place.ts';
import { FEATURES, type FeatureRow } from './table.ts';
import type { Lists } from './word.ts';

/** Features of a text: those of token `i` are `hashes[offsets[i]] … hashes[offsets[i + 1]]`; a token without any is no name. */
export interface Features {
  readonly hashes: Int32Array;
  readonly offsets: Int32Array;
}

/** The features of every token of a text that may belong to a name. Pure; the same text gives the same numbers. */
export function featuresOf(
  tokens: readonly Token[],
  sentences: readonly TokenSentence[],
  lists: Lists,
  rows: readonly FeatureRow[] = FEATURES,
  told?: Uint8Array,
): Features {
  const hashes = new Hashes(tokens.length * 24 + 256);
  const offsets = new Int32Array(tokens.length + 1);
  const places = placesOf(tokens, sentences, lists, told);
  for (const sentence of sentences) {
    const placeAt = places(sentence);
    for (let i = sentence.from; i < sentence.to; i++) {
      offsets[i] = hashes.length;
      const place = placeAt(i);
      if (place) for (const { of } of rows) of(place, hashes);
    }
  }
  offsets[tokens.length] = hashes.length;
  return { hashes: hashes.toArray(), offsets };
}
