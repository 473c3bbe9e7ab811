import { emptyPiece, pieceHash, readPiece } from '../characters/pieces.ts';
import type { Span } from '../span.ts';
import { isSimilar } from './distance.ts';

/** The share of the quotation's weight that a passage must have. */
const ENOUGH = 0.3;
/** What a word is worth that the text has only in a similar spelling. */
const MISSPELT = 0.5;

/**
 * The stretch of a text that has most of a quotation's words, rare words weighing more; null when none has enough. Two
 * passes over the text, whatever the quotation's length.
 */
export function nearestPassage(text: string, quotation: string): Span | null {
  const { words, total } = weigh(quotation, text);
  const best = heaviestWindow(text, words, 1.4 * quotation.length + 20);
  return best && best.weight >= ENOUGH * total ? best.span : null;
}

/** A word of the quotation: how often it occurs there, and what one occurrence is worth. */
interface Word {
  readonly count: number;
  readonly weight: number;
}

type Words = ReadonlyMap<number, Word>;

/** The words of the quotation by the hash that the text has them by, and what all of its words would be worth. */
function weigh(quotation: string, text: string): { words: Words; total: number } {
  const known = countsOf(text);
  const size = [...known.values()].reduce((sum, { count }) => sum + count, 0);
  const words = new Map<number, Word>();
  let total = 0;
  for (const [hash, { count, form }] of countsOf(quotation)) {
    const there = known.get(hash);
    total += count * Math.log(1 + size / (there?.count ?? 1));
    if (there) words.set(hash, { count, weight: Math.log(1 + size / there.count) });
    else for (const [similar, weight] of similarTo(form, known, size)) words.set(similar, { count, weight });
  }
  return { words, total };
}

interface Counted {
  count: number;
  /** The word as it first occurs. */
  readonly form: string;
}

function countsOf(text: string): Map<number, Counted> {
  const counts = new Map<number, Counted>();
  const piece = emptyPiece();
  for (let at = 0; readPiece(text, at, piece); at = piece.end) {
    const hash = pieceHash(text, piece);
    const known = counts.get(hash);
    if (known) known.count++;
    else counts.set(hash, { count: 1, form: text.slice(piece.start, piece.end) });
  }
  return counts;
}

function similarTo(form: string, known: ReadonlyMap<number, Counted>, size: number): [number, number][] {
  return [...known]
    .filter(([, there]) => isSimilar(form, there.form))
    .map(([hash, { count }]) => [hash, MISSPELT * Math.log(1 + size / count)]);
}

interface WordPlace extends Span {
  readonly hash: number;
}

/** The stretch of at most `limit` units whose words weigh most, each counted as often as the quotation has it. */
function heaviestWindow(text: string, words: Words, limit: number): { span: Span; weight: number } | null {
  const inside = new Map<number, number>();
  const places: WordPlace[] = [];
  const piece = emptyPiece();
  let first = 0;
  let weight = 0;
  let best: { span: Span; weight: number } | null = null;
  for (let at = 0; readPiece(text, at, piece); at = piece.end) {
    const hash = pieceHash(text, piece);
    if (!words.has(hash)) continue;
    places.push({ hash, start: piece.start, end: piece.end });
    weight += change(inside, words, hash, 1);
    while (piece.end - (places[first]?.start ?? piece.start) > limit)
      weight += change(inside, words, places[first++]?.hash ?? 0, -1);
    if (!best || weight > best.weight + 1e-9) {
      best = { span: { start: places[first]?.start ?? 0, end: piece.end }, weight };
    }
  }
  return best;
}

/** Counts a word in or out; gives by how much the weight changes. */
function change(inside: Map<number, number>, words: Words, hash: number, by: 1 | -1): number {
  const { count, weight } = words.get(hash) ?? { count: 0, weight: 0 };
  const before = inside.get(hash) ?? 0;
  inside.set(hash, before + by);
  return weight * (Math.min(count, before + by) - Math.min(count, before));
}
