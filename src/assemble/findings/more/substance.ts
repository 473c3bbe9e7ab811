import type { Span } from '../../../text/span.ts';

/** Before the name of what is mined or traded: “of gold”, “tonnes of”, “in copper”, “mines copper”. */
const BEFORE =
  /\b(?:of|in|for|from|with|without|as|like|including|(?:mak|min|produc|export|import|sell|buy|process|refin|extract|contain|hold|yield|seek|find)(?:e|es|ed|ing|s)?|sold|bought|held|found|sought|raw|refined|blister)\s$/iu;
/** Behind it: what is done with a substance, and where it lies. */
const AFTER =
  /^\s(?:deposits?|mines?|miners?|mining|ore|reserves?|resources?|price[ds]?|exports?|imports?|production|producers?|output|sector|industry|market|trade|refining|refiner(?:y|ies)|smelters?|concentrate|project)\b/iu;
const JOINED = /^(?:\s(?:and|or)\s|,\s(?:and\s)?|-)$/u;

/**
 * Whether the small name of a commodity is said of the substance: with its like, or where a substance stands. Not so in
 * “a gold medal”, and perhaps in “copper wire”.
 * @param hits the names of entries in the sentence
 */
export function isSubstance(sentence: string, hit: Span, hits: readonly Span[]): boolean {
  return runOf(sentence, hit, hits).some(
    ({ start, end }) =>
      AFTER.test(sentence.slice(end)) || (BEFORE.test(sentence.slice(0, start)) && endsPhrase(sentence, end)),
  );
}

/** The names of a list in which a name stands, that name among them. */
function runOf(sentence: string, hit: Span, hits: readonly Span[]): Span[] {
  const run = [hit];
  for (const one of run) {
    run.push(
      ...hits.filter(
        (other) => !run.some(({ start }) => start === other.start) && isJoined(sentence, one, other),
      ),
    );
  }
  return run;
}

/** Two small names beside each other: “copper and gold”. */
function isJoined(sentence: string, one: Span, other: Span): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const isSmall = [first, second].every(({ start }) => /\p{Ll}/u.test(sentence[start] ?? ''));
  return isSmall && JOINED.test(sentence.slice(first.end, second.start));
}

/** Whether no noun follows, which the name would describe. */
function endsPhrase(sentence: string, end: number): boolean {
  return /^(?:[.,;:)!?]|$|\s(?:and|or|but|at|in|on|from|for|to|of|with|that|which|is|are|was|were|has|had|have|will|would|lies?|by|as|than|there|here|since|until|because|after|before|while|\p{Ll}+ed)\b)/u.test(
    sentence.slice(end),
  );
}
