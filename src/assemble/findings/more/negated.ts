import type { Beyond } from './finding.ts';

const HELPING = '(?:has|have|had|is|are|was|were|will|would|could|can|does|do|did)';
/** Words that deny what follows: “not”, “refused to”, “no player has”. */
const NOT = `(?:not|never|no longer|cannot|without|neither|nor|refus\\w+ to|declin\\w+ to|den(?:y|ies|ied|ying)|fail\\w* to|\\p{L}+n[’']t|(?:no|none of|nobody|no one)(?:\\s\\p{L}+){0,3}?\\s${HELPING})`;
const NEGATED = new RegExp(`\\b(${NOT})(?!\\s(?:only|just|merely|yet))((?:\\s[\\p{L}’'-]+){1,4})`, 'giu');
const SMALL =
  /^(?:be|been|being|having|have|has|had|to|that|it|he|she|they|the|an?|any|his|her|its|their|ever|yet|\p{L}+ly)$/iu;

/** Words of an English sentence that the words behind it have under a negation alone, and it without one: “she resigned”. */
export function unnegated(sentence: string, words: string): Beyond[] {
  const negated = new Set(deniedIn(words).map(stemOf));
  const said = new Set(deniedIn(sentence).map(stemOf));
  const plain = new Set((undenied(words).match(/\p{L}+/gu) ?? []).map(stemOf));
  return (sentence.match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => negated.has(stemOf(word)) && !plain.has(stemOf(word)) && !said.has(stemOf(word)))
    .map((written) => ({ kind: 'relation', written, doubtful: true }));
}

/** An English text without the words that it denies; the negations stay. */
export function undenied(text: string): string {
  return text.replace(NEGATED, (_, not: string, reached: string) => {
    const denied = firstOfWeight(reached);
    return denied ? not + reached.replace(denied, ' ') : not + reached;
  });
}

/** The first word of weight behind each negation. */
function deniedIn(text: string): string[] {
  return [...text.matchAll(NEGATED)].flatMap(([, , reached = '']) => firstOfWeight(reached) ?? []);
}

function firstOfWeight(reached: string): string | null {
  return (reached.match(/[\p{L}’'-]+/gu) ?? []).find((word) => !SMALL.test(word)) ?? null;
}

/** One beginning for “name”, “names” and “named”, for “resign” and “resignation”. */
function stemOf(word: string): string {
  const small = word.toLowerCase();
  const bare = small.replace(/(?:e[ds]?|[sd])$/u, '');
  return (bare.length < 3 ? small : bare).slice(0, 5);
}
