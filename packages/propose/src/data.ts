import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Clusters, clustersFrom } from './clusters.ts';
import { type Gazetteer, gazetteerOf } from './gazetteer.ts';
import type { Model } from './tagger.ts';
import { type VectorClasses, vectorClassesOf } from './vectors.ts';
import { modelFromBytes } from './weights.ts';

let gazetteer: Gazetteer | undefined;

/** The gazetteer that ships with this package, read once. */
export function loadGazetteer(): Gazetteer {
  gazetteer ??= gazetteerOf(
    gunzipSync(readFileSync(new URL('./data/gazetteer.txt.gz', import.meta.url))).toString('utf8'),
  );
  return gazetteer;
}

let model: Model | undefined;

/** The trained tagger that ships with this package, read once. */
export function loadModel(): Model {
  model ??= modelFromBytes(gunzipSync(readFileSync(new URL('./data/weights.bin.gz', import.meta.url))));
  return model;
}

let clusters: Clusters | undefined;

/** The word classes that ship with this package, read once. */
export function loadClusters(): Clusters {
  clusters ??= clustersFrom(
    gunzipSync(readFileSync(new URL('./data/clusters.txt.gz', import.meta.url))).toString('utf8'),
  );
  return clusters;
}

let vectors: VectorClasses | undefined;

/** The classes of word vectors that ship with this package, read once. */
export function loadVectors(): VectorClasses {
  vectors ??= vectorClassesOf(
    gunzipSync(readFileSync(new URL('./data/vectors.txt.gz', import.meta.url))).toString('utf8'),
  );
  return vectors;
}
