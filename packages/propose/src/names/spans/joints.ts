import { ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { PLACES } from '../../tagger/gazetteer.ts';
import { ORGANISATION_HEADS, PLACE_HEADS } from '../../words/lexicon.ts';
import { words } from '../../words/words.ts';
import {
  eachName,
  eachPair,
  inTurn,
  ownersOf,
  type Pass,
  settled,
  type TaggedText,
  type TokenName,
  withFound,
  wordsAt,
} from '../pass.ts';

/** What stands between the parts of one person’s name: “Hessa bint Essa”, “Haji ad-Dabir”, “Imad-ul-Mulk”. */
const OF_PEOPLE = /^(?:bint|bin|ibn|(?:- )?(?:ad|al|an|ar|as|ash|at|az|el|ud|ul|un|ur|us|uz) -)$/;
/** What stands between the parts of one place: “Rincón de la Vieja”. */
const OF_PLACES = /^(?:de|du|del|da|do|dos|das|di|della|de l[ao]s?)$/;
/** Streets and grounds that are called after people and places. */
const isGroundWord = (word: string): boolean =>
  PLACE_HEADS.has(word) || /^(?:drive|way|boulevard|lane|reserve|refuge|market|garden|gardens)$/.test(word);
/** The article that a family has before its name. */
const ARTICLE = /^(?:ad|al|an|ar|as|ash|at|az|el)$/;
const DASH = '-';

/** Last words of what works on a subject. */
const WORKS_ON = words(
  'department commission committee office administration organization organisation ministry council board bureau agency authority division directorate',
);

/** “Hessa” + “bint” + “Essa Okoro”, and “Zafarul” + “-” + “Islam Khan”. */
const withPeople: Pass = eachPair((text, left, right) => {
  if (left.kind !== PERSON || right.kind !== PERSON) return null;
  const between = wordsAt(text, left.to, right.from);
  const isTight = text.adjacent(left.to - 1) && text.adjacent(left.to);
  const isHyphened = between === DASH && isTight && left.to - left.from === 1 && right.to - right.from > 1;
  return OF_PEOPLE.test(between) || isHyphened ? settled({ ...left, to: right.to }, PERSON) : null;
});

/** “al-Okoro”, “von Tovin”: with the small word that belongs to the surname. */
function withArticle({ at, adjacent }: TaggedText, name: TokenName): TokenName {
  const { from, kind } = name;
  if (kind !== PERSON) return name;
  if (/^(?:von|van)$/.test(at(from - 1))) return { ...name, from: from - 1 };
  const isJoined = at(from - 1) === DASH && adjacent(from - 2) && adjacent(from - 1);
  return isJoined && ARTICLE.test(at(from - 2)) ? { ...name, from: from - 2 } : name;
}

/** “Ana Orvik” + “-Tovin”: the second half of a surname, in which no name goes on. */
function withSecondHalf({ at, adjacent, capital }: TaggedText, name: TokenName): TokenName {
  const { from, to, kind } = name;
  const isJoined = at(to) === DASH && adjacent(to - 1) && adjacent(to);
  const isHalf = /^\p{Lu}\p{Ll}{2,}$/u.test(at(to + 1)) && !capital(to + 2) && at(to + 2) !== DASH;
  const isFull = kind === PERSON && to - from > 1;
  return isFull && isJoined && isHalf ? settled({ ...name, to: to + 2 }, PERSON) : name;
}

/** “Rincón” + “de la” + “Velis National Park”. */
const withGrounds: Pass = eachPair((text, left, right) => {
  const isGround = right.to - right.from > 1 && isGroundWord(text.lower(right.to - 1));
  return isGround && left.kind !== ORGANISATION && OF_PLACES.test(wordsAt(text, left.to, right.from))
    ? settled({ ...left, to: right.to }, PLACE)
    : null;
});

/** “Velis Teachers” + “’ Union”. */
const withPlurals: Pass = (text, names) => {
  const { at, lower, capital, adjacent } = text;
  const found = names.flatMap((name): TokenName[] => {
    const mark = name.to;
    if (!/^['’]$/.test(at(mark)) || !adjacent(mark - 1) || adjacent(mark) || !/s$/.test(at(mark - 1)))
      return [];
    let to = mark + 1;
    while (to < mark + 4 && capital(to)) to++;
    const isBody = ORGANISATION_HEADS.has(lower(to - 1)) || /^courts?$/.test(lower(to - 1));
    return isBody && to > mark + 1 && name.kind !== PERSON ? [settled({ ...name, to }, ORGANISATION)] : [];
  });
  return withFound(names, found);
};

/** “Traffic and” + “Transport Department”: all that a body works on. */
const withFields: Pass = (text, names) => {
  const owners = ownersOf(text, names);
  const { at, lower, capital, gazetteer, tokens } = text;
  const isOpen = (i: number) => capital(i) && /^\p{Lu}\p{Ll}/u.test(at(i)) && !owners[i];
  return names.map((name) => {
    const and = name.from - 1;
    const isBody = name.kind === ORGANISATION && name.to - name.from > 1 && WORKS_ON.has(lower(name.to - 1));
    if (!isBody || !/^(?:and|&)$/.test(at(and)) || isPlace(name.from)) return name;
    let from = and;
    while (from > and - 3 && isOpen(from - 1)) from--;
    const isBehind = /^(?:the|of|its|their|['’]s?)$/i.test(at(from - 1));
    return from < and && isBehind && !isPlace(from) ? settled({ ...name, from }, ORGANISATION) : name;
  });

  function isPlace(i: number): boolean {
    return ((gazetteer.phraseAt(tokens, i)?.mask ?? 0) & PLACES) !== 0 || gazetteer.has('demonym', at(i));
  }
};

/** Joins what small words, hyphens and apostrophes keep apart within one name. */
export const withJoints: Pass = inTurn(
  withPeople,
  eachName(withArticle),
  withPeople,
  eachName(withSecondHalf),
  withGrounds,
  withPlurals,
  withFields,
);
