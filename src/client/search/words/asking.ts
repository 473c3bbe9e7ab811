import { isOffice } from '../../../text/head/office.ts';
import { fold } from './fold.ts';

/** Words of a question that say that something is asked, and not what. */
const ASKING = new Set(
  `a about am an and any anybody anyone are as at be because been being but by can could did do does doing during ever
  every explain for from had happen happened happening happens has have having he her here him his how however if in into
  is it its itself many may me mean means might much must my of on or our please regarding shall she should since so some
  somebody someone something still such tell than that the their them then there these they this those though through to
  too until upon very was we were what when where whether which while who whom whose why will with without would yes yet
  you your`.split(/\s+/),
);

/** What was said is asked by these words, and answered by others. */
const QUESTION =
  /^(?:what|which|who|whose|whom|how|why|when|where|did|do|does|has|have|had|is|are|was|were)$/i;
const REPORTING = /^(?:say|says|said|tell|tells|told|think|thinks)$/i;

/**
 * The words of a query that say what is looked for; all where nothing else is left, or in quotation marks. A word in
 * capitals is a name: WHO, IT.
 */
export function sought(query: string): readonly string[] {
  const words = query.split(/\s+/).filter(Boolean);
  if (query.includes('"')) return words;
  const isAsked = isQuestion(words);
  const left = words.filter(
    (word) => isTelling(word) && fold(word) !== '' && !(isAsked && REPORTING.test(word)),
  );
  return left.length > 0 ? left.map(withoutMarks) : words;
}

/** Whether words begin with one that asks. */
export function isQuestion([first = '']: readonly string[]): boolean {
  return QUESTION.test(first);
}

/** Whether a word of a query says what is looked for, beside the words that ask. A word in capitals is a name. */
export function isTelling(word: string): boolean {
  return /^\p{Lu}{2,}\P{L}*$/u.test(word) || !ASKING.has(fold(word));
}

/** A word without the marks of a sentence at its end. */
function withoutMarks(word: string): string {
  return word.replace(/[?!;:,]+$/u, '');
}

/** Words that tell little beside others, although they are of the question. */
const LIGHT = new Set(
  `use used using make made making take took taken get got give gave given go goes went come came say said says put set
  keep kept live lives lived work works one two people person year years time times day days way part number new big good
  place thing things name called want wants wanted need needs needed like likes try tries tried know known knows show shows
  shown ask asks asked seem seems hold holds held become becomes became becoming run runs ran running stay stays stayed after against along among
  around away back before behind below beside between beyond down near off out over per under up within
  all another both each few first last least less more most next other others own same several very`.split(
    /\s+/,
  ),
);

/** Whether a word tells nothing of what is looked for, or little. @param word folded */
export function isEmpty(word: string): boolean {
  return ASKING.has(word) || LIGHT.has(word);
}

/** Whether a word tells little beside others. @param word folded */
export function isLight(word: string): boolean {
  return LIGHT.has(word);
}

/** What a question asks for by its first word, as kinds of entries. */
const ASKED_KINDS: Readonly<Record<string, readonly string[]>> = {
  who: ['person', 'organisation'],
  whose: ['person', 'organisation'],
  where: ['place'],
  when: ['event'],
};

/** The kinds of entries that a question asks for; none where it may be any. */
export function askedKinds(query: string): readonly string[] {
  const [first = '', ...others] = query.trim().toLowerCase().split(/\s+/);
  const asked = ASKED_KINDS[first];
  if (asked) return asked;
  // “commander of the Fifth Fleet” asks for whoever that is.
  return others.length > 0 && [first, ...others].some(isOffice) ? ['person'] : [];
}
