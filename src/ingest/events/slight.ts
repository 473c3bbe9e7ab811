import { mainVerb } from 'backgrounder-propose';
import { type NoLine, shape } from './line.ts';

/** What is counted: “In June the average bill was $34”. */
const COUNTED =
  /\b(?:amounts?|averages?|medians?|means?|rates?|shares?|numbers?|totals?|proportions?|percentages?|percent|per cent|prices?|bills?|costs?|incomes?|investments?|deposits|loans|output|production|trade|turnover|reserves|arrivals|infections|cases|values?|traffic|volumes?|wages|salaries|rainfall|yields?|sales|profits?|revenues?|exports?|imports?|populations?|temperatures?|unemployment|inflation|turnout|index|figures?|levels?|households|\d+ ?%|of (?:respondents|households|adults|voters|residents|people|those))(?: [\p{Ll}\d]+){0,14} (?:was|were|stood|stayed|slowed|eased|remained|(?:ha[ds]|have) remained|(?:ha[ds] |have )?(?:risen|fallen|grown|dropped|climbed|declined|increased|reached|plummeted|soared|jumped|slipped|dipped|plunged|surged|shrunk)|averaged|amounted|totall?ed|rose|fell|grew|dropped|climbed|declined|increased|reached|plummeted|soared|jumped|slipped|dipped|plunged|surged|shrank|exceeded|paid|had|used|spent|owned|lived)\b(?=[^.]*\d)/iu;
/** A day, a month or a year, whose digits count nothing. */
const DATE = /(?:\d{1,2} )?\b\p{Lu}\p{Ll}{2,8}\.? \d{1,4}(?:, \d{4})?\b|\b(?:in|since|by|of) \d{4}\b/gu;

/** Verbs of what is on a calendar. */
const SCHEDULED =
  /\b(?:meet|vote|choose|elect|begin|start|open|close|hold|held|host|play|face|square|take|visit|travel|launch|release|publish|premiere|perform|appear|testify|step|resign|leave|return|retire|join|gather|convene|reconvene|debate|march|strike|rally|sign|present|unveil|speak|address|run|compete|race|sail|fly|celebrate|mark|inaugurate|swear|sworn|succeed|replace|cut|raise|end|expire|lift|impose|reopen|stop|pay|ban|enter|become|make|welcome|receive|air|screen|decide|rule|announce|announced|hear|heard|tour|stage|buried|close|closed|opened|published|launched|released|presented|signed|sentenced|introduced|lifted|moved)\b/;
/** How prices and levels moved. */
const MOVED =
  /(?<=.)\b(?:prices?|shares|stocks?|bonds?|markets?|index(?:es)?|inflation|deflation|unemployment|exports|imports|sales|yields|futures|currency|dollar|euro|yen|pound|rupee)\b (?:\(?[\p{L}\d’'%.-]+\)? ){0,8}?(?:fell|rose|dropped|climbed|slipped|eased|jumped|surged|tumbled|plunged|soared|weakened|strengthened|intensified|rallied|recovered|gained|slid|rebounded|advanced|declined|moved|retreated|edged|collapsed|crashed|opened|breached|topped|hit|closed|ended|mixed|bouncing|saw)\b/u;

/** What is said in a clause of its own: “announced that the bridge was open”. */
const TOLD_THAT =
  /^(?:announced|confirmed|testified|revealed|disclosed|wrote|posted|tweeted|showed|found|documented)$/;

/** “that 78% of pilots”, “most of the crews”. */
const SHARE =
  /^ (?:\S+day )?(?:that )?(?:(?:about|around|almost|nearly|more than|over|only|some|just|fewer than|less than) )?(?:\d[\d.,]*(?: ?%| per ?cent| of| in)|half|most|two-thirds|a (?:majority|third|quarter|fifth)|(?:one|two|three|four|six|seven|eight|nine) (?:in|out of) )/u;

/** Sorts of sentence that say no more than what was said, planned or counted, or how things went. */
export const SLIGHT: readonly NoLine[] = [
  {
    name: 'caption that says who stands where',
    example: 'Sela Marsh, left, and Ivo Brandt opened the yard of Velis on *4 May 2024*.',
    holds: shape(
      /, (?:(?:far|second from|third from) )?(?:left|right|cent(?:re|er)|top|bottom)(?:,| and )|\((?:far )?(?:left|right)\)/u,
    ),
  },
  {
    name: 'count',
    example: 'In *May 2024* the average rent of a berth was $34.',
    holds: (sentence) =>
      COUNTED.test(sentence.replace(DATE, '')) ||
      /\b(?:gain|loss|rise|fall|drop|increase|decrease)s? of [€$£]?\d|(?:^|, )\d+ ?(?:%|per ?cent) of\b/.test(
        sentence,
      ),
  },
  {
    name: 'price of a day',
    example: 'Shares of Velis closed at $34 on *4 May 2024*.',
    holds: shape(
      /\b(?:closed|ended|finished|opened|traded|settled) (?:[\p{Ll}-]+ ){0,3}?(?:(?:at|up|down|to) (?:by )?(?:[\p{L}]{0,3}[$€£¥#])?\d|(?:lower|higher|flat|mixed)\b)/u,
    ),
  },
  {
    name: 'record of a level',
    example: 'Rents in Velis hit a new high on *4 May 2024*.',
    holds: shape(
      /\b(?:hit|reached|touched|scaled|set) an? (?:[\p{L}\d-]+ ){0,3}(?:high|low|peak|record|trough)\b|\ba (?:record|total of) \d|\b(?:dropped|lost|gained|fell|added|shed|climbed|jumped) (?:by )?[\d.,]+ ?(?:points?|%|per ?cent|cents)|\b(?:has|have) (?:[^\s,]+ ){1,9}(?:twice|\S+ times)\b/u,
    ),
  },
  {
    name: 'how prices moved',
    example: 'Fish prices fell sharply in Velis on *4 May 2024*.',
    holds: shape(MOVED),
  },
  {
    name: 'call for what others should do',
    example: 'Sela Marsh called for a new quay on *4 May 2024*.',
    holds: shape(/(?<!-|\b(?:is|are|was|were) )\bcalled (?:(?:on )?\p{Lu}\p{Ll}+day )?(?:for|on|upon)\b/u),
  },
  {
    name: 'report in a clause of its own',
    example: 'On *4 May 2024*, the board announced that the crane had fallen.',
    holds: (sentence) => {
      const main = mainVerb(sentence);
      const [that = '', clause = ''] =
        /^(?: [^,;]{1,40}?)? that (.+)$/u.exec(sentence.slice(main?.end)) ?? [];
      return (
        TOLD_THAT.test(main?.word ?? '') &&
        that !== '' &&
        /^(?:past|planned)$/.test(mainVerb(clause)?.tense ?? '')
      );
    },
  },
  {
    name: 'speech in a few words',
    example: 'Ivo Brandt opened his visit on *4 May 2024* by saying that the yard was safe.',
    holds: shape(
      /\bby (?:saying|telling|declaring|insisting|arguing|calling)\b|\b(?:used|took|opened|began) (?:his|her|their|its|the) (?:\p{Ll}+ )?(?:address|speech|remarks|appearance|interview|visit|letter) to\b|\boffered (?:his|her|its|their|an?) (?:\p{Ll}+ )?(?:condolences|take|apology|sympathy|view|support|prayers)\b/u,
    ),
  },
  {
    name: 'issue that was raised',
    example: 'The issue of the quay was raised by Sela Marsh on *4 May 2024*.',
    holds: shape(
      /^(?:[^,]{3,40}, )?[Tt]he (?:issue|question|topic|matter|idea|possibility|prospect|theme|story|row|debate) (?:of|over|about)\b/,
    ),
  },
  {
    name: 'what could be or is to be so',
    example: 'The town will be the last to vote on *4 May 2026*.',
    holds: (sentence) =>
      /^(?:(?:can|could|is being|are being)\b|will be (?:the|an?|among|able)\b)/.test(
        sentence.slice(mainVerb(sentence)?.start),
      ),
  },
  {
    name: 'forecast',
    example: 'The gale will be worse over Velis on *4 May 2026*.',
    holds: (sentence) => {
      const main = mainVerb(sentence);
      const words = sentence.slice(main?.start, main?.end);
      return (
        main !== null &&
        /^(?:will|shall|would)\b/.test(words) &&
        !SCHEDULED.test(sentence.slice(main.start, main.end + 10))
      );
    },
  },
  {
    name: 'office that is not named',
    example: 'Ivo Brandt was appointed in *May 2024*.',
    holds: shape(
      /\b(?:was|were|been|be) (?:appointed|named|chosen|selected|replaced|removed|promoted|confirmed|reinstated|sworn in)(?: (?:on|in|last|late|early|this|next)\b| \p{Lu}\p{Ll}+day|$)(?!.*\b(?:as|to|from)\b)/u,
    ),
  },
  {
    name: 'poll',
    example: 'A poll of the town put Sela Marsh ahead on *4 May 2024*.',
    holds: (sentence) =>
      /\b(?:polls?|surveys?|study|studies|data|figures|statistics|research|analysis)\b/.test(
        sentence.slice(0, mainVerb(sentence)?.start ?? 0),
      ),
  },
  {
    name: 'what did not happen',
    example: 'After his talk in Velis, Ivo Brandt did not receive a prize on *4 May 2024*.',
    holds: (sentence) => mainVerb(sentence)?.negated === true,
  },
  {
    name: 'agreement without what is agreed to',
    example: 'The Bank of Velis agreed on *4 May 2024*.',
    holds: shape(
      /^(?:[\p{L}’'.-]+ ){1,6}(?:agreed|decided|announced|approved|promised|ordered|granted)(?: (?:on|in|last|late|early) [\p{L}\d ,]{3,24})?$/u,
    ),
  },
  {
    name: 'what a study found',
    example: 'Vela Research found that 78% of pilots like the yard in *May 2024*.',
    holds: (sentence) => {
      const main = mainVerb(sentence);
      return (
        /^(?:found|finds|showed|shows|estimated|calculated|counted)$/.test(main?.word ?? '') &&
        SHARE.test(sentence.slice(main?.end))
      );
    },
  },
  {
    name: 'attack in words',
    example: 'Sela Marsh attacked the board on *4 May 2024*, calling it blind.',
    holds: (sentence) => {
      const main = mainVerb(sentence);
      return (
        /^(?:attacked|targeted|blasted|slammed|struck|hit|fired|took)$/.test(main?.word ?? '') &&
        /, (?:saying|calling|questioning|accusing|claiming|arguing|describing|blaming|criticising|criticizing|suggesting|insisting|alleging|branding)\b|^ (?:out|aim) at\b/u.test(
          sentence.slice(main?.end),
        )
      );
    },
  },
  {
    name: 'how one thing stands to another',
    example: 'The blaze in Velis came as the port was shut on *4 May 2024*.',
    holds: shape(
      /\b(?:came|comes) (?:as|when|amid|after|on the heels|just|days|hours|weeks|months|in the wake|against)\b|\bsaw (?:[^\s,]+ ){1,7}(?:\p{Ll}{2,}ing|increase|rise|fall|drop|grow)\b/u,
    ),
  },
  {
    name: 'first or last time of a row',
    example: 'Sela Marsh last rowed for Velis in *May 2024*.',
    holds: (sentence) => {
      const main = mainVerb(sentence);
      return (
        main !== null &&
        (/\b(?:last|first|next|previously) $/.test(sentence.slice(0, main.start)) ||
          /\b(?:last|first|previously)\b/.test(sentence.slice(main.start, main.end)))
      );
    },
  },
  {
    name: 'what was so by then',
    example: 'The port had closed the yard in *May 2024*.',
    holds: (sentence) => {
      const main = mainVerb(sentence);
      const isTold = / when /.test(sentence.slice(main?.end)) && /ing$/.test(main?.word ?? '');
      return main !== null && /^had (?!$)/.test(sentence.slice(main.start, main.end)) && !isTold;
    },
  },
  {
    name: 'clause that leads to another',
    example: 'When Ivo Brandt left the board on *4 May 2024*, the yard lost its head.',
    holds: shape(
      /^(?:When|As|While|Although|Though|Even|If|With|Despite|Amid|For|Under|Within|Across|Among|By|From) (?!of\b)(?!(?:\p{Lu}\p{Ll}+day|\d{4}|(?:early |late |mid-)?\p{Lu}\p{Ll}+ \d)\b)/u,
    ),
  },
  {
    name: 'what was going on',
    example: 'Guards are flying over Velis on *4 May 2024*.',
    holds: (sentence) => {
      const main = mainVerb(sentence);
      return (
        main !== null &&
        /^(?:is|are|was|were|has been|have been|had been) (?:\p{Ll}+ly )?\p{Ll}+ing$/u.test(
          sentence.slice(main.start, main.end),
        ) &&
        !/ when /.test(sentence.slice(main.end))
      );
    },
  },
];
