import type { Span } from 'backgrounder-text/span';
import type { ProposedMention, TopicCandidate } from './model/types.ts';
import { at } from './words/at.ts';
import { isOfficeWord } from './words/offices.ts';
import type { Token } from './words/tokens.ts';

const STOP = new Set(
  `the a an and or but nor of in on at to from by for with without about into over under after before between among against during
  through per as than that which who whom whose this these those it its he she his her him they them their we us our you your i me my
  is are was were be been being am has have had do does did will would shall should can could may might must not no yes if then else so
  such both either neither each every all any some many much more most few less least other another same own only also even still just
  yet now here there when where why how what while because since until unless although though however meanwhile said says say saying told
  tell added according stated one two three four five six seven eight nine ten first second third last next new old good great big small
  high low long short early late year years month months week weeks day days hour hours time times people man men woman women way ways
  thing things part parts lot number numbers percent per cent million billion thousand hundred today yesterday tomorrow monday tuesday
  wednesday thursday friday saturday sunday january february march april june july august september october november december mr mrs ms
  dr going go went gone come came get got make made take took taken give given see seen know known think thought want wanted use used
  using call called found find set put show shown held hold asked ask like well very too really quite back up down out off again once ever
  never always often around across around away already almost including include includes included several another between whether
  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  dozen dozens local neighbouring neighboring various certain main major former current recent previous square cubic metre metres
  meter meters kilometre kilometres kilometer kilometers mile miles feet acre acres hectare hectares litre litres tonne tonnes ton
  tons degree degrees`.split(/\s+/),
);

const WORD = /^\p{Ll}[\p{Ll}\p{M}]{2,}$/u;

/**
 * Recurring phrases of common nouns that an article may be about, after RAKE (Rose et al., 2010): runs of words between
 * stop words, names and punctuation, scored by how often they and their words occur. At most `limit`, best first.
 */
export function topicsOf(
  tokens: readonly Token[],
  mentions: readonly ProposedMention[],
  limit = 8,
): TopicCandidate[] {
  const phrases = new Map<string, Span[]>();
  for (const run of runsOf(tokens, mentions))
    for (const part of partsOf(run)) {
      const label = part.map(({ text }) => text).join(' ');
      const span = { start: at(part, 0).start, end: at(part, part.length - 1).end };
      const spans = phrases.get(label) ?? [];
      spans.push(span);
      phrases.set(label, spans);
    }
  return best(phrases, limit);
}

/** Runs of words between stop words, names and punctuation. */
function runsOf(tokens: readonly Token[], mentions: readonly ProposedMention[]): Token[][] {
  const named = new Set<number>();
  for (const { start, end } of mentions) for (let i = start; i < end; i++) named.add(i);
  const runs: Token[][] = [[]];
  for (const token of tokens) {
    const { text, start } = token;
    if (!WORD.test(text) || STOP.has(text) || named.has(start) || /(?:ly|ed)$/.test(text)) runs.push([]);
    else runs.at(-1)?.push(token);
  }
  return runs;
}

/** Words that a topic has at most. */
const LONGEST = 3;

/** The parts of a run of up to so many words. */
function partsOf(run: readonly Token[]): Token[][] {
  const lengths = Array.from({ length: Math.min(LONGEST, run.length) }, (_, n) => n + 1);
  return lengths.flatMap((length) => run.slice(length - 1).map((_, i) => run.slice(i, i + length)));
}

/** What recurs, phrases before words alone, best first; of those that share a word, the first. An office is no subject. */
function best(phrases: ReadonlyMap<string, readonly Span[]>, limit: number): TopicCandidate[] {
  const scored = [...phrases]
    .map(([label, spans]) => ({ label, spans, words: label.split(' ') }))
    .filter(({ spans, words }) => spans.length >= 2 && !isOfficeWord(at(words, words.length - 1)))
    .map((phrase) => ({ ...phrase, score: phrase.spans.length * (1 + 1.2 * (phrase.words.length - 1)) }))
    .sort(
      (a, b) =>
        Number(b.words.length > 1) - Number(a.words.length > 1) ||
        b.score - a.score ||
        (a.label < b.label ? -1 : 1),
    );
  const kept: typeof scored = [];
  for (const phrase of scored) {
    if (kept.length === limit) break;
    if (!kept.some(({ words }) => words.some((word) => phrase.words.includes(word)))) kept.push(phrase);
  }
  return kept.map(({ label, spans }) => ({ label, count: spans.length, spans }));
}
