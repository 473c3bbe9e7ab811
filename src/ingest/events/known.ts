import { mainVerb } from 'backgrounder-propose';

/** What needs no telling which one it is, or is part of a saying: “the court”, “in the back”, “the green light”. */
const KNOWN =
  /^(?:time|times|ministry|minister|court|council|senate|house|congress|church|border|capital|coast|air|ground|road|law|constitution|opposition|street|streets|floor|crowd|throne|podium|scene|spot|hands?|ball|goal|final|title|crown|cup|league|race|season|game|vote|election|polls|ages|past|future|present|day|days|week|weekend|month|year|years|decade|night|morning|evening|afternoon|hour|hours|season|end|start|beginning|middle|part|number|chance|right|way|country|nation|world|moon|sun|sea|sky|internet|media|public|poor|rich|government|state|port|harbour|mayor|board|police|men|women|president|army|military|parliament|economy|market|flu|war|face|head|back|chest|neck|leg|arm|stomach|following|first|second|third|carpet|light|north|south|east|west|latest|alarm|run|outskirts)$/;
/** “the” with the small words of its noun, up to a word that belongs to no noun. */
const THE =
  /\b[Tt]he ((?:\p{Ll}{2,}ed (?=\p{Ll}))?(?:(?:two|three|four|five|six|seven|eight|nine|ten) )?(?:\p{Lu}\p{Ll}+(?:ian|ean|can|ish|ese) )?(?:(?!(?:a|an|the|this|also|then|there|it|its|his|her|their|he|she|they|says?|said|set|up|not|of|on|in|at|by|for|to|from|with|and|or|but|as|over|into|near|against|between|during|after|before|when|while|that|who|which|where|was|were|is|are|will|would|may|might|can|could|had|has|have|about|late|early|earlier|later|last|this|next|amid|under|outside|inside|through|across|because|until|only|\p{Ll}{2,}ed|\p{Ll}{3,}ly)\b)\p{Ll}[\p{Ll}’'-]*(?: |$|(?=[,.;)])))+)/gu;
/** What is counted or has a title, without its name: “the second Summit”, “the King left”. */
const TITLED =
  /\b[Tt]he (?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|last|latest|\d+(?:st|nd|rd|th)) (\p{Lu}\p{Ll}+)(?! (?:of|on|for|between|\p{Lu}))|(King|Queen|Prince|Princess|President|Prime Minister|Minister|Chairman|Chairwoman|Governor|Mayor|Commission|Committee|Agency|Authority|Consulate|Embassy|Legation|Agreement|Treaty|Bill|Act)(?= \p{Ll})(?! (?:of|on|for|between|staff|personnel|(?:in|at) \p{Lu})))\b/gu;
/** What explains a noun: “the fire in the yard”, “the man who called”. */
const EXPLAINED =
  /^(?:of|for|from (?=(?:the )?\p{Lu})|between|against|near|that|who|which|where|under|outside|inside|into|about|behind|called|named|known|based|across|along(?! with)|during|set up by|making|\p{Ll}+ed by)\b|^(?:in|at|on|to|with) (?!(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|\d|last|late|early|this)\b)|^[“"(\p{Lu}\d](?!\p{Ll}+day\b)|^, \p{Lu}/u;
/** What tells which of several: “the two men who called”. */
const WHICH = /^(?:of|who|that|which|[“"(\p{Lu}])\b/u;
/** What a name before it may tell: “arrived in Velis and left the city”, “took over Vela and closed the company”. */
const NAMED_BEFORE =
  /^(?:city|town|village|island|region|area|province|state|district|county|capital|republic|kingdom|bloc|company|firm|group|giant|club|bank|airline|carmaker|cartel|network|platform)$/;
const A_NAME = /\b(?:in|at|on|of|for|from|to|near|over|with|by) \p{Lu}\p{Ll}+(?<!day)\b/u;
/** A preposition before what opens a sentence: “At the inquest”. */
const OPENS = /^(?:In|At|During|On|After|Following|With|By|Before|Since|Under|For|Inside|Outside) $/;
/** What may stand before the subject: nothing, or “On Friday, ”. */
const HEAD = /^(?:[^,]{2,60}, )?$/;
const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|\p{Ll}+-(?:year|month|week|day|hour|man|strong|member|point))$/u;

/** A noun that a text speaks of as known and does not explain: “camp” in “Police cleared the camp”. */
export interface Known {
  readonly noun: string;
  /** True without words like “new” in “the new camp”, which may tell which one it is. */
  readonly isAlone: boolean;
  /** True for “the two camps” and “the three-year plan”. */
  readonly isCounted: boolean;
  readonly isSubject: boolean;
  /** True where it begins the sentence, or stands behind a phrase that opens it. */
  readonly isHead: boolean;
}

/** The nouns that a sentence, or what of it stands before `until`, speaks of as known and does not explain. */
export function knownNouns(sentence: string, until = sentence.length): Known[] {
  const verb = mainVerb(sentence)?.start ?? -1;
  const told = sentence.slice(0, until);
  const titled = [...told.matchAll(TITLED)].map(({ index, 1: counted = '', 2: title = counted }) => ({
    noun: title,
    isAlone: true,
    isCounted: false,
    isSubject: index < verb,
    isHead: HEAD.test(told.slice(0, index)),
  }));
  const known = [...told.matchAll(THE)].flatMap(({ index, 1: nouns = '' }) => {
    const from = index + 'the '.length;
    const end = verb > from && verb < from + nouns.length ? verb : from + nouns.length;
    const phrase = sentence.slice(from, end).trim().split(' ');
    const last = phrase.at(-1) ?? '';
    const noun = last.replace(/['’]s?$/, '');
    const before = sentence.slice(0, index);
    const isCounted = phrase.slice(0, -1).some((word) => NUMBER.test(word));
    const isExplained =
      (end !== verb &&
        noun === last &&
        (isCounted ? WHICH : EXPLAINED).test(sentence.slice(end).trimStart()) &&
        !(OPENS.test(before) && sentence.startsWith(', ', end))) ||
      broughtIn(noun).test(before) ||
      (NAMED_BEFORE.test(noun) && A_NAME.test(before));
    return isExplained || KNOWN.test(noun)
      ? []
      : [
          {
            noun,
            isAlone: phrase.length === 1,
            isCounted,
            isSubject: index < verb && !OPENS.test(before),
            isHead: HEAD.test(before),
          },
        ];
  });
  return [...titled, ...known];
}

/** Finds where a thing is brought in: “a camp”, “three new camps”. */
export const broughtIn = (noun: string): RegExp =>
  mentioned('an?|another|one|two|three|four|five|several|some|\\d+', noun);
/** Finds where a thing is spoken of in any way. */
export const spokenOf = (noun: string): RegExp =>
  mentioned(
    "the|an?|another|one|two|three|four|five|several|some|\\d+|this|that|these|those|its|his|her|their|of|in|on|at|to|for|by|with|\\p{L}+[’'](?:s)?",
    noun.replace(/s$/, ''),
  );
const mentioned = (before: string, noun: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${before}) (?:(?!(?:will|would|can|could|may|might|must|should|shall|to) )[\\p{L}’'-]+ ){0,3}${noun}s?(?!\\p{L})`,
    'iu',
  );
