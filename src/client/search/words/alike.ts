import { root } from './fold.ts';

/** Words that English news uses of the same thing, a row each. Readers ask with one, texts answer with another. */
const ROWS = `
  safe safety secure security danger dangerous risk
  fine penalty award damages compensation sanction
  tariff duty levy
  company firm business corporation enterprise
  kill killed murder assassinate assassination dead death deaths died die
  attack assault raid strike struck
  army military troops forces soldiers
  war conflict fighting hostilities
  rebel rebels insurgent insurgents insurgency militant militants separatist separatists guerrilla
  boss ceo
  deal agreement accord pact treaty contract memorandum
  money funds funding finance cash
  loan lending credit
  cost price worth value
  job jobs employment work
  vote election ballot poll
  law act statute legislation
  court tribunal judges
  police officers
  meeting summit forum conference
  visit trip
  quake earthquake tremor
  illness disease sickness
  drug medicine medication
  treatment therapy
  fire blaze burn burning
  ship vessel boat
  sailor seaman seamen crew
  border boundary frontier
  subway metro underground
  begin began start started opening launch launched
  end ended stop stopped halt
  promise promised pledge pledged assure assurance
  big large largest huge massive
  rise increase increased surge growth
  fall drop decrease decline
  help aid assistance support
  spy intelligence
  mine mines mining
  car vehicle
  house home
  mayor
  child children kids
  doctor physician
  student students pupil pupils
  ban banned prohibit prohibited forbid forbidden
  weapon weapons arms
  buy bought purchase acquire acquisition
  owner owners owned ownership stake
  secret covert clandestine
  fail failed failure defeat defeated
  reason cause why
  invade invasion incursion landing
  phone telephone
  gift present
  replace replaced succeed successor
  trade commerce
  meet met receive received host hosted
  prison jail imprisoned jailed detained custody
  share stake holding
  leader leads led head heads
  won win winner victory
  injured wounded wound hurt
  rescue rescued saved
  refugee refugees migrants asylum
  storm hurricane typhoon cyclone
  protest protests demonstration rally
  theft stolen stole robbery
  diplomat envoy ambassador emissary
  parliament legislature
  legislator lawmaker councillor
  referendum plebiscite
  baby infant
  film movie
  sue sued lawsuit
  population inhabitants
  resources deposits reserves wealth riches
  decide decided decision ruling ruled verdict judgment
  seize seized seizure capture captured confiscate confiscated
  build built construct constructed construction
  expel expelled deport deported
  coup overthrow overthrew ousted topple toppled
  meeting talks negotiation negotiations
  debt debts arrears
  satellite spacecraft
  pilot airman
  jet jets aircraft plane planes
  worker workers laborer laborers labourers employee employees
  slave slaves enslaved slavery
  immigrant immigrants immigration migration
  embargo blockade
  famine hunger starvation
  oil petroleum
  hospital clinic
  museum gallery
  newspaper newspapers
  commander commands commanded
  found founded establish established founding
  resign resigned resignation
  arrest arrested detain detained
  explosion explode exploded blast bomb bombing
  flood floods flooding floodwater
  lack lacking lacks shortage deficiency deficit
  reporter reporters journalist journalists
  television tv broadcast broadcasts broadcaster
  ceasefire truce armistice cessation
  january jan
  february feb
  august aug
  september sept sep
  october oct
  november nov
  december dec
  america american us
  britain british uk anglo
  china chinese sino
  france french franco
  germany german germans
  greece greek greeks
  japan japanese
  russia russian russians russo
  spain spanish hispano
  netherlands dutch
  turkey turkish turks
  poland polish poles
  denmark danish danes
  sweden swedish swedes
  switzerland swiss
  ireland irish
  wales welsh
  scotland scottish scots
  england english
  finland finnish finns
  norway norwegian norwegians
  philippines filipino filipinos philippine
  thailand thai thais
  congo congolese
  cyprus cypriot cypriots
  india indian indians indo
  arabia arabian arab arabs
`;

const USUAL = new Set(ROWS.trim().split(/\s+/));

const OTHERS = new Map<string, Set<string>>();
for (const row of ROWS.trim().split('\n')) {
  const words = row.trim().split(/\s+/);
  for (const word of words) {
    const others = OTHERS.get(root(word)) ?? new Set();
    for (const other of words) if (root(other) !== root(word)) others.add(other);
    OTHERS.set(root(word), others);
  }
}

/** Whether a word is one that English news uses, and so no slip. */
export function isUsual(word: string): boolean {
  return USUAL.has(word);
}

/** What texts may say instead of a word. */
export function alikeTo(word: string): readonly string[] {
  return [...(OTHERS.get(root(word)) ?? [])];
}
