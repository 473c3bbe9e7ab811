import { PERSON, PLACE } from '../model/kinds.ts';
import { words } from '../words/words.ts';
import { eachName, inTurn, type Pass, settled, type TaggedText, type TokenName } from './pass.ts';

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

/** “VeHA) Press Release”: a name ends before a bracket that closes or opens what is not in it. */
function withoutBracket({ at }: TaggedText, name: TokenName): TokenName {
  let open = -1;
  for (let i = name.from; i < name.to; i++) {
    if (at(i) === '(') open = i;
    else if (at(i) === ')' && open < 0) return { ...name, to: i };
    else if (at(i) === ')') open = -1;
  }
  return open > name.from ? { ...name, to: open } : name;
}

/** Parts what brackets and offices keep apart. */
export const withCuts: Pass = inTurn(eachName(withoutBracket), withoutOffices);
