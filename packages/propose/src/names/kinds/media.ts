import { MISC, ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { SAYING } from '../../words/lexicon.ts';
import { words } from '../../words/words.ts';
import { inOrder, type Pass, settled, type TokenName } from '../pass.ts';

/** Agencies, newspapers and broadcasters by their usual name, or by the last word of it. */
const MEDIA =
  /^(?:reuters|bloomberg|afp|agence france-presse|ap|associated press|xinhua|tass|interfax|bbc|cnn|nbc|abc|cbs|npr|pbs|cnbc|msnbc|dawn|guardian|independent|economist|wall street journal|forbes|fortune|axios|politico|vox|haaretz|yonhap|kyodo|nikkei|anadolu|al jazeera|al arabiya|wikinews|le monde|le figaro|el país|der spiegel|die zeit|la repubblica|geo news|ary news|ndtv|.* (?:times|post|news|herald|tribune|gazette|telegraph|journal|chronicle|observer|mirror|mail|courant|courier|weekly|daily|inquirer|examiner|sentinel|insider|broadcasting (?:corporation|company|service|system|authority)|news agency|news service|press|newspaper|magazine|tv|television|radio))$/i;
const SORTS = words('newspaper daily magazine broadcaster outlet tabloid weekly website newswire');

/** True for the name of a newspaper, an agency or a broadcaster, through which others speak. */
export const isMedium = (name: string): boolean => MEDIA.test(name.replace(/^the /i, ''));

/** True for letters that everybody knows as a medium, and a name of something else: “BBC” and “Broxley Borough Council”. */
export const isOtherMedium = (letters: string, name: string): boolean => isMedium(letters) && !isMedium(name);

/**
 * A newspaper is no person: “Dawn reported”, “the newspaper Dawn”, where nobody in the text is called so. Adds those that
 * the tagger missed.
 */
export const withMedia: Pass = ({ tokens, at, capital, gazetteer }, given) => {
  const bearers = new Set(
    given.flatMap(({ from, to, kind }) => (kind === PERSON && to - from > 1 ? [at(from), at(to - 1)] : [])),
  );
  const isFree = new Uint8Array(tokens.length).fill(1);
  const names = given.map((name) => {
    isFree.fill(0, name.from, name.to);
    const isPaper = isPaperOf(name);
    return isPaper ? settled(name, ORGANISATION) : name;
  });
  for (let i = 0; i < tokens.length; i++)
    if (isFree[i] && capital(i) && isNamedSo(i) && isOne(i, i + 1))
      names.push({ from: i, to: i + 1, kind: ORGANISATION, settled: true });
  return inOrder(names);

  function isPaperOf(name: TokenName): boolean {
    if (name.kind === MISC) return isTitled(name);
    if (name.kind === PERSON && !gazetteer.has('given', at(name.from)) && isTitled(name)) return true;
    const isSaid = name.kind === ORGANISATION && SORTS.has(at(name.to));
    return name.kind !== PLACE && (isSaid || isOne(name.from, name.to));
  }

  /** “LA Weekly”, “Medical Journal of Australia”: by the words, where the tagger saw a work of any sort. */
  function isTitled({ from, to }: TokenName): boolean {
    const all = tokens.slice(from, to).map(({ text }) => text);
    if (
      all.length < 2 ||
      all.some((word) => /^\p{Ll}/u.test(word) && word !== 'of' && word !== 'and' && word !== 'the')
    )
      return false;
    return isMedium(all.join(' ')) || /(?:^| )Journal of \p{Lu}/u.test(all.join(' '));
  }

  function isOne(from: number, to: number): boolean {
    if (to - from !== 1 || bearers.has(at(from))) return false;
    return (
      isMedium(at(from)) ||
      isToldAgency(from) ||
      (SORTS.has(at(from - 1).toLowerCase()) && at(from - 1) !== 'daily')
    );
  }

  /** “She told NINA”: who is told and written in capitals is no person, unless the words beside it are in capitals too. */
  function isToldAgency(i: number): boolean {
    return /^\p{Lu}{3,6}$/u.test(at(i)) && /^(?:told|tells?)$/.test(at(i - 1));
  }

  function isNamedSo(i: number): boolean {
    const [before, after] = [at(i - 1).toLowerCase(), at(i + 1).toLowerCase()];
    return (
      SORTS.has(before) ||
      SORTS.has(after) ||
      /^(?:told|tells?)$/.test(before) ||
      (isMedium(at(i)) && SAYING.has(after))
    );
  }
};
