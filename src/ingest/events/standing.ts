import { mainVerb } from 'backgrounder-propose';
import { GLUED } from './glued.ts';
import { LONGEST } from './length.ts';
import { countOf, type NoLine, shape } from './line.ts';
import { POINTING } from './pointing.ts';
import { SLIGHT } from './slight.ts';

/** What may or must be so, not what is. */
const SUPPOSED =
  /\b(?:if|whether|may|might|could|should|must|unless|would|allegedly not|unlikely|(?:was|were) likely|will (?:most )?likely|probably|perhaps|possibly)\b/;
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
    name: 'what a picture shows',
    example: 'Satellite images of Velis show a burnt boat at the quay on *4 May 2024*.',
    holds: shape(
      /^[^,;]{0,60}\b(?:images?|photos?|photographs?|pictures?|footage|videos?)\b[^;]*?\bshows?\b/iu,
    ),
  },
  {
    name: 'picture told in the present',
    example: 'Crews of Velis watch from a quay as a boat is burnt on *4 May 2024*.',
    holds: shape(
      /^(?:[\p{L}’'-]+ ){1,4}(?:walks?|lifts?|plays?|watch(?:es)?|looks? (?:at|on|out|over)|sifts?|gather|stands?|sits?|inspects?|poses?|waves?|mourn) (?:\p{Ll}+ )?(?:at|in|on|from|near|through|by|past|the|over|outside|inside|around|with|and)\b/u,
    ),
  },
  {
    name: 'caption that ends with its place and day',
    example: 'Sela Marsh opened the yard, Lanmere, *May 4, 2024*.',
    holds: shape(
      /, \p{Lu}[^,]{2,30}, (?:\p{Lu}\p{Ll}+day,? )?(?:\p{Lu}\p{Ll}+\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}+ \d{4})$/u,
    ),
  },
  {
    name: 'caption in the present that ends with its day',
    example: 'Sela Marsh arrives for talks at the port of Velis *May 4, 2024*.',
    holds: (sentence) =>
      /^\p{Ll}+s$/u.test(mainVerb(sentence)?.word ?? '') &&
      /\p{Lu}[\p{L}.]+,? (?:\p{Lu}\p{Ll}+day, )?(?:\p{Lu}\p{Ll}+\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}+ \d{4})(?:,? in [\p{Lu}\p{Ll}, .]+)?$/u.test(
        sentence,
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
      /\bmade (?:this|these|the|his|her) (?:comments?|remarks?|statements?|call|announcement|disclosure|claims?)\b|\b(?:was|were) (?:asked|quoted)\b|^(?:(?:On|In) [^,]*, )?(?:[\p{L}’'.-]+ ){1,5}alleged(?: on \S+)? that\b|\b(?:fired|hit|pushed|struck|clapped) back|\blashed out\b\b|\bweighed in\b|\b(?:[Pp]oll|[Ss]urvey|study|census|interviews?) (?:was|were) (?:conducted|carried out|taken|done)\b|\b(?:issued|released|put out|published) (?:an?|the|its|his|her|their) (?:[\p{Ll}-]+ ){0,2}statements?\b|^(?:The|His|Her|Their|Its|These|Both) (?:statements?|remarks?|comments?|announcements?|claims?|allegations?|accusations?|disclosure|revelation) (?:was|were|came|comes?|follow(?:ed|s))\b/u,
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
  ...POINTING,
  ...SLIGHT,
  ...GLUED,
];

/** What is done to somebody or something, never without saying to whom. */
const TAKEN =
  /^(?:killed|injured|wounded|seized|arrested|detained|convicted|jailed|sentenced|found|taken|seen|stabbed|rescued|destroyed|damaged|evacuated|caught|captured|recovered|charged|displayed|photographed|pictured)$/;
/** Verbs of saying. */
const SAYING =
  /^(?:said|says|say|told|tells|announced|added|stated|promised|pledged|vowed|confirmed|warned|reported|hopes|hoped|expects|believes|thinks)$/;
