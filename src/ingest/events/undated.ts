import { mainVerb } from 'backgrounder-propose';

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
      /(?:\b(?:said|says|told \S+|announced|reported|added|stated)|\baccording to [^.;]{2,60})(?: (?:late|early|on|in|later|a|an|the|statement|interview|briefing))* $/i,
    ),
  },
  {
    name: 'day of a document',
    example: 'The port closed, a statement issued by the board on *4 May 2024* has it.',
    holds: shape(
      /\b(?:statement|press release|report|circular|memo|letter|post|tweet|e-?mail|interview|message) (?:(?:made|issued|released|signed|published|sent|posted|shared|seen|obtained|received|available|given|granted) )[^,;]*(?:, [^,;]{1,40})? $/i,
    ),
  },
  {
    name: 'until or from when',
    example: 'The board has worked on it since *4 May 2024*.',
    holds: shape(
      /\b(?:since|until|till|before|by|for|delivery in|through|prior to|ahead of|dated|than|beyond|as of|from|from [^,;.]{1,30} to|(?<!(?:night|morning|afternoon|evening|hours|day|weekend|week|summer|spring|autumn|winter|fall|month|year) )of)(?: (?:late|early|mid|the))? $/i,
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
    holds: shape(/\bto have been [^,;]*$/u),
  },
  {
    name: 'gerund or noun',
    example: 'Ivo Brandt was in custody for robbing the yard on *4 May 2024*.',
    holds: phrase(
      /\b(?:(?:after|for|by|of|from|without|about|against|charged with|accused of)(?: \p{L}+ly)? (?:not |having )?\p{Ll}+ing (?!(?:(?:late|early) )?(?:on|in|at)? ?$)[^,;]*|(?:the|an?|his|her|its|their|\p{L}['’]s) )$/iu,
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
      /^(?:following|after|amid|despite|upon|ahead of|prior to|before|because of|due to|in response to|as part of|in line with|under) [^,;]*$/i,
    ),
  },
  {
    name: 'what somebody means to do',
    example: 'The union decided to hold a march on *4 May 2026*.',
    holds: shape(
      /\b(?:decided|decides?|agreed|agrees?|plans?|planned|planning|vow(?:s|ed)?|pledge[sd]?|threaten(?:s|ed)?|hopes?|hoped|hoping|intends?|intended|aims?|aimed|wants?|wanted|promise[sd]?|offer(?:s|ed)?|propose[sd]?|expects?|expected|likely|unlikely|seeks?|sought|urge[sd]?|asked|called on|call(?:s|ed) for|invited|prepar(?:es?|ed|ing)|ready|willing|able) (?:[^\s,;]+ ){0,6}?to (?:be )?\p{Ll}+\b[^,;]*$/iu,
    ),
  },
];
