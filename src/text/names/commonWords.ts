import { primaryOf } from '../locale.ts';
import { opensSentence } from '../sentences/openings.ts';
import type { Span } from '../span.ts';

/** Months that people are called after, in the languages whose news we read most. */
const MONTHS =
  /^(?:March|April|May|June|July|August|Mai|Avril|Juni|Juli|Mayo|Abril|Julio|Maggio|Aprile|Maio)$/;
/** Before a month: a preposition, a part of the month, or the day. */
const BEFORE_MONTH =
  /(?:\d(?:st|nd|rd|th|\.|er|º)?|\b(?:in|since|until|till|by|of|from|during|through|this|last|next|early|late|mid|before|after|between|every|each|the|en|de|im|seit|bis|ab|nel|em|desde|hasta|fin))[\s-]$/iu;
/** After a month: its day or year. */
const AFTER_MONTH = /^,?\s\d/;
/** A word that no name is followed by where a sentence begins: “Mark the date”, “Will he resign?”. */
const AFTER_VERB =
  /^\s(?:the|a|an|your|our|my|his|her|their|its|you|we|they|he|she|i|it|there|not|all|no)\b/i;
const ARTICLE = /(?<!\p{L})(?:the|a|an|its|our|his|her|their|every|no|this|that)\s$/iu;
/** A name that is one word with one capital. */
export const PLAIN = /^\p{Lu}\p{Ll}+$/u;
/** No headline is longer, in UTF-16 units. */
const LONGEST_LINE = 200;

/**
 * True where the words of a text that could be a name are a common word: a month (“in May”), a verb that opens a
 * sentence (“Will the board pay?”), a noun that the text also writes small (“Nature took the pier … nature”), or such a
 * word in a headline that is in capitals throughout. Names of one plain word only.
 * @param name the name as it is written in the register, from its first letter to its last
 * @param lang BCP 47 tag of the text: the words around verbs and nouns are English, “Okoro a dit” is no “Mark a day”
 */
export function isCommonWord(text: string, { start, end }: Span, name: string, lang: string): boolean {
  if (!PLAIN.test(name)) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  const surface = text.slice(start, end);
  if (MONTHS.test(name) && (BEFORE_MONTH.test(before) || AFTER_MONTH.test(after))) return true;
  const isShout = surface !== name;
  if (isShout) return countsIn(text, name).small > 0 && !isNamedWith(text, before, name);
  const isEnglish = /^(?:en|und)$/.test(primaryOf(lang));
  if (isEnglish && AFTER_VERB.test(after) && opensSentence(text, start)) return true;
  const { small, named } = countsIn(text, name);
  if (small === 0) return false;
  if (isEnglish && ARTICLE.test(before)) return true;
  return (opensSentence(text, start) || isInHeadline(text, { start, end })) && named < small;
}

/** How often a text has a word in small letters, and how often as a name after a small word. */
interface Counts {
  readonly small: number;
  readonly named: number;
}

const NONE: Counts = { small: 0, named: 0 };
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** A small word, and at most a comma and a space, before a name. */
const AFTER_SMALL = /(?<!\p{L})\p{Ll}+,?\s$/u;
/** Small words before a name are not longer, in UTF-16 units. */
const LONGEST_WORD = 40;

/** The words of the text that was read last, with the places where each stands. */
const counted = { text: '', places: new Map<string, number[]>(), counts: new Map<string, Counts>() };

function countsIn(text: string, name: string): Counts {
  if (counted.text !== text) Object.assign(counted, { text, places: placesIn(text), counts: new Map() });
  const known = counted.counts.get(name);
  if (known) return known;
  const small = counted.places.get(name.toLowerCase())?.length ?? 0;
  const named =
    small === 0 ? 0 : (counted.places.get(name) ?? []).filter((at) => isAfterSmall(text, at)).length;
  const found = small === 0 ? NONE : { small, named };
  counted.counts.set(name, found);
  return found;
}

/** Whether a small word stands before a place in a text: what has a capital there is no beginning. */
export function isAfterSmall(text: string, at: number): boolean {
  return AFTER_SMALL.test(text.slice(Math.max(0, at - LONGEST_WORD), at));
}

function placesIn(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const own = places.get(word);
    if (own) own.push(index);
    else places.set(word, [index]);
  }
  return places;
}

/** “THERESA MAY RESIGNS” where the text has “Theresa May”. */
function isNamedWith(text: string, before: string, name: string): boolean {
  const previous = /(\p{Lu})(\p{Lu}+)\s$/u.exec(before);
  return previous !== null && text.includes(`${previous[1]}${previous[2]?.toLowerCase()} ${name}`);
}

/** True in a short line in which nearly every longer word has a capital. */
function isInHeadline(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LINE), start);
  const after = text.slice(end, end + LONGEST_LINE);
  const line = `${before.slice(before.lastIndexOf('\n') + 1)}${text.slice(start, end)}${after.split('\n', 1)[0]}`;
  if (line.length > LONGEST_LINE) return false;
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.8;
}
