import type { Token, TokenSentence } from '../../words/tokens.ts';
import { type Run, wordIn } from './runs.ts';
import { FLAG, type Word } from './word.ts';

/** What the whole text says of one word, over all its occurrences. */
export interface WordRecord {
  /** How often it stands in small letters, and with a capital. */
  lower: number;
  capital: number;
  /** Bits of {@link EVIDENCE}. */
  evidence: number;
}

/** The order of the bits is that of training. */
export const EVIDENCE = {
  afterTitle: 1,
  afterGiven: 2,
  beforeHead: 4,
  afterPlace: 8,
  says: 16,
  inRun: 32,
  endsRun: 64,
  acronym: 128,
  bracketed: 256,
  possessive: 512,
  beforePlaceHead: 1024,
} as const;
export const LAST_EVIDENCE = EVIDENCE.beforePlaceHead;

/** The record of each word of a text, by its small letters. */
export function recordsOf(
  tokens: readonly Token[],
  words: readonly Word[],
  sentences: readonly TokenSentence[],
  runs: readonly (Run | undefined)[],
): Map<string, WordRecord> {
  const records = new Map<string, WordRecord>();
  const initials = new Set<string>();
  for (const sentence of sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const record = recordOf(records, wordIn(words, sentence, i).lower);
      const run = runs[i];
      if (!run) {
        record.lower++;
        continue;
      }
      record.capital++;
      if (i === run.from) initials.add(initialsOf(tokens, i, sentence.to));
      const [before, after] = [wordIn(words, sentence, i - 1), wordIn(words, sentence, i + 1)];
      record.evidence |= besideOf(before, after) | runEvidence(run, i);
      if (tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')') record.evidence |= EVIDENCE.bracketed;
    }
  }
  for (const [lower, record] of records)
    if (lower.length > 1 && initials.has(lower.replaceAll('.', ''))) record.evidence |= EVIDENCE.acronym;
  return records;
}

function recordOf(records: Map<string, WordRecord>, lower: string): WordRecord {
  const known = records.get(lower);
  if (known) return known;
  const record = { lower: 0, capital: 0, evidence: 0 };
  records.set(lower, record);
  return record;
}

/** What the words beside a capitalised word say of it. */
function besideOf(before: Word, after: Word): number {
  let evidence = 0;
  if (before.flags & FLAG.title) evidence |= EVIDENCE.afterTitle;
  if (before.capital && before.flags & FLAG.given) evidence |= EVIDENCE.afterGiven;
  if (/^['’]s$/.test(after.lower)) evidence |= EVIDENCE.possessive;
  return evidence;
}

/** What the run of a word at `i`, and the words beside the run, say of it. */
function runEvidence({ from, to, head, left, right }: Run, i: number): number {
  const isLast = i === to - 1;
  let evidence = 0;
  if (!isLast && head.flags & FLAG.organisation) evidence |= EVIDENCE.beforeHead;
  if (!isLast && head.flags & FLAG.place) evidence |= EVIDENCE.beforePlaceHead;
  if (i === from && left.flags & FLAG.preposition) evidence |= EVIDENCE.afterPlace;
  if (isLast && (left.flags | right.flags) & FLAG.saying) evidence |= EVIDENCE.says;
  if (to - from > 1) evidence |= isLast ? EVIDENCE.endsRun : EVIDENCE.inRun;
  return evidence;
}

/** The initials of the capitalised words of the phrase at `from`, small words left out. */
function initialsOf(tokens: readonly Token[], from: number, to: number): string {
  let initials = '';
  for (let i = from; i < to && i < from + 9; i++) {
    const text = tokens[i]?.text ?? '';
    if (/^\p{Lu}/u.test(text)) initials += text[0]?.toLowerCase();
    else if (!/^(of|the|and|for|de|in|on|&|-)$/.test(text)) break;
  }
  return initials;
}
