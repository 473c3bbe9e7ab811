import type { Token } from './tokens.ts';
import type { ProposedMention, TopicCandidate } from './types.ts';

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
  never always often around across around away already almost including include includes included several another between whether`.split(
    /\s+/,
  ),
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
  const named = new Set<number>();
  for (const { start, end } of mentions) for (let at = start; at < end; at++) named.add(at);
  const phrases = new Map<string, { start: number; end: number }[]>();
  const frequency = new Map<string, number>();
  let run: Token[] = [];
  const close = () => {
    for (let length = 1; length <= 3; length++)
      for (let i = 0; i + length <= run.length; i++) {
        const part = run.slice(i, i + length);
        const key = part.map(({ text }) => text).join(' ');
        const spans = phrases.get(key) ?? [];
        spans.push({ start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 });
        phrases.set(key, spans);
      }
    run = [];
  };
  for (const token of tokens) {
    if (
      !WORD.test(token.text) ||
      STOP.has(token.text) ||
      named.has(token.start) ||
      /(?:ly|ed)$/.test(token.text)
    )
      close();
    else {
      run.push(token);
      frequency.set(token.text, (frequency.get(token.text) ?? 0) + 1);
    }
  }
  close();
  const chosen: { label: string; spans: { start: number; end: number }[]; score: number }[] = [...phrases]
    .filter(([, spans]) => spans.length >= 2)
    .map(([label, spans]) => ({
      label,
      spans,
      score: spans.length * (1 + 1.2 * (label.split(' ').length - 1)),
    }))
    .sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1));
  const kept: typeof chosen = [];
  for (const phrase of chosen) {
    if (kept.length === limit) break;
    const words = phrase.label.split(' ');
    if (kept.some((k) => k.label.split(' ').some((w) => words.includes(w)))) continue;
    kept.push(phrase);
  }
  return kept.map(({ label, spans }) => ({ label, count: spans.length, spans }));
}
