import type { Clusters } from '../clusters.ts';
import type { Gazetteer } from '../gazetteer.ts';
import {
  EVENT_HEADS,
  MONTHS,
  ORGANISATION_HEADS,
  ORGANISATION_WORDS,
  PLACE_HEADS,
  PLACE_OPENERS,
  PLACE_PREPOSITIONS,
  SAYING,
  TITLES,
  WEEKDAYS,
} from '../lexicon.ts';
import type { Token, TokenSentence } from '../tokens.ts';
import type { VectorClasses } from '../vectors.ts';

/** Features of a text: those of token `i` are `hashes[offsets[i]] … hashes[offsets[i + 1]]`; a token without any is no name. */
export interface Features {
  readonly hashes: Int32Array;
  readonly offsets: Int32Array;
}

interface Word {
  readonly lower: string;
  readonly id: number;
  readonly cased: number;
  readonly shape: number;
  readonly affixes: readonly number[];
  readonly flags: number;
  readonly capital: boolean;
  readonly cluster: number;
  readonly fine: number;
  readonly group: number;
}

const FLAG = {
  title: 1,
  given: 2,
  surname: 4,
  organisation: 8,
  place: 16,
  opener: 32,
  event: 64,
  saying: 128,
  preposition: 256,
  month: 512,
  weekday: 1024,
  demonym: 2048,
  country: 4096,
  allCaps: 8192,
  city: 16384,
  within: 32768,
} as const;

/** 32-bit FNV-1a of a string's UTF-16 units. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

const mix = (template: number, a: number, b = 0): number => {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35);
  return h ^ (h >>> 13);
};

const SHAPES: readonly [RegExp, string][] = [
  [/\p{Lu}/gu, 'X'],
  [/\p{Ll}/gu, 'x'],
  [/\p{N}/gu, '9'],
  [/\p{Lo}/gu, 'o'],
];

function wordOf(text: string, gazetteer: Gazetteer, clusters: Clusters, vectors: VectorClasses): Word {
  const lower = text.toLowerCase();
  const fine = vectors.fineOf(text);
  const shape = SHAPES.reduce((s, [pattern, sign]) => s.replace(pattern, sign), text).replace(
    /(.)\1{2,}/g,
    '$1$1',
  );
  const affixes: number[] = [];
  for (let n = 1; n <= 4; n++)
    if (lower.length > n)
      affixes.push(mix(60 + n, hash(lower.slice(0, n))), mix(70 + n, hash(lower.slice(-n))));
  const lists = gazetteer.lists(/^\p{Lu}{4,}$/u.test(text) ? text[0] + lower.slice(1) : text);
  const flags =
    (TITLES.has(lower) ? FLAG.title : 0) |
    (lists & 64 ? FLAG.given : 0) |
    (lists & 128 ? FLAG.surname : 0) |
    (ORGANISATION_HEADS.has(lower) ? FLAG.organisation : 0) |
    (PLACE_HEADS.has(lower) ? FLAG.place : 0) |
    (PLACE_OPENERS.has(lower) ? FLAG.opener : 0) |
    (EVENT_HEADS.has(lower) ? FLAG.event : 0) |
    (SAYING.has(lower) ? FLAG.saying : 0) |
    (PLACE_PREPOSITIONS.has(lower) ? FLAG.preposition : 0) |
    (MONTHS.has(lower) ? FLAG.month : 0) |
    (WEEKDAYS.has(lower) ? FLAG.weekday : 0) |
    (lists & 2 ? FLAG.demonym : 0) |
    (lists & 13 ? FLAG.country : 0) |
    (lists & 16 ? FLAG.city : 0) |
    (ORGANISATION_WORDS.has(lower) ? FLAG.within : 0) |
    (text.length > 1 && /^[\p{Lu}.&]+$/u.test(text) ? FLAG.allCaps : 0);
  return {
    lower,
    id: hash(lower),
    cased: hash(text),
    shape: hash(shape),
    affixes,
    flags,
    capital: /^\p{Lu}/u.test(text),
    cluster: clusters.classOf(text),
    fine,
    group: vectors.groupOf(fine),
  };
}

/** What the whole text says of one word, over all its occurrences. */
interface WordRecord {
  lower: number;
  capital: number;
  evidence: number;
}

const EVIDENCE = {
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

const EDGE: Word = {
  lower: '',
  id: 7,
  cased: 7,
  shape: 7,
  affixes: [],
  flags: 0,
  capital: false,
  cluster: -2,
  fine: -2,
  group: -2,
};

/** The features of every token of a text that may belong to a name. Pure; the same text gives the same numbers. */
export function featuresOf(
  tokens: readonly Token[],
  sentences: readonly TokenSentence[],
  gazetteer: Gazetteer,
  clusters: Clusters,
  vectors: VectorClasses,
): Features {
  const cache = new Map<string, Word>();
  const words = tokens.map(({ text }) => {
    const known = cache.get(text);
    if (known) return known;
    const word = wordOf(text, gazetteer, clusters, vectors);
    cache.set(text, word);
    return word;
  });
  const places = placesOf(tokens, words, gazetteer);
  const runs = runsOf(tokens, words, sentences);
  const records = recordsOf(tokens, words, sentences, runs);
  let hashes = new Int32Array(tokens.length * 24 + 256);
  const offsets = new Int32Array(tokens.length + 1);
  let n = 0;
  for (const sentence of sentences) {
    const caps = capsOf(words, sentence);
    for (let i = sentence.from; i < sentence.to; i++) {
      offsets[i] = n;
      if (!near(words, sentence, i)) continue;
      if (n + 200 > hashes.length) {
        const grown = new Int32Array(hashes.length * 2);
        grown.set(hashes);
        hashes = grown;
      }
      n = emit(hashes, n, i);
    }
    function emit(out: Int32Array, start: number, i: number): number {
      let at = start;
      const w = (k: number): Word =>
        i + k < sentence.from || i + k >= sentence.to ? EDGE : (words[i + k] as Word);
      const w0 = w(0),
        l1 = w(-1),
        r1 = w(1),
        l2 = w(-2),
        r2 = w(2);
      out[at++] = mix(1, w0.id);
      out[at++] = mix(2, w0.cased);
      out[at++] = mix(3, l1.id);
      out[at++] = mix(4, r1.id);
      out[at++] = mix(5, l2.id);
      out[at++] = mix(6, r2.id);
      out[at++] = mix(7, w0.shape);
      out[at++] = mix(8, w0.shape, l1.shape);
      out[at++] = mix(9, w0.shape, r1.shape);
      out[at++] = mix(10, w0.id, l1.id);
      out[at++] = mix(11, w0.id, r1.id);
      out[at++] = mix(12, w0.shape, mix(0, l1.shape, r1.shape));
      out[at++] = mix(13, l1.id, l2.id);
      out[at++] = mix(14, r1.id, r2.id);
      out[at++] = mix(15, w0.shape, l1.id);
      out[at++] = mix(16, w0.shape, r1.id);
      if (!w0.capital) {
        out[at++] = mix(17, w0.id, mix(0, l1.shape, r1.id));
        out[at++] = mix(18, w0.id, mix(0, l1.id, r1.shape));
        out[at++] = mix(19, w0.id, mix(0, l1.flags, r1.flags));
        out[at++] = mix(50, w0.id, mix(0, l1.id, r2.shape));
      } else {
        out[at++] = mix(51, l1.id, r1.id);
        out[at++] = mix(52, w0.shape, mix(0, l1.flags, r1.flags));
        out[at++] = mix(53, r1.id, w0.flags);
        out[at++] = mix(54, l1.id, w0.flags);
      }
      out[at++] = mix(80, w0.cluster);
      out[at++] = mix(81, l1.cluster, w0.capital ? 1 : 0);
      out[at++] = mix(82, r1.cluster, w0.capital ? 1 : 0);
      out[at++] = mix(83, l2.cluster, w0.capital ? 1 : 0);
      out[at++] = mix(84, r2.cluster, w0.capital ? 1 : 0);
      out[at++] = mix(85, l1.cluster, w0.cluster);
      out[at++] = mix(86, r1.cluster, w0.cluster);
      out[at++] = mix(87, l1.cluster, mix(0, r1.cluster, w0.shape));
      out[at++] = mix(88, l1.cluster, l2.cluster);
      out[at++] = mix(89, r1.cluster, r2.cluster);
      const cased = w0.capital ? 1 : 0;
      out[at++] = mix(101, w0.fine, cased);
      out[at++] = mix(102, w0.group, w0.shape);
      out[at++] = mix(103, l1.fine, cased);
      out[at++] = mix(104, r1.fine, cased);
      out[at++] = mix(105, l2.fine, cased);
      out[at++] = mix(106, r2.fine, cased);
      out[at++] = mix(107, l1.group, mix(0, w0.group, cased));
      out[at++] = mix(108, r1.group, mix(0, w0.group, cased));
      out[at++] = mix(109, l1.group, mix(0, r1.group, cased));
      for (const affix of w0.affixes) out[at++] = affix;
      for (let bit = 1; bit <= 32768; bit <<= 1) {
        if (w0.flags & bit) out[at++] = mix(20, bit);
        if (l1.flags & bit) out[at++] = mix(21, bit, w0.capital ? 1 : 0);
        if (r1.flags & bit) out[at++] = mix(22, bit, w0.capital ? 1 : 0);
      }
      out[at++] = mix(23, w0.flags, w0.shape);
      out[at++] = mix(24, w0.flags, l1.flags);
      out[at++] = mix(25, w0.flags, r1.flags);
      out[at++] = mix(26, places[i] as number);
      out[at++] = mix(27, places[i] as number, l1.id);
      if (i + 1 < sentence.to) out[at++] = mix(28, places[i + 1] as number, w0.capital ? 1 : 0);
      if (i > sentence.from) out[at++] = mix(29, places[i - 1] as number, w0.capital ? 1 : 0);
      const position = (i === sentence.from ? 1 : 0) | (sentence.heading ? 2 : 0) | (caps ? 4 : 0);
      out[at++] = mix(30, position, w0.capital ? 1 : 0);
      out[at++] = mix(31, position, w0.id);
      const run = runs[i];
      if (run) {
        const left = run.from > sentence.from ? (words[run.from - 1] as Word) : EDGE;
        const right = run.to < sentence.to ? (words[run.to] as Word) : EDGE;
        const right2 = run.to + 1 < sentence.to ? (words[run.to + 1] as Word) : EDGE;
        const head = words[run.to - 1] as Word;
        const first = words[run.from] as Word;
        const length = Math.min(run.to - run.from, 5);
        const place = i - run.from === 0 ? 0 : i === run.to - 1 ? 2 : 1;
        out[at++] = mix(32, left.id, length === 1 ? 1 : 0);
        out[at++] = mix(33, right.id, length === 1 ? 1 : 0);
        out[at++] = mix(34, head.id, place);
        out[at++] = mix(35, first.id, place);
        out[at++] = mix(90, left.cluster, length);
        out[at++] = mix(91, right.cluster, length);
        out[at++] = mix(92, left.cluster, right.cluster);
        out[at++] = mix(93, head.cluster, place);
        out[at++] = mix(94, first.cluster, place);
        out[at++] = mix(110, left.fine, length);
        out[at++] = mix(111, right.fine, length);
        out[at++] = mix(112, head.fine, place);
        out[at++] = mix(113, first.fine, place);
        out[at++] = mix(114, head.group, mix(0, first.group, length));
        out[at++] = mix(36, head.flags, mix(0, first.flags, length));
        out[at++] = mix(37, length, place);
        out[at++] = mix(38, right.id, right2.id);
        out[at++] = mix(39, left.flags, right.flags);
        out[at++] = mix(40, head.flags, place);
        out[at++] = mix(41, first.flags, place);
      }
      if (w0.capital) {
        const record = records.get(w0.lower) as WordRecord;
        const rate = record.lower === 0 ? 0 : record.lower < record.capital ? 1 : 2;
        out[at++] = mix(45, rate, position & 1);
        out[at++] = mix(46, Math.min(record.capital, 4), rate);
        for (let bit = 1; bit <= 1024; bit <<= 1) if (record.evidence & bit) out[at++] = mix(47, bit);
        out[at++] = mix(48, record.evidence & 15, w0.flags & 6);
        out[at++] = mix(
          49,
          record.evidence & (1 | 2 | 4 | 8 | 16 | 128 | 1024),
          run ? Math.min(run.to - run.from, 3) : 0,
        );
      }
      return at;
    }
  }
  offsets[tokens.length] = n;
  return { hashes: hashes.subarray(0, n), offsets };
}

/** Only tokens within two of a capital or a script without case are worth a look. */
function near(words: readonly Word[], sentence: TokenSentence, i: number): boolean {
  for (let k = Math.max(sentence.from, i - 2); k <= i + 2 && k < sentence.to; k++)
    if (words[k]?.capital) return true;
  return false;
}

function capsOf(words: readonly Word[], sentence: TokenSentence): boolean {
  let letters = 0;
  let caps = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = words[i] as Word;
    if (!/\p{L}{2}/u.test(word.lower)) continue;
    letters++;
    if (word.capital) caps++;
  }
  return letters > 3 && caps / letters > 0.7;
}

function placesOf(tokens: readonly Token[], words: readonly Word[], gazetteer: Gazetteer): Int32Array {
  const places = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; ) {
    const found = words[i]?.capital ? gazetteer.phraseAt(tokens, i) : null;
    if (!found) {
      i++;
      continue;
    }
    for (let k = 0; k < found.length; k++)
      places[i + k] = found.mask * 8 + (found.length > 1 ? 4 : 0) + (k === 0 ? 1 : 2);
    i += found.length;
  }
  return places;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Unbroken stretches of capitalised words, hyphens inside, by token. */
function runsOf(
  tokens: readonly Token[],
  words: readonly Word[],
  sentences: readonly TokenSentence[],
): (Run | undefined)[] {
  const runs: (Run | undefined)[] = new Array(words.length);
  for (const sentence of sentences) {
    for (let i = sentence.from; i < sentence.to; ) {
      if (!words[i]?.capital) {
        i++;
        continue;
      }
      let to = i + 1;
      while (
        to < sentence.to &&
        (words[to]?.capital || (tokens[to]?.text === '-' && to + 1 < sentence.to && words[to + 1]?.capital))
      )
        to++;
      const run = { from: i, to };
      for (; i < to; i++) runs[i] = run;
    }
  }
  return runs;
}

function recordsOf(
  tokens: readonly Token[],
  words: readonly Word[],
  sentences: readonly TokenSentence[],
  runs: readonly (Run | undefined)[],
): Map<string, WordRecord> {
  const records = new Map<string, WordRecord>();
  const initials = new Set<string>();
  const record = (lower: string): WordRecord => {
    const known = records.get(lower);
    if (known) return known;
    const found = { lower: 0, capital: 0, evidence: 0 };
    records.set(lower, found);
    return found;
  };
  for (const sentence of sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const word = words[i] as Word;
      const seen = record(word.lower);
      const run = runs[i];
      if (!run) {
        seen.lower++;
        continue;
      }
      seen.capital++;
      if (i === run.from && run.to - run.from > 1) initials.add(initialsOf(tokens, run.from, sentence.to));
      if (i === run.from && run.to - run.from === 1) initials.add(initialsOf(tokens, run.from, sentence.to));
      const before = i > sentence.from ? (words[i - 1] as Word) : EDGE;
      const after = i + 1 < sentence.to ? (words[i + 1] as Word) : EDGE;
      const runBefore = run.from > sentence.from ? (words[run.from - 1] as Word) : EDGE;
      const runAfter = run.to < sentence.to ? (words[run.to] as Word) : EDGE;
      const last = words[run.to - 1] as Word;
      if (before.flags & FLAG.title) seen.evidence |= EVIDENCE.afterTitle;
      if (before.capital && before.flags & FLAG.given) seen.evidence |= EVIDENCE.afterGiven;
      if (last.flags & FLAG.organisation && run.to - 1 > i) seen.evidence |= EVIDENCE.beforeHead;
      if (last.flags & FLAG.place && run.to - 1 > i) seen.evidence |= EVIDENCE.beforePlaceHead;
      if (runBefore.flags & FLAG.preposition && run.from === i) seen.evidence |= EVIDENCE.afterPlace;
      if ((runAfter.flags | runBefore.flags) & FLAG.saying && i === run.to - 1)
        seen.evidence |= EVIDENCE.says;
      if (run.to - run.from > 1) seen.evidence |= i === run.to - 1 ? EVIDENCE.endsRun : EVIDENCE.inRun;
      if (tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')') seen.evidence |= EVIDENCE.bracketed;
      if (/^['’]s$/.test(after.lower)) seen.evidence |= EVIDENCE.possessive;
    }
  }
  for (const [lower, seen] of records)
    if (lower.length > 1 && initials.has(lower.replaceAll('.', ''))) seen.evidence |= EVIDENCE.acronym;
  return records;
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
