import { mainVerb } from 'backgrounder-propose';
import { type NoLine, shape } from './line.ts';
import { refersBack } from './subject.ts';

/** A clause before a pronoun that is the subject. */
const PRONOUN_BEHIND =
  /^(?:Having|After|Before|While|When|As|Once|Since|Until|Although|Though|Despite|By|In|On|At|With|\p{Lu}\p{Ll}+(?:ing|ed))\b[^,]*,(?: [^,]{1,30},)?(?: [^,]{1,20})?? (?:s?he)(?= )/u;
/** A first word that is no name. */
const FIRST =
  /^(?:The|An?|On|In|At|By|After|Before|During|Since|Until|With|From|More|Most|Some|Many|Several|All|Both|Half|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds|Thousands|Major|Early|Late|Last|Later|Earlier|About|Around|Nearly|Almost|At least|Over|One|Another|Other|New) /;
const DAY_NAME =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** Sorts of sentence with a word that only the sentence before explains. */
export const POINTING: readonly NoLine[] = [
  {
    name: 'subject that only the sentence before explains',
    example: 'Later, he opened the yard on *4 May 2024*.',
    holds: shape(
      /^(?:["“‘(]\s*)?(?:(?:But|And|Then|So|However|Later|Also|Meanwhile|Still|Yet|Instead|Nevertheless|Afterwards),? )?(?:(?:On|In|At|By|After|Before|During|Since|Late|Early|Last|Next|Earlier|Two|Three|A|The)\b[^,]{2,60}, )?(?:according to (?:him|her|it|them)|he|she|it|they|this|that|these|those|there|his|her|its|their|who|which|both|another|others|all (?:two|three|four|five|of them)|no \p{Ll}+|(?:one|some|many|most|several|two|three|\d+) of (?:his|her|its|their|them)|neither|none|the (?:first|second|third) (?:was|is|came|happened|took|of)|the (?:latter|former|two|pair|man|woman))\b/iu,
    ),
  },
  {
    name: 'another of what the text has told of',
    example: 'On *4 May 2024*, another gale sank two boats in Velis.',
    holds: shape(
      /^(?:(?:On|In|At|By|Last|Late|Early|Earlier) [^,]{2,40},(?: \d{4},)? )?[Aa]nother \p{Ll}|\bthe same (?=\p{Lu})/u,
    ),
  },
  {
    name: 'such a subject behind a clause that names nobody',
    example: 'Having denied the charge, last month he returned and was heard by the board on *4 May 2024*.',
    holds: (sentence) => {
      const [opening = ''] = PRONOUN_BEHIND.exec(sentence) ?? [];
      return opening !== '' && !/(?<!^)\p{Lu}\p{Ll}/u.test(opening.replace(DAY_NAME, ''));
    },
  },
  {
    name: 'subject that the text has named before',
    example: 'The 48-year-old pilot left the yard on *4 May 2024*.',
    holds: refersBack,
  },
  {
    name: 'pronoun before the main verb',
    example: 'In *May 2024*, after months at sea, she won a prize.',
    holds: (sentence) => {
      const main = mainVerb(sentence);
      return (
        main !== null &&
        /(?<!\p{L})(?<!\b(?:after|before|when|while|as|because|since|until|that|if|once|where|than|how|what|so) )(?:he|she|it|they) (?:(?:also|then|later|\p{Ll}+ly) )?$/iu.test(
          sentence.slice(0, main.start),
        )
      );
    },
  },
  {
    name: 'such a subject behind a date without a comma',
    example: 'In *May 2024* she won a prize.',
    holds: shape(
      /^(?:In|On|By|Since|Until|During) (?:(?:early|mid|late) )?(?:[\p{Lu}\d][\p{L}\d.]*,? ){1,4}(?:he|she|it|they)\b/u,
    ),
  },
  {
    name: 'somebody whom nobody before in the sentence may be',
    example: 'In *May 2024*, guards took the ring from his hand.',
    holds: (sentence) => {
      const at = sentence.search(/(?<!\p{L})(?<!\band )(?:his|her|him)(?!\p{L})/u);
      const lead = sentence.slice(0, Math.max(at, mainVerb(sentence)?.start ?? 0)).replace(DAY_NAME, '');
      return at >= 0 && !SOMEBODY.test(lead.replace(LEADS, ''));
    },
  },
  {
    name: 'subject with a word that only the sentence before explains',
    example: 'More than 40 of its crew were hurt in Velis on *4 May 2024*.',
    holds: (sentence) => {
      const lead = sentence.slice(0, mainVerb(sentence)?.start ?? 0).replace(DAY_NAME, '');
      const subject = lead.split(', ').at(-1) ?? '';
      return (
        !/\p{Lu}[\p{L}]/u.test(subject.replace(FIRST, '')) &&
        /(?<!\band )\b(?:its|his|her|their|there)\b/.test(subject)
      );
    },
  },
  {
    name: 'object that only the sentence before explains',
    example: 'The court heard it on *4 May 2024*.',
    holds: (sentence) => {
      const main = mainVerb(sentence);
      return (
        /^(?:(?:The|An?) \p{Ll}[\p{L} ’'-]{1,40} \p{Ll}+ (?:it|them|him|her)\b|(?:\p{Lu}[\p{L}’'-]+ (?:of )?){1,5}\p{Ll}+ (?:it|them) (?:on|in|last|this|late|early|to|from|at|by|for|with|into|as)\b)/u.test(
          sentence,
        ) ||
        /^ (?:to \p{Ll}+ (?:it|them|him|her)\b|(?:\p{Ll}+ing )?(?:(?:\p{Ll}+ )?(?:of|over|on|to|for|from|with|into|at) (?:it|him|them)\b|(?:him|them)\b|her (?:from|to|in|on|with|as|at|for|and|over|after|by|out|into)\b))/u.test(
          sentence.slice(main?.end),
        )
      );
    },
  },
  {
    name: 'what is somebody’s without saying what it is',
    example: 'Sela Marsh was appointed to her role by Ivo Brandt in *May 2024*.',
    holds: (sentence) =>
      VAGUE.test(
        sentence.slice(mainVerb(sentence)?.end).split(/[,;]| (?:that|which|who|after|before|when|as) /)[0] ??
          '',
      ),
  },
  {
    name: 'pointing at what was named before',
    example: 'Some 40 pupils of that school fell ill on *4 May 2024*.',
    holds: shape(
      /\b(?:of|from|in|at|to|by|for|with|on|about) (?:that|those|these|this|such) (?!(?:of|which|who|case|respect|way|regard|week|weekend|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter|time|day|week’s|year’s)\b)\p{Ll}/u,
    ),
  },
  {
    name: 'pointing word within the sentence',
    example: 'Sela Marsh and the crew stopped those talks on *4 May 2024*.',
    holds: shape(
      /(?<!\p{L})(?:that (?:ruling|law|order|bill|vote|verdict|report|meeting|attack|agreement|list|group|decision|move|call|view|idea|trend|number|figure|effort|deal|claim)\b(?! (?:of|which|who|that)\b)|(?:these|those|this) (?!(?:week|weekend|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter|time|day|was|is|who|that|in|on|of|at|with|and)\b)\p{Ll}{3})/iu,
    ),
  },
  {
    name: 'thing pointed at, with nothing behind it',
    example: 'On *4 May 2024*, crews of Velis stormed the quay to protest that air raid.',
    holds: shape(
      /\ball (?:that|this) (?:is|was|has|changed)\b|\b(?:led|joined|headed|founded|ran|left|opposed|backed) that \p{Ll}+[^s](?=[,;]|$)|\b(?:protest|condemn|mark|mourn|avenge|follow|join|lead|end|stop) (?:that|this) (?:\p{Ll}+ ){0,2}\p{Ll}+$/u,
    ),
  },
  {
    name: 'day counted from one named before',
    example: 'The next year, the yard closed two quays and another in *May 2024*.',
    holds: (sentence, at) =>
      at > 0 && /^The (?:next|following|same|previous) (?:day|week|month|year)\b/.test(sentence) && at > 24,
  },
  {
    name: 'time counted from an earlier event',
    example: 'Velis gave up six days later, on *4 May 2024*.',
    holds: (sentence, at) => {
      const counted = COUNTED_FROM.exec(sentence);
      return (
        counted !== null &&
        counted.index > 0 &&
        counted.index < at &&
        !/\d|\b(?:after|before|when)\b/.test(sentence.slice(0, counted.index))
      );
    },
  },
  {
    name: 'latest of what the text has told of',
    example: 'A remark of Sela Marsh began the latest round of talks in Velis on *4 May 2024*.',
    holds: shape(
      /\blatest (?:round|request|move|in an?|twist|wave|step|blow|salvo|bid|attempt|offer|appeal|effort|sign|setback)\b|^(?:(?:On|In|At|Last|Late|Early) [^,]{2,40}, )?(?:(?:\p{L}+|\d+) other|Other) (?:\p{Lu}{2,} )?\p{Ll}/u,
    ),
  },
  {
    name: 'place that only the sentence before explains',
    example: 'Inside, a fire broke out on *4 May 2024*.',
    holds: shape(
      /^(?:Inside|Outside|Nearby|There|Here|Upstairs|Downstairs|Across town|On site), |^[^“"]*(?<!seen |shown )\bhere\b/,
    ),
  },
  {
    name: 'people of a place that only the text before names',
    example: 'The local guards seized a boat of Ivo Brandt on *4 May 2024*.',
    holds: shape(
      /^(?:[^,]{2,40}, )?(?:[Tt]he |[Aa]n? )?[Ll]ocal \p{L}(?!.*\b(?:in|at|near) (?:the )?\p{Lu})/u,
    ),
  },
  {
    name: 'post in a country that it does not name',
    example: 'Envoy Ivo Brandt presented his credentials on *4 May 2024*.',
    holds: (sentence, at) =>
      /\b(?:[Ee]mbassy|[Ll]egation|[Cc]onsulate|credentials|(?:[Dd]iplomatic|[Ff]ormal|[Ff]ull|[Cc]onsular) (?:relations|ties))\b/u.test(
        sentence.slice(0, at),
      ) && !ABROAD.test(sentence.replace(DAY_NAME, '')),
  },
  {
    name: 'likeness to what came before',
    example: 'The board of Velis passed a similar rule on *4 May 2024*.',
    holds: shape(
      /\b(?:(?:an?|the) similar|(?<!, )[Aa]nother(?! (?:\d|and|or|to)\b)|[Aa]n? (?:separate|further)(?! \d)|the same (?!time|day|date|night|week|month|year)|such an?) \p{Ll}|\b(?:again|by contrast|in turn)\b|^In an? (?:\p{L}+ ){0,2}(?:more|less|similar|related|further|different)\b|(?:,| and| but) (?:this|that|it) (?:was|is|will|would|has)\b|\b(?:doing|did|done) (?:this|so|that)\b|\b(?:for|by|after|of|to|about|over) (?:this|that)$/u,
    ),
  },
];

/** A place or a people besides the one whose post it is: “in Velis”, “to the King”, “with Velis”. */
const ABROAD =
  /\b(?:in|at|to|of|from|with|near|between|for) (?:the )?\p{Lu}|\p{Lu}\p{Ll}+ (?:Government|government)\b/u;

/** “six days later”, “a year earlier”. */
const COUNTED_FROM = /\b\p{L}+ (?:hours?|days?|weeks?|months?|years?) (?:later|earlier|afterwards?)\b/u;

/** Words that open a sentence and name nobody. */
const LEADS =
  /^(?:In|On|At|By|After|Before|During|Since|The|Last|Early|Late|Earlier|Police|Doctors|Some|Two|Three|Officials|Guards|Officers)\b/;
/** Whom “his” or “her” may mean. */
const SOMEBODY = /(?<!\p{L})(?:\p{Lu}\p{L}|(?:an?|one|every|each|who) |\p{Ll}*m[ae]n )/u;
/** “her role”, “their offer”, of what or to whom is not told. */
const VAGUE =
  /\b(?:his|her|its|their) (?:role|post|task|challenge|offer|assault|term|bid)(?!-| (?:of|to|for|against|with|from|at)\b)(?! (?:in|on) (?:the|an?|\p{Lu}\p{Ll}+(?<!day) ))/u;
