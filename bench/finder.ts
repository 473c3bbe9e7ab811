import Compact from 'modern-ahocorasick';
import DoubleArray from 'modern-ahocorasick/fast';
import { compileNames, type NameFinder } from '../src/text/names/names.ts';
import type { Span } from '../src/text/span.ts';
import { generate, type Sample } from './generate.ts';
import { gather, median, printTable, timed } from './measure.ts';

const SIZES = [1_000, 10_000, 100_000];
const LENGTH = 10_000_000;
const ROUNDS = 3;
const RATIO_BAR = 3;
const BYTES_BAR = 1024;

/**
 * Finds names in 10 MB of generated text, beside modern-ahocorasick with both of its back ends, leftmost-longest on
 * Unicode word boundaries. All must find the same spans. Runs alternate; medians count; the faster back end is the
 * measure.
 */
export async function benchFinder(): Promise<boolean> {
  const rows = SIZES.map(rowOf);
  printTable(rows);
  return rows.every((row) => Number(row['times']) >= RATIO_BAR && Number(row['bytes a name']) < BYTES_BAR);
}

function rowOf(size: number): Record<string, string> {
  const sample = generate(size, size, LENGTH);
  const before = gather();
  const [compileTime, finder] = timed(() => compile(sample));
  const bytes = gather() - before;
  const [theirTime, others] = timed(() => automata(sample));
  const expected = spansOf(finder.find(sample.text));
  for (const search of others) assertSame(spansOf(search()), expected);
  const contestants = [() => finder.find(sample.text), ...others];
  const times = contestants.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, contestant] of contestants.entries()) {
      gather();
      times[at]?.push(timed(contestant)[0]);
    }
  }
  const [own = 0, ...theirs] = times.map(median);
  const best = Math.min(...theirs);
  return {
    names: size.toLocaleString('en'),
    hits: (expected.length / 2).toLocaleString('en'),
    'MB/s': (LENGTH / 1000 / own).toFixed(1),
    'modern-ahocorasick MB/s': theirs.map((time) => (LENGTH / 1000 / time).toFixed(1)).join(' and '),
    times: (best / own).toFixed(1),
    'compile ms': compileTime.toFixed(0),
    'theirs ms': (theirTime / 2).toFixed(0),
    'bytes a name': (bytes / size).toFixed(0),
  };
}

function compile({ names }: Sample): NameFinder<number> {
  return compileNames(names.map((text, key) => ({ text, key })));
}

function automata({ names, text }: Sample): (() => readonly Span[])[] {
  return [Compact, DoubleArray].map((Automaton) => {
    const automaton = new Automaton(names, { boundary: 'unicode' });
    return () => automaton.search(text, { strategy: 'leftmost-longest' });
  });
}

function spansOf(hits: readonly Span[]): Int32Array {
  return Int32Array.from(hits.flatMap(({ start, end }) => [start, end]));
}

function assertSame(found: Int32Array, expected: Int32Array): void {
  const differs = found.length !== expected.length || found.some((offset, at) => offset !== expected[at]);
  if (differs) throw new Error(`The finders disagree: ${found.length / 2} hits and ${expected.length / 2}.`);
}
