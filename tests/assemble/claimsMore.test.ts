import { describe, expect, it } from 'vitest';
import { assembled } from './records.ts';

/** Reports in several styles. */
const SEEDS = {
  'agency.txt':
    'LANMERE (Wire) — Harbour Stone said Tuesday it would pay $2bn for Delta Cranes, its largest purchase since the merger of 1993. The company’s chief executive, Ana Okoro, told the AMA’s yearly meeting last week that the talks had taken two years.\n\nShe said 1,987 jobs would move to Veland. The French group had bid in February.',
  'market.txt':
    'Shares in Delta Cranes (DCR) rose by a quarter to 1,250p in early trading on Friday; turnover doubled to £1.3m.\n\nTraders in Lanmere, Port Ash and Veland said the bid of 12 March had come as a surprise. Analysts expect a decision within two weeks.',
  'local.txt':
    'The bridge at Port Ash will close at 6 p.m. today for a fortnight. Bo Lind, the mayor, called the cost of three-and-a-half million crowns, or 40 per cent of the budget, “painful”.\n\nIt was built in the 1930s, and twenty-one boats use it each day.',
  'dates.txt':
    'Okoro was in Lanmere from Jan. 8-10, 2024. On 30 and 31 March it rained.\n\nThe quay cost $7.723bn, the CFO said.',
  'series.txt':
    'Fourteen miners died in 2019 when the pit flooded, a court heard. Their families were paid half a year later.\n\nA dozen witnesses spoke. The owners, who deny neglect, appear next month.',
};
const ENTITIES = {
  'ana-okoro': { name: 'Ana Okoro', kind: 'person', aliases: ['Okoro'] },
  'bo-lind': { name: 'Bo Lind', kind: 'person', aliases: ['Lind'] },
  'harbour-stone': { name: 'Harbour Stone', kind: 'organisation' },
  'delta-cranes': { name: 'Delta Cranes', kind: 'organisation', aliases: [{ text: 'DCR', type: 'acronym' }] },
  france: { name: 'France', kind: 'place', aliases: [{ text: 'French', type: 'demonym' }] },
  lanmere: { name: 'Lanmere', kind: 'place' },
  veland: { name: 'Veland', kind: 'place' },
  'port-ash': { name: 'Port Ash', kind: 'place' },
  'association-of-mining-archives': { name: 'Association of Mining Archives', kind: 'organisation' },
  zander: { name: 'Zander Bay', kind: 'place' },
  gold: { name: 'Gold', kind: 'commodity' },
  copper: { name: 'Copper', kind: 'commodity' },
  lead: { name: 'Lead', kind: 'commodity' },
  oil: { name: 'Oil', kind: 'commodity' },
};
const PUBLISHED = {
  agency: '2024-05-07',
  market: '2024-03-15',
  local: '2023-09-01',
  dates: '2024-04-02',
  series: '2021-11-30',
};

/** The findings on one key point of an article, as `error “15”`. */
function found(article: keyof typeof PUBLISHED, evidence: string | string[], statement: string): string[] {
  const { issues } = assembled({
    seeds: SEEDS,
    site: { lang: 'en' },
    entities: ENTITIES,
    articles: Object.fromEntries(
      Object.entries(PUBLISHED).map(([id, published]) => [
        id,
        { seed: `${id}.txt`, published, ...(id === article && { key_points: [{ statement, evidence }] }) },
      ]),
    ),
  });
  return issues
    .filter(({ code }) => code === 'claims-more' || code === 'may-claim-more')
    .map(({ severity, message }) => `${severity} ${/evidence: (.*?)\. Quote/.exec(message)?.[1]}`);
}

/** What of a sentence is certainly more than the words of an article. */
function certainIn(evidence: string, statement: string): string {
  return found('series', evidence, statement)
    .filter((line) => line.startsWith('error '))
    .map((line) => line.slice('error '.length))
    .join();
}

describe('commodities that an article does not name', () => {
  it.each([
    ['Harbour Stone spoke of money for copper and gold.', '“copper”, “gold”'],
    ['The pit held gold.', '“gold”'],
    ['Fourteen miners of copper died.', '“copper”'],
    ['They worked in the lead mine.', '“lead”'],
    ['Tonnes of gold were lost.', '“gold”'],
    ['The pit produced oil, lead and gold.', '“oil”, “lead”, “gold”'],
    ['Copper prices and gold exports fell.', '“gold”'],
    ['The pit was rich in gold.', '“gold”'],
    ['Owners sold copper to Veland.', '“copper”'],
  ])('are more than it says where a substance is meant: %s', (statement, words) => {
    expect(certainIn('Fourteen miners died', statement)).toContain(words);
  });

  it.each([
    'The court gave a gold medal.',
    'Fourteen miners lead the talks.',
    'Owners took the lead in court.',
    'They wore copper bracelets.',
    'It was the gold standard of pits.',
    'Fourteen miners lead, and a court follows.',
    'Witnesses came with lead poisoning.',
    'The pit had an oil lamp.',
  ])('are asked about where the word may be another: %s', (statement) => {
    expect(certainIn('Fourteen miners died', statement)).toBe('');
    expect(found('series', 'Fourteen miners died', statement).join()).toMatch(
      /warning .*“(?:gold|lead|copper|oil)”/,
    );
  });

  it.each([
    ['market', 'Shares in Delta Cranes', 'Shares in Delta Cranes rose.'],
    ['series', 'Fourteen miners died', 'Fourteen miners died in a golden autumn, misled by none.'],
    ['local', 'The bridge', 'The bridge will close; nobody is misleading anyone.'],
  ] as const)('are not found within other words: %s, %s: %s', (article, evidence, statement) => {
    expect(found(article, evidence, statement).join()).not.toMatch(/gold|lead/);
  });
});

describe('what an article says', () => {
  it.each([
    ['agency', 'would pay $2bn', 'Harbour Stone will pay two billion dollars for Delta Cranes.'],
    ['agency', 'would pay $2bn', 'Harbour Stone will pay $2,000 million.'],
    ['agency', 'told the AMA', 'In April 2024 Okoro spoke at the Association of Mining Archives.'],
    ['agency', 'told the AMA', 'Ana Okoro addressed the association on 30 April.'],
    ['agency', 'had bid in February', 'A group from France had offered money in February 2024.'],
    ['agency', '1,987 jobs', 'Nearly 2,000 jobs move to Veland.'],
    ['agency', 'it would pay', 'It is the largest purchase since the 1990s, Lanmere’s Harbour Stone said.'],
    ['market', 'rose by a quarter', 'DCR gained 25 per cent on 15 March.'],
    ['market', 'turnover doubled', 'Turnover was £1.3 million, twice that of before.'],
    ['market', 'Traders in Lanmere', 'Traders in three towns were surprised by the bid of March.'],
    ['market', 'within two weeks', 'A decision is due by the end of March 2024.'],
    ['local', 'will close', 'From 18:00 on 1 September 2023 the bridge in Port Ash is shut.'],
    ['local', 'called the cost', 'Mayor Lind put the cost at 40%.'],
    ['local', 'built in the 1930s', 'The bridge dates from the 1930s; 21 boats pass it daily.'],
    ['series', 'Fourteen miners died', 'The flood of 2019 killed 14 people.'],
    ['series', 'A dozen witnesses', 'The court heard 12 witnesses.'],
    ['series', 'appear next month', 'The owners are to appear in December 2021.'],
    ['dates', 'from Jan. 8-10', 'She came on 8 January and left on 10 January 2024.'],
    ['dates', 'from Jan. 8-10', 'She stayed from 8 to 10 January.'],
    ['dates', '30 and 31 March', 'It rained on 30 March and on 31 March.'],
    ['dates', 'cost $7.723bn', 'It cost $7.72 billion, or 7.7 billion.'],
    ['dates', 'cost $7.723bn', 'The Chief Financial Officer gave the cost.'],
  ] as const)('may be said in other words: %s, %s: %s', (article, evidence, statement) => {
    expect(found(article, evidence, statement)).toEqual([]);
  });

  it.each([
    ['agency', 'would pay $2bn', 'Harbour Stone pays $3bn for Delta Cranes.', '“3bn”'],
    ['agency', 'would pay $2bn', 'Harbour Stone pays two million dollars.', '“two million”'],
    ['agency', 'would pay $2bn', 'It is its largest purchase since 1997.', '“1997”'],
    ['agency', 'told the AMA', 'Okoro spoke of the talks on 9 January 2024.', '“9 January 2024”'],
    ['agency', 'had bid in February', 'The French group had bid in June.', '“in June”'],
    ['agency', 'would pay $2bn', 'Harbour Stone pays $2bn for Delta Cranes and Zander Bay.', '“Zander Bay”'],
    ['market', 'rose by a quarter', 'Shares in Delta Cranes rose by 35 per cent.', '“35”'],
    ['market', 'turnover doubled', 'Harbour Stone’s turnover doubled.', '“Harbour Stone”'],
    ['market', 'within two weeks', 'A decision is due in August 2024.', '“August 2024”'],
    ['market', 'Traders in Lanmere', 'Traders in four towns were surprised.', '“four”'],
    ['local', 'called the cost', 'Bo Lind put the cost at 45 per cent.', '“45”'],
    ['local', 'built in the 1930s', 'The bridge dates from 1890.', '“1890”'],
    ['series', 'Fourteen miners died', 'Sixteen miners died in the flood.', '“Sixteen”'],
    ['series', 'Fourteen miners died', 'Miners of Veland died in 2019.', '“Veland”'],
    ['series', 'Fourteen miners died', 'The flood of 2019 killed miners of gold.', '“gold”'],
    ['market', 'rose by a quarter', 'Shares reached 12.6 pounds.', '“12.6”'],
  ] as const)('is no more than its words: %s, %s: %s', (article, evidence, statement, words) => {
    expect(found(article, evidence, statement)).toEqual([`error ${words}`]);
  });

  it.each([
    ['market', 'Traders in Lanmere', 'Traders in two of the towns were surprised.', '“two”'],
    ['agency', '1,987 jobs', 'Delta Cranes would move 1,987 jobs to Veland.', '“Delta Cranes”'],
    ['series', 'A dozen witnesses', 'The court heard a dozen witnesses from Old Quarry.', '“Old”, “Quarry”'],
    ['series', 'A dozen witnesses', 'Twelve witnesses spoke a week later.', '“a week later”'],
    ['agency', 'would pay $2bn', 'Harbour Stone sued Delta Cranes.', '“sued”'],
  ] as const)('is asked about where it may be meant: %s, %s: %s', (article, evidence, statement, words) => {
    expect(found(article, evidence, statement)).toEqual([`warning ${words}`]);
  });
});

describe('the very words of an article', () => {
  it('say no more than they say', () => {
    expect(
      found('agency', 'She said 1,987 jobs would move to Veland', '1,987 jobs would move to Veland.'),
    ).toEqual([]);
  });

  it('are those of which each number is whole', () => {
    expect(found('agency', 'She said 1,987 jobs would move', 'She said 1').join()).toContain('“1”');
    expect(
      found(
        'agency',
        'would pay $2bn for Delta Cranes, its largest purchase since the merger of 1993',
        'the merger of 199',
      ).join(),
    ).toContain('“199”');
  });
});
