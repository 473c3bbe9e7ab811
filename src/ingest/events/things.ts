import { mainVerb } from 'backgrounder-propose';
import { phrase, shape, type Undated } from './row.ts';

/** Sorts of dates that are those of a thing in the sentence, not of what the sentence tells. */
export const OF_THINGS: readonly Undated[] = [
  {
    name: 'thing upon which another happened',
    example: 'Following the death of the mayor on *4 May 2024*, members asked for a vote.',
    holds: phrase(
      /^(?:following|after|amid|despite|upon|ahead of|prior to|before|because of|due to|in response to|as part of|in line with|in preparation for|in the run-up to|on the back of|under|for|instead of|rather than|in addition to|apart from|aside from|besides|unlike|along with|as well as) [^,;]*$/i,
    ),
  },
  {
    name: 'thing of an opening phrase',
    example: 'In an order filed *last month*, the court closed the yard.',
    holds: shape(
      /^(?:in|at|by|with|under|during|through|from) (?:an?|the|his|her|its|their) [^,]*\b(?:filed|issued|released|published|made|signed|held|sent|given|written|posted|submitted|obtained|delivered|announced|reached|passed|launched|created|established)\b[^,]*$/i,
    ),
  },
  {
    name: 'crime that somebody is charged with',
    example: 'A man was charged with murder in the death of a guard *last month*.',
    holds: shape(
      /\b(?:charged|accused|convicted|jailed|sentenced|wanted|sought|indicted|guilty|suspected)\b.*\b(?:in|over|for|of|with) (?:the|an?|his|her|their)\b[^,]*\b(?:death|killing|murder|shooting|robbery|attack|assault|crash|fire|slaying|stabbing|theft|kidnapping|rape|disappearance|abduction|bombing|burglary|fraud|assassination)s?\b[^,]*$/i,
    ),
  },
  {
    name: 'thing that something is meant for',
    example: 'The board named a team for the trip to Lanmere on *4 May 2026*.',
    holds: shape(
      /\bfor (?:the|an?|his|her|its|their) [^,;]*\b(?:trip|match|game|speech|meeting|visit|clash|tie|talks|vote|elections?|debate|summit|race|fight|show|concert|hearing|trial|festival|march|protest|rally|strike|demonstration|parade|ceremony|celebration|conference|congress|event|referendum|polls?)\b[^,;]*$/i,
    ),
  },
  {
    name: 'thing compared with',
    example: 'Sela Marsh won a race harder than her victory at the gala in Lanmere in *May 2024*.',
    holds: phrase(/\b(?:than|against \d\S*|compared (?:to|with)|unlike|similar to|as \p{Ll}+ as) [^,;]*$/u),
  },
  {
    name: 'thing behind a comma upon which another happened',
    example: 'The choice came as a shock to the crew, after a meeting with the board on *4 May 2024*.',
    holds: phrase(
      /(?:, (?:after|before|following|ahead of|despite|amid|prior to)|\b(?:after|following) (?:the|an?|his|her|its|their|\p{Lu}\p{L}+['’]s)) [^,;]*$/u,
    ),
  },
  {
    name: 'day on which a thing was made that the sentence names',
    example: 'Shares rose, leaving the port within a point of its record high set on *4 May 2024*.',
    holds: (before) => {
      const thing = MADE.exec(before);
      return thing !== null && mainVerb(before.slice(0, thing.index)) !== null;
    },
  },
  {
    name: 'thing to which another was the answer',
    example: 'The port began a search in response to the raid on the quay on *4 May 2024*.',
    holds: phrase(
      /\b(?:in response to|because of|due to|as a result of|in retaliation for|in revenge for|in the wake of|owing to|to mark) (?:the|an?|his|her|its|their)\b[^,;]*$/,
    ),
  },
  {
    name: 'figure that another is held against',
    example: 'Some 72 per cent of the pilots say so, up from 62% in *May 2024*.',
    holds: shape(
      /\b(?:from|with|vs\.?|versus|against|than) [$€£]?\d[\d.,]*(?: ?%| percent| per cent| million| billion| points?)? (?:(?:in|on) )?$/,
    ),
  },
  {
    name: 'part of a whole',
    example: 'Velis has won nine cups, including a match in Lanmere in *May 2024*.',
    holds: shape(/\bincluding [^,;]*$/),
  },
  {
    name: 'day of a picture',
    example: 'Images of Sela Marsh at a ball on *4 May 2024* were shown to the board.',
    holds: phrase(
      /^(?:Images?|Photos?|Pictures?|Photographs?|Footage|Videos?|Recordings?) (?:of|from|showing) [^;]*$/,
    ),
  },
  {
    name: 'thing before which another happened',
    example: 'The port closed two quays before the vote of the council on *4 May 2024*.',
    holds: phrase(/\b(?:before|ahead of|prior to) (?!\p{L}+ing\b)[^,;]*$/u),
  },
  {
    name: 'thing that came before or after',
    example: 'The removal of the sign follows the election of the mayor *last week*.',
    holds: (before) => {
      const thing = /\b(?:follow(?:s|ed)|preced(?:es|ed)|c[ao]mes? (?:after|before)) ([^;]*)$/i.exec(
        before,
      )?.[1];
      return thing !== undefined && mainVerb(thing) === null;
    },
  },
  {
    name: 'thing that is spoken of or fought over',
    example: 'The crews mounted a protest over the contested re-election of the mayor *last month*.',
    holds: phrase(
      /\b(?:over|about|of|from|despite|amid|regarding|concerning) (?:the|an?|his|her|its|their|\p{Lu}\p{L}+['’]s) (?:\p{Ll}+ ){0,2}(?:re-?election|election|advent|arrival|death|murder|killing|resignation|departure|appointment|dismissal|invasion|collapse|launch|return|visit|birth|victory|defeat|loss|injury|arrest|attack|crash|coup|speech|announcement|remark|comment|statement|decision|ruling|earthquake|flood|disaster|explosion|blast|massacre|accident|raid|storm|cyclone|shooting|bombing)s?\b[^,;]*$/u,
    ),
  },
  {
    name: 'word before a thing',
    example: 'The attack was linked to the delayed *4 May 2024* vote.',
    holds: shape(/\b(?:the|an?|its|his|her|their) \p{Ll}+(?:ed|ful|ous) $/u),
  },
  {
    name: 'how many there have been',
    example: 'Ivo Brandt was found dead, the third such find in the port in *May 2024*.',
    holds: shape(
      /, (?:the|an?|his|her|its|their) (?:\p{L}+ )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) [^,;]*$/u,
    ),
  },
  {
    name: 'thing that is planned for a day',
    example: 'The boats left for the regatta scheduled for *4 May 2024*.',
    holds: shape(
      /(?<!\b(?:is|are|was|were|be|been|being) (?:\p{Ll}+ )?)\b(?:scheduled|slated|planned|due) (?:(?:to take place|to be held) )?(?:on |for |in )?$/u,
    ),
  },
  {
    name: 'thing still ahead',
    example: 'The board struck Ivo Brandt off an upcoming concert on *4 May 2024*.',
    holds: shape(/\b(?:upcoming|forthcoming) \p{Ll}[^,;]*$/u),
  },
  {
    name: 'what had been going on',
    example: 'Ivo Brandt had been working at the yard on *4 May 2024*.',
    holds: shape(/\bhad been (?:\p{L}+ly )?\p{Ll}+ing (?:(?!\bwhen\b)[^;])*$/u),
  },
  {
    name: 'cases of a day',
    example: 'Velis saw 13 of the 22 cases recorded on *4 May 2024*.',
    holds: shape(
      /\b(?:cases|infections|deaths|votes|arrivals) (?:recorded|reported|registered|logged|counted) [^,;]*$/,
    ),
  },
  {
    name: 'what a participle adds to the subject',
    example: 'The list, drawn up in 1994 and changed on *4 May 2024*, names nine boats.',
    holds: (before) => {
      const [, subject] = ADDED.exec(before) ?? [];
      return subject !== undefined && mainVerb(subject) === null;
    },
  },
  {
    name: 'thing in which it was done',
    example: 'Ivo Brandt brought in two captains in his latest change of the crew on *4 May 2024*.',
    holds: phrase(/\bin (?:his|her|its|their|the|an?) (?:latest|recent|last) [^,;]*$/),
  },
  {
    name: 'thing put behind “with”',
    example: 'The crews met the board, with the talks going on into the night of *4 May 2024*.',
    holds: shape(
      /, (?:along )?with [^,;]*$| with (?:the|an?|its|his|her|their) (?:\p{Ll}+ ){1,3}\p{Ll}{2,}ing\b[^,;]*$/u,
    ),
  },
];

/** “The bill, tabled on”: a participle behind the comma of the subject, directly before the date. */
const ADDED =
  /^(?!(?:In|On|At|By|After|Late|Early|Last)\b)([^,]+), (?:\p{Ll}+ly )?\p{Ll}+(?:ed|en|wn|lt|ld|nt) (?:[^,]* and \p{Ll}+(?:ed|en|wn|lt|ld|nt) |(?:up|out|down|off) )?(?:(?:on|in|late|early|last) )*$/u;
/** “its record high set on”: a thing with a participle directly before the date. */
const MADE =
  /\b(?:the|an?|its|his|her|their|\p{L}+['’]s|another|similar) (?:(?!(?:was|were|been|is|are|has|have|had|being|be) )\p{Ll}+ ){1,3}(?:set|reached|made|signed|passed|published|released|issued|announced|agreed|held|launched|unveiled|previewed|introduced|taken|recorded|posted|filed|imposed|built|approved|adopted|conducted|broadcast|opened|proposed) (?:(?:late|early|on|in) )*$/u;
