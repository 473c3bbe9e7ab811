import { mainVerb } from 'backgrounder-propose';
import { callsAgain } from './subject.ts';

/** What a text speaks of as known without having brought it in. */
const KNOWN =
  /^(?:time|times|ministry|minister|court|council|senate|house|congress|church|border|capital|coast|air|ground|road|law|constitution|opposition|street|streets|floor|crowd|throne|podium|scene|spot|hands?|ball|goal|final|title|crown|cup|league|race|season|game|vote|election|polls|ages|past|future|present|day|days|week|weekend|month|year|years|night|morning|evening|afternoon|hour|season|end|start|beginning|part|number|chance|right|way|country|nation|world|moon|sun|sea|internet|media|public|government|state|police|president|army|military|parliament|economy|war|face|head|back|chest|neck|leg|arm|stomach|following|first|second|third)$/;
/** “the” with the small words of its noun, up to a word that belongs to no noun. */
const THE =
  /\b[Tt]he ((?:(?!(?:of|on|in|at|by|for|to|from|with|and|or|but|as|over|into|near|against|between|during|after|before|when|while|that|who|which|where|was|were|is|are|will|would|had|has|have|about|late|early|last|this|next|amid|under|outside|inside|through|across|because|\p{Ll}{2,}ed|\p{Ll}{3,}ly)\b)\p{Ll}[\p{Ll}’'-]*(?: |$|(?=[,.;)])))+)/gu;
/** What explains a noun: “the fire in the yard”, “the man who called”. */
const EXPLAINED =
  /^(?:of|for|from|between|against|near|that|who|which|where|under|outside|inside|into|about|behind|called|named|known|based|\p{Ll}+ed by)\b|^(?:in|at|on|to|with) (?!(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|\d|last|late|early|this)\b)|^[“"(\p{Lu}\d](?!\p{Ll}+day\b)|^, \p{Lu}/u;

/** A place that a name before it may tell: “arrived in Velis and left the city”. */
const PLACE = /^(?:city|town|village|island|region|area|province|state|district|county|capital)$/;
/** A preposition before what opens a sentence: “At the inquest”. */
const OPENS = /^(?:In|At|During|On|After|Following|With|By|Before|Since|Under|For|Inside|Outside) $/;
const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|\p{Ll}+-(?:year|month|week|day|hour|man|strong|member|point))$/u;
/** Where a clause of its own begins behind the main verb. */
const ASIDE =
  /,? (?:which|who|whose|that|where|when|while|as|after|before|because|although|though|since)\b|, /g;

/** The sentence up to the first clause or comma behind its main verb, or up to its date where another main clause has it. */
function coreOf(sentence: string, at: number): string {
  ASIDE.lastIndex = mainVerb(sentence)?.end ?? 0;
  const end = ASIDE.exec(sentence)?.index ?? sentence.length;
  const goesOn = /^.*(?:, and|, but| but|;) (?=[^,;]*$)/u.exec(sentence.slice(0, at))?.[0].length ?? 0;
  return goesOn > end ? sentence.slice(0, at) : sentence.slice(0, end);
}

/** A noun that the main clause speaks of as known and does not explain: “camp” in “Police cleared the camp”. */
interface Known {
  readonly noun: string;
  /** True without words like “new” in “the new camp”, which may tell which one it is. */
  readonly isAlone: boolean;
  /** True for “the two camps” and “the three-year plan”. */
  readonly isCounted: boolean;
  readonly isSubject: boolean;
}

function knownNouns(sentence: string, at: number): Known[] {
  const core = coreOf(sentence, at);
  const verb = mainVerb(sentence)?.start ?? -1;
  return [...core.matchAll(THE)].flatMap(({ index, 1: words = '' }) => {
    const from = index + 'the '.length;
    const end = verb > from && verb < from + words.length ? verb : from + words.length;
    const phrase = sentence.slice(from, end).trim().split(' ');
    const noun = phrase.at(-1) ?? '';
    const isExplained = end !== verb && EXPLAINED.test(sentence.slice(end).trimStart());
    const isToldHere = broughtIn(noun).test(core.slice(0, index));
    const isNamed =
      PLACE.test(noun) &&
      /\b(?:in|at|on|of|for|from|to|near) \p{Lu}\p{Ll}+(?<!day)\b/u.test(core.slice(0, index));
    return isExplained || isToldHere || isNamed || KNOWN.test(noun)
      ? []
      : [
          {
            noun,
            isAlone: phrase.length === 1,
            isCounted: phrase.slice(0, -1).some((word) => NUMBER.test(word)),
            isSubject: index < verb && !OPENS.test(sentence.slice(0, index)),
          },
        ];
  });
}

/** A thing that something brings in: “a camp”, “three new camps”. */
const broughtIn = (noun: string): RegExp =>
  mentioned('an?|another|one|two|three|four|five|several|some|\\d+', noun);
/** A thing that is spoken of in any way. */
const spokenOf = (noun: string): RegExp =>
  mentioned(
    "the|an?|another|one|two|three|four|five|several|some|\\d+|this|that|these|those|its|his|her|their|of|in|on|at|to|for|by|with|\\p{L}+[’'](?:s)?",
    noun.replace(/s$/, ''),
  );
const mentioned = (before: string, noun: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${before}) (?:(?!(?:will|would|can|could|may|might|must|should|shall|to) )[\\p{L}’'-]+ ){0,3}${noun}s?(?!\\p{L})`,
    'iu',
  );

/**
 * True where a sentence speaks of a thing as known that the text before it has told of: “a camp … the camp”.
 * @param at where the date begins
 */
export const tellsAgain = (sentence: string, at: number, before: string): boolean =>
  knownNouns(sentence, at).some(
    ({ noun, isAlone, isCounted, isSubject }) =>
      (!isSubject && (isAlone ? callsAgain(noun) : isCounted)) ||
      (isAlone ? spokenOf : broughtIn)(noun).test(before),
  );
