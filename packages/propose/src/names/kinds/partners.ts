import { ORGANISATION, PERSON } from '../../model/kinds.ts';
import { LISTED } from '../../tagger/gazetteer.ts';
import { TITLES } from '../../words/lexicon.ts';
import { inOrder, type Pass, settled, type TaggedText, type TokenName } from '../pass.ts';

/** Firms called after their partners, “Johnson & Johnson”, “Tovin & Velis”: one organisation, whoever else has these names. */
export const withPartners: Pass = (text, given) => {
  const people = new Set(
    given.flatMap(({ from, to, kind }) =>
      kind === PERSON && to - from > 1 && !hasAmpersand(text, from, to) ? [text.at(to - 1)] : [],
    ),
  );
  const firms = text.tokens.flatMap((_, i): TokenName[] => {
    const to = text.at(i) === '&' ? firmEnd(text, i, people) : 0;
    return to > 0 ? [settled({ from: i - 1, to, kind: ORGANISATION }, ORGANISATION)] : [];
  });
  const whole = firms.filter(
    (firm) => !given.some((name) => name.kind !== PERSON && name.from <= firm.from && firm.to < name.to),
  );
  const isOver = ({ from, to }: TokenName) => whole.some((firm) => firm.from < to && from < firm.to);
  return inOrder([...given.filter((name) => !isOver(name)), ...whole]);
};

const hasAmpersand = ({ at }: TaggedText, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (at(i) === '&') return true;
  return false;
};

/** Where the firm ends whose first partner stands before the ampersand; 0 where none does. */
function firmEnd(text: TaggedText, i: number, people: ReadonlySet<string>): number {
  const { at, lower, capital, gazetteer, tokens } = text;
  const listed = gazetteer.phraseAt(tokens, i - 1);
  if (listed && listed.length > 2 && listed.mask & LISTED) return i - 1 + listed.length;
  const isName = (k: number) => /^\p{Lu}\p{Ll}{2,}$/u.test(at(k));
  const isGiven = (k: number) => gazetteer.has('given', at(k)) && !gazetteer.has('surname', at(k));
  const isSurname = (k: number) => gazetteer.has('surname', at(k));
  if (!isName(i - 1) || !isName(i + 1) || capital(i - 2) || capital(i + 2)) return 0;
  if (at(i - 1) === at(i + 1)) return i + 2;
  if (TITLES.has(lower(i - 2)) || isGiven(i - 1) || isGiven(i + 1)) return 0;
  if (people.has(at(i - 1)) || people.has(at(i + 1))) return 0;
  return isSurname(i - 1) || isSurname(i + 1) ? i + 2 : 0;
}
