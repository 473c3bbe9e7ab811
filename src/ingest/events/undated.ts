import { mainVerb } from 'backgrounder-propose';
import { isReported } from './reported.ts';
import { phrase, shape, type Undated } from './row.ts';
import { OF_THINGS } from './things.ts';

/** What a dash adds without a verb. */
const isAdded = phrase(/ [—–-] (?=\p{Ll})[^—–]*$/u);

/** Every sort of date that is not when the thing happened that its sentence tells. */
export const UNDATED: readonly Undated[] = [
  {
    name: 'day of speaking',
    example: 'The port is safe, the ministry said on *4 May 2024*.',
    holds: shape(
      /(?:\b(?:said|says|told \S+|announced|reported|added|stated|as saying(?: to [^.,;]{2,30})?|(?:said|announced|posted|wrote|tweeted|reported|confirmed) (?:in|on|via|through) [^.,;]{1,40}|made (?:it )?clear|, (?:an?|the) [^,]{2,60} (?:showed|found|indicated|suggested)|insisted|conceded|concluded|estimated|warned|noted|revealed|claimed|argued|(?<!(?:was|were|been) )admitted|(?:data|figures|documents|records|statistics|polls?|surveys?) (?:show(?:ed|s|n)?|say|suggest(?:ed)?))|\baccording to [^.,;]{2,60})(?: (?:late|early|on|in|later|a|an|the|statement|interview|briefing))* $/i,
    ),
  },
  {
    name: 'day of a document',
    example: 'The port closed, a statement issued by the board on *4 May 2024* has it.',
    holds: shape(
      /\b(?:statement|press release|report|circular|memo|letter|post|tweet|e-?mail|interview|message|survey|poll|study|census|list|ruling|video)s? (?:(?:conducted|carried out|drawn up|compiled|recorded|made|issued|released|signed|published|sent|posted|shared|seen|obtained|received|available|given|granted) )(?:[^,;]*(?:, [^,;]{1,40})? )?$/i,
    ),
  },
  {
    name: 'until or from when',
    example: 'The board has worked on it since *4 May 2024*.',
    holds: shape(
      /\b(?:since|until|till|starting|beginning|effective|(?:months|year|quarter|weeks) to|before|by|for|delivery in|through|prior to|after|ahead of|dated|than|beyond|as of|as in|of record|payable|from|from [^;]{1,80} to|(?<!(?:night|morning|afternoon|evening|hours|day|weekend|week|summer|spring|autumn|winter|fall|month|year) )of)(?: (?:late|early|mid|around|about|the|(?:at )?(?:noon|midnight|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?)))? $/i,
    ),
  },
  {
    name: 'last day or month of several',
    example: 'The fair takes place from 3-*4 May 2024*.',
    holds: shape(
      /\d ?[-–] ?$|\d and $|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:and|or) $/,
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
    name: 'gerund that has its day',
    example: 'Ivo Brandt took over as mayor despite retiring in *May 2024*.',
    holds: shape(
      /\b(?:despite|since|without|from|upon|by|about) (?:(?:not|having) )?\p{Ll}+ing (?:[^,;]{1,30} )?(?:(?:late|early) )?(?:(?:on|in|at) )?$/u,
    ),
  },
  {
    name: 'thing that is got ready',
    example: 'Guards went to Velis to prepare for the regatta on *4 May 2024*.',
    holds: shape(/\b(?:prepar(?:e|es|ed|ing|ations?)|ready|in time|plans?|planning) for\b[^,;]*$/),
  },
  {
    name: 'since or until something',
    example: 'The board was at work since the talks of the night of *4 May 2024*.',
    holds: (before) =>
      /\b(?:since|until|till)\b[^,;]*$/i.test(before) ||
      /(?<!^)\bsince (?!\d)(?:(?!, (?:and|but|when|who|which) )[^;])*$/.test(before),
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
      const clause =
        /(?<!^)\b(?:before|after)\b(?:(?!, (?:and|but|when|who|which) )[^;])*$/i.exec(before)?.[0] ?? '';
      const verb = mainVerb(clause);
      return verb !== null && mainVerb(clause.slice(verb.end)) === null;
    },
  },
  {
    name: 'clause that only grants or explains',
    example: 'Although the season started on *4 May 2024*, the yard was empty.',
    holds: shape(/^(?:because|unless|given that) [^,]*$|\b(?:although|though|even though) [^,;]*$/i),
  },
  {
    name: 'what a law or a plan is to do',
    example: 'The board put forward a bill to raise the fee on *4 May 2026*.',
    holds: shape(
      /\b(?:bill|plans?|law|deal|move|motion|measures?|proposals?|decisions?|orders?|offer|bid|campaign) to \p{Ll}+\b[^,;]*$/u,
    ),
  },
  {
    name: 'what the way is clear for',
    example: 'A court closed the case, which left the road open for Velis to sell the yard in *May 2024*.',
    holds: shape(/\b(?:way|road|path|door)s? (?:(?:clear|open) )?for [^,;]* to \p{Ll}+\b[^,;]*$/u),
  },
  {
    name: 'what may be held',
    example: 'The crews spoke of the possibility of a march on *4 May 2024*.',
    holds: shape(/\b(?:possibility|prospect|likelihood|chance|hopes?|idea) of an? [^,;]*$/),
  },
  {
    name: 'what somebody means to do',
    example: 'The union decided to hold a march on *4 May 2026*.',
    holds: shape(
      /\b(?:decided|decides?|agreed|agrees?|plans?|planned|planning|vow(?:s|ed)?|pledge[sd]?|threaten(?:s|ed)?|hopes?|hoped|hoping|intends?|intended|aims?|aimed|wants?|wanted|promise[sd]?|offer(?:s|ed)?|propose[sd]?|expects?|expected|likely|unlikely|seeks?|sought|urge[sd]?|asked|called on|call(?:s|ed) for|invited|prepar(?:es?|ed|ing)|ready|willing|able|summon(?:s|ed)?|order(?:ed|s)|instructed|directed|required|due|scheduled|projected|forecast|tipped|poised|predicted|estimated|bound|eligible|entitled|allowed|urging|asking|inviting|telling|ordering|(?:was|were) set) (?:[^\s,;]+ ){0,6}?to (?:be )?\p{Ll}+\b[^,;]*$/iu,
    ),
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
    holds: shape(
      / (?:[—–]|--?) (?:on |in )$| [—–] (?:(?:first|then|now|\p{Ll}+ly) )?\p{Ll}+(?:ed|en|wn|lt|nt|ld|de|ut) [^—–]*$/u,
    ),
  },
  {
    name: 'second of two times',
    example: 'Ivo Brandt came to Velis in 2016 and had just opened a yard in *May 2024*.',
    holds: (before) => {
      const year = /\bin (?:19|20)\d\d\b/.exec(before);
      const main = mainVerb(before);
      return year !== null && main !== null && main.start < year.index;
    },
  },
  {
    name: 'what a dash adds',
    example: 'The guard was doubled - a result of two raids - the second of them in *May 2024*.',
    holds: (before) => / [—–-] (?:who|whose|whom|which|where|when)\b[^—–]*$/.test(before) || isAdded(before),
  },
  {
    name: 'how somebody was at the time',
    example: 'The guard was off duty when the crane fell on *4 May 2024*.',
    holds: (before) =>
      /^(?:was|were)$/.test(mainVerb(before)?.word ?? '') &&
      /\b(?:when|while|as|where|who|which|that)\b[^,;]*$/.test(before),
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
    name: 'what is held each year',
    example: 'The best known is held in the town of Velis in *May 2026*.',
    holds: shape(/\b(?:is|are) (?:\p{Ll}+ly )?(?:held|celebrated|observed|marked|staged) [^,;]*$/u),
  },
  {
    name: 'what is to be, put behind “with”',
    example: 'The mayor has left, with a vote of the board to be held on *4 May 2024*.',
    holds: shape(/\bwith (?:an?|the) [^;]*\bto (?:be \p{Ll}+|begin|start|follow|take place)\b[^,;]*$/u),
  },
  {
    name: 'what somebody says that happened',
    example: 'The pilot said that the crane fell on *4 May 2024*.',
    holds: isReported,
  },
  ...OF_THINGS,
];
