import { ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { bitsOf, NAMES_OF_PEOPLE, WELL_KNOWN } from '../../tagger/gazetteer.ts';
import { words } from '../../words/words.ts';
import { inOrder, ownersOf, type Pass, settled, type TaggedText, type TokenName } from '../pass.ts';

/** What a company's registered name ends with. */
const ENDINGS =
  /^(?:Inc\.?|Incorporated|Corp\.?|Corporation|Ltd\.?|Limited|LLC|LLP|L\.L\.C\.?|PLC|Plc|plc|P\.L\.C\.?|GmbH|AG|SA|S\.A\.?|SE|NV|N\.V\.?|BV|B\.V\.?|AB|ASA|Oyj?|SpA|S\.p\.A\.?|Pty|Bhd|Berhad|KK|Holdings?|Airlines|Airways|Motors|Pharmaceuticals|Technologies|Industries|Enterprises|Bancorp|Breweries|Petroleum|Telecom|Capital|Partners|Ventures|Securities|Logistics|Solutions|Associates|Insurance|Laboratories)$/;
/** Endings that are no words, and so never a part of the text around the name. */
export const COMPANY_FORM =
  /^(?:Inc\.?|Corp\.?|Ltd\.?|LLC|LLP|PLC|Plc|plc|GmbH|AG|SA|S\.A\.?|NV|BV|AB|ASA|Oyj?|SpA|Pty|Bhd|Berhad|KK)$/;
/** What firms alone end with, where the tagger saw no name: “Lunar Semiconductor”. */
const TRADE = /^(?:Semiconductors?|Electronics|Robotics|Biosciences|Therapeutics|Aerospace|Petrochemicals)$/;
/** Lists of words that are more than the name of a company. */
const ELSEWHERE = WELL_KNOWN | NAMES_OF_PEOPLE | bitsOf('demonym');
/** What a company's name begins with. */
const OPENINGS = words('banco banque banca grupo groupe gruppo compagnie société sociedad cooperativa');
/** Firms that are called after a person in the possessive. */
const POSSESSIVES = words(
  'McDonald Macy Moody Lowe Kohl Sotheby Christie Lloyd Sainsbury Domino Kellogg Hardee Arby Denny Dillard Nando Wendy Levi Harrah Bloomingdale',
);

/** Settles companies by the form in their name, to its end: “Brandmoor plc”, “Nestlé SA”, “Carl's Jr”, “Moody's”. */
export const withCompanies: Pass = (text, given) => {
  const persons = new Set(
    given.flatMap(({ from, to, kind }) => (kind === PERSON && to - from > 1 ? [text.at(to - 1)] : [])),
  );
  const names = given
    .flatMap((name) => beforeSeat(text, name))
    .map((name) => withPossessive(text, name, persons))
    .map((name) => withForm(text, name))
    .map((name) => (isCompany(text, name) ? settled(name, ORGANISATION) : name));
  const all = inOrder([...names, ...missed(text, names)]);
  const short = shortOf(text, all);
  return all.map((name) =>
    name.to - name.from === 1 && short.has(text.at(name.from)) ? settled(name, ORGANISATION) : name,
  );
};

/** The first words of companies with a form, by which a text calls them, “Ivanhoe” for “Ivanhoe Mines Ltd.”: no place, no person. */
function shortOf({ at, gazetteer }: TaggedText, names: readonly TokenName[]): Set<string> {
  return new Set(
    names.flatMap(({ from, to }) =>
      to - from > 1 && COMPANY_FORM.test(at(to - 1)) && (gazetteer.lists(at(from)) & ELSEWHERE) === 0
        ? [at(from)]
        : [],
    ),
  );
}

/** “Tovin Inc” and “Lisbon” of “Tovin Inc of Lisbon”. */
function beforeSeat({ at }: TaggedText, name: TokenName): TokenName[] {
  const { from, to } = name;
  for (let i = from + 1; i + 2 < to; i++)
    if (COMPANY_FORM.test(at(i)) && at(i + 1) === 'of')
      return [settled({ ...name, to: i + 1 }, ORGANISATION), settled({ ...name, from: i + 2 }, PLACE)];
  return [name];
}

function withForm({ at }: TaggedText, name: TokenName): TokenName {
  const comma = at(name.to) === ',' && /^(?:Inc\.?|LLC|Ltd\.?)$/.test(at(name.to + 1)) ? 1 : 0;
  if (!COMPANY_FORM.test(at(name.to + comma))) return name;
  const to = name.to + comma + 1;
  return settled({ ...name, to: /^(?:Ltd\.?|Bhd)$/.test(at(to)) ? to + 1 : to }, ORGANISATION);
}

function withPossessive({ at }: TaggedText, name: TokenName, persons: ReadonlySet<string>): TokenName {
  const { from, to } = name;
  if (to - from !== 1 || !/^['’]s$/.test(at(to))) return name;
  if (at(from) === 'Carl' && /^Jr\.?$/.test(at(to + 1)))
    return settled({ ...name, to: to + 2 }, ORGANISATION);
  const isFirm = POSSESSIVES.has(at(from)) && !persons.has(at(from));
  return isFirm ? settled({ ...name, to: to + 1 }, ORGANISATION) : name;
}

const isTrade = (at: (i: number) => string, i: number): boolean =>
  TRADE.test(at(i)) && !/^\p{Lu}/u.test(at(i + 1));

function isCompany({ at, lower }: TaggedText, { from, to }: TokenName): boolean {
  return to - from > 1 && (ENDINGS.test(at(to - 1)) || isTrade(at, to - 1) || OPENINGS.has(lower(from)));
}

/** Runs of capitals before a form that the tagger saw no name in. */
function missed(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const { at, tokens } = text;
  const owners = ownersOf(text, names);
  const isFree = (i: number) => i >= 0 && !owners[i] && /^\p{Lu}[\p{L}\p{M}&’'-]+$/u.test(at(i));
  return tokens.flatMap((_, i): TokenName[] => {
    const isForm = /^(?:PLC|Plc|plc|GmbH|AG|SA|NV|BV|AB|ASA|Oyj?|SpA|LLC|Ltd\.?|Inc\.?|Corp\.?)$/.test(at(i));
    if (!(isForm || isTrade(at, i)) || owners[i]) return [];
    let from = i;
    while (isFree(from - 1) && from > i - 4 && !/^(?:The|In|At|On|For|From|And|But)$/.test(at(from - 1)))
      from--;
    return from < i ? [{ from, to: i + 1, kind: ORGANISATION, settled: true }] : [];
  });
}
