import { MISC, ORGANISATION } from '../../model/kinds.ts';
import { words } from '../../words/words.ts';
import { inOrder, ownersOf, type TaggedText, type TokenName, withFound } from '../pass.ts';
import { isUndecided, organised, type Sign } from './sign.ts';

const TRADES = words(
  'energy mining technology maritime marine resources minerals petroleum foods ventures securities insurance assurance logistics shipping pictures entertainment software solutions networks electronics automotive aerospace biotech therapeutics electric telecommunications cement textiles chemicals hotels properties realty plantations microfinance refineries economics macroeconomics analytics advisory consulting',
);
/** Begins the second part of a firm: “Tovin & Sons”. */
const PARTNERS = words('associates sons co co. company partners bros brothers daughters');
const FIRM = /^(?:LLP|LLC|L\.L\.P\.?|PC|P\.C\.?|Inc\.?|Ltd\.?|Co\.?)$/;
/** A capital inside a word, but not behind the prefix of a surname: “McKenna”, “DeVito”, “VanDyke”. */
const INNER_CAPITAL = /^(?!(?:Mac|Mc|De|Di|Du|La|Le|Van|Fitz|St|O)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}{2,}$/u;
/** Things of a make, not those who make them. */
const PRODUCTS = /^(?:Play[Ss]tation|PowerPoint|JavaScript|TypeScript|AirPods|MacBook|ChatGPT|DeLorean)$/;
/** “Tovin.com”: a firm that is called by the address of its site. */
const SITE =
  /^\p{Lu}(?:\p{Lu}+|\p{Ll}+)\.(?:com|cn|io|co|tv|ai|jp|kr|hk|tw|sg|my|ph|id|in|pk|bd|ng|ke|za|gh|ru|ua|de|fr|uk|eu)$/u;
/** What stands beside one of several, or beside one that has something. */
const LISTING = /^(?:,|and|or|like|['’]s)$/;

/** Signs of firms. */
export const FIRM_SIGNS: readonly Sign[] = [
  {
    name: 'airline',
    example: ['She flew with Air Velmark to Lisbon.', 'Air Velmark/organisation', 'Lisbon/place'],
    apply: ({ at }, names) =>
      names.map((name) =>
        name.to - name.from === 2 && at(name.from) === 'Air' && at(name.from + 1) !== 'Base'
          ? organised(name)
          : name,
      ),
  },
  {
    name: 'airline in one word',
    example: ['Velisair cancelled its flights to Lisbon.', 'Velisair/organisation', 'Lisbon/place'],
    apply: ({ at, gazetteer }, names) =>
      names.map((name) =>
        name.to - name.from === 1 &&
        /^\p{Lu}\p{Ll}{3,}air$/u.test(at(name.from)) &&
        gazetteer.lists(at(name.from)) === 0
          ? organised(name)
          : name,
      ),
  },
  {
    name: 'app',
    example: ['On the Velia app, users of Lisbon met.', 'Velia/organisation', 'Lisbon/place'],
    apply: ({ at, capital }, names) =>
      names.map((name) =>
        name.to - name.from === 2 && capital(name.from) && /^(?:app|platform)$/.test(at(name.to - 1))
          ? organised({ ...name, to: name.to - 1 })
          : name,
      ),
  },
  {
    name: 'trade',
    example: ['Shares in Tovin Minerals fell.', 'Tovin Minerals/organisation'],
    apply: ({ lower, capital }, names) =>
      names.map((name) =>
        name.to - name.from > 1 &&
        (name.kind !== MISC ||
          (/^(?:in|of)$/.test(lower(name.from - 1)) && /^(?:shares?|stake)$/.test(lower(name.from - 2)))) &&
        TRADES.has(lower(name.to - 1)) &&
        capital(name.to - 1)
          ? organised(name)
          : name,
      ),
  },
  {
    name: 'rival that opens a sentence',
    example: ['Rival Tovin Inc of Lisbon closed.', 'Tovin Inc/organisation', 'Lisbon/place'],
    apply: ({ at }, names) =>
      names.map((name) =>
        name.to - name.from > 1 && /^(?:Rival|Competitor|Fellow)$/.test(at(name.from))
          ? { ...name, from: name.from + 1 }
          : name,
      ),
  },
  {
    name: 'partners',
    example: ['He works for Okoro & Tovin, LLP in Velis.', 'Okoro & Tovin, LLP/organisation'],
    apply: (text, names) => withPartners(text, names),
  },
  {
    name: 'firm by its address',
    example: [
      'It was sold by Tovin.com and Velis.cn in Lisbon.',
      'Tovin.com/organisation',
      'Velis.cn/organisation',
      'Lisbon/place',
    ],
    apply: (text, names) => withSites(text, names),
  },
  {
    name: 'capital inside a word',
    example: ['The site BuzzHarbour was sold in May.', 'BuzzHarbour/organisation'],
    apply: (text, names) => {
      const owners = ownersOf(text, names);
      const isNamed = (i: number) => INNER_CAPITAL.test(text.at(i)) && !PRODUCTS.test(text.at(i));
      const isAddress = (i: number) => /^[@/._]$/.test(text.at(i - 1)) || /^[@/._]$/.test(text.at(i + 1));
      const found = text.tokens.flatMap((_, i): TokenName[] =>
        isUndecided(owners[i]) && isNamed(i) && !isAddress(i) && !(text.capital(i - 1) && text.capital(i + 1))
          ? [{ from: i, to: i + 1, kind: ORGANISATION, settled: true }]
          : [],
      );
      return inOrder([...names.filter(({ from }) => !found.some((one) => one.from === from)), ...found]);
    },
  },
];

/** “Okoro & Tovin, LLP”, “Okoro & Sons”: capitals that “&” joins to a firm, whoever the tagger took them for. */
function withPartners(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const { at, lower, capital } = text;
  const owners = ownersOf(text, names);
  const firms = text.tokens.flatMap((_, i): TokenName[] => {
    if (at(i) !== '&' || !capital(i - 1) || !capital(i + 1)) return [];
    const from = owners[i - 1]?.from ?? i - 1;
    const end = Math.max(owners[i + 1]?.to ?? 0, i + 2);
    const form = at(end) === ',' ? end + 1 : end;
    const isFirm = FIRM.test(at(form));
    if (!isFirm && !PARTNERS.has(lower(i + 1))) return [];
    return [organised({ from, to: isFirm ? form + 1 : end, kind: ORGANISATION })];
  });
  return withFound(names, firms);
}

/** “Tovin.com” among others, where it is no part of a longer address. */
function withSites(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const owners = ownersOf(text, names);
  const isListed = (i: number) =>
    [i - 1, i + 1].some((n) => LISTING.test(text.at(n)) && text.sentenceEnd(n) === text.sentenceEnd(i));
  const found = text.tokens.flatMap((_, i): TokenName[] =>
    SITE.test(text.at(i)) &&
    isListed(i) &&
    !/^[@/(-]$/.test(text.at(i - 1)) &&
    (owners[i]?.to ?? i + 1) === i + 1
      ? [organised({ from: owners[i]?.from ?? i, to: i + 1, kind: ORGANISATION })]
      : [],
  );
  return inOrder([...names.filter(({ to }) => !found.some((one) => one.to === to)), ...found]);
}
