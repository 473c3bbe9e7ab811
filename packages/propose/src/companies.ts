import { ORGANISATION, PERSON } from './kinds.ts';
import { copiesOf, inOrder, ownersOf, type Pass, settle, type TaggedText, type TokenName } from './pass.ts';
import { words } from './words.ts';

/** What a company's registered name ends with. */
const ENDINGS =
  /^(?:Inc\.?|Incorporated|Corp\.?|Corporation|Ltd\.?|Limited|LLC|LLP|L\.L\.C\.?|PLC|Plc|plc|P\.L\.C\.?|GmbH|AG|SA|S\.A\.?|SE|NV|N\.V\.?|BV|B\.V\.?|AB|ASA|Oyj?|SpA|S\.p\.A\.?|Pty|Bhd|Berhad|KK|Holdings?|Airlines|Airways|Motors|Pharmaceuticals|Technologies|Industries|Enterprises|Bancorp|Breweries|Petroleum|Telecom)$/;
/** Endings that are no words, and so never a part of the text around the name. */
export const COMPANY_FORM =
  /^(?:Inc\.?|Corp\.?|Ltd\.?|LLC|LLP|PLC|Plc|plc|GmbH|AG|SA|S\.A\.?|NV|BV|AB|ASA|Oyj?|SpA|Pty|Bhd|Berhad|KK)$/;
/** What a company's name begins with. */
const OPENINGS = words('banco banque banca grupo groupe gruppo compagnie société sociedad cooperativa');
/** Firms that are called after a person in the possessive. */
const POSSESSIVES = words(
  'McDonald Macy Moody Lowe Kohl Sotheby Christie Lloyd Sainsbury Domino Kellogg Hardee Arby Denny Dillard Nando Wendy Levi Harrah Bloomingdale',
);

/** Settles companies by the form in their name, to its end: “Brandmoor plc”, “Nestlé SA”, “Carl's Jr”, “Moody's”. */
export const withCompanies: Pass = (text, given) => {
  const names = copiesOf(given);
  const persons = new Set(
    names.flatMap(({ from, to, kind }) => (kind === PERSON && to - from > 1 ? [text.at(to - 1)] : [])),
  );
  for (const name of names) {
    toPossessive(text, name, persons);
    toForm(text, name);
    if (isCompany(text, name)) settle(name, ORGANISATION);
  }
  return inOrder([...names, ...missed(text, names)]);
};

function toForm({ at }: TaggedText, name: TokenName): void {
  const comma = at(name.to) === ',' && /^(?:Inc\.?|LLC|Ltd\.?)$/.test(at(name.to + 1)) ? 1 : 0;
  if (!COMPANY_FORM.test(at(name.to + comma))) return;
  name.to += comma + 1;
  if (at(name.to) === 'Ltd' || at(name.to) === 'Ltd.' || at(name.to) === 'Bhd') name.to++;
  settle(name, ORGANISATION);
}

function toPossessive({ at }: TaggedText, name: TokenName, persons: ReadonlySet<string>): void {
  if (name.to - name.from !== 1 || !/^['’]s$/.test(at(name.to))) return;
  if (at(name.from) === 'Carl' && /^Jr\.?$/.test(at(name.to + 1))) name.to += 2;
  else if (POSSESSIVES.has(at(name.from)) && !persons.has(at(name.from))) name.to++;
  else return;
  settle(name, ORGANISATION);
}

function isCompany({ at, lower }: TaggedText, { from, to }: TokenName): boolean {
  return to - from > 1 && (ENDINGS.test(at(to - 1)) || OPENINGS.has(lower(from)));
}

/** Runs of capitals before a form that the tagger saw no name in. */
function missed(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const { at, tokens } = text;
  const owners = ownersOf(text, names);
  const isFree = (i: number) => i >= 0 && !owners[i] && /^\p{Lu}[\p{L}\p{M}&’'-]+$/u.test(at(i));
  return tokens.flatMap((_, i): TokenName[] => {
    if (
      !/^(?:PLC|Plc|plc|GmbH|AG|SA|NV|BV|AB|ASA|Oyj?|SpA|LLC|Ltd\.?|Inc\.?|Corp\.?)$/.test(at(i)) ||
      owners[i]
    )
      return [];
    let from = i;
    while (isFree(from - 1) && from > i - 4 && !/^(?:The|In|At|On|For|From|And|But)$/.test(at(from - 1)))
      from--;
    return from < i ? [{ from, to: i + 1, kind: ORGANISATION, settled: true }] : [];
  });
}
