import type { Span } from 'backgrounder-text/span';
import { at as itemAt } from '../words/at.ts';
import { sentencesOf, type Token } from '../words/tokens.ts';
import type { Words } from './words.ts';

/** Words with capitals that stand together, and the small words between them. */
export interface Run extends Span {
  readonly name: string;
  /** The words with capitals. */
  readonly parts: readonly string[];
  /** Its first token. */
  readonly at: number;
  /** True at the beginning of a sentence, where a capital tells nothing. */
  readonly isFirst: boolean;
  /** True where small words stand inside. */
  readonly inner: boolean;
  /** True where no article or adjective stands before it. */
  readonly isBare: boolean;
}

const CAPITAL = /^\p{Lu}[\p{L}\p{M}.’'-]*\d*$/u;

/** Tokens of a text, “l’Afrique” and “dell’Arno” as two. */
export function wordsOf(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const cut = ELISION.exec(token.text)?.[0].length;
    if (cut === undefined) return [token];
    const middle = token.start + cut;
    return [
      { start: token.start, end: middle, text: token.text.slice(0, cut) },
      { start: middle, end: token.end, text: token.text.slice(cut) },
    ];
  });
}

const ELISION =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|all|dall|dell|nell|sull|coll|quell|sant)['’](?=\p{Lu})/iu;

/** The runs of capitals in a text. @param isListed whether a list of places has a name @param isGiven whether it is a given name */
export function runsOf(
  text: string,
  tokens: readonly Token[],
  words: Words,
  isListed: (name: string) => boolean,
  isGiven: (name: string) => boolean,
): Run[] {
  const starts = new Set(sentencesOf(text, tokens).map(({ from }) => from));
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapital(tokens, at)) continue;
    const word = bare(tokens[at]);
    if (words.titles.has(word) && !words.places.has(word) && isCapital(tokens, at + 1)) continue;
    if (isAbbreviated(tokens, at)) continue;
    const isFirst = starts.has(at) || OPENS.test(tokens[at - 1]?.text ?? '');
    if (isFirst && words.small.has(word)) continue;
    const last = endOf(text, tokens, at, words, isListed, isGiven);
    const run = runFrom(text, tokens, { at, last, isFirst });
    runs.push(run);
    at = last;
  }
  return runs;
}

/** “z. B. Velis”: the second letter of an abbreviation begins no name. */
function isAbbreviated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === '.' ? `${tokens[at - 2]?.text}.` : tokens[at - 1]?.text;
  return /^\p{Lu}\.?$/u.test(tokens[at]?.text ?? '') && /^\p{Ll}\.$/u.test(before ?? '');
}

/** German small words that names of organisations and places have inside, and names of persons do not. */
const NOT_OF_PERSONS = /^(?:zum|zur|am|an|im|für|des|ob)$/;

/** German bodies of which “von” says whose they are: “die Regierung von Okoro”. */
const GENERIC = /^(?:regierung|kabinett|partei|firma|armee|bundesregierung)$/;

const OPENS = /^["“„«‹»–—:•(]$/u;

function runFrom(
  text: string,
  tokens: readonly Token[],
  { at, last, isFirst }: { readonly at: number; readonly last: number; readonly isFirst: boolean },
): Run {
  const own = tokens.slice(at, last + 1);
  const [start, end] = [itemAt(tokens, at).start, itemAt(tokens, last).end];
  const parts = own.filter(({ text: word }) => CAPITAL.test(word)).map(({ text: word }) => word);
  return {
    start,
    end,
    name: text.slice(start, end),
    parts,
    at,
    isFirst,
    inner: own.some(({ text: word }) => /^\p{Ll}/u.test(word)),
    isBare: !/^\p{Ll}+(?:e[nrms]?|er|as?|os?)$/u.test(tokens[at - 1]?.text ?? ''),
  };
}

/** The last token of the run that begins at a token. */
function endOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  words: Words,
  isListed: (name: string) => boolean,
  isGiven: (name: string) => boolean,
): number {
  let last = from;
  const isOrganisation = words.organisations.has(bare(tokens[from]));
  /** “Ursula von”, “Universität in”, not “Nachfolge von”, nor “Ana zur”. */
  const goesOn = (own: readonly Token[], word: string) =>
    own.some(
      (token) =>
        words.organisations.has(bare(token)) ||
        words.places.has(bare(token)) ||
        (isGiven(token.text) && !NOT_OF_PERSONS.test(word)),
    ) || own.some((token) => [...words.organisationEnds].some((ending) => bare(token).endsWith(ending)));
  for (let next = from + 1; next < tokens.length && next - from < 9; next += 1) {
    const token = itemAt(tokens, next);
    const gap = text.slice(tokens[next - 1]?.end, token.start);
    if (!/^[ \u00a0]?$/.test(gap)) break;
    const word = token.text;
    if (isCapital(tokens, next)) {
      last = next;
      continue;
    }
    if (word === '-' && gap === '') continue;
    if (!words.inside.has(word.toLowerCase()) && !(words.joining.has(word) && isOrganisation)) break;
    if (word === 'von' && next === from + 1 && GENERIC.test(bare(tokens[from]))) break;
    if (words.capitalNouns && !goesOn(tokens.slice(from, next), word)) break;
    // “Minister von Lanmere”: a place of its own behind a small word ends a run of one word.
    const after = tokens[next + 1];
    if (
      after &&
      isListed(after.text) &&
      !/^(?:der|la|las|los|le)$/.test(word) &&
      last === from &&
      isListed(tokens[from]?.text ?? '')
    )
      break;
  }
  return last;
}

function isCapital(tokens: readonly Token[], at: number): boolean {
  return CAPITAL.test(tokens[at]?.text ?? '');
}

function bare(token: Token | undefined): string {
  return (token?.text ?? '').toLowerCase().replace(/['’].*$/u, '');
}
