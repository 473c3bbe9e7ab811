import { mainVerb } from 'backgrounder-propose';
import { isReported } from './reported.ts';

/** What stands before a date that is not when the thing happened that its sentence tells. A new sort is one row. */
export interface Undated {
  readonly name: string;
  /** A sentence with such a date between asterisks; it is the row’s test. */
  readonly example: string;
  /** `before` is the sentence up to the date. */
  readonly holds: (before: string) => boolean;
}

const shape =
  (pattern: RegExp): Undated['holds'] =>
  (before) =>
    pattern.test(before);

/** The phrase that a pattern finds, unless a verb of its own makes a clause of it. */
const phrase =
  (pattern: RegExp): Undated['holds'] =>
  (before) => {
    const [found] = pattern.exec(before) ?? [];
    return found !== undefined && mainVerb(found) === null;
  };

export const UNDATED: readonly Undated[] = [
  {
    name: 'day of speaking',
    example: 'The port is safe, the ministry said on *4 May 2024*.',
    holds: shape(
      /(?:\b(?:said|says|told \S+|announced|reported|added|stated|as saying(?: to [^.,;]{2,30})?|(?:said|announced|posted|wrote|tweeted|reported|confirmed) (?:in|on|via|through) [^.,;]{1,40}|made (?:it )?clear|insisted|conceded|(?<!(?:was|were|been) )admitted|(?:data|figures|documents|records|statistics|polls?|surveys?) (?:show(?:ed|s|n)?|say|suggest(?:ed)?))|\baccording to [^.,;]{2,60})(?: (?:late|early|on|in|later|a|an|the|statement|interview|briefing))* $/i,
    ),
  },
  {
    name: 'day of a document',
    example: 'The port closed, a statement issued by the board on *4 May 2024* has it.',
    holds: shape(
      /\b(?:statement|press release|report|circular|memo|letter|post|tweet|e-?mail|interview|message|survey|poll|study|census|list|ruling|video) (?:(?:conducted|carried out|drawn up|compiled|recorded|made|issued|released|signed|published|sent|posted|shared|seen|obtained|received|available|given|granted) )(?:[^,;]*(?:, [^,;]{1,40})? )?$/i,
    ),
  },
  {
    name: 'until or from when',
    example: 'The board has worked on it since *4 May 2024*.',
    holds: shape(
      /\b(?:since|until|till|starting|beginning|effective|(?:months|year|quarter|weeks) to|before|by|for|delivery in|through|prior to|after|ahead of|dated|than|beyond|as of|as in|of record|payable|from|from [^,;.]{1,30} to|(?<!(?:night|morning|afternoon|evening|hours|day|weekend|week|summer|spring|autumn|winter|fall|month|year) )of)(?: (?:late|early|mid|the|(?:at )?(?:noon|midnight|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?)))? $/i,
    ),
  },
  {
    name: 'within brackets',
    example: 'The yard (opened on *5 May 2001*) burnt down.',
    holds: shape(/\([^()]*$/),
  },
  {
    name: 'what was to have been',
    example: 'An audit, to have been read on *4 May 2024*, found no fault.',
    holds: shape(/\bto have (?:been|\p{Ll}+(?:ed|en|ne|de|ld)) [^,;]*$/u),
  },
  {
    name: 'gerund or noun',
    example: 'Ivo Brandt was in custody for robbing the yard on *4 May 2024*.',
    holds: phrase(
      /\b(?:(?:after|before|while|upon|despite|for|by|of|from|without|about|against|charged with|accused of)(?: \p{L}+ly)? (?:not |having )?\p{Ll}+ing (?!(?:(?:late|early) )?(?:on|in|at)? ?$)[^,;]*|(?:the|an?|his|her|its|their|[\p{L}.]+(?:['’]s|s['’])) )$/iu,
    ),
  },
  {
    name: 'since or until something',
    example: 'The board was at work since the talks of the night of *4 May 2024*.',
    holds: (before) => /\b(?:since|until|till)\b[^,;]*$/i.test(before),
  },
  {
    name: 'between two days',
    example: 'The passes were good between Monday and *6 May 2024*.',
    holds: phrase(/\bbetween\b[^;]*$/i),
  },
  {
    name: 'clause before or after which another thing happened',
    example: 'Entries were open before Sela Marsh took over on *4 May 2024*.',
    holds: (before) => {
      const clause = /\b(?:before|after)\b[^,;]*$/i.exec(before)?.[0] ?? '';
      const verb = mainVerb(clause);
      return verb !== null && mainVerb(clause.slice(verb.end)) === null;
    },
  },
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
    name: 'clause that only grants or explains',
    example: 'Although the season started on *4 May 2024*, the yard was empty.',
    holds: shape(/^(?:although|though|even though|because|unless|given that) [^,]*$/i),
  },
  {
    name: 'thing that something is meant for',
    example: 'The board named a team for the trip to Lanmere on *4 May 2026*.',
    holds: shape(
      /\bfor (?:the|an?|his|her|its|their) [^,;]*\b(?:trip|match|game|meeting|visit|clash|tie|talks|vote|elections?|debate|summit|race|fight|show|concert|hearing|trial|festival|march|protest|rally|strike|demonstration|parade|ceremony|celebration|conference|congress|referendum|polls?)\b[^,;]*$/i,
    ),
  },
  {
    name: 'what a law or a plan is to do',
    example: 'The board put forward a bill to raise the fee on *4 May 2026*.',
    holds: shape(
      /\b(?:bill|plans?|law|deal|move|motion|measures?|proposals?|decisions?|orders?|offer|bid|campaign) to \p{Ll}+\b[^,;]*$/u,
    ),
  },
  {
    name: 'what somebody means to do',
    example: 'The union decided to hold a march on *4 May 2026*.',
    holds: shape(
      /\b(?:decided|decides?|agreed|agrees?|plans?|planned|planning|vow(?:s|ed)?|pledge[sd]?|threaten(?:s|ed)?|hopes?|hoped|hoping|intends?|intended|aims?|aimed|wants?|wanted|promise[sd]?|offer(?:s|ed)?|propose[sd]?|expects?|expected|likely|unlikely|seeks?|sought|urge[sd]?|asked|called on|call(?:s|ed) for|invited|prepar(?:es?|ed|ing)|ready|willing|able|summon(?:s|ed)?|order(?:ed|s)|instructed|directed|required|due|scheduled|projected|forecast|tipped|poised|predicted|estimated|bound|eligible|entitled|allowed|urging|asking|inviting|telling|ordering|(?:was|were) set) (?:[^\s,;]+ ){0,6}?to (?:be )?\p{Ll}+\b[^,;]*$/iu,
    ),
  },
  {
    name: 'thing compared with',
    example: 'Sela Marsh won a race harder than her victory at the gala in Lanmere in *May 2024*.',
    holds: phrase(/\b(?:than|against \d\S*|compared (?:to|with)|unlike|similar to|as \p{Ll}+ as) [^,;]*$/u),
  },
  {
    name: 'day of a source',
    example:
      'Lanmere was among the richest ports, according to a list of the board (LBP) published *4 May 2024*.',
    holds: shape(/(?<!^)\baccording to [^,;]*$/),
  },
  {
    name: 'what is claimed or feared',
    example: 'The team won and had to deny claims that it had sunk a boat in *May 2024*.',
    holds: shape(
      /\b(?:accusations?|allegations?|claims?|reports?|rumou?rs?|fears?|suspicions?|suggestions?|speculation|doubts?|beliefs?|complaints?|evidence) that [^;]*$/i,
    ),
  },
  {
    name: 'what somebody came to know',
    example: 'Guards learned that a boy had found the purse on *4 May 2024*.',
    holds: shape(
      /\b(?:learn(?:ed|t)|discovered|reali[sz]ed|noticed|remembered|recalled|knew|found out) [^;]*\bhad\b[^;]*$/i,
    ),
  },
  {
    name: 'how a thing is by now',
    example: 'Sela Marsh played a part in what stands protected *today*.',
    holds: shape(
      /\b(?:what (?:is|are|\p{Ll}+s) (?:\p{Ll}+ ){0,3}|(?:continues?|remains?|lives?|stands?|goes) (?:on )?)$/u,
    ),
  },
  {
    name: 'what is held on such a day',
    example: 'The dwindling number at *Sunday* masses alarmed the priests.',
    holds: shape(/\b(?:at|during|about|over|against|with|ago) $/i),
  },
  {
    name: 'thing behind a comma upon which another happened',
    example: 'The choice came as a shock to the crew, after a meeting with the board on *4 May 2024*.',
    holds: phrase(
      /(?:, (?:after|before|following|ahead of|despite|amid|prior to)|\bfollowing (?:the|an?|his|her|its|their|\p{Lu}\p{L}+['’]s)) [^,;]*$/u,
    ),
  },
  {
    name: 'what is said by the way of what stands before a comma',
    example: 'Other works are the quay, which the board handed over to the town in *May 2024*.',
    holds: shape(
      /, (?:(?:some|several|many|most|both|all|one|two|three|none|few|each|half) of |(?:for|of|with|to|from|by|on|at|in) )?(?:who|whom|whose|which|where) (?:[^,;]* )?$/u,
    ),
  },
  {
    name: 'participle that opens the sentence',
    example: 'Born *4 May 1960* in Velis, Ivo Brandt was among the last of the pilots.',
    holds: (before) =>
      /^(?:Born|Set|Due|Held|Built|Found|Left|Caught|Made|Sent|Sold|Lost|Taken|Given|Seen|Known|Written|Driven|Hit|Put|Cut|\p{Lu}\p{Ll}+ed) (?:[^,;]* )?$/u.test(
        before,
      ) && mainVerb(before.replace(/^\p{Lu}\p{Ll}+ /u, '')) === null,
  },
  {
    name: 'what is put between dashes',
    example: 'The list – tabled in *May 2024* – was praised by the board.',
    holds: shape(/ [—–] (?:(?:first|then|now|\p{Ll}+ly) )?\p{Ll}+(?:ed|en|wn|lt|nt|ld|de|ut) [^—–]*$/u),
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
    name: 'day of a picture',
    example: 'Images of Sela Marsh at a ball on *4 May 2024* were shown to the board.',
    holds: phrase(
      /^(?:Images?|Photos?|Pictures?|Photographs?|Footage|Videos?|Recordings?) (?:of|from|showing) [^;]*$/,
    ),
  },
  {
    name: 'what a dash adds',
    example: 'The guard was doubled - a result of two raids - the second of them in *May 2024*.',
    holds: phrase(/ [—–-] (?=\p{Ll})[^—–]*$/u),
  },
  {
    name: 'how somebody was at the time',
    example: 'The guard was off duty when the crane fell on *4 May 2024*.',
    holds: (before) =>
      /^(?:was|were)$/.test(mainVerb(before)?.word ?? '') &&
      /\b(?:when|while|as|where)\b[^,;]*$/.test(before),
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
    name: 'cause that came before',
    example: 'Ivo Brandt stayed at home as his deputy had fallen ill on *4 May 2024*.',
    holds: shape(/\b(?:as|because|since|given that) (?:[^\s,;]+ ){1,5}had [^,;]*$/i),
  },
  {
    name: 'day that is chosen',
    example: 'The court fixed *4 May 2026* for the verdict.',
    holds: shape(
      /\b(?:propos(?:es|ed)|fix(?:es|ed)|set|chose|chosen|picked|designated|suggested|named|commemorat(?:es?|ed|ing)|celebrat(?:es?|ed|ing)|mark(?:s|ed|ing)?) $/,
    ),
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
    name: 'what is held each year',
    example: 'The best known is held in the town of Velis in *May 2026*.',
    holds: shape(/\b(?:is|are) (?:\p{Ll}+ly )?(?:held|celebrated|observed|marked|staged) [^,;]*$/u),
  },
  {
    name: 'thing that is planned for a day',
    example: 'The boats left for the regatta scheduled for *4 May 2024*.',
    holds: shape(
      /(?<!\b(?:is|are|was|were|be|been|being) (?:\p{Ll}+ )?)\b(?:scheduled|slated|planned|due) (?:(?:to take place|to be held) )?(?:on |for |in )?$/u,
    ),
  },
  {
    name: 'what is to be, put behind “with”',
    example: 'The mayor has left, with a vote of the board to be held on *4 May 2024*.',
    holds: shape(/\bwith (?:an?|the) [^;]*\bto (?:be \p{Ll}+|begin|start|follow|take place)\b[^,;]*$/u),
  },
  {
    name: 'cases of a day',
    example: 'Velis saw 13 of the 22 cases recorded on *4 May 2024*.',
    holds: shape(
      /\b(?:cases|infections|deaths|votes|arrivals) (?:recorded|reported|registered|logged|counted) [^,;]*$/,
    ),
  },
  {
    name: 'thing put behind “with”',
    example: 'The crews met the board, with the talks going on into the night of *4 May 2024*.',
    holds: shape(/, (?:along )?with [^,;]*$/),
  },
  {
    name: 'what somebody says that happened',
    example: 'The pilot said that the crane fell on *4 May 2024*.',
    holds: isReported,
  },
];

/** “its record high set on”: a thing with a participle directly before the date. */
const MADE =
  /\b(?:the|an?|its|his|her|their|\p{L}+['’]s|another|similar) (?:(?!(?:was|were|been|is|are|has|have|had|being|be) )\p{Ll}+ ){1,3}(?:set|reached|made|signed|passed|published|released|issued|announced|agreed|held|launched|unveiled|previewed|introduced|taken|recorded|posted|filed|imposed|built|approved|adopted|conducted|broadcast|opened|proposed) (?:(?:late|early|on|in) )*$/u;
