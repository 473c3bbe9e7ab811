import { mainVerb } from 'backgrounder-propose';
import { broughtIn, knownNouns, spokenOf } from './known.ts';
import { callsAgain } from './subject.ts';

/** Where a clause of its own begins behind the main verb. */
const ASIDE =
  /,? (?:which|who|whose|that|where|when|while|as|after|before|because|although|though|since)\b|, /g;

/** Where the first clause or comma behind the main verb begins, or the date where another main clause has it. */
function endOfCore(sentence: string, at: number): number {
  ASIDE.lastIndex = mainVerb(sentence)?.end ?? 0;
  const end = ASIDE.exec(sentence)?.index ?? sentence.length;
  const goesOn = /^.*(?:, and|, but| but|;) (?=[^,;]*$)/u.exec(sentence.slice(0, at))?.[0].length ?? 0;
  return goesOn > end ? at : end;
}

/**
 * True where a sentence speaks of a thing as known that the text before it has told of: “a camp … the camp”.
 * @param at where the date begins
 */
export const tellsAgain = (sentence: string, at: number, before: string): boolean =>
  knownNouns(sentence, endOfCore(sentence, at)).some(
    ({ noun, isAlone, isCounted, isSubject }) =>
      (!isSubject && (isAlone ? callsAgain(noun) : isCounted)) ||
      (isAlone ? spokenOf : broughtIn)(noun).test(before),
  );
