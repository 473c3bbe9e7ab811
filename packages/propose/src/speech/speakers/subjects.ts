import type { Span } from 'backgrounder-text/span';
import type { Speaker } from '../../model/types.ts';
import { anyoneAt, headOf, isPersonAt, NAME, type Reading } from '../clauses.ts';
import { ADVERBIAL, subjectEnding, VERBAL } from '../reports/lastClause.ts';
import { bothBefore, describedBefore } from './described.ts';
import { isNoPerson } from './roles.ts';

const ADVERBS =
  /(?:(?<![\p{L}\p{M}])(?:has|have|had|also|likewise|instead|too|even|still|already|soon|finally|earlier|later|meanwhile|then|again|once|further|who|would|will|did|often|always|now|just|yesterday|today|(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:this|last)\s(?:week|month|year|morning|afternoon|evening|weekend)|himself|herself|themselves|(?!(?:[Ff]amily|[Aa]lly|[Bb]ully|[Aa]ssembly|[Mm]onopoly|July|Italy)\s)\p{Lu}?\p{Ll}+ly)\s+)+$/u;

const TITLED = new RegExp(
  `${NAME}(?=,\\s(?:(?:\\p{Lu}{2,4}|\\uE001\\uE000{1,3}),|(?:Jr|Sr)\\.?,?)\\s*$)`,
  'u',
);

/** “…,” Ana Maila, told the paper. */
const STRAY = new RegExp(`\\uFFFC[”"’']*\\s${NAME},\\s*$`, 'u');

/** A place or an office after a preposition, then a name. */
const SIDE_BY_SIDE = new RegExp(
  `(?<!\\p{L})(?:in|at|on|during|after|before|from)\\s(?:the\\s)?${NAME}\\s${NAME}\\s*$`,
  'iu',
);
/** A subject, its verb and what follows, then a second verb without a subject: no clause of another's between. */
const JOINED = new RegExp(
  `(?:^|,)\\s*(?:(?:and|but)\\s)?(?<subject>(?:(?!(?:and|or|but|with|of|in|by|for|from)\\s)[\\p{L}.]+\\s){0,3}?${NAME}|he|she)\\s(?:(?:of|from|in)\\s${NAME}\\s)?(?:(?:also|earlier|later|then|only|just|first|once)\\s){0,2}(?:has|had|is|was|did|does|\\p{Ll}{3,}s|\\p{Ll}{2,}ed|left|met|went|came|spoke|stood|rose|took|gave|made|told|wrote|said|says|thinks|believes|hopes)\\s(?:(?!(?:who|which|that|whose|when|while|where|as|if|because)\\s)[^\\s,]+,?\\s){0,14}?(?:and|but)\\s*$`,
  'iu',
);
/** “with a neighbour who says”, “met the mayor, who said” */
const WHO_ROLE =
  /(?:(?<!\p{L})(?:an?|the|one|another|two|some)\s(?:[\p{L}-]+\s){0,3}?\p{Ll}+(?=\s(?:who|that)\s*$)|(?<=[\p{L}\uE000\uE001]\s)(?:an?|the|his|her|its|their)\s(?:(?!(?:an?|the|his|her|its|their)\s)[\p{L}-]+\s){0,3}?\p{Ll}+(?=,\swho\s*$))/u;
/** “the council, which said” */
const WHICH = new RegExp(
  `(?:(?:the|an?|its)\\s(?:[\\p{L}-]+\\s){0,3}?[\\p{L}-]+|${NAME})(?=,\\swhich\\s(?:(?:has|had|also|later|\\p{L}+ly)\\s)*$)`,
  'u',
);
const WHO_DID = new RegExp(
  `(?:(?<!(?<!\\p{L})(?:of|with|to|for|by|from|and|or|against|about|like)\\s(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Prof)\\.?\\s)?)(?<!,\\s(?:an?|the|his|her|its)\\s[^,]{0,80})${NAME}(?=\\swho\\s)|(?<=^|\uFFFC[”"’']*\\s)(?:the|an?)\\s(?:[\\p{L}-]+\\s){0,3}?[\\p{L}-]+(?=\\s(?:who|which)\\s))(?=\\s\\w+\\s[^,;:“”"\\uFFFC]{3,120},\\s*$)`,
  'u',
);
const TITLE_AND_NAME = new RegExp(
  `(?<=\\p{Ll}\\s)(?<!(?:and|or|of|for|with|to|by|from|against|told|asked|than|like|on|about|between)\\s)(?<!\\s(?:for|to|of)\\s(?:\\p{Lu}\\p{L}*\\s){1,3})(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof)\\.?\\s${NAME}\\s*$`,
  'u',
);
/** “…, who said”: the name right before. */
const WHO = new RegExp(`${NAME}(?=,\\swho\\s(?:(?:has|had|also|later|then|once|\\p{L}+ly)\\s)*$)`, 'u');

interface Shape {
  readonly name: string;
  readonly example: string;
  /** `line` ends where the verb begins, without adverbs. Undefined where the shape is another. */
  readonly apply: (reading: Reading, line: string) => Speaker | null | undefined;
}

/** How a subject may stand before its verb; the first that fits decides. A new shape is one row. */
export const SHAPES: readonly Shape[] = [
  {
    name: 'negated',
    example: 'Ana Maila never said',
    apply: (_, line) =>
      /(?<!\p{L})(?:not|never|n['’]t|refus\p{L}+ to|declin\p{L}+ to|yet to|failed to|to)\s*$/iu.test(line)
        ? null
        : undefined,
  },
  {
    name: 'title after a name',
    example: 'Karri Pillai, SC, told',
    apply: (reading, line) => {
      const match = TITLED.exec(line);
      return match
        ? headOf(reading, line, { start: match.index, end: match.index + match[0].length })
        : undefined;
    },
  },
  {
    name: 'comma that opens nothing',
    example: `\uFFFC” Ana Maila, told`,
    apply: (reading, line) => {
      const match = STRAY.exec(line);
      const start = match ? match.index + match[0].search(/[^\s”"’'\uFFFC]/u) : 0;
      return match ? headOf(reading, line, { start, end: line.replace(/,\s*$/, '').length }) : undefined;
    },
  },
  {
    name: 'pronoun',
    example: 'In an address at Velis University she stated',
    apply: (reading, line) => {
      const match = /(?<=\s)(?:he|she|they)\s*$/u.exec(line);
      const start = match?.index ?? 0;
      return match && !/(?<!\p{L})(?:and|or|nor|what|which|as|that)\s$/u.test(line.slice(0, start))
        ? headOf(reading, line, { start, end: line.trimEnd().length })
        : undefined;
    },
  },
  {
    name: 'name behind a name',
    example: 'Later that year in a speech at Velis University Ana Maila stated',
    apply: (reading, line) => {
      const match = SIDE_BY_SIDE.exec(line);
      const start = match ? match.index + match[0].lastIndexOf('\uE001') : 0;
      const speaker = match && headOf(reading, line, { start, end: line.trimEnd().length });
      return speaker && isPersonAt(reading, speaker.start) ? speaker : undefined;
    },
  },
  {
    name: 'title and name',
    example: 'After an outcry from towns and villages Ms Maila said',
    apply: (reading, line) => {
      const match = TITLE_AND_NAME.exec(line);
      return match ? headOf(reading, line, { start: match.index, end: line.trimEnd().length }) : undefined;
    },
  },
  {
    name: 'same subject',
    example: 'Ana Maila closed the meeting, but said',
    apply: (reading, line) => {
      const [clause = ''] = /[^;:—“”"\uFFFC]*$/u.exec(line) ?? [];
      const match = JOINED.exec(clause);
      const subject = match?.groups?.['subject'] ?? '';
      const start = line.length - clause.length + clause.indexOf(subject, match?.index);
      const speaker = match && headOf(reading, line, { start, end: start + subject.length });
      return speaker && (speaker.by === 'name' || speaker.by === 'pronoun') ? speaker : undefined;
    },
  },
  {
    name: 'who or which, without a comma',
    example: 'Ana Maila who first wrote to us about it, said',
    apply: (reading, line) => {
      const match = WHO_DID.exec(line);
      return match
        ? headOf(reading, line, { start: match.index, end: match.index + match[0].length })
        : undefined;
    },
  },
  {
    name: 'apposition',
    example: 'Ana Maila, a nurse from Lisbon, said',
    apply: (reading, line) =>
      /,\s*$/.test(line) ? (apposed(reading, line) ?? strayed(reading, line)) : undefined,
  },
  {
    name: 'plain',
    example: 'the lawyer for Mara Tovin said',
    apply: (reading, line) => subjectEnding(reading, line) ?? undefined,
  },
  {
    name: 'apposition that nothing closes',
    example: 'Ana Maila, commander of the fleet said',
    apply: (reading, line) => (UNCLOSED.test(line) ? apposed(reading, `${line.trimEnd()},`) : undefined),
  },
];

/** The subject of the verb that begins at `at` in the masked `line`: a name, a role or a pronoun; null where none is sure. */
export function speakerBefore(reading: Reading, line: string, at: number): Speaker | null {
  const who = WHO.exec(line.slice(0, at));
  if (who && isPersonAt(reading, reading.sentence.start + who.index))
    return headOf(reading, line, { start: who.index, end: who.index + who[0].length });
  const role =
    WHO_ROLE.exec(line.slice(0, at)) ??
    (/^(?:said|says|told|added|warned|insisted|confirmed|announced|argued|claimed)(?!\p{L})/u.test(
      line.slice(at),
    )
      ? WHICH.exec(line.slice(0, at))
      : null);
  if (role) return headOf(reading, line, { start: role.index, end: role.index + role[0].length });
  const described = bothBefore(reading, line, at) ?? describedBefore(reading, line, at);
  if (described) return described;
  const left = withoutDashed(line.slice(0, at).replace(ADVERBS, ''));
  for (const { apply } of SHAPES) {
    const speaker = apply(reading, left);
    if (speaker !== undefined) return speaker;
  }
  return anyoneSays(reading, left, line.slice(at));
}

/** “the fund – set up in May – said” */
const DASHED = /\s[-–—]\s[^-–—“”"\uFFFC]{3,80}\s[-–—]\s*$/u;
/** “Ana Maila, of the fund – set up in May – said”: the second dash closes what the comma opens. */
const OPENED = /,\s(?:of|from|an?|the|\p{Ll}+)\s[^,]*$/u;

function withoutDashed(line: string): string {
  const words = line.replace(DASHED, '');
  if (words === line) return line;
  return OPENED.test(words) ? `${words}, ` : `${words} `.replace(ADVERBS, '');
}

/** “The rink urged”: a phrase that opens its clause, whatever it is called, where the verb has no other sense. */
function anyoneSays(reading: Reading, line: string, verb: string): Speaker | null {
  const match = ANYONE.exec(line);
  const words = match?.[1] ?? '';
  const start = match ? match.index + match[0].indexOf(words) : 0;
  return words !== '' && SAYS.test(verb)
    ? anyoneAt(reading, line, { start, end: start + words.length })
    : null;
}

const ANYONE = new RegExp(
  `(?:^|[,;]\\s|\uFFFC[”"’']*\\s)((?:the|an?|his|her|its|their|our|my|one|another|${NAME}['’]s?)\\s(?:[\\p{L}\uE000\uE001’'-]+\\s){0,3}?[\\p{L}’'-]+)(?:\\s(?:of|for|in|on|from|to)\\s[^,;:“”"\uFFFC]{1,40}?)?\\s*$`,
  'iu',
);
const SAYS =
  /^(?:sa(?:id|ys?)|told|tells|add(?:s|ed)|insist(?:s|ed)|explain(?:s|ed)|argue[sd]|warn(?:s|ed)|urge[sd]|stress(?:es|ed)|admit(?:s|ted))(?!\p{L})/iu;

/** “The minister for ports and roads, said”: the one comma of the sentence so far opens nothing. */
function strayed(reading: Reading, line: string): Speaker | null {
  const [words = ''] = /^[^,;:()“”"\uFFFC]{3,90}(?=,\s*$)/u.exec(line) ?? [];
  return words === '' || ADVERBIAL.test(words) || words.search(VERBAL) >= 0
    ? null
    : headOf(reading, line, { start: 0, end: words.length });
}

const UNCLOSED = /,\s\p{Ll}+(?:\s\p{Ll}+){0,2}\s(?:of|for|at|in)\s[^,;:]{2,60}$/u;
/** How far before its verb a subject may begin, in UTF-16 units. */
const REACH = 240;
const APPOSITION = /^[\p{L}\p{N}\uE001]/u;

/** The subject before an apposition that the comma at the end of `line` closes. */
function apposed(reading: Reading, line: string): Speaker | null {
  const closing = line.replace(/,\s*$/, '').length;
  const commas = [...line.slice(Math.max(0, closing - REACH), closing).matchAll(/,\s/g)].map(
    ({ index }) => Math.max(0, closing - REACH) + index,
  );
  const inverted = personApposed(reading, line, commas.at(-1), closing);
  if (inverted) return inverted;
  let found: Speaker | null = null;
  for (const comma of commas.reverse()) {
    const apposition = line.slice(comma + 1, closing).trim();
    if (/[;:]/.test(apposition) || !APPOSITION.test(apposition)) continue;
    const speaker = subjectEnding(reading, line.slice(0, comma));
    if (speaker && LAND_BEHIND.test(line.slice(0, comma)) && !isPersonAt(reading, speaker.start)) continue;
    if (speaker && (speaker.by === 'name' || !found)) found = speaker;
    if (speaker?.by === 'name') break;
  }
  return found;
}

/** “at a school in Lisbon, Portugal”: the land of the town before it. */
const LAND_BEHIND = new RegExp(`(?<!\\p{L})(?:in|at|from|near|of)\\s${NAME},\\s${NAME}$`, 'u');

/** “Head teacher”, “Mayor of Lisbon”, as a sentence begins. */
const OFFICE_ALONE = new RegExp(
  `^(?:\\p{Lu}\\p{Ll}+(?:[\\s-](?:\\p{Ll}+|${NAME})){0,4}|${NAME}(?:[\\s-](?:\\p{Ll}+|${NAME})){1,5})$`,
  'u',
);

/** “Critics, who include Maria Feldmann,”, “ministers, led by Maria Feldmann,” */
const ONE_OF =
  /^(?:who|which|whose|including|among|like|unlike|such|especially|notably|not|and|or|with|led|joined)\s/u;

/** “the company’s director, Maria Feldmann,”: the name is the apposition. */
function personApposed(
  reading: Reading,
  line: string,
  comma: number | undefined,
  closing: number,
): Speaker | null {
  if (comma === undefined || !/(?:[\p{Ll}\uE000]|\s\p{Lu}{2,4})$/u.test(line.slice(0, comma))) return null;
  const start = comma + 1 + (/^\s*/.exec(line.slice(comma + 1))?.[0].length ?? 0);
  const words = line.slice(start, closing);
  if (ONE_OF.test(words) || !new RegExp(`^(?:(?:[\\p{L}.]+\\s){0,3})${NAME}$`, 'u').test(words)) return null;
  const speaker = headOf(reading, line, { start, end: closing });
  const isPerson = isPersonAt(reading, speaker?.start ?? -1);
  const role =
    line
      .slice(0, comma)
      .split(/[,;:“”"\uFFFC]/)
      .at(-1) ?? '';
  const opens = OFFICE_ALONE.test(line.slice(0, comma));
  return isPerson && (opens || /(?<!\p{L})(?:the|an?|his|her|its|their|another|one)\s|['’]s?\s/iu.test(role))
    ? speaker
    : null;
}

/** Where a phrase that begins a speaker ends. */
const ENDS =
  /\((?![\p{Lu}\d\uE000\uE001]{2,12}\))|(?<!\([\p{Lu}\d\uE000\uE001]{2,12})\)|(?<=[\uE000\uE001])\s(?:the|an?|this|these|there|it|he|she|they|its|his|her|some|many|all)(?!\p{L})|,(?!\d{3})|[;:“”"\uFFFC—–?!]|(?<!\p{Lu}\p{Ll}{0,4})\.(?=\s|$)|\.(?=[\s”"’']*$)|\s(?:that|who|which|whose|as|when|while|after|before|because|during|if|and then|but|on|last|this|yesterday|today|tomorrow|earlier|through|via|(?:in|by|at)\s(?:an?|his|her|its|their|the)\s(?:[\p{L}-]+\s){0,3}(?:statement|interview|letter|report|post|release|conference|speech|tweet|email|message|briefing)|is|are|was|were|has|had|will|would|(?:published|released|compiled|collected|issued|obtained|shared|posted)(?!\s(?:by|in|on|from)\s))(?!\p{L})|\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\p{L})/u;
const SOURCE =
  /^((?:an?|the|his|her|their|its)\s)?(?:[\p{L}-]+\s){0,3}(?:report|statement|letter|post|article|study|survey)s?\s(?:of|by|from)\s+/iu;

/** The speaker that begins at `from` in the masked `line`, after “according to” or “said”. */
export function speakerFrom(reading: Reading, line: string, from: number): Speaker | null {
  const phrase = phraseFrom(line, from);
  const words = line.slice(phrase.start, phrase.end);
  if (words === '' || ADVERBIAL.test(words)) return null;
  const source = SOURCE.exec(words)?.[0].length ?? 0;
  const by = source > 0 ? headOf(reading, line, { ...phrase, start: phrase.start + source }) : null;
  if (by?.by === 'name') return by;
  const apposition = new RegExp(
    `^,\\s(?:(?:[\\p{L}.]+\\s){0,3})${NAME}(?=[,.;”"]|$|\\s(?:of|from|who|at|in|for|and)\\s)`,
    'u',
  ).exec(line.slice(phrase.end));
  const person =
    apposition && !isNoPerson(words) && (/\p{Ll}$/u.test(words) || /(?<!\p{L})(?:of|for)\s/u.test(words))
      ? headOf(reading, line, { start: phrase.end + 2, end: phrase.end + apposition[0].length })
      : null;
  const isPerson = isPersonAt(reading, person?.start ?? -1);
  return (isPerson ? person : null) ?? headOf(reading, line, phrase) ?? anyoneAt(reading, line, phrase);
}

function phraseFrom(line: string, from: number): Span {
  const start = from + (/^\s*/.exec(line.slice(from))?.[0].length ?? 0);
  const end = ENDS.exec(line.slice(start));
  return { start, end: end ? start + end.index : line.length };
}
