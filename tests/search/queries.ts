/** A query of a real kind, with the end of the address that must come first. */
export interface Query {
  readonly kind: string;
  readonly query: string;
  readonly expected: string;
}

const of = (kind: string, pairs: Readonly<Record<string, string>>): Query[] =>
  Object.entries(pairs).map(([query, expected]) => ({ kind, query, expected }));

const entity = (id: string): string => `/entities/${id}/`;
const topic = (id: string): string => `/topics/${id}/`;
const passage = (id: string): string => `/articles/ap-pakistan-minerals/#${id}`;

/** What readers of the briefing of this repository have in their heads. */
export const QUERIES: readonly Query[] = [
  ...of('name', {
    'Shehbaz Sharif': entity('shehbaz-sharif'),
    'eric meyer': entity('eric-meyer'),
    'Reko Diq': entity('reko-diq'),
    'Donald Trump': entity('donald-trump'),
    Balochistan: entity('balochistan'),
    'United Kingdom': entity('united-kingdom'),
    copper: entity('copper'),
    Barrick: entity('barrick'),
  }),
  ...of('part of a name', {
    Munir: entity('asim-munir'),
    Meyer: entity('eric-meyer'),
    Sharif: entity('shehbaz-sharif'),
    Chagai: entity('chagai-district'),
    'minerals forum': entity('pakistan-minerals-investment-forum'),
    'delegation to Washington': entity('delegation-to-washington'),
  }),
  ...of('acronym or identifier', {
    USA: entity('united-states'),
    GB: entity('united-kingdom'),
    COAS: entity('asim-munir'),
    AP: entity('associated-press'),
    PK: entity('pakistan'),
    UK: entity('united-kingdom'),
    'U.S.': entity('united-states'),
    BLA: entity('balochistan-liberation-army'),
  }),
  ...of('former or other name', {
    america: entity('united-states'),
    'State Dept': entity('us-state-department'),
    'Baloch militants': entity('baloch-separatist-groups'),
    'Barrick Gold': entity('barrick'),
    'Shahbaz Sharif': entity('shehbaz-sharif'),
    Türkiye: entity('turkey'),
    'State Department': entity('us-state-department'),
    'Pakistani military': entity('pakistan-armed-forces'),
    DC: entity('washington-dc'),
  }),
  ...of('role', {
    'PM of Pakistan': entity('shehbaz-sharif'),
    'US president': entity('donald-trump'),
    'chief of army staff': entity('asim-munir'),
    'army chief': entity('asim-munir'),
    'prime minister of Pakistan': entity('shehbaz-sharif'),
    'Pakistani Prime Minister': entity('shehbaz-sharif'),
    'field marshal': entity('asim-munir'),
    'senior bureau official': entity('eric-meyer'),
    'prime minister’s office': entity('prime-ministers-office'),
    'president of the united states': entity('donald-trump'),
  }),
  ...of('native script', {
    چین: entity('china'),
    'پاک فوج': entity('pakistan-armed-forces'),
    پاکستاني: entity('pakistan'),
    'شہباز شریف': entity('shehbaz-sharif'),
    پاکستان: entity('pakistan'),
    'عاصم منیر': entity('asim-munir'),
    شهباز: entity('shehbaz-sharif'),
    بلوچستان: entity('balochistan'),
    'آرمی چیف': entity('asim-munir'),
    'وزیراعظم پاکستان': entity('shehbaz-sharif'),
    معدنیات: topic('pakistan-minerals-sector'),
  }),
  ...of('misspelling', {
    'shahbaz shareef': entity('shehbaz-sharif'),
    'Riko Dik': entity('reko-diq'),
    Baluchistan: entity('balochistan'),
    'Shebaz Sharif': entity('shehbaz-sharif'),
    'Eric Myer': entity('eric-meyer'),
    Rekodik: entity('reko-diq'),
    'Asim Muneer': entity('asim-munir'),
    Azerbaijian: entity('azerbaijan'),
    'Barick Gold': entity('barrick'),
    Islamabd: entity('islamabad'),
    'trump adminstration': entity('trump-administration'),
  }),
  ...of('while typing', {
    counterterr: topic('counterterrorism-cooperation'),
    Shehb: entity('shehbaz-sharif'),
    'reko d': entity('reko-diq'),
    Isla: entity('islamabad'),
    'trump adm': entity('trump-administration'),
    lith: entity('lithium'),
    Azer: entity('azerbaijan'),
  }),
  ...of('signs', {
    '‘reko diq’': entity('reko-diq'),
    'Munir Asim': entity('asim-munir'),
    'Who is Eric Meyer?': entity('eric-meyer'),
    "Pakistan's": entity('pakistan'),
    'Reko-Diq': entity('reko-diq'),
    'WASHINGTON, D.C.': entity('washington-dc'),
    'shehbaz  sharif': entity('shehbaz-sharif'),
  }),
  ...of('topic', {
    'EV batteries': topic('critical-minerals-and-batteries'),
    'counter terror': topic('counterterrorism-cooperation'),
    counterterrorism: topic('counterterrorism-cooperation'),
    'minerals sector': topic('pakistan-minerals-sector'),
    tariffs: topic('us-tariffs-april-2025'),
    'critical minerals': topic('critical-minerals-and-batteries'),
    insurgency: topic('security-and-baloch-insurgency'),
  }),
  ...of('words of a sentence', {
    'used to make batteries': passage('p3s2'),
    'surge in attacks': passage('p5s1'),
    'immense opportunities': passage('p7s2'),
    'encouraged U.S. companies': passage('p7s2'),
    'ensure their security': passage('p5s2'),
    'strengthen ties with': passage('p8s1'),
    'enhance bilateral trade': passage('p9'),
    'largely untapped minerals': passage('p1'),
    'drawn participation from': passage('p4'),
  }),
  ...of('quoted phrase', {
    '"foreign companies"': passage('p5s2'),
    '"immense opportunities"': passage('p7s2'),
    '"high-level delegation"': passage('p9'),
    '"had told foreign"': passage('p5s2'),
  }),
];
