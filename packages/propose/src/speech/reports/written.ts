/** What looks like a report, and when it is none. */
export interface Frame {
  readonly name: string;
  readonly example: string;
  /** True where the words are no report. `before` ends and `after` begins at the verb, quotations are `\uFFFC`. */
  readonly apply: (before: string, verb: string, after: string) => boolean;
}

/** What makes a report of a verb: “that”, or a quotation near it. */
export const CLAUSE = /^\s+(?:[^,;:]{0,60}\s)?that[\s,]|^[^.;]{0,80}\uFFFC/u;

/** A quotation that the report closes, or one after a colon. */
const QUOTES = /\uFFFC[”"’',\s]*(?:[\uE000\uE001]+|he|she)\s*$/iu;
/** “an open letter to the owner”: what is written, and not what it says. */
const LETTER =
  /^\s(?:an?|the|his|her|its|their|two|three|several|many)\s(?:[\p{L}-]+\s){0,2}?(?:letters?|tributes?|posts?|notes?|messages?|reviews?|stories|story|articles?|pieces?|obituary|threads?)\s(?:to|in|on|about|for|of|with)\s(?!.*\s(?:that|saying)\s)/u;

/** Writing that reports nothing: a book, a letter, a line to somebody. */
export const WRITTEN: readonly Frame[] = [
  {
    name: 'a thing that is kept',
    example: 'maintains its own gauge and reported on Monday that it was low',
    apply: (_, verb, after) =>
      /^maintain(?:s|ed)$/i.test(verb) &&
      /^\s(?:its|his|her|their|an?)\s[^,;:\uFFFC]{3,60}?\sand\s\p{Ll}+ed\s/u.test(after),
  },
  {
    name: 'a story',
    example: 'The play tells the story of two sisters',
    apply: (_, verb, after) =>
      /^(?:told|tells?|telling)$/i.test(verb) &&
      /^\s(?:the|an?|his|her|its|their)\s(?:[\p{L}-]+\s)?(?:story|stories|tale|tales|truth|time|joke|jokes|difference)(?!\p{L})[^\uFFFC]*$/u.test(
        after,
      ),
  },
  {
    name: 'a letter',
    example: 'wrote an open letter to the owner of “\uFFFC”',
    apply: (_, verb, after) =>
      /^(?:wrote|writes|writing)$/i.test(verb) && LETTER.test(after) && !/[:,]\s*[“"‘']?\uFFFC/u.test(after),
  },
  {
    name: 'a thing that somebody wrote',
    example: 'A book he wrote in 2014 is printed again',
    apply: (before, verb, after) =>
      /^(?:wrote|posted)$/i.test(verb) &&
      /^(?:an?|the|his|her|their|one|another)\s(?:[\p{L}-]+\s){1,3}(?:he|she|they|\uE001\uE000*)\s$/iu.test(
        before,
      ) &&
      /^\s(?:in|for|on|with|about|during|at|as|while|when|after|before)\s(?!.*\sthat\s)[^\uFFFC]*$/u.test(
        after,
      ),
  },
  {
    name: 'a work',
    example: 'wrote a book, “A Short History of Cranes”',
    apply: (_, verb, after) =>
      /^(?:wrote|writes|writing|announced|recalled)$/i.test(verb) &&
      /^\s+(?:an?|the|his|her|its|their|two|three|several|many)\s+(?:\p{L}+\s+){0,2}?(?:books?|songs?|novels?|plays?|poems?|albums?|films?|essays?|papers?|columns?|scripts?)(?!\p{L})/u.test(
        after,
      ),
  },
  {
    name: 'written to somebody',
    example: 'wrote to the governor in May',
    apply: (before, verb, after) =>
      !QUOTES.test(before) &&
      !/^[^.;“”"]{0,120}:\s*[“"‘']?\uFFFC/u.test(after) &&
      /^(?:wrote|writes|writing)$/i.test(verb) &&
      /^\s+(?:to|back|for|the|an?|his|her|its|their|two|three|several|many)(?!\p{L})/u.test(after) &&
      !CLAUSE.test(after),
  },
];
