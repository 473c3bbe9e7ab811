import { MISC, ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { LAND } from '../../tagger/gazetteer.ts';
import { isTrade } from '../../words/trades.ts';
import { words } from '../../words/words.ts';
import { type Pass, settled, type TaggedText, type TokenName, wordsAt } from '../pass.ts';
import { isAddress } from '../spans/edges.ts';

/** What organisations are called by, before their names, and what no name of theirs begins with. */
const SORTS = words(
  'website charity regulator watchdog broadcaster retailer supermarket carmaker tabloid insurer chipmaker drugmaker',
);
/** Letters for what somebody is, before a name of two words: “LG Manoj Okoro”, “DL Ben Tovin”. */
const LETTERS = words('LG CM DL QB WR RB LB TE DCM DC SHO DIG IG SSP SP');
/** Before two names or one: “Brothers Neil and Adam Tovin”. */
const SIBLINGS = words('brothers sisters twins siblings');

/**
 * What somebody is, before the name, is no part of it, though it has a capital: “Billionaire Ana Okoro” at the head of a sentence,
 * “the first Paralympian Ana Okoro” within one. Where it is no known word for people, the text says so: it has “Ana Okoro” alone,
 * and the longer words nowhere within a sentence. The same for organisations: “Regulator Velgem”.
 */
export const withoutTrades: Pass = (text, names) => {
  const { at, lower, gazetteer } = text;
  const heads = new Set(text.sentences.map(({ from }) => from));
  const people = names.filter(({ from, to, kind }) => kind === PERSON && to - from > 1);
  const begins = new Set(people.map(({ from }) => from));
  const surnames = new Set(people.filter(({ from }) => !isTrade(lower(from))).map(({ to }) => at(to - 1)));
  const whole = new Set(people.map(({ from, to }) => wordsAt(text, from, to)));
  const within = new Set(
    names.filter(({ from }) => !heads.has(from)).map(({ from, to }) => wordsAt(text, from, to)),
  );
  const isGiven = (i: number): boolean => gazetteer.has('given', at(i));
  return names.map((name) => {
    const { from, to, kind } = name;
    if (to - from < 2 || kind === MISC) return name;
    const isHead = heads.has(from);
    if (isHead && SORTS.has(lower(from)) && !within.has(wordsAt(text, from, to)))
      return settled({ ...name, from: from + 1 }, ORGANISATION);
    const behind = kind === PERSON ? behindLetters(text, name) : from;
    if (behind > from) return { ...name, from: behind };
    if (kind === ORGANISATION && LETTERS.has(at(from)) && landAt(text, from + 1) === to - from - 1)
      return settled({ ...name, from: from + 1 }, PLACE);
    if (kind !== PERSON) return begins.has(to) && isTrade(lower(to - 1)) ? { ...name, to: to - 1 } : name;
    return isLed(name, isHead) ? { ...name, from: from + 1 } : name;
  });

  function isLed({ from, to }: TokenName, isHead: boolean): boolean {
    if (!isHead) return isTrade(lower(from)) && to - from > 2 && isGiven(from + 1) && !isGiven(from);
    if (SIBLINGS.has(lower(from))) return isGiven(from + 1);
    if (isTrade(lower(from))) return isLong(text, from, to) || surnames.has(at(to - 1));
    return (
      !isGiven(from) &&
      !at(from).endsWith('.') &&
      whole.has(wordsAt(text, from + 1, to)) &&
      !within.has(wordsAt(text, from, to))
    );
  }
};

/** How many words of a land or a town begin at `i`, where nobody is called so. */
const landAt = ({ at, gazetteer, tokens }: TaggedText, i: number): number => {
  const phrase = gazetteer.phraseAt(tokens, i);
  return phrase && phrase.mask & LAND && !gazetteer.has('given', at(i)) ? phrase.length : 0;
};

/** Where the name begins in “LG Manoj Okoro”, “Cleveland DL Ben Tovin”, “Governor Punjab Ben Tovin”: two words are left. */
function behindLetters(text: TaggedText, { from, to }: TokenName): number {
  const { at, lower, gazetteer, tokens } = text;
  const place = gazetteer.phraseAt(tokens, from)?.length ?? 0;
  const letters = [from, ...(place > 0 ? [from + place] : [])].find((i) => LETTERS.has(at(i)));
  if (letters !== undefined && to - letters > 2) return letters + 1;
  const land = landAt(text, from);
  const isOf = LETTERS.has(at(from - 1)) || /^(?:governor|minister)$/.test(lower(from - 1));
  return land > 0 && isOf && to - from - land > 1 ? from + land : from;
}

function isLong(text: TaggedText, from: number, to: number): boolean {
  return to - from > 2 || isAddress(text, from + 1);
}
