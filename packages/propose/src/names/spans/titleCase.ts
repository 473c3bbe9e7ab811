import { PERSON, PLACE } from '../../model/kinds.ts';
import { bitsOf, LISTED, PLACES } from '../../tagger/gazetteer.ts';
import { ORGANISATION_HEADS, PLACE_HEADS } from '../../words/lexicon.ts';
import type { TokenSentence } from '../../words/tokens.ts';
import { keyOf } from '../agreement.ts';
import { inOrder, ownersOf, type Pass, smallWords, type TaggedText, type TokenName } from '../pass.ts';

/** Words that title case leaves small. */
const SMALL =
  /^(?:an?|the|and|but|n?or|for|so|yet|as|if|at|by|in|of|off|on|per|to|up|via|vs?|from|into|over|with|than|amid|after|about|near|onto|upon|down|past|plus|when|until|under|between|against|despite|during|since|while|because|without|within|among|across|along|around|before|behind|below|beyond|towards?|through|throughout|’s|'s|s|t)$/;
const FEWEST_WORDS = 4;
const COUNTRY = bitsOf('country');
/** How many words of a line must be small elsewhere for its capitals to say nothing. */
const EVIDENCE = 2;
/** The longest name that is looked for in the rest of the text, in tokens. */
const LONGEST = 6;

/** The lines of a text in which each word has a capital, names or not: “Court Orders Release of Opposition Leader”. */
export function titleCased(text: TaggedText): readonly TokenSentence[] {
  const lines = text.sentences.filter((line) => isTitleCased(text, line));
  if (lines.length === 0) return [];
  const small = smallWords(text);
  return lines.filter(({ from, to }) => {
    let count = 0;
    for (let i = from + 1; i < to; i++)
      if (text.capital(i) && (small.has(text.lower(i)) || SMALL.test(text.lower(i)))) count += 1;
    return count >= EVIDENCE;
  });
}

function isTitleCased(text: TaggedText, { from, to, heading }: TokenSentence): boolean {
  if (!heading) return false;
  let words = 0;
  for (let i = from; i < to; i++) {
    if (!/^\p{L}/u.test(text.at(i))) continue;
    words += 1;
    if (!text.capital(i) && !SMALL.test(text.at(i)) && !(i > from && text.at(i - 1) === '-')) return false;
  }
  return words >= FEWEST_WORDS;
}

/**
 * Of a line in title case, keeps what the rest of the text or a list knows as a name: “Court Orders Freedom of Opposition” is
 * none, and of “Congress Ousts Energy” only Congress.
 */
export const withTitleCase: Pass = (text, names) => {
  const lines = titleCased(text);
  if (lines.length === 0) return [...names];
  const known = capitalRuns(text, lines);
  const small = smallWords(text);
  const isIn = (i: number): boolean => lines.some(({ from, to }) => from <= i && i < to);
  const kept = names.flatMap((name) => {
    if (!isIn(name.from) || isItem(text, name)) return [name];
    const part = knownPart(text, name, known, small);
    return part ?? (isPerson(text, name, small) ? [name] : []);
  });
  return inOrder([...kept, ...countriesIn(text, lines, kept)]);
};

/** “Velis Forest National Park – North Gate”: a line that is the name of a place or an organisation, up to a dash or a bracket. */
function isItem({ at, lower, sentences, sentenceEnd }: TaggedText, { from, to }: TokenName): boolean {
  const isWhole = to === sentenceEnd(from) || /^[–—(*/]$/.test(at(to));
  return (
    isWhole && sentences.some((line) => line.from === from) && HEADS.some((heads) => heads.has(lower(to - 1)))
  );
}

const HEADS = [PLACE_HEADS, ORGANISATION_HEADS];

/** The longest part of a name that is known. */
function knownPart(
  text: TaggedText,
  name: TokenName,
  known: ReadonlySet<string>,
  small: ReadonlySet<string>,
): TokenName[] | null {
  const { from, to } = name;
  const isKnown = (start: number, length: number): boolean =>
    text.capital(start) &&
    text.capital(start + length - 1) &&
    (known.has(keyOf(text, start, start + length)) ||
      (isListed(text, start, length) && !(length === 1 && small.has(text.lower(start)))));
  for (let length = to - from; length > 0; length--)
    for (let start = from; start + length <= to; start++)
      if (isKnown(start, length)) return [{ ...name, from: start, to: start + length }];
  return null;
}

/** A given name, and words that are nothing else in the text. */
function isPerson(
  { at, lower, gazetteer }: TaggedText,
  name: TokenName,
  small: ReadonlySet<string>,
): boolean {
  const { from, to, kind } = name;
  if (kind !== PERSON || to - from < 2 || !gazetteer.has('given', at(from))) return false;
  for (let i = from; i < to; i++) if (small.has(lower(i)) || SMALL.test(lower(i))) return false;
  return true;
}

function isListed({ tokens, gazetteer }: TaggedText, from: number, length: number): boolean {
  const phrase = gazetteer.phraseAt(tokens, from);
  return phrase?.length === length && (phrase.mask & (PLACES | LISTED)) !== 0;
}

/** Countries of these lines that are in no name: “Jailed Velia Opposition Leader Loses Appeal”. */
function countriesIn(
  text: TaggedText,
  lines: readonly TokenSentence[],
  names: readonly TokenName[],
): TokenName[] {
  const owners = ownersOf(text, names);
  const countries: TokenName[] = [];
  for (const { from, to } of lines)
    for (let i = from; i < to; i++) {
      const phrase = text.gazetteer.phraseAt(text.tokens, i);
      if (!phrase || (phrase.mask & COUNTRY) === 0 || owners.slice(i, i + phrase.length).some(Boolean))
        continue;
      countries.push({ from: i, to: i + phrase.length, kind: PLACE });
    }
  return countries;
}

/** What stands with capitals, or begins and ends with them, within the sentences of a text. */
function capitalRuns(text: TaggedText, lines: readonly TokenSentence[]): Set<string> {
  const runs = new Set<string>();
  for (const sentence of text.sentences) {
    if (lines.includes(sentence)) continue;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!text.capital(i)) continue;
      for (let length = 1; length <= LONGEST && i + length <= sentence.to; length++) {
        if (!text.capital(i + length - 1)) continue;
        if (length > 1 || i > sentence.from) runs.add(keyOf(text, i, i + length));
      }
    }
  }
  return runs;
}
