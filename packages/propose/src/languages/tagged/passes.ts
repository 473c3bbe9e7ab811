import { ORGANISATION, PERSON } from '../../model/kinds.ts';
import { inOrder, type Pass, type TaggedText, type TokenName } from '../../names/pass.ts';
import { FORM } from '../lists.ts';

/** “río Velis”: a name begins with a capital or a figure. */
export const withCapitals: Pass = ({ at }, names) =>
  inOrder(
    names.map((name) => {
      let { from } = name;
      while (from < name.to && !/^[\p{Lu}\p{N}]/u.test(at(from))) from++;
      return { ...name, from };
    }),
  );

/** “M. Velis”: a title is no part of a person’s name. @param titles in small letters, without their dot */
export const withoutTitles =
  (titles: ReadonlySet<string>): Pass =>
  ({ lower }, names) =>
    names.map((name) => {
      let { from } = name;
      const isTitle = () =>
        titles.has(lower(from).replace(/\.$/, '')) || (from > name.from && lower(from) === '.');
      while (name.kind === PERSON && from < name.to - 1 && isTitle()) from++;
      return { ...name, from };
    });

/** “Iran-Krieg”: a name before a hyphen and another noun is none. */
export const withoutCompounds: Pass = (text, names) =>
  names.filter(({ to }) => !(text.at(to) === '-' && isJoined(text, to)));

const isJoined = ({ adjacent, capital }: TaggedText, hyphen: number): boolean =>
  adjacent(hyphen - 1) && adjacent(hyphen) && capital(hyphen + 1);

/** “Ana von der Velde”: a given name with the surname behind a small word. */
export const withParticles: Pass = (text, names) =>
  names.map((name) => {
    if (name.kind !== PERSON || name.to - name.from > 1 || !text.gazetteer.has('given', text.at(name.from)))
      return name;
    let last = name.to;
    while (PARTICLE.test(text.at(last))) last++;
    const isSurname = last > name.to && /^\p{Lu}\p{Ll}/u.test(text.at(last));
    return isSurname && !names.some(({ from }) => from === last) ? { ...name, to: last + 1 } : name;
  });

const PARTICLE = /^(?:von|van|vom|zu|zur|der|den|dem|de)$/;

/** “Brandts Bank”, where the text has an Ana Brandt, and “Velis”, where it has a Velis AG: where the tagger missed the short form. */
export const withShortForms: Pass = (text, names) => {
  const kinds = shortForms(text, names);
  const taken = new Set(
    names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)),
  );
  const missed = text.tokens.flatMap(({ text: word }, i) => {
    const kind = taken.has(i) ? undefined : kinds.get(word);
    return kind === undefined ? [] : { from: i, to: i + 1, kind };
  });
  return inOrder([...names, ...missed]);
};

/** By their short form in each case, the kinds of persons and firms. */
function shortForms(text: TaggedText, names: readonly TokenName[]): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const { from, to, kind } of names) {
    const [first, last] = [text.at(from), text.at(to - 1)];
    if (kind === PERSON && to - from > 1) kinds.set(`${last}s`, PERSON);
    if (kind === ORGANISATION && to - from === 2 && FORM.test(last))
      kinds.set(first, ORGANISATION).set(`${first}s`, ORGANISATION);
  }
  return kinds;
}

/** “Ante la falta …”: a word that opens a sentence before an article, which neither the rules nor another place of the text know for a name. */
export const withoutOpeners =
  (told: Uint8Array): Pass =>
  (text, names) => {
    const starts = new Set(text.sentences.map(({ from }) => from));
    const within = new Set(
      text.tokens.flatMap(({ text: word }, i) => (starts.has(i) || !text.capital(i) ? [] : word)),
    );
    return names.filter(
      ({ from, to }) =>
        to - from > 1 ||
        !starts.has(from) ||
        told[from] !== 0 ||
        !ARTICLE.test(text.at(to)) ||
        within.has(text.at(from)),
    );
  };

const ARTICLE =
  /^(?:el|la|los|las|lo|una?|que|su|sus|il|gli|i|uno|che|o|a|os|as|uma?|seu|sua|le|les|l['’]|une|ce|cette)$/u;
