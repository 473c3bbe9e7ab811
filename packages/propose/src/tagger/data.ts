import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { clustersFrom } from './clusters.ts';
import type { Lists, Signs } from './features/word.ts';
import { gazetteerOf } from './gazetteer.ts';
import { germanListsOf } from './germanLists.ts';
import { vectorClassesOf } from './vectors.ts';
import { modelFromBytes } from './weights.ts';

/** A file that ships with this package, read when it is first asked for. */
function shipped<T>(file: string, read: (bytes: Uint8Array) => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= read(gunzipSync(readFileSync(new URL(`../data/${file}`, import.meta.url))));
    return value;
  };
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export const loadGazetteer = shipped('gazetteer.txt.gz', (bytes) => gazetteerOf(textOf(bytes)));

/** The trained tagger. */
export const loadModel = shipped('weights.bin.gz', modelFromBytes);

/** Nouns and towns of German. */
export const loadGermanLists = shipped('german.txt.gz', (bytes) => germanListsOf(textOf(bytes)));

/** The tagger trained for German. */
export const loadGermanModel = shipped('german.bin.gz', modelFromBytes);

/** The tagger trained for Spanish, Italian and Portuguese. */
export const loadRomanceModel = shipped('romance.bin.gz', modelFromBytes);

/** Classes of words by their company. */
export const loadClusters = shipped('clusters.txt.gz', (bytes) => clustersFrom(textOf(bytes)));

/** Classes of words by their vectors. */
export const loadVectors = shipped('vectors.txt.gz', (bytes) => vectorClassesOf(textOf(bytes)));

/** What a tagger looks up beside the words of a text. */
export const listsWith = (signs: Signs): Lists => ({
  gazetteer: loadGazetteer(),
  clusters: loadClusters(),
  vectors: loadVectors(),
  signs,
});
