import type { Beyond } from './finding.ts';

const NOT =
  "(?:not|never|no longer|cannot|without|neither|nor|refus\\w+ to|declin\\w+ to|den(?:y|ies|ied|ying)|fail\\w* to|\\p{L}+n[’']t)";
/** A negation reaches a few words, and not beyond a comma: “would not resign”, “has never been sold”. */
const NEGATED = new RegExp(`\\b${NOT}(?!\\s(?:only|just|merely|yet))((?:\\s[\\p{L}’'-]+){1,4})`, 'giu');
const MOST_REACHED = 2;
const SMALL = /^(?:be|been|being|have|has|had|to|that|it|he|she|they|the|an?|any|his|her|its|their|ever|yet|immediately)$/iu;

/** Words of an English sentence that the words behind it have under a negation alone, and it without one: “she resigned”. */
export function unnegated(sentence: string, words: string): Beyond[] {
  const negated = new Set(negatedIn(words));
  const said = new Set(negatedIn(sentence));
  const plain = stemsOf(words.replace(NEGATED, ' '));
  return (sentence.match(/\p{L}{5,}/gu) ?? [])
    .filter((word) => {
      const stem = stemOf(word);
      return negated.has(stem) && !plain.has(stem) && !said.has(stem);
    })
    .map((written) => ({ kind: 'relation', written, doubtful: true }));
}

/** The stems of the first words of weight that negations reach. */
function negatedIn(text: string): string[] {
  return [...text.matchAll(NEGATED)].flatMap(([, reached = '']) =>
    reached
      .trim()
      .split(/\s/u)
      .filter((word) => !SMALL.test(word))
      .slice(0, MOST_REACHED)
      .map(stemOf),
  );
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set((text.match(/\p{L}+/gu) ?? []).map(stemOf));
}

function stemOf(word: string): string {
  return word.toLowerCase().slice(0, 5);
}
