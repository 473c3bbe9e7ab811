import { mainVerb } from 'backgrounder-propose';
import { GLUED } from './glued.ts';
import { type NoLine, shape } from './line.ts';
import { SLIGHT } from './slight.ts';
import { refersBack } from './subject.ts';

/** A line of the timeline is no longer, in UTF-16 units. */
const LONGEST = 240;
/** What may or must be so, not what is. */
const SUPPOSED =
  /\b(?:if|whether|may|might|could|should|must|unless|would|allegedly not|unlikely|(?:was|were) likely|will (?:most )?likely|probably|perhaps|possibly)\b/;
/** A clause before a pronoun that is the subject. */
const PRONOUN_BEHIND =
  /^(?:Having|After|Before|While|When|As|Once|Since|Until|Although|Though|Despite|By|In|On|At|With|\p{Lu}\p{Ll}+(?:ing|ed))\b[^,]*,(?: [^,]{1,30},)?(?: [^,]{1,20})?? (?:s?he)(?= )/u;
/** A first word that is no name. */
const FIRST =
  /^(?:The|An?|On|In|At|By|After|Before|During|Since|Until|With|From|More|Most|Some|Many|Several|All|Both|Half|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds|Thousands|Major|Early|Late|Last|Later|Earlier|About|Around|Nearly|Almost|At least|Over|One|Another|Other|New) /;
const DAY_NAME =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/g;
/** What is told by the way at the end: “…, who had said she might stand”. */
const SAID_ASIDE = /, (?:who|whom|whose|which)\b[^,;]*$/;

/** Every sort of sentence that is no line of the timeline. */
export const NO_LINES: readonly NoLine[] = [
  {
    name: 'too long',
    example: `On *4 May 2024* the board closed ${'the quay and '.repeat(20)}the yard.`,
    holds: (sentence) => sentence.length > LONGEST,
  },
  {
    name: 'words of somebody who was there',
    example: 'Sela Marsh and our friends opened the yard on *4 May 2024*.',
    holds: (sentence) =>
      /(?<!\p{L})(?:I|we|my|our|me|us|you|your|myself|ourselves)(?!\p{L})/iu.test(
        sentence.replace(/\bU\.?S\.?\b|\bUS\b/g, ''),
      ),
  },
  {
    name: 'subject that only the sentence before explains',
    example: 'Later, he opened the yard on *4 May 2024*.',
    holds: shape(
      /^(?:["“‘(]\s*)?(?:(?:But|And|Then|So|However|Later|Also|Meanwhile|Still|Yet|Instead|Nevertheless|Afterwards),? )?(?:(?:On|In|At|By|After|Before|During|Since|Late|Early|Last|Next|Earlier|Two|Three|A|The)\b[^,]{2,60}, )?(?:according to (?:him|her|it|them)|he|she|it|they|this|that|these|those|there|his|her|its|their|who|which|both|another|others|all (?:two|three|four|five|of them)|no \p{Ll}+|(?:one|some|many|most|several|two|three|\d+) of (?:his|her|its|their|them)|neither|none|the (?:first|second|third) (?:was|is|came|happened|took|of)|the (?:latter|former|two|pair|man|woman))\b/iu,
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
        /^(?:The|An?) \p{Ll}[\p{L} ’'-]{1,40} \p{Ll}+ (?:it|them|him|her)\b/u.test(sentence) ||
        /^ (?:\p{Ll}+ing )?(?:(?:\p{Ll}+ )?(?:of|over|on|to|for|from|with|into|at) (?:it|him|them)\b|(?:him|them)\b|her (?:from|to|in|on|with|as|at|for|and|over|after|by|out|into)\b)/u.test(
          sentence.slice(main?.end),
        )
      );
    },
  },
  {
    name: 'participle without its auxiliary',
    example: 'Cards and coins seized during a raid in Velis on *4 May 2024*.',
    holds: (sentence) => {
      const main = mainVerb(sentence);
      return (
        TAKEN.test(sentence.slice(main?.start, main?.end)) &&
        /^ (?:during|in|at(?! least)|by|on|from|after|with|near|outside|inside) (?!\p{Lu}\p{Ll}+day\b)/u.test(
          sentence.slice(main?.end),
        )
      );
    },
  },
  {
    name: 'label before a colon',
    example: 'Also this week: The port of Velis closed on *4 May 2024*.',
    holds: (sentence) => {
      const [label = ''] = /^[^:.“"]{2,40}: /u.exec(sentence) ?? [];
      return label !== '' && (mainVerb(label)?.start ?? 0) === 0;
    },
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
    name: 'day counted from one named before',
    example: 'The next year, the yard closed two quays and another in *May 2024*.',
    holds: (sentence, at) =>
      at > 0 && /^The (?:next|following|same|previous) (?:day|week|month|year)\b/.test(sentence) && at > 24,
  },
  {
    name: 'saying behind a clause',
    example: 'When Sela Marsh opened the yard on *4 May 2024*, the mayor said it would last.',
    holds: (sentence, at) => {
      const comma = sentence.indexOf(', ', at);
      return (
        (/^(?:When|While|As|Once|After|Before)\b/.test(sentence) ||
          /^(?:On|In|At|Last|This|\p{Lu}\p{Ll}+day\b)[^,]*, [^,]*\b(?:after|before|when|as|while|following)\b[^,]*, /u.test(
            sentence,
          )) &&
        comma > 0 &&
        [sentence.slice(comma + 2), sentence.slice(sentence.indexOf(', ', comma + 2) + 2)].some((told) =>
          SAYING.test(mainVerb(told)?.word ?? ''),
        )
      );
    },
  },
  {
    name: 'what may be so',
    example: 'The board might close the yard on *4 May 2026*.',
    // What a court that “ruled on Friday that the town must pay” did is sure.
    holds: (sentence, at) => {
      const decided = sentence.indexOf(' that ', at);
      return SUPPOSED.test((decided < 0 ? sentence : sentence.slice(0, decided)).replace(SAID_ASIDE, ''));
    },
  },
  {
    name: 'what goes on again and again',
    example: 'The yard typically closed for a week in *May 2024*.',
    holds: shape(
      /\b(?:usually|typically|traditionally|normally|customarily|(?:each|every) (?:other |second |third )?(?:year|month|week|day|morning|evening|night|spring|summer|autumn|winter|weekend|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|annually|as (?:always|usual)|(?<!\b(?:was|were|been|is|are|get|got) )used to(?! the\b))\b/i,
    ),
  },
  {
    name: 'how things are',
    example: 'Velis is the second port to close, after Lanmere shut its quays in *May 2024*.',
    holds: (sentence) => {
      const main = mainVerb(sentence);
      const isLike =
        /^(?:was|were)$/.test(main?.word ?? '') &&
        /^ (?:the|an?|one|among|part) /.test(sentence.slice(main?.end));
      return isLike || (main?.tense === 'present' && !/ing$/.test(main.word));
    },
  },
  {
    name: 'place that only the sentence before explains',
    example: 'Inside, a fire broke out on *4 May 2024*.',
    holds: shape(
      /^(?:Inside|Outside|Nearby|There|Here|Upstairs|Downstairs|Across town|On site), |^[^“"]*(?<!seen |shown )\bhere\b/,
    ),
  },
  {
    name: 'likeness to what came before',
    example: 'The board of Velis passed a similar rule on *4 May 2024*.',
    holds: shape(
      /\b(?:(?:an?|the) similar|(?<!, )[Aa]nother(?! (?:\d|and|or|to)\b)|[Aa]n? (?:separate|further)(?! \d)|the same (?!time|day|date|night|week|month|year)|such an?) \p{Ll}|\b(?:again|by contrast|in turn)\b|^In an? (?:\p{L}+ ){0,2}(?:more|less|similar|related|further|different)\b|(?:,| and| but) (?:this|that|it) (?:was|is|will|would|has)\b|\b(?:doing|did|done) (?:this|so|that)\b|\b(?:for|by|after|of|to|about|over) (?:this|that)$/u,
    ),
  },
  {
    name: 'opinion in its words',
    example: 'Sela Marsh called the port “a gift to nobody” on *4 May 2024*.',
    holds: shape(
      /^[^“"]*\b(?:called|described|dubbed|branded|labell?ed|termed) (?!(?:on|for|off|up|in) )[^“".]{2,60}(?: as)? [“"]/,
    ),
  },
  {
    name: 'words of somebody with the verb behind them',
    example: '“The yard of Lanmere will close on *4 May 2026*,” announced the port.',
    holds: shape(/^[“"][^”"]*[,?!][”"] (?:\p{Ll}+ed|said|says)\b/u),
  },
  {
    name: 'picture',
    example: 'Sela Marsh (left) met Ivo Brandt on *4 May 2024*.',
    holds: shape(/\((?:pictured|left|right|cent(?:re|er)|top|bottom|front|back|above|below)\b/i),
  },
  {
    name: 'caption that ends with its place and day',
    example: 'Sela Marsh opened the yard, Lanmere, *May 4, 2024*.',
    holds: shape(
      /, \p{Lu}[^,]{2,30}, (?:\p{Lu}\p{Ll}+day,? )?(?:\p{Lu}\p{Ll}+\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}+ \d{4})$/u,
    ),
  },
  {
    name: 'work of the newsroom itself',
    example: 'Attempts to reach the board failed on *4 May 2024*.',
    holds: shape(
      /\b(?:^(?:questions|queries|inquiries|enquiries|requests?)\b.*\b(?:sent|put|submitted|unanswered)|(?:seeking|for|to) comment|comment was|interview requests?|(?:attempts?|efforts?) to (?:reach|contact)|(?:messages?|calls?|e-?mails?) (?:seeking|left|to)|return (?:\S+ ){0,2}calls?)\b/i,
    ),
  },
  {
    name: 'no sentence',
    example: '* Sela Marsh came on *4 May 2024*.',
    holds: shape(
      /^(?:[,;:.(]|[*•·–—-]\s|\d+-year-old\b|By \p{Lu}[\p{L}.]+ \p{Lu}|(?:\p{Lu}\p{L}+\.? )?\d{1,4}(?:, \d{4})?\s(?:--?|–|—)\s)/u,
    ),
  },
  {
    name: 'half of a quotation',
    example: 'The pilot said: "The crane fell on *4 May 2024*.',
    holds: (sentence) =>
      countOf(sentence, /"/g) % 2 === 1 || countOf(sentence, /“/g) !== countOf(sentence, /”/g),
  },
  {
    name: 'mention of a statement',
    example: 'The statement was made on *4 May 2024* by the board.',
    holds: shape(
      /\bmade (?:this|these|the|his|her) (?:comments?|remarks?|statements?|call|announcement|disclosure|claims?)\b|\b(?:was|were) (?:asked|quoted)\b|^(?:(?:On|In) [^,]*, )?(?:[\p{L}’'.-]+ ){1,5}alleged(?: on \S+)? that\b|\b(?:fired|hit|pushed) back\b|\bweighed in\b|\b(?:[Pp]oll|[Ss]urvey|study|census|interviews?) (?:was|were) (?:conducted|carried out|taken|done)\b|\b(?:issued|released|put out|published) (?:an?|the|its|his|her|their) (?:[\p{Ll}-]+ ){0,2}statements?\b|^(?:The|His|Her|Their|Its|These|Both) (?:statements?|remarks?|comments?|announcements?|claims?|allegations?|accusations?|disclosure|revelation) (?:was|were|came|comes?|follow(?:ed|s))\b/u,
    ),
  },
  {
    name: 'somebody who adds it',
    example: 'The crew left the yard on *4 May 2024*, she adds, with all its boats.',
    holds: shape(
      /, (?:he|she|they|it) (?:says?|adds?|explains?|notes?|recalls?|said|added|explained|recalled|noted|told)\b/,
    ),
  },
  {
    name: 'label of the text',
    example: 'Last updated by Sela Marsh on *4 May 2024*.',
    holds: shape(
      /^(?:(?:first |last |originally )?(?:updated|published|posted|issued|released|filed)\b|(?:Watch|Attend|ATTEND|Listen to|Click|Tune in|Join us)\b)/i,
    ),
  },
  {
    name: 'without a verb',
    example: 'Ivo Brandt and Sela Marsh at the quay on *4 May 2024*.',
    holds: (sentence) => mainVerb(sentence) === null,
  },
  ...SLIGHT,
  ...GLUED,
];

const countOf = (sentence: string, mark: RegExp): number => sentence.match(mark)?.length ?? 0;

/** What is done to somebody or something, never without saying to whom. */
const TAKEN =
  /^(?:killed|injured|wounded|seized|arrested|detained|convicted|jailed|sentenced|found|taken|seen|stabbed|rescued|destroyed|damaged|evacuated|caught|captured|recovered|charged|displayed|photographed|pictured)$/;
/** Words that open a sentence and name nobody. */
const LEADS =
  /^(?:In|On|At|By|After|Before|During|Since|The|Last|Early|Late|Earlier|Police|Doctors|Some|Two|Three|Officials|Guards|Officers)\b/;
/** Whom “his” or “her” may mean. */
const SOMEBODY = /(?<!\p{L})(?:\p{Lu}\p{L}|(?:an?|one|every|each|who) |\p{Ll}*m[ae]n )/u;
/** Verbs of saying. */
const SAYING =
  /^(?:said|says|say|told|tells|announced|added|stated|promised|pledged|vowed|confirmed|warned|reported|hopes|hoped|expects|believes|thinks)$/;
