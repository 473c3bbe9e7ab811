import { PERSON, PLACE } from '../../model/kinds.ts';
import { PLACES } from '../../tagger/gazetteer.ts';
import { words } from '../../words/words.ts';
import { eachName, inTurn, type Pass, settled, type TaggedText, type TokenName } from '../pass.ts';

/** Offices that nobody has for a surname. */
const OFFICES = words(
  'minister speaker secretary senator mla mp mec mna mpa governor mayor chancellor premier president-elect counsellor counselor counselors highness highnesses',
);
/** Those who sit for a constituency. */
const SEATS = /^(?:MLA|MNA|MPA)$/;

/** “Union Minister Ana Okoro”: nobody’s name holds an office. Before a seat stands where it is: “Velis MLA Ana Okoro”. */
const withoutOffices: Pass = ({ lower, gazetteer, at }, names) =>
  names.flatMap((name): TokenName[] => {
    let office = -1;
    for (let i = name.from + 1; i < name.to - 1; i++) if (OFFICES.has(lower(i))) office = i;
    if (name.kind !== PERSON || office < 0 || gazetteer.has('given', at(name.from))) return [name];
    const person = { ...name, from: office + 1 };
    const isSeat = SEATS.test(at(office)) && office === name.from + 1;
    return isSeat ? [settled({ ...name, to: office }, PLACE), person] : [person];
  });

/** Who sits for a place, or leads one: “MP for Velis”, “Mayor of Velis”. */
const OF_PLACES = words(
  'mp mps msp ms mep mla mna mpa mlc td mk member parliament senator congressman congresswoman representative councillor councilor minister governor mayor bishop archbishop commissioner candidate',
);
const SIDES = /^(?:North|South|East|West|Central|Town|City|Valley|Rural|Urban|Metropolitan)$/;

/** “MP for Velis North Ana Okoro”: a place that somebody sits for ends where the person’s name begins. */
const withoutSeats: Pass = (text, names) =>
  names.flatMap((name): TokenName[] => {
    const { from, to, kind } = name;
    const isFor = /^(?:for|of)$/.test(text.at(from - 1)) && OF_PLACES.has(text.lower(from - 2));
    const end = kind === PERSON && isFor && to - from > 2 ? seatEnd(text, name) : from;
    return end > from && to - end > 1
      ? [settled({ ...name, to: end }, PLACE), { ...name, from: end }]
      : [name];
  });

/** The end of the place that a name begins with: of a listed one with its side, or before the first given name. */
function seatEnd({ at, gazetteer, tokens }: TaggedText, { from, to }: TokenName): number {
  const isGiven = (i: number) => gazetteer.has('given', at(i));
  const listed = gazetteer.phraseAt(tokens, from);
  let end = from + (listed && listed.mask & PLACES ? listed.length : 1);
  while (end < to && SIDES.test(at(end))) end++;
  if (end > from + 1 || (listed && listed.mask & PLACES && isGiven(end))) return end;
  if (isGiven(from)) return from;
  while (end < to && !isGiven(end)) end++;
  return end < to ? end : from;
}

/** “VeHA) Press Release”: a name ends before a bracket that closes or opens what is not in it, and before an @ that stands alone. */
function withoutBracket({ at, adjacent }: TaggedText, name: TokenName): TokenName {
  let open = -1;
  for (let i = name.from; i < name.to; i++) {
    if (/^[([]$/.test(at(i))) open = i;
    else if (/^[)\]]$/.test(at(i)) && open < 0) return { ...name, to: i };
    else if (/^[)\]]$/.test(at(i))) open = -1;
    else if (at(i) === '@' && i > name.from && !adjacent(i - 1) && !adjacent(i)) return { ...name, to: i };
  }
  return open > name.from ? { ...name, to: open } : name;
}

/** “Gulls 5, Terns 1: …”: a line that begins with the score of two teams. */
const withoutScores: Pass = ({ sentences, tokens }, names) => {
  const scores = new Set<number>();
  for (const { from, to } of sentences) {
    const words = tokens.slice(from, to).map(({ text }) => text);
    const isName = (word = '') => /^\p{Lu}/u.test(word);
    const first = words.findIndex((word) => !isName(word));
    const second = words.findIndex((word, i) => i > first + 1 && !isName(word));
    const isScore = [first, second].every((i) => i > 0 && /^\d{1,3}$/.test(words[i] ?? ''));
    if (isScore && words[first + 1] === ',' && /^[:,.(]?$/.test(words[second + 1] ?? ''))
      scores.add(from + first).add(from + second);
  }
  return names.map((name) => (scores.has(name.to - 1) ? { ...name, to: name.to - 1 } : name));
};

/** Parts what brackets, offices and seats keep apart. */
export const withCuts: Pass = inTurn(eachName(withoutBracket), withoutScores, withoutOffices, withoutSeats);
