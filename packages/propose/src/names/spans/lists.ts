import { MISC, ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { NAMES_OF_PEOPLE, WELL_KNOWN } from '../../tagger/gazetteer.ts';
import { ORGANISATION_HEADS, PLACE_HEADS } from '../../words/lexicon.ts';
import { keyOf } from '../agreement.ts';
import { type Pass, settled, type TaggedText, type TokenName } from '../pass.ts';
import { areJoined } from './rolls.ts';

/** Names that a list has at least, so that all but one tell what the one is. */
const ENOUGH = 3;
/** The same where the one is not merely left open by the tagger. */
const PLENTY = 4;

/**
 * “in Umuna, Obinze and Owerri”: in a list whose other names are all of one kind, the last doubtful one is of that kind too,
 * at all places of the text.
 */
export const withLists: Pass = (text, names) => {
  const kinds = new Map<string, number>();
  for (let n = 0; n < names.length; n++) {
    const list = listAt(text, names, n);
    // “We accept: Visa, …”: behind a colon anything may be listed.
    if (list.length < ENOUGH || text.at((list[0]?.from ?? 0) - 1) === ':') continue;
    n += list.length - 1;
    const odd = oddOf(list);
    if (odd && (odd.name.kind === MISC || list.length >= PLENTY) && isDoubtful(text, odd, list.length))
      kinds.set(keyOf(text, odd.name.from, odd.name.to), odd.kind);
  }
  return names.map((name) => {
    const kind = name.settled ? undefined : kinds.get(keyOf(text, name.from, name.to));
    return kind === undefined ? name : settled(name, kind);
  });
};

function listAt(text: TaggedText, names: readonly TokenName[], n: number): TokenName[] {
  const list: TokenName[] = [];
  for (const name of names.slice(n, n + 40)) {
    const last = list.at(-1);
    if (last && !(areJoined(text, last, name) && text.sentenceEnd(last.from) === text.sentenceEnd(name.from)))
      break;
    list.push(name);
  }
  return list;
}

/** A name with the kind of all others of its list. */
interface Odd {
  readonly name: TokenName;
  readonly kind: number;
}

/** The only name of a list that is of another kind than the rest. */
function oddOf(list: readonly TokenName[]): Odd | null {
  for (const name of list) {
    const rest = list.filter((one) => one !== name);
    const [first] = rest;
    if (
      first &&
      first.kind !== name.kind &&
      first.kind !== MISC &&
      rest.every(({ kind }) => kind === first.kind)
    )
      return { name, kind: first.kind };
  }
  return null;
}

/** True where nothing but the tagger says that a name is not of the kind. */
function isDoubtful(
  { gazetteer, tokens, at, lower }: TaggedText,
  { name: { from, to, kind: of, settled }, kind }: Odd,
  listed: number,
): boolean {
  if (settled || at(from + 1) === 'of' || /^\p{Lu}{4,}$/u.test(at(from))) return false;
  if (ORGANISATION_HEADS.has(lower(to - 1)) || PLACE_HEADS.has(lower(to - 1))) return false;
  const phrase = gazetteer.phraseAt(tokens, from);
  if (phrase?.length === to - from && phrase.mask & WELL_KNOWN) return false;
  if (of === MISC) return to - from === 1 && (kind === PLACE || (kind === ORGANISATION && listed >= PLENTY));
  if (of === PERSON) return (gazetteer.lists(at(from)) & NAMES_OF_PEOPLE) === 0;
  return kind !== PERSON || to - from > 1;
}
